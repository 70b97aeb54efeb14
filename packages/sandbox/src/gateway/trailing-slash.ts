import type { GatewayContext } from "./environment.js";

/** A known path with a slash too many is redirected: 301 for GET, 307 for the others. */
export function withoutTrailingSlash(context: GatewayContext): Response {
  const { method, url } = context.env.call;
  const location = `${url.pathname.replace(/\/$/, "")}${url.search}`;
  return new Response(null, { status: method === "GET" ? 301 : 307, headers: { location } });
}
