import type { Layer } from "../request/call.js";

/** Says who is calling, and asks for answers this library can read and messages in English. */
export function identification(clientName: string): Layer {
  const defaults = [
    ["user-agent", clientName],
    ["accept", "application/json"],
    ["accept-language", "en"],
  ] as const;
  return (next) => (request, call) => {
    for (const [name, value] of defaults) if (!request.headers.has(name)) request.headers.set(name, value);
    return next(request, call);
  };
}
