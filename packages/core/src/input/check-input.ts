import { InvalidInputError } from "../errors/invalid-input-error.js";
import type { Operation } from "../operation.js";

/**
 * Checks a request's body against the spec's rules, before it is sent and paid for.
 *
 * @throws {InvalidInputError} for the first member that breaks a rule, with its name and the allowed values.
 */
export function checkInput(
  { id: operation, body: rule }: Operation,
  body: Readonly<Record<string, unknown>>,
): void {
  const { required = [], requireOneOf = [], fields = {} } = rule ?? {};
  for (const one of [...required, ...requireOneOf]) {
    const names = [one].flat();
    if (names.every((name) => body[name] === undefined))
      throw new InvalidInputError(names.join(" or "), "is missing", { operation });
  }
  for (const [name, { values, length, range }] of Object.entries(fields)) {
    const value = body[name];
    const [least = 0, most = Infinity] = length ?? range ?? [];
    const size = length && typeof value === "string" ? [...value.trim()].length : range && value;
    const isWithin = typeof size === "number" && size >= least && size <= most;
    if (value === undefined || (values ? values.includes(value) : isWithin)) continue;
    const span = `${least} ${most < Infinity ? `to ${most}` : "or more"}`;
    const number = length ? `a text of ${span} characters` : span;
    const wanted = values ? `one of ${values.join(", ")}` : number;
    // Cut, because a prompt may be of any length; a function has no JSON.
    const seen = (JSON.stringify(value) as string | undefined)?.slice(0, 100);
    const message = `must be ${wanted}, and is ${seen}`;
    throw new InvalidInputError(name, message, { operation, allowed: values });
  }
}
