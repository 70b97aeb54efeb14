import type { Clock } from "../clock.js";
import { GatewayError } from "../errors/gateway-error.js";
import type { Operation } from "../operation.js";
import { callError } from "./billing.js";
import { checkNumber, type Transport } from "./options.js";
import { isNotSent } from "./outcome.js";

/** One call of one operation, from its first attempt until its answer has been read. */
export interface Call {
  /** The operation's id, or its method and path on the wire. */
  readonly name: string;
  /** See {@link Operation.paid}. */
  readonly paid: Operation["paid"];
  /** When the call must have ended, on the client's clock. */
  readonly endsAtMs: number;
  /** Aborted, with an error of ours for a reason, when the user's signal is or the time is up. */
  readonly signal: AbortSignal;
  /** Where to send to instead of the client's own `fetch`. */
  readonly transport?: Transport | undefined;
  /** Whether a request is out whose fate is not known: if not, nothing can have been billed. */
  sent: boolean;
  /** The telling part of the key that was sent, to be taken out of what comes back. */
  secret?: string | undefined;
  /** Whether an attempt before was sent again although it may have been carried out and billed. */
  inDoubt?: boolean;
}

/** What a call is started with. */
export interface CallSettings extends Pick<Call, "name" | "paid" | "transport"> {
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
}

/**
 * Makes one call: hands it to `work` and settles like it, but no later than its time limit or the user's abort,
 * even where `work` heeds neither. Leaves no timer and no listener.
 */
export async function runCall<Result>(
  clock: Clock,
  settings: CallSettings,
  work: (call: Call) => Promise<Result>,
): Promise<Result> {
  const { signal: outer, timeoutMs, ...rest } = settings;
  checkNumber("timeoutMs", timeoutMs);
  const controller = new AbortController();
  const call: Call = {
    ...rest,
    signal: controller.signal,
    endsAtMs: clock.now() + timeoutMs,
    sent: false,
  };
  const abort = (): void =>
    controller.abort(
      new GatewayError(`${call.name} was aborted.`, { kind: "aborted", cause: outer?.reason }),
    );
  const timer = clock.setTimeout(() => controller.abort(timeLimit(call, timeoutMs)), timeoutMs);
  try {
    return await new Promise((resolve, reject) => {
      call.signal.addEventListener("abort", () => reject(call.signal.reason));
      outer?.addEventListener("abort", abort);
      if (outer?.aborted) abort();
      else work(call).then(resolve, reject);
    });
  } catch (error) {
    throw explain(error, call);
  } finally {
    clock.clearTimeout(timer);
    outer?.removeEventListener("abort", abort);
  }
}

/** The error for a time limit that was reached. */
export function timeLimit({ name }: Pick<Call, "name">, limitMs: number): GatewayError {
  return new GatewayError(`${name} took longer than ${limitMs} ms.`, {
    kind: "timeout",
    retryable: true,
  });
}

/** Turns whatever broke a call into an error that says whether money may have been spent. */
function explain(error: unknown, call: Call): unknown {
  const known = GatewayError.is(error) ? error : undefined;
  const isComplete = known ? (known.operation ?? known.kind === "invalid") : !call.sent;
  if (isComplete) return error;
  const isUndone = !call.sent || isNotSent(error);
  const what = isUndone ? "did not reach the gateway" : "broke off";
  const message =
    known?.message ?? `${call.name} ${what} (${reasonOf(error)}). Check the network and baseUrl.`;
  const details = {
    kind: "network",
    retryable: true,
    ...known,
    operation: call.name,
    cause: known?.cause ?? error,
  } as const;
  return callError(message, details, call, isUndone);
}

function reasonOf(error: unknown): string {
  const { message = String(error), cause } = Object(error) as {
    message?: string;
    cause?: { code?: string; message?: string };
  };
  return [message, cause?.code ?? cause?.message].filter(Boolean).join(", ");
}
