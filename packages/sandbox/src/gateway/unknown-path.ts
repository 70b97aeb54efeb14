import { jsonAnswer } from "../transport/answers.js";
import { dashboardPage } from "./dashboard-page.js";
import type { GatewayContext, GatewayLayer } from "./environment.js";

/**
 * Where no operation lives. Below the paths of the API that is a 404, also for a known path with another method;
 * anywhere else it is the dashboard's page, with status 200.
 */
export function unknownPath(context: GatewayContext): Response {
  const { method, url } = context.env.call;
  const isApi = ["/v1", "/api", "/assets"].some((prefix) => url.pathname.startsWith(prefix));
  if (!isApi) return dashboardPage();
  const message = `Invalid URL (${method} ${url.pathname})`;
  const error = { message, type: "invalid_request_error", param: "", code: "" };
  return jsonAnswer(404, { error }, { "Cache-Control": "max-age=604800" });
}

/** The gateway has no route for HEAD, though the router hands it to those of GET. */
export function withoutHead(): GatewayLayer {
  return async (context, next) => {
    if (context.env.call.method === "HEAD") return unknownPath(context);
    await next();
    return undefined;
  };
}
