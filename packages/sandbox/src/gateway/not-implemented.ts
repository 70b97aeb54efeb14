import type { GatewayContext } from "./environment.js";
import { relayError } from "./error-bodies.js";

/** What an operation answers that the spec has and the sandbox cannot do. */
export function notImplemented(context: GatewayContext): Response {
  const message = "API not implemented";
  return relayError(context.get("requestId"), 501, "api_not_implemented", message);
}
