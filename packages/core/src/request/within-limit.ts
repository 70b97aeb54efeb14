import type { Clock } from "../clock.js";
import { GatewayError, type GatewayErrorDetails } from "../errors/gateway-error.js";

/**
 * Settles like `work`, but no later than the time limit or the outer signal's abort, even where `work` heeds neither.
 * The signal it hands to `work` is aborted with an error of ours. Leaves no timer and no listener.
 */
export async function withinLimit<Result>(
  clock: Clock,
  name: string,
  limitMs: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const { signal } = controller;
  const end = (message: string, details: GatewayErrorDetails): void =>
    controller.abort(new GatewayError(`${name} ${message}.`, details));
  const abort = (): void => end("was aborted", { kind: "aborted", cause: outer?.reason });
  const timer = clock.setTimeout(
    () => end(`took longer than ${limitMs} ms`, { kind: "timeout", retryable: true }),
    limitMs,
  );
  outer?.addEventListener("abort", abort);
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
      if (outer?.aborted) abort();
      else work(signal).then(resolve, reject);
    });
  } finally {
    clock.clearTimeout(timer);
    outer?.removeEventListener("abort", abort);
  }
}
