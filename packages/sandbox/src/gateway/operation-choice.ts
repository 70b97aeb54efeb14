import type { GatewayLayer } from "./environment.js";
import { modelIn } from "./model-choice.js";
import { readRequestBody } from "./request-body.js";
import type { ServedOperation } from "./served-operation.js";

/** The operations behind one method and path, from one or several specs. */
export type Route = readonly [ServedOperation, ...ServedOperation[]];

/** Lists the routes of all operations. */
export function routesOf(operations: readonly ServedOperation[]): readonly Route[] {
  const routes = new Map<string, [ServedOperation, ...ServedOperation[]]>();
  for (const operation of operations) {
    const place = `${operation.method} ${operation.path}`;
    const route = routes.get(place);
    if (route === undefined) routes.set(place, [operation]);
    else route.push(operation);
  }
  return [...routes.values()];
}

/** Reads the body, and decides which of a route's operations is called. */
export function operationChoice(route: Route): GatewayLayer {
  return async (context, next) => {
    context.set("body", await readRequestBody(context.env.call));
    context.set("operation", choose(route, modelIn(context, route[0])));
    await next();
  };
}

/** The vendors' models begin with the vendor's name, but for OpenAI's, which begin with anything. */
function choose(route: Route, model: unknown): ServedOperation {
  const named = route.find(({ provider }) => String(model).startsWith(`${provider}-`));
  return named ?? route.find(({ provider }) => provider === "openai") ?? route[0];
}
