import type { SandboxState } from "../state.js";
import { gatewayCredential, worthOf } from "./credentials.js";
import type { GatewayLayer } from "./environment.js";
import { middlewareError } from "./error-bodies.js";

/** The first check of every operation: the key. One message for a missing, a wrong and a used-up one. */
export function authentication(state: SandboxState): GatewayLayer {
  return async (context, next) => {
    const { url, headers } = context.env.call;
    const requestId = context.get("requestId");
    const worth = worthOf(gatewayCredential(url, headers) ?? "", state.options.apiKey);
    if (worth === "invalid") return middlewareError(requestId, 401, "Invalid token");
    if (worth === "names-a-channel") {
      return middlewareError(requestId, 403, "This account may not choose a channel");
    }
    await next();
    return undefined;
  };
}
