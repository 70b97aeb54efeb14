import { InvalidInputError } from "../errors/invalid-input-error.js";
import type { Operation } from "../operation.js";
import type { OutgoingRequest } from "./send.js";
import type { HeadersOptions } from "./wire-types.js";

/** What goes into a request, by the places it goes to. */
export interface RequestMembers {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
  };
  readonly body?: unknown;
  /** In place of the client's headers, but for the body's own. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Puts a request together. A form goes as it is, any other body as JSON. */
export function buildRequest(
  baseUrl: string,
  { method, path }: Pick<Operation, "method" | "path">,
  { params = {}, body, headers }: RequestMembers,
  defaults: Readonly<Record<string, string>>,
): OutgoingRequest {
  const isJson = body !== undefined && !(body instanceof FormData);
  return {
    url: baseUrl + fillPath(path, params.path) + search(params.query),
    init: {
      method,
      headers: { ...(isJson && { "content-type": "application/json" }), ...(headers ?? defaults) },
      body: (isJson ? JSON.stringify(body) : body) as BodyInit,
    },
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

/** Adds headers, under names in small letters: later ones win, and `null` takes one away. */
export function addHeaders(
  to: Record<string, string>,
  headers: HeadersOptions = {},
): Record<string, string> {
  const entries = (Symbol.iterator in headers ? headers : Object.entries(headers)) as Iterable<
    [string, unknown]
  >;
  for (const [name, value] of entries) {
    if (value === null) delete to[name.toLowerCase()];
    else if (value !== undefined) to[name.toLowerCase()] = String(value);
  }
  return to;
}
