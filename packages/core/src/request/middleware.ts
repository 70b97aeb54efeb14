import type { OutgoingRequest } from "./send.js";
import type { Middleware } from "./wire-types.js";

type Hooks = {
  readonly [Hook in "onRequest" | "onResponse" | "onError"]?: (told: object) => unknown;
};

/**
 * Runs middleware around one attempt, by openapi-fetch's rules: `onRequest` in order, the others in reverse, and an
 * answer from `onRequest` is final. Only here a platform `Request` is made: without middleware there is none.
 */
export async function throughMiddleware(
  middleware: readonly Middleware[],
  context: object,
  { url, init }: OutgoingRequest,
  send: (request: OutgoingRequest) => Promise<Response>,
): Promise<Response> {
  const inOrder = middleware as readonly Hooks[];
  const inReverse = [...inOrder].reverse();
  const id = Math.random().toString(36).slice(2);
  const told = { ...context, id, request: new Request(url, init) };
  for (const { onRequest } of inOrder) {
    const result = await onRequest?.(told);
    if (result instanceof Response) return result;
    if (result) told.request = result as Request;
  }
  let response: Response | undefined;
  try {
    response = await send(await outgoing(told.request, init.signal ?? null));
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
async function outgoing(request: Request, signal: AbortSignal | null): Promise<OutgoingRequest> {
  const { url, method, headers, body } = request;
  const bytes = body ? await request.arrayBuffer() : null;
  return { url, init: { method, headers: Object.fromEntries(headers), body: bytes, signal } };
}
