import type { Clock } from "../clock.js";
import type { GatewayError } from "../errors/gateway-error.js";

/**
 * Settles like `work`, but no later than its time or the user's abort, even where `work` heeds neither. Leaves no timer
 * and no listener.
 *
 * @param timeLeft How many milliseconds it may still take. Asked at the start, and again when that time is over.
 * @param fail Makes the error for a work that is ended. It is the reason of the signal that `work` gets.
 */
export function withinLimit<Result>(
  clock: Clock,
  user: AbortSignal | undefined,
  timeLeft: () => number,
  fail: (kind: "timeout" | "aborted") => GatewayError,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const { signal } = controller;
  return new Promise((resolve, reject) => {
    let timer: unknown;
    const free = (): void => {
      clock.clearTimeout(timer);
      user?.removeEventListener("abort", abort);
    };
    const end = (kind: "timeout" | "aborted"): void => {
      const error = fail(kind);
      free();
      reject(error);
      controller.abort(error);
    };
    const settle =
      <Value>(how: (value: Value) => void) =>
      (value: Value): void => {
        free();
        how(value);
      };
    const abort = (): void => end("aborted");
    const look = (): void => {
      const leftMs = timeLeft();
      if (leftMs > 0) timer = clock.setTimeout(look, leftMs);
      else end("timeout");
    };
    if (user?.aborted) return abort();
    user?.addEventListener("abort", abort);
    look();
    if (signal.aborted) return;
    work(signal).then(settle(resolve), settle(reject));
  });
}
