import type { Call } from "./call.js";
import type { Settings } from "./options.js";
import { send, type OutgoingRequest } from "./send.js";
import type { Middleware } from "./wire-types.js";

type Hooks = {
  readonly [Hook in "onRequest" | "onResponse" | "onError"]?: (told: object) => unknown;
};

/** Sends one request of a call. */
export type Attempt = (
  settings: Settings,
  call: Call,
  request: OutgoingRequest,
  signal: AbortSignal,
) => Promise<Response>;

/** Sends a request with the client's middleware around it, and inside that the call's own. */
export function withMiddleware(middleware: readonly Middleware[]): Attempt {
  return (settings, call, request, signal) => {
    const { middleware: own = [], fetch } = call.init;
    const all = [...middleware, ...own] as readonly Hooks[];
    const sendOne = (one: OutgoingRequest): Promise<Response> =>
      send(settings, call, one, signal, fetch && ((url, init) => fetch(new Request(url, init))));
    return all[0] ? throughHooks(all, settings, call, request, signal, sendOne) : sendOne(request);
  };
}

/**
 * Follows openapi-fetch's rules: `onRequest` in order, the others in reverse, and an answer from `onRequest` is final.
 * Only here a platform `Request` is made: without middleware there is none.
 */
async function throughHooks(
  inOrder: readonly Hooks[],
  { baseUrl }: Settings,
  { operation, init }: Call,
  { url, ...request }: OutgoingRequest,
  signal: AbortSignal,
  sendOne: (request: OutgoingRequest) => Promise<Response>,
): Promise<Response> {
  const inReverse = [...inOrder].reverse();
  const told = {
    schemaPath: operation.path,
    params: init.params ?? {},
    options: { baseUrl },
    id: Math.random().toString(36).slice(2),
    request: new Request(url, { ...request, signal }),
  };
  for (const { onRequest } of inOrder) {
    const result = await onRequest?.(told);
    if (result instanceof Response) return result;
    if (result) told.request = result as Request;
  }
  let response: Response | undefined;
  try {
    response = await sendOne(await outgoing(told.request));
  } catch (failure) {
    let error: unknown = failure;
    for (const { onError } of inReverse) {
      const result = response ? undefined : await onError?.({ ...told, error });
      if (result instanceof Response) response = result;
      error = result ?? error;
    }
    if (!response) throw error;
  }
  for (const { onResponse } of inReverse)
    response = ((await onResponse?.({ ...told, response })) as Response | undefined) ?? response;
  return response;
}

/** A request that can be sent, with a body that can be read only once read now. */
async function outgoing(request: Request): Promise<OutgoingRequest> {
  const { url, method, headers, body } = request;
  const bytes = body ? await request.arrayBuffer() : null;
  return { url, method, headers: Object.fromEntries(headers), body: bytes };
}
