import type { Settings } from "../request/options.js";
import type { Layer } from "../request/send.js";
import { withinLimit } from "../request/within-limit.js";

/** Gives one attempt its time limit, until the answer's headers are there. The limit of the whole call goes on. */
export function attempt({ clock, attemptTimeoutMs }: Settings): Layer {
  return (next) => (request, call) =>
    withinLimit(clock, call.name, attemptTimeoutMs, call.signal, (signal) =>
      next({ ...request, init: { ...request.init, signal } }, call),
    );
}
