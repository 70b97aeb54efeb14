import { InvalidInputError } from "../errors/invalid-input-error.js";
import { isFields } from "../request/error-body.js";
import type { InputRule } from "./input-rule.js";

/**
 * Checks an input against the spec's rules, before it is sent and paid for.
 *
 * @throws {InvalidInputError} for the first member that breaks a rule, with its name and the allowed values.
 */
export function checkInput(rule: InputRule | undefined, value: unknown, operation: string, field: string = ""): void {
  if (!rule) return;
  const fault = typeFault(rule, value) ?? enumFault(rule, value) ?? sizeFault(rule, value);
  if (fault) throw new InvalidInputError(field || "input", fault, { operation, ...(rule.enum && { allowed: rule.enum }) });
  if (isFields(value)) checkMembers(rule, value, operation, field && `${field}.`);
  if (Array.isArray(value)) value.forEach((item, index) => checkInput(rule.items, item, operation, `${field}[${index}]`));
}

function checkMembers(rule: InputRule, value: Record<string, unknown>, operation: string, prefix: string): void {
  for (const name of rule.required ?? []) {
    if (value[name] === undefined) throw new InvalidInputError(prefix + name, "is missing", { operation });
  }
  for (const names of rule.requireOneOf ?? []) {
    if (names.some((name) => value[name] !== undefined)) continue;
    throw new InvalidInputError(names.map((name) => prefix + name).join(" or "), "is missing", { operation });
  }
  for (const [name, member] of Object.entries(rule.properties ?? {})) {
    if (value[name] !== undefined) checkInput(member, value[name], operation, prefix + name);
  }
}

function typeFault({ type }: InputRule, value: unknown): string | undefined {
  if (!type) return undefined;
  const actual = Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
  const fits = type === "integer" ? Number.isInteger(value) : actual === type && !Number.isNaN(value);
  return fits ? undefined : `must be of type ${type}, not ${actual}`;
}

function enumFault({ enum: allowed }: InputRule, value: unknown): string | undefined {
  if (!allowed || allowed.includes(value as never)) return undefined;
  return `is ${JSON.stringify(value)}, and must be one of ${allowed.map((item) => JSON.stringify(item)).join(", ")}`;
}

function sizeFault(rule: InputRule, value: unknown): string | undefined {
  if (typeof value === "string") {
    if (rule.pattern && !new RegExp(rule.pattern, "u").test(value)) {
      return value.trim() ? `does not match ${rule.pattern}` : "must not be empty";
    }
    return rangeFault([...value].length, rule.minLength, rule.maxLength, " characters");
  }
  if (typeof value === "number") return rangeFault(value, rule.minimum, rule.maximum, "");
  return Array.isArray(value) ? rangeFault(value.length, rule.minItems, rule.maxItems, " items") : undefined;
}

function rangeFault(size: number, least: number = -Infinity, most: number = Infinity, unit: string): string | undefined {
  if (size < least) return `must be at least ${least}${unit}, and is ${size}`;
  return size > most ? `must be at most ${most}${unit}, and is ${size}` : undefined;
}
