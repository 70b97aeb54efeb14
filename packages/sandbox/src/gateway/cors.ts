import type { GatewayLayer } from "./environment.js";

/** Pages of any origin may call the gateway with any header. Nothing is exposed, so they cannot read the request id. */
export function cors(): GatewayLayer {
  return async (context, next) => {
    const { method, headers } = context.env.call;
    if (method === "OPTIONS" && headers.has("access-control-request-method")) {
      return new Response(null, {
        status: 204,
        headers: {
          "Access-Control-Allow-Origin": "*",
          "Access-Control-Allow-Methods": "GET, POST, PUT, PATCH, DELETE, OPTIONS",
          "Access-Control-Allow-Headers": headers.get("access-control-request-headers") ?? "*",
        },
      });
    }
    await next();
    if (headers.has("origin")) context.res.headers.set("Access-Control-Allow-Origin", "*");
    return undefined;
  };
}
