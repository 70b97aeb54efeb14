import type { Gateway } from "../gateway.js";
import type { Operation } from "../operation.js";
import type { Part } from "../part.js";
import { answerError, readHead } from "./answer.js";
import { addHeaders, type RequestMembers } from "./build-request.js";
import type { Call } from "./call.js";
import { parse } from "./error-body.js";
import { throughMiddleware } from "./middleware.js";
import { request } from "./request.js";
import type { OutgoingRequest, SendOne } from "./send.js";
import type { GatewayClient, HeadersOptions, Middleware, WireOptions } from "./wire-types.js";

/** What goes into a call on the wire, its types aside. */
interface WireInit extends WireOptions {
  readonly params?: RequestMembers["params"] & { readonly header?: HeadersOptions };
  readonly body?: unknown;
}

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
  gateway.around = (call, init, one, send) => around(gateway, call, init as WireInit, one, send);
  return async (path: string, init: WireInit = {}): Promise<object> => {
    const { operations, provider } = gateway;
    const known = Object.values(operations).find(
      (one) => one.method === method && one.path === path,
    );
    // What the spec doesn't know may cost anything.
    const price = known ?? (method === "GET" ? {} : ({ paid: "task" } as const));
    const operation: Operation = { ...price, method, path, id: `${method} ${path}` };
    const call: Call = { operation, codes: provider.codes };
    const headers = addHeaders({ ...gateway.headers }, init.headers);
    addHeaders(headers, init.params?.header);
    try {
      return await request(gateway, call, { ...init, headers }, (response) =>
        readResponse(response, call, init),
      );
    } catch (error) {
      if (call.refusal) return call.refusal;
      throw error;
    }
  };
}

/** Runs the client's middleware around an attempt, and inside it that of the call. */
function around(
  { middleware, settings }: Gateway,
  { operation }: Call,
  { fetch, params = {}, middleware: own = [] }: WireInit,
  one: OutgoingRequest,
  send: SendOne,
): Promise<Response> {
  const all = [...middleware, ...own];
  const context = {
    schemaPath: operation.path,
    params,
    options: { baseUrl: settings.baseUrl },
  };
  const sendOne: SendOne = (changed) =>
    send(changed, fetch && ((url, init) => fetch(new Request(url, init))));
  return all[0] ? throughMiddleware(all, context, one, sendOne) : sendOne(one);
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
  if (data === undefined && text) throw answerError({ ...readHead(response), call, data } as never);
  return { data, response };
}
