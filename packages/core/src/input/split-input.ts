import { InvalidInputError } from "../errors/invalid-input-error.js";
import { isFields } from "../fields.js";
import type { Operation } from "../operation.js";
import type { AddressMembers } from "../request/address.js";

/** An operation's flat input, taken apart into the places its members travel in. */
export interface SplitInput extends Required<AddressMembers> {
  readonly body: Record<string, unknown>;
}

/**
 * Sorts the members of an input into path, query and body. Members that are `undefined` are left out.
 *
 * @throws {InvalidInputError} when the input is no object.
 */
export function splitInput(operation: Operation, input: unknown): SplitInput {
  if (!isFields(input))
    throw new InvalidInputError("input", "must be an object", { operation: operation.id });
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = { ...operation.fixedQuery };
  const body: Record<string, unknown> = {};
  for (const member of Object.keys(input)) {
    const value = input[member];
    const place = operation.path.includes(`{${member}}`)
      ? path
      : operation.query?.includes(member)
        ? query
        : body;
    if (value !== undefined) place[member] = value;
  }
  return { path, query, body };
}
