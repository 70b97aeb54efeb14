import type { Clock } from "../clock.js";
import type { GatewayError, GatewayErrorDetails } from "../errors/gateway-error.js";

/** What ends a piece of work. */
export interface Limit {
  /** Aborted, with an error of ours for a reason, when the user's signal is or the time is up. */
  readonly signal: AbortSignal;
  /** Sets the time, in place of the time before: `leftMs` from now on, of `allMs` in all. */
  set(leftMs: number, allMs: number): void;
}

/**
 * Settles like `work`, but no later than the time that `work` sets or the user's abort, even where `work` heeds neither.
 * Leaves no timer and no listener.
 *
 * @param fail Makes the error for a work that is ended.
 */
export async function withinLimit<Result>(
  clock: Clock,
  user: AbortSignal | undefined,
  fail: (message: string, details: GatewayErrorDetails) => GatewayError,
  work: (limit: Limit) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const { signal } = controller;
  let timer: unknown;
  let abort: (() => void) | undefined;
  try {
    return await new Promise((resolve, reject) => {
      const end = (message: string, details: GatewayErrorDetails): void => {
        const error = fail(message, details);
        reject(error);
        controller.abort(error);
      };
      const set: Limit["set"] = (leftMs, allMs) => {
        clock.clearTimeout(timer);
        const tooLong = `took longer than ${allMs} ms`;
        if (!signal.aborted)
          timer = clock.setTimeout(
            () => end(tooLong, { kind: "timeout", retryable: true }),
            leftMs,
          );
      };
      abort = () => end("was aborted", { kind: "aborted", cause: user?.reason });
      if (user?.aborted) return abort();
      user?.addEventListener("abort", abort);
      work({ signal, set }).then(resolve, reject);
    });
  } finally {
    clock.clearTimeout(timer);
    if (abort) user?.removeEventListener("abort", abort);
  }
}
