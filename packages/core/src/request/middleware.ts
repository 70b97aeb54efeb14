import type { Call } from "./call.js";
import type { OutgoingRequest, Send } from "./send.js";
import type { Middleware } from "./wire-types.js";

type Hooks = {
  readonly [Hook in "onRequest" | "onResponse" | "onError"]?: (told: object) => unknown;
};

/**
 * Runs middleware around one request, by openapi-fetch's rules: `onRequest` in order, the others in reverse, and an
 * answer from `onRequest` is final. Only here a platform `Request` is made: without middleware there is none.
 */
export async function throughMiddleware(
  middleware: readonly Middleware[],
  context: object,
  send: Send,
  { url, init }: OutgoingRequest,
  call: Call,
): Promise<Response> {
  const inOrder = middleware as readonly Hooks[];
  const inReverse = [...inOrder].reverse();
  const told = {
    ...context,
    id: Math.random().toString(36).slice(2),
    request: new Request(url, init),
  };
  for (const { onRequest } of inOrder) {
    const result = await onRequest?.(told);
    if (result instanceof Response) return result;
    if (result) told.request = result as Request;
  }
  let response: Response | undefined;
  try {
    response = await send(await replayable(told.request), call);
  } catch (failure) {
    let error: unknown = failure;
    for (const { onError } of inReverse) {
      const result = await onError?.({ ...told, error });
      if (result instanceof Response) {
        response = result;
        break;
      }
      error = result ?? error;
    }
    if (!response) throw error;
  }
  for (const { onResponse } of inReverse) {
    response = ((await onResponse?.({ ...told, response })) as Response | undefined) ?? response;
  }
  return response;
}

/** A request that can be sent more than once: a body that can be read only once is read now. */
async function replayable(request: Request): Promise<OutgoingRequest> {
  const { url, method, headers } = request;
  return {
    url,
    init: { method, headers, body: request.body ? await request.arrayBuffer() : null },
  };
}
