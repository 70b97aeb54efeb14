import { InvalidInputError } from "../errors/invalid-input-error.js";

type Members = Readonly<Record<string, unknown>>;

/** The members of a request that stand in its address. */
export interface AddressMembers {
  readonly path?: Members;
  readonly query?: Members;
}

/**
 * Fills in a path, and puts a query behind it.
 *
 * @throws {InvalidInputError} when a member of the path is missing. A dot segment, which leads elsewhere, counts as missing.
 */
export function addressOf(template: string, { path = {}, query = {} }: AddressMembers): string {
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(path[name] ?? "");
    if (/^\s*\.{0,2}$/.test(value)) throw new InvalidInputError(name, "is missing");
    return encodeURIComponent(value);
  });
  let pairs: URLSearchParams | undefined;
  for (const name in query)
    for (const value of [query[name]].flat())
      if (value !== undefined && value !== null)
        (pairs ??= new URLSearchParams()).append(name, String(value));
  return pairs ? `${filled}?${pairs}` : filled;
}
