import type { SandboxState } from "../state.js";
import type { GatewayLayer } from "./environment.js";

/** Puts the gateway's request id and version on every answer of its own. A request id the caller sends is ignored. */
export function commonHeaders(state: SandboxState): GatewayLayer {
  return async (context, next) => {
    const requestId = state.newRequestId();
    context.set("requestId", requestId);
    await next();
    if (context.get("answeredByProxy")) return;
    context.res.headers.set("X-Oneapi-Request-Id", requestId);
    context.res.headers.set("X-New-Api-Version", state.options.version);
  };
}
