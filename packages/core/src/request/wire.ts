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

/** A wire without the types of any spec. */
export interface Wire {
  /** The `GET`, `POST` … of a client. */
  readonly methods: object;
  /** Sends one call's request through middleware and layers. */
  exchange(method: string, path: string, init: WireInit, call: Call): Promise<Response>;
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
  const exchange: Wire["exchange"] = async (method, path, init, call) => {
    const request = buildRequest(baseUrl, method, path, init, defaults);
    const all = [...middleware, ...(init.middleware ?? [])];
    const context = { schemaPath: path, params: init.params ?? {}, options: { baseUrl } };
    return all.length > 0
      ? throughMiddleware(all, context, send, request, call)
      : send(request, call);
  };
  const method =
    (name: string) =>
    (path: string, init: WireInit = {}) => {
      const known = operations.find(
        (operation) => operation.method === name && operation.path === path,
      );
      const paid = known || name === "GET" ? known?.paid : "task"; // what the spec doesn't know may cost anything
      const { signal, timeoutMs = settings.timeoutMs, fetch } = init;
      const transport =
        fetch && ((url: string, sent: RequestInit) => fetch(new Request(url, sent)));
      return runCall(
        clock,
        { name: `${name} ${path}`, paid, signal, timeoutMs, transport },
        async (call) => readResponse(await exchange(name, path, init, call), call, init.parseAs),
      );
    };
  const methods = Object.fromEntries(
    ["GET", "PUT", "POST", "DELETE", "PATCH"].map((name) => [name, method(name)]),
  );
  const use = (...added: Middleware[]): void => void (middleware = [...middleware, ...added]);
  const eject = (...removed: Middleware[]): void =>
    void (middleware = middleware.filter((one) => !removed.includes(one)));
  return { methods: { ...methods, use, eject }, exchange };
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
  if (json === undefined && text) throw answerError(readHead(response), call, {});
  return { data: json, response };
}
