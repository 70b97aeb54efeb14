/** A JSON answer, as the gateway sends it. */
export function json(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Response {
  return text(status, JSON.stringify(body), { "content-type": "application/json", ...headers });
}

/** An answer with any body. */
export function text(status: number, body: string, headers: Record<string, string> = {}): Response {
  return new Response(body, { status, headers });
}

/** The gateway's answer to an address it does not know. */
export function page(headers: Record<string, string> = {}): Response {
  return text(200, "<!doctype html><title>Console</title>", {
    "content-type": "text/html; charset=utf-8",
    ...headers,
  });
}

/** What Node's `fetch` rejects with when a connection breaks or never stands. */
export function networkError(cause: object): TypeError {
  return new TypeError("fetch failed", { cause });
}

/** A `fetch` that never answers, and does not heed its signal. */
export const never = (): Promise<Response> => new Promise(() => undefined);
