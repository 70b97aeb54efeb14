import { timeLimit } from "../request/call.js";
import type { Settings } from "../request/options.js";
import type { Layer } from "../request/send.js";

/**
 * Gives one attempt its time limit, until the answer's headers are there. The limit of the whole call goes on. Settles at
 * once when either ends, even where `next` does not heed the signal.
 */
export function attempt({ clock, attemptTimeoutMs }: Settings): Layer {
  return (next) => (request, call) =>
    new Promise((resolve, reject) => {
      call.signal.throwIfAborted(); // the call has ended while this attempt was waited for
      const controller = new AbortController();
      const end = (reason: unknown): void => {
        clock.clearTimeout(timer);
        controller.abort(reason);
        reject(reason);
      };
      const timer = clock.setTimeout(
        () => end(timeLimit(call, attemptTimeoutMs)),
        attemptTimeoutMs,
      );
      // The call's signal lives no longer than the call, so this listener needs no removal.
      call.signal.addEventListener("abort", () => end(call.signal.reason));
      next({ ...request, init: { ...request.init, signal: controller.signal } }, call)
        .then(resolve, reject)
        .finally(() => clock.clearTimeout(timer));
    });
}
