import { InvalidInputError } from "../errors/invalid-input-error.js";
import type { OutgoingRequest } from "./send.js";
import type { HeadersOptions } from "./wire-types.js";

/** What goes into a request, by the places it goes to. */
export interface RequestMembers {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly header?: HeadersOptions;
  };
  readonly headers?: HeadersOptions;
  readonly body?: unknown;
}

/** Puts a request together. Forms, URL-encoded ones too, and blobs go as they are, any other body as JSON. */
export function buildRequest(
  baseUrl: string,
  method: string,
  path: string,
  { params = {}, headers, body }: RequestMembers,
  defaults: HeadersOptions,
): OutgoingRequest {
  const isJson =
    body !== undefined &&
    !(body instanceof FormData || body instanceof Blob || body instanceof URLSearchParams);
  const merged = mergeHeaders(
    isJson ? { "content-type": "application/json" } : {},
    defaults,
    headers,
    params.header,
  );
  const encoded = (isJson ? JSON.stringify(body) : (body ?? null)) as BodyInit | null;
  return {
    url: baseUrl + fillPath(path, params.path) + search(params.query),
    init: { method, headers: merged, body: encoded },
  };
}

/** @throws {InvalidInputError} when a member of the path is missing. A dot segment, which leads elsewhere, counts as missing. */
function fillPath(path: string, members: Readonly<Record<string, unknown>> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(members[name] ?? "");
    if (/^\s*\.{0,2}$/.test(value)) throw new InvalidInputError(name, "is missing");
    return encodeURIComponent(value);
  });
}

function search(members: Readonly<Record<string, unknown>> = {}): string {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(members)) {
    for (const one of [value].flat())
      if (one !== undefined && one !== null) pairs.append(name, String(one));
  }
  return `${pairs}` && `?${pairs}`; // `size` is newer than some browsers
}

/** Later ones win; `null` takes a header away. */
function mergeHeaders(...all: readonly (HeadersOptions | undefined)[]): Headers {
  const merged = new Headers();
  for (const headers of all) {
    for (const [name, value] of headers instanceof Headers
      ? headers
      : Object.entries(headers ?? {})) {
      if (value === null) merged.delete(name);
      else if (value !== undefined) merged.set(name, String(value));
    }
  }
  return merged;
}
