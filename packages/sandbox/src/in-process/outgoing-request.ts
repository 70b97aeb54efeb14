/** A request that a caller of `fetch` wants made, whichever way it was given. */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Uint8Array;
  readonly redirect: RequestRedirect;
  readonly signal: AbortSignal | undefined;
}

/** What is read of a request object; a standard `Request` has it all, and lighter ones may have less. */
interface RequestLike {
  readonly url: string;
  readonly method?: string;
  readonly headers?: HeadersInit;
  readonly signal?: AbortSignal | null;
  readonly redirect?: RequestRedirect;
  readonly body?: unknown;
  arrayBuffer?(): Promise<ArrayBuffer>;
}

/**
 * Reads the two arguments of `fetch` without making a `Request` of them.
 *
 * @throws TypeError if the address is not absolute, and the signal's reason if it has fired already.
 */
export async function readOutgoingRequest(
  input: Request | string | URL,
  init: RequestInit = {},
): Promise<OutgoingRequest> {
  const given: RequestLike =
    typeof input === "string" || input instanceof URL ? { url: String(input) } : input;
  const signal = init.signal ?? given.signal ?? undefined;
  signal?.throwIfAborted();
  const headers = new Headers(init.headers ?? given.headers);
  return {
    method: (init.method ?? given.method ?? "GET").toUpperCase(),
    url: absolute(given.url),
    headers,
    body: await readBody(given, init.body, headers),
    redirect: init.redirect ?? given.redirect ?? "follow",
    signal,
  };
}

function absolute(address: string): URL {
  if (URL.canParse(address)) return new URL(address);
  throw new TypeError(`Failed to parse URL from ${address}`);
}

async function readBody(
  given: RequestLike,
  body: BodyInit | null | undefined,
  headers: Headers,
): Promise<Uint8Array> {
  if (typeof body === "string") {
    if (!headers.has("content-type")) headers.set("content-type", "text/plain;charset=UTF-8");
    return new TextEncoder().encode(body);
  }
  if (body !== undefined && body !== null) {
    // A `Response` reads every kind of body, and knows the media type of a form.
    const reader = new Response(body);
    const contentType = reader.headers.get("content-type");
    if (contentType !== null && !headers.has("content-type"))
      headers.set("content-type", contentType);
    return new Uint8Array(await reader.arrayBuffer());
  }
  const bytes = given.body === null ? undefined : await given.arrayBuffer?.();
  return new Uint8Array(bytes ?? new ArrayBuffer(0));
}
