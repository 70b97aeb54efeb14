import createClient, { type Client } from "openapi-fetch";
import type { Operation } from "../operation.js";
import { withCall, type Call, type Send } from "./call.js";
import { LightRequest, replayable } from "./light-request.js";
import type { Settings, Transport } from "./options.js";

// The only file that knows openapi-fetch.
export type { Middleware } from "openapi-fetch";

/**
 * The wire: openapi-fetch, typed by the spec's paths, with this library's request path below it.
 * Its calls resolve to `{ data, error, response }` and throw on a broken connection only, never on a status.
 */
// oxlint-disable-next-line typescript/ban-types, typescript/no-empty-object-type -- openapi-fetch's own bound
export type GatewayClient<Paths extends {}> = Client<Paths, `${string}/${string}`>;

/** Settings of one call on the wire, as far as this library looks at them. */
interface WireInit {
  readonly signal?: AbortSignal;
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly [name: string]: unknown;
}

/** What a call on the wire resolves to. */
export interface WireAnswer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

type WireCall = (path: string, init?: WireInit) => Promise<WireAnswer>;

/** openapi-fetch's client, without the types of any spec. */
export interface Wire extends Record<HttpMethod, WireCall> {
  request(method: string, path: string, init?: WireInit): Promise<WireAnswer>;
  use(...middleware: unknown[]): void;
  eject(...middleware: unknown[]): void;
}

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;
type HttpMethod = (typeof methods)[number];

/** Makes an openapi-fetch client that creates no platform object until it is called. */
export function createWire({ baseUrl, headers }: Settings): Wire {
  return createClient({
    baseUrl,
    headers,
    Request: LightRequest as unknown as typeof Request,
    fetch: () => Promise.reject(new Error("unreachable: each call brings its own request path")),
  }) as unknown as Wire;
}

/** Sends one call's requests through the layers, as openapi-fetch wants it. */
export function sender(send: Send, call: Call): (request: Request) => Promise<Response> {
  return async (request) => send(await replayable(request as unknown as LightRequest), call);
}

/** The wire as users get it: every call in a frame of its own, with its time limits and its price looked up. */
export function framedWire(wire: Wire, send: Send, settings: Settings, operations: readonly Operation[]): Wire {
  const { clock, timeoutMs } = settings;
  const frame =
    (method: string): WireCall =>
    (path, init = {}) => {
      const { signal, fetch, ...rest } = init;
      const known = operations.find((operation) => operation.method === method && operation.path === path);
      const paid = known ? known.paid : method === "GET" || method === "HEAD" ? undefined : "task";
      const own = fetch && adapt(fetch);
      return withCall(clock, { name: `${method} ${path}`, paid, signal, timeoutMs, transport: own }, (call) =>
        wire.request(method, path, { ...rest, signal: call.limit.signal, fetch: sender(send, call) }),
      );
    };
  return {
    ...(Object.fromEntries(methods.map((method) => [method, frame(method)])) as Record<HttpMethod, WireCall>),
    request: (method, path, init) => frame(method.toUpperCase())(path, init),
    use: (...middleware) => wire.use(...middleware),
    eject: (...middleware) => wire.eject(...middleware),
  };
}

/** A `fetch` given for one call takes a standard request, as openapi-fetch documents. */
function adapt(fetch: (request: Request) => Promise<Response>): Transport {
  return (url, init) => fetch(new Request(url, init));
}
