import { timeLimit } from "../request/call.js";
import type { Settings } from "../request/options.js";
import type { Layer } from "../request/send.js";

/** Gives one attempt its time limit, until the answer's headers are there. The limit of the whole call goes on. */
export function attempt({ clock, attemptTimeoutMs }: Settings): Layer {
  return (next) => async (request, call) => {
    call.signal.throwIfAborted(); // the call has ended while this attempt was waited for
    const controller = new AbortController();
    const { signal } = controller;
    // The call's signal lives no longer than the call, so this listener needs no removal.
    call.signal.addEventListener("abort", () => controller.abort(call.signal.reason));
    const timer = clock.setTimeout(
      () => controller.abort(timeLimit(call, attemptTimeoutMs)),
      attemptTimeoutMs,
    );
    try {
      return await next({ ...request, init: { ...request.init, signal } }, call);
    } catch (error) {
      throw signal.aborted ? signal.reason : error;
    } finally {
      clock.clearTimeout(timer);
    }
  };
}
