import type { Clock } from "../clock.js";
import { GatewayError } from "../errors/gateway-error.js";
import type { Operation } from "../operation.js";
import { callError } from "./billing.js";
import { checkNumber, type Transport } from "./options.js";
import { isNotSent } from "./outcome.js";
import { withinLimit } from "./within-limit.js";

/** One call of one operation, from its first attempt until its answer has been read. */
export interface Call {
  /** The operation's id, or its method and path on the wire. */
  readonly name: string;
  /** See {@link Operation.paid}. */
  readonly paid?: Operation["paid"];
  /** See {@link Operation.keyHeader}. */
  readonly keyHeader?: Operation["keyHeader"];
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
export interface CallSettings extends Pick<Call, "name" | "paid" | "keyHeader" | "transport"> {
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs: number;
}

/** Makes one call: hands it to `work`, and settles like it within the call's time limit and the user's abort. */
export async function runCall<Result>(
  clock: Clock,
  { signal: outer, timeoutMs, ...about }: CallSettings,
  work: (call: Call) => Promise<Result>,
): Promise<Result> {
  checkNumber("timeoutMs", timeoutMs);
  const call = { ...about, endsAtMs: clock.now() + timeoutMs, sent: false };
  try {
    return await withinLimit(clock, call.name, timeoutMs, outer, (signal) =>
      work(Object.assign(call, { signal })),
    );
  } catch (error) {
    throw explain(error, call);
  }
}

/** Turns whatever broke a call into an error that says whether money may have been spent. */
function explain(error: unknown, call: Omit<Call, "signal">): unknown {
  const known = GatewayError.is(error) ? error : undefined;
  const isComplete = known ? (known.operation ?? known.kind === "invalid") : !call.sent;
  if (isComplete) return error;
  const isUndone = !call.sent || isNotSent(error);
  const what = isUndone ? "did not reach the gateway" : "broke off";
  const message =
    known?.message ?? `${call.name} ${what} (${reasonOf(error)}). Check the network and baseUrl.`;
  const cause = known?.cause ?? error;
  return callError(message, { kind: "network", retryable: true, ...known, cause }, call, isUndone);
}

function reasonOf(error: unknown): string {
  const { message = String(error), cause } = Object(error) as {
    message?: string;
    cause?: { code?: string; message?: string };
  };
  return [message, cause?.code ?? cause?.message].filter(Boolean).join(", ");
}
