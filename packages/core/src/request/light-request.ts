/**
 * What openapi-fetch builds and middleware sees instead of the platform's `Request`: an address and its settings.
 *
 * Because nothing has been read from it, the same object can be sent again without a clone, and creating a client
 * does not make the platform load its `fetch`. Where middleware needs the real thing:
 * `new Request(request.url, request)`. A standard `Request` that middleware returns is sent like any other.
 */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | null;
  readonly signal: AbortSignal | undefined;

  constructor(url: string, init: RequestInit = {}) {
    this.url = url;
    this.method = init.method ?? "GET";
    this.headers = init.headers instanceof Headers ? init.headers : new Headers(init.headers);
    this.body = init.body ?? null;
    this.signal = init.signal ?? undefined;
  }

  /** Lets openapi-fetch accept the platform's own requests from middleware. */
  static [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === "object" && value !== null && "url" in value && "headers" in value && "method" in value;
  }

  clone(): LightRequest {
    return new LightRequest(this.url, { ...this, headers: new Headers(this.headers), signal: this.signal ?? null });
  }

  text(): Promise<string> {
    return new Response(this.body).text();
  }

  json(): Promise<unknown> {
    return new Response(this.body).json();
  }
}

/** A request on its way: ours, or a standard one from middleware. */
export interface OutgoingRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | null;
}

/** Makes a request that can be sent more than once: a body that can be read only once is read now. */
export async function replayable(request: OutgoingRequest): Promise<OutgoingRequest> {
  if (!(request.body instanceof ReadableStream)) return request;
  const { url, method, headers, body } = request;
  return { url, method, headers, body: await new Response(body).arrayBuffer() };
}
