import type { HeadersOptions } from "./wire-types.js";

/** Headers by their names in small letters. */
export type HeaderRecord = Record<string, string>;

/** Adds headers to others: later ones win, and `null` takes one away. */
export function addHeaders(to: HeaderRecord, headers: HeadersOptions = {}): HeaderRecord {
  const entries = (Symbol.iterator in headers ? headers : Object.entries(headers)) as Iterable<
    [string, unknown]
  >;
  for (const [name, value] of entries) {
    if (value === null) delete to[name.toLowerCase()];
    else if (value !== undefined) to[name.toLowerCase()] = String(value);
  }
  return to;
}
