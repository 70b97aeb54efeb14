import type { Operation } from "../operation.js";
import { answerError, readHead } from "./answer.js";
import { runCall, type Call } from "./call.js";
import { parse } from "./error-body.js";
import { throughMiddleware } from "./middleware.js";
import type { Settings } from "./options.js";
import { buildRequest, type RequestMembers } from "./build-request.js";
import type { Send } from "./send.js";
import type { Middleware, WireOptions } from "./wire-types.js";

/** A call on the wire, its types aside. */
export type WireInit = WireOptions & RequestMembers;

/** What must be known of an operation to call it. */
type Known = Pick<Operation, "method" | "path" | "paid" | "keyHeader">;

/** A wire without the types of any spec. */
export interface Wire {
  /** The `GET`, `POST` … of a client. */
  readonly methods: object;
  /** Makes one call, through middleware and layers, and reads its answer. */
  exchange<Result>(
    name: string,
    operation: Known,
    init: WireInit,
    read: (response: Response, call: Call) => Promise<Result>,
  ): Promise<Result>;
}

/** Makes the wire of a client, on which every call looks up its price in `operations`. */
export function createWire(
  settings: Settings,
  clientName: string,
  operations: readonly Operation[],
  send: Send,
): Wire {
  const { baseUrl, clock } = settings;
  // Who is calling, what this library can read, and in which language the gateway's messages are most useful.
  const defaults = {
    "user-agent": clientName,
    accept: "application/json",
    "accept-language": "en",
    ...settings.headers,
  };
  let middleware: readonly Middleware[] = [];
  const exchange: Wire["exchange"] = (name, operation, init, read) => {
    const { method, path } = operation;
    const { signal, timeoutMs = settings.timeoutMs, fetch } = init;
    const transport = fetch && ((url: string, sent: RequestInit) => fetch(new Request(url, sent)));
    return runCall(clock, { ...operation, name, signal, timeoutMs, transport }, async (call) => {
      const request = buildRequest(baseUrl, method, path, init, defaults);
      const all = [...middleware, ...(init.middleware ?? [])];
      const context = { schemaPath: path, params: init.params ?? {}, options: { baseUrl } };
      const response = await (all.length > 0
        ? throughMiddleware(all, context, send, request, call)
        : send(request, call));
      return read(response, call);
    });
  };
  const methods: Record<string, unknown> = {
    use: (...added: Middleware[]) => void (middleware = [...middleware, ...added]),
    eject: (...removed: Middleware[]) =>
      void (middleware = middleware.filter((one) => !removed.includes(one))),
  };
  for (const method of ["GET", "PUT", "POST", "DELETE", "PATCH"] as const) {
    // What the spec doesn't know may cost anything.
    const unknown = method === "GET" ? { method } : ({ method, paid: "task" } as const);
    methods[method] = (path: string, init: WireInit = {}) => {
      const known = operations.find((one) => one.method === method && one.path === path);
      return exchange(`${method} ${path}`, known ?? { ...unknown, path }, init, (response, call) =>
        readResponse(response, call, init.parseAs),
      );
    };
  }
  return { methods, exchange };
}

/** Reads an answer as openapi-fetch does: an error as JSON where it is JSON, else as text. */
async function readResponse(
  response: Response,
  call: Call,
  parseAs: WireOptions["parseAs"] = "json",
): Promise<object> {
  if (response.ok && parseAs !== "json") {
    const data = parseAs === "stream" ? response.body : await response[parseAs]();
    return { data, response };
  }
  const text = await response.text();
  const json = parse(text);
  if (!response.ok) return { error: json ?? text, response };
  if (json === undefined && text) throw answerError(readHead(response), call);
  return { data: json, response };
}
