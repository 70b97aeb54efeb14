import type { GatewayContext } from "./environment.js";
import { relayRefusal } from "./error-bodies.js";

/** What an operation answers that the spec has and the sandbox cannot do. */
export function notImplemented(context: GatewayContext): Response {
  return relayRefusal(context, 501, "api_not_implemented", "API not implemented");
}
