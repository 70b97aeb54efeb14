import { Hono } from "hono";
import { every } from "hono/combine";
import { TrieRouter } from "hono/router/trie-router";
import { arrival } from "../faults/arrival.js";
import type { SandboxState } from "../state.js";
import { authentication } from "./authentication.js";
import { commonHeaders } from "./common-headers.js";
import { cors } from "./cors.js";
import type { Environment, GatewayLayer } from "./environment.js";
import { allHandlers } from "./handlers.js";
import { modelChoice } from "./model-choice.js";
import { notImplemented } from "./not-implemented.js";
import { type Route, operationChoice, routesOf } from "./operation-choice.js";
import { quota } from "./quota.js";
import { requestChecks } from "./request-checks.js";
import { routePath } from "./route-path.js";
import { withoutTrailingSlash } from "./trailing-slash.js";
import { unknownPath, withoutHead } from "./unknown-path.js";

/** The gateway: every operation of the spec behind the gateway's own order of checks. */
export function createGatewayApp(state: SandboxState): Hono<Environment> {
  const handlers = allHandlers(state);
  // The router that Hono comes to by itself, after others that cannot take these paths.
  const app = new Hono<Environment>({ router: new TrieRouter() });
  app.use(commonHeaders(state), cors());
  for (const route of routesOf(state.operations)) {
    const [{ method, path: specPath }] = route;
    const path = routePath(specPath);
    // Together, because each handler of its own would be put into the router by itself.
    app.on(method, [path], every(...layersOf(state, route)), (context) => {
      const { provider, operationId } = context.get("operation");
      const handler = handlers[provider]?.[operationId] ?? notImplemented;
      return handler(context);
    });
    app.on(method, [`${path}/`], withoutTrailingSlash);
  }
  app.all("*", arrival(state, "gateway"), unknownPath);
  // A broken connection is no answer: it must reach whoever called the app.
  app.onError((error) => {
    throw error;
  });
  return app;
}

function layersOf(state: SandboxState, route: Route): readonly GatewayLayer[] {
  const arrived = [operationChoice(route), arrival(state, "gateway"), withoutHead()];
  const layers = [...arrived, authentication(state)];
  const [{ paid, bodies, modelIn }] = route;
  if (modelIn !== undefined || Object.keys(bodies).length > 0) {
    layers.push(modelChoice(state), requestChecks);
  }
  if (paid !== undefined) layers.push(quota(state));
  return layers;
}
