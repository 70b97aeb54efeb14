import { InvalidInputError } from "../errors/invalid-input-error.js";
import type { Operation } from "../operation.js";
import { isFields } from "../request/error-body.js";

/** An operation's flat input, taken apart into the places its members travel in. */
export interface SplitInput {
  readonly params: { readonly path: Record<string, unknown>; readonly query: Record<string, unknown> };
  readonly body: Record<string, unknown>;
}

/**
 * Sorts the members of an input into path, query and body. Members that are `undefined` are left out.
 *
 * @throws {InvalidInputError} when the input is no object, or a member of the path is missing or empty.
 */
export function splitInput(operation: Operation, input: unknown = {}, name: string): SplitInput {
  if (!isFields(input)) throw new InvalidInputError("input", "must be an object", { operation: name });
  const inPath = Array.from(operation.path.matchAll(/\{(\w+)\}/g), (match) => match[1] as string);
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  const body: Record<string, unknown> = {};
  for (const [member, value] of Object.entries(input)) {
    if (value === undefined) continue;
    const place = inPath.includes(member) ? path : operation.query?.includes(member) ? query : body;
    place[member] = value;
  }
  for (const member of inPath) checkPathMember(member, path[member], name);
  return { params: { path, query }, body };
}

/** A dot segment would survive encoding and change the path. */
function checkPathMember(member: string, value: unknown, operation: string): void {
  if (typeof value !== "string" || /^(\.{0,2})$/.test(value.trim())) {
    throw new InvalidInputError(member, "must be a text that is not empty", { operation });
  }
}
