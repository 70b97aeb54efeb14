import type { Clock } from "../clock.js";
import type { Operation } from "../operation.js";
import type { Transport } from "./options.js";
import type { OutgoingRequest } from "./light-request.js";
import { TimeLimit } from "./time-limit.js";

/** One call of one operation, from the first attempt until its answer has been read. */
export interface Call {
  /** The operation's id, or the method and path where the spec has no such operation. */
  readonly name: string;
  /** See {@link Operation.paid}. A call the spec doesn't know counts as a paid task unless it only reads. */
  readonly paid: Operation["paid"];
  /** When the call must have ended, on the client's clock. */
  readonly endsAtMs: number;
  readonly limit: TimeLimit;
  /** Where to send to instead of the client's own `fetch`. */
  readonly transport?: Transport | undefined;
  /** Whether the last attempt was handed to `fetch`: if not, nothing can have been billed. */
  sent: boolean;
  /** The key that was sent, so that it can be taken out of what comes back. */
  secret?: string;
}

/** Sends one request and resolves to its answer. */
export type Send = (request: OutgoingRequest, call: Call) => Promise<Response>;

/** A stage of a request's way: it does its part and leaves the rest to `next`. */
export type Layer = (next: Send) => Send;

/** Starts a call, hands it to `work`, and leaves no timer or listener when `work` has settled. */
export async function withCall<Result>(
  clock: Clock,
  settings: Pick<Call, "name" | "paid" | "transport"> & { signal: AbortSignal | undefined; timeoutMs: number },
  work: (call: Call) => Promise<Result>,
): Promise<Result> {
  const { signal, timeoutMs, ...rest } = settings;
  const limit = new TimeLimit(clock, signal);
  try {
    return await work({ ...rest, endsAtMs: clock.now() + timeoutMs, limit, sent: false });
  } finally {
    limit.release();
  }
}
