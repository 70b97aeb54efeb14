import type { Bytes } from "../bytes.js";
import type { Clock } from "../clock.js";
import { GatewayError } from "../errors/gateway-error.js";
import type { CallOptions, Gateway } from "../gateway.js";
import type { Operation } from "../operation.js";
import { prepare } from "../prepare.js";
import { requestIdOf } from "../request/answer.js";
import { withinLimit } from "../request/within-limit.js";
import { fault, FileCheck } from "./file-check.js";
import { readLength, refuseText } from "./part.js";
import { leave } from "./read-body.js";

const idleTimeoutMs = 30_000;

/** A file as it arrives. */
export type FileStream = ReadableStream<Bytes>;

/**
 * Makes the method of an operation that answers with a file: it resolves to a stream as soon as the file begins. The
 * stream closes only when the file is whole. Otherwise it ends with a
 * {@link GatewayError}: `truncated` when fewer bytes came than were promised, or a video ends before its container
 * does; `unexpected-content` when what calls itself `video/mp4` is none; `timeout` when no byte comes for 30 seconds;
 * `aborted` with the call's `signal`. Leaving the stream (`cancel`) frees the connection.
 */
export function asFile(gateway: Gateway, operation: Operation) {
  const { id } = operation;
  return async (input: unknown = {}, options: CallOptions = {}): Promise<FileStream> => {
    const { response } = await (await prepare(gateway, operation, input)).open(options);
    const explain = (cause: unknown): GatewayError => {
      const known = GatewayError.is(cause)
        ? cause
        : fault(`The connection broke (${String(cause)}).`, "network", true, cause);
      const requestId = requestIdOf(response);
      return Object.assign(known, { message: `${id}: ${known.message}`, operation: id, requestId });
    };
    try {
      refuseText(response.headers);
      return checkedStream(response, gateway.settings.clock, options.signal, explain);
    } catch (error) {
      leave(response);
      throw explain(error);
    }
  };
}

function checkedStream(
  { headers, body }: Response,
  clock: Clock,
  signal: AbortSignal | undefined,
  explain: (cause: unknown) => GatewayError,
): FileStream {
  const check = new FileCheck(/^video\/mp4/i.test(headers.get("content-type") ?? ""));
  const totalBytes = readLength(headers, headers.get("content-length"));
  const reader = body?.getReader();
  signal?.addEventListener("abort", free);
  return new ReadableStream({
    async pull(controller) {
      const endsAtMs = clock.now() + idleTimeoutMs;
      const timeLeft = (): number => endsAtMs - clock.now();
      const fail = (kind: "timeout" | "aborted"): GatewayError => {
        const isLate = kind === "timeout";
        const how = isLate ? `took longer than ${idleTimeoutMs} ms` : "was aborted";
        return fault(`The wait for more of the file ${how}.`, kind, isLate, signal?.reason);
      };
      try {
        const value = await withinLimit(clock, signal, timeLeft, fail, readMore);
        if (value) {
          check.write(value);
          return controller.enqueue(value);
        }
        check.end(totalBytes);
        controller.close();
      } catch (error) {
        controller.error(explain(error));
      }
      free();
    },
    cancel: free,
  });

  async function readMore(): Promise<Bytes | undefined> {
    return (await reader?.read())?.value;
  }

  function free(): void {
    signal?.removeEventListener("abort", free);
    reader?.cancel().catch(() => undefined); // a broken one has nothing left to cancel
  }
}
