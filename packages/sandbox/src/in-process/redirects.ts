import type { OutgoingRequest } from "./outgoing-request.js";

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** As many as browsers and Node follow. */
export const MAX_REDIRECTS = 20;

/** Where an answer points to, or undefined if it does not. */
export function redirectTarget(response: Response, url: URL): URL | undefined {
  const location = response.headers.get("location");
  if (!REDIRECTS.has(response.status) || location === null) return undefined;
  return new URL(location, url);
}

/**
 * The request that follows a redirect, by the rules of `fetch`: 303, and 301 or 302 after a POST, turn into a GET, and
 * another origin does not get `Authorization`. Other headers that carry a key do go there: `fetch` does not know them.
 */
export function redirected(request: OutgoingRequest, status: number, url: URL): OutgoingRequest {
  const headers = new Headers(request.headers);
  if (url.origin !== request.url.origin) headers.delete("authorization");
  const becomesGet =
    status === 303 || ((status === 301 || status === 302) && request.method === "POST");
  if (!becomesGet) return { ...request, url, headers };
  for (const name of ["content-type", "content-length"]) headers.delete(name);
  return { ...request, url, headers, method: "GET", body: new Uint8Array() };
}
