import { Hono } from "hono";
import { arrival } from "../faults/arrival.js";
import { klingHandlers } from "../kling/handlers.js";
import type { SandboxState } from "../state.js";
import { authentication } from "./authentication.js";
import { commonHeaders } from "./common-headers.js";
import { cors } from "./cors.js";
import type { Environment, GatewayLayer, OperationHandler } from "./environment.js";
import { modelChoice } from "./model-choice.js";
import { notImplemented } from "./not-implemented.js";
import { quota } from "./quota.js";
import { requestChecks } from "./request-checks.js";
import { routePath } from "./route-path.js";
import type { ServedOperation } from "./served-operation.js";
import { withoutTrailingSlash } from "./trailing-slash.js";
import { unknownPath } from "./unknown-path.js";

/** The gateway: every operation of the spec behind the gateway's own order of checks. */
export function createGatewayApp(state: SandboxState): Hono<Environment> {
  const handlers: Readonly<Record<string, OperationHandler>> = { ...klingHandlers(state) };
  const app = new Hono<Environment>();
  app.use(commonHeaders(state), cors());
  for (const operation of state.operations) {
    const path = routePath(operation.path);
    const handler = handlers[operation.operationId] ?? notImplemented;
    app.on(operation.method, [path], ...layersOf(state, operation), handler);
    app.on(operation.method, [`${path}/`], withoutTrailingSlash);
  }
  app.all("*", arrival(state, undefined, "gateway"), unknownPath);
  // A broken connection is no answer: it must reach whoever called the app.
  app.onError((error) => {
    throw error;
  });
  return app;
}

function layersOf(state: SandboxState, operation: ServedOperation): readonly GatewayLayer[] {
  const layers = [arrival(state, operation.operationId, "gateway"), authentication(state)];
  if (operation.body !== undefined) {
    layers.push(modelChoice(state, operation), requestChecks(operation, operation.body));
  }
  if (operation.paid === "task") layers.push(quota(state, operation));
  return layers;
}
