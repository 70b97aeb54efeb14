import type { Bytes } from "../bytes.js";
import type { Clock } from "../clock.js";
import { GatewayError } from "../errors/gateway-error.js";
import type { CallOptions, Capability, Gateway } from "../gateway.js";
import { methodsOf } from "../operation.js";
import { readHead } from "../request/answer.js";
import { openAnswer } from "../request/open-answer.js";
import { withinLimit } from "../request/within-limit.js";
import { fault, FileCheck } from "./file-check.js";
import { readLength, refuseText } from "./part.js";
import { leave } from "./read-body.js";

const idleTimeoutMs = 30_000;
const wait = "The wait for more of the file";

/** A file as it arrives. */
export type FileStream = ReadableStream<Bytes>;

/**
 * Gives a client the files of the operations that answer with one (`answer: "file"`): their methods resolve to a
 * stream as soon as the file begins. The stream closes only when the file is whole. Otherwise it ends with a
 * {@link GatewayError}: `truncated` when fewer bytes came than were promised, or a video ends before its container
 * does; `unexpected-content` when what calls itself `video/mp4` is none; `timeout` when no byte comes for 30 seconds;
 * `aborted` with the call's `signal`. Leaving the stream (`cancel`) frees the connection.
 */
export function downloads(): Capability {
  return (gateway) =>
    methodsOf(
      gateway.provider.operations,
      (id, { answer }) => answer === "file" && download(gateway, id),
    );
}

const download =
  ({ prepare, provider, settings }: Gateway, id: string) =>
  async (input: unknown = {}, options: CallOptions = {}): Promise<FileStream> => {
    const prepared = await prepare(id, input);
    const { response } = await openAnswer(prepared, provider, options);
    const explain = (cause: unknown): GatewayError => {
      const known = GatewayError.is(cause)
        ? cause
        : fault(`The connection broke (${String(cause)}).`, "network", true, cause);
      const { requestId } = readHead(response);
      return Object.assign(known, { message: `${id}: ${known.message}`, operation: id, requestId });
    };
    try {
      refuseText(response.headers);
      return checkedStream(response, settings.clock, options.signal, explain);
    } catch (error) {
      leave(response);
      throw explain(error);
    }
  };

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
      try {
        const value = await withinLimit(clock, wait, idleTimeoutMs, signal, readMore);
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
