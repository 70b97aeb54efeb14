import { parse } from "../fields.js";
import type { Gateway } from "../gateway.js";
import type { Operation } from "../operation.js";
import type { Part } from "../part.js";
import { addressOf } from "./address.js";
import { answerError } from "./answer.js";
import type { Call } from "./call.js";
import { exchange } from "./exchange.js";
import { addHeaders } from "./headers.js";
import { withMiddleware } from "./middleware.js";
import { toRequest } from "./send.js";
import type { GatewayClient, Middleware, WireInit } from "./wire-types.js";

/** The wire of a client: the spec's paths, as openapi-fetch calls them, with its middleware. */
export const wire: readonly Part<keyof GatewayClient<unknown>>[] = [
  { id: "GET", bind: bindMethod },
  { id: "PUT", bind: bindMethod },
  { id: "POST", bind: bindMethod },
  { id: "DELETE", bind: bindMethod },
  { id: "PATCH", bind: bindMethod },
  {
    id: "use",
    bind:
      ({ middleware }) =>
      (...added: Middleware[]) =>
        void middleware.push(...added),
  },
  {
    id: "eject",
    bind:
      ({ middleware }) =>
      (...removed: Middleware[]) =>
        void middleware.splice(0, Infinity, ...middleware.filter((one) => !removed.includes(one))),
  },
];

function bindMethod(gateway: Gateway, { id }: Part) {
  const method = id as Operation["method"];
  gateway.attempt = withMiddleware(gateway.middleware);
  return async (path: string, init: WireInit = {}): Promise<object> => {
    const { operations, provider, settings } = gateway;
    const known = Object.values(operations).find(
      (one) => one.method === method && one.path === path,
    );
    // What the spec doesn't know may cost anything.
    const price = known ?? (method === "GET" ? {} : ({ paid: "task" } as const));
    const operation: Operation = { ...price, method, path, id: `${method} ${path}` };
    const call: Call = { operation, codes: provider.codes, init };
    const { params = {}, body, headers } = init;
    const all = addHeaders(addHeaders({ ...gateway.headers }, headers), params.header);
    const url = settings.baseUrl + addressOf(path, params);
    try {
      return await exchange(gateway, call, toRequest(method, url, body, all), init, (response) =>
        readResponse(response, call, init),
      );
    } catch (error) {
      if (call.refusal) return call.refusal;
      throw error;
    }
  };
}

/** Reads a good answer as openapi-fetch does. */
async function readResponse(
  response: Response,
  call: Call,
  { parseAs = "json" }: WireInit,
): Promise<object> {
  if (parseAs === "stream") return { data: response.body, response };
  if (parseAs !== "json") return { data: await response[parseAs](), response };
  const text = await response.text();
  const data = parse(text);
  if (data === undefined && text) throw answerError({ response, call, data } as never);
  return { data, response };
}
