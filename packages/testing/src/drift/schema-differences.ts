import type { Schema, SpecDocument } from "../spec/schema.js";
import type { Difference } from "./difference.js";
import { variantsOf, type Variant } from "./schema-variants.js";
import { shapeOf } from "./shape.js";

/**
 * Finds what a value has that its schema does not tell of. Answers are open, so a validator is content with unknown
 * members and words; this is not. Where a schema has alternatives, the one that fits best is taken.
 */
export function schemaDifferences(
  document: SpecDocument,
  schema: Schema,
  value: unknown,
  at: string,
): readonly Difference[] {
  const found = variantsOf(document, schema).map((variant) => {
    const wrongType = typeDifference(variant, value, at);
    if (wrongType !== undefined) return { rank: Infinity, differences: [wrongType] };
    const differences = [
      ...wordDifferences(variant, value, at),
      ...memberDifferences(document, variant, value, at),
    ];
    return { rank: differences.length, differences };
  });
  return found.reduce((best, one) => (one.rank < best.rank ? one : best)).differences;
}

function typeDifference(variant: Variant, value: unknown, at: string): Difference | undefined {
  const { types } = variant;
  const isRight = types === undefined || types.some((type) => isOfType(type, value));
  if (isRight) return undefined;
  return { kind: "type", at, expected: types.join(" or "), actual: shapeOf(value) };
}

function isOfType(type: string, value: unknown): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  if (type === "object") return isObject(value);
  return typeof value === type;
}

/** An empty text says nothing, and numbers are compared with listed numbers only: vendors have codes of their own. */
function wordDifferences({ words }: Variant, value: unknown, at: string): readonly Difference[] {
  const comparable = words?.filter((word) => typeof word === typeof value) ?? [];
  if (value === "" || comparable.length === 0 || comparable.includes(value)) return [];
  const actual = JSON.stringify(value);
  const expected = `one of ${comparable.map((word) => JSON.stringify(word)).join(", ")}`;
  return [{ kind: "unknown-word", at, expected, actual }];
}

function memberDifferences(
  document: SpecDocument,
  { members, others, required, items }: Variant,
  value: unknown,
  at: string,
): readonly Difference[] {
  if (Array.isArray(value)) {
    return items === undefined
      ? []
      : value.flatMap((item, index) => schemaDifferences(document, items, item, `${at}[${index}]`));
  }
  if (!isObject(value)) return [];
  const missing = required
    .filter((name) => !(name in value))
    .map((name) => difference("missing-member", `${at}.${name}`, "a required member", "nothing"));
  const present = Object.entries(value).flatMap(([name, member]) => {
    const place = `${at}.${name}`;
    const schema = members?.[name] ?? (typeof others === "object" ? others : undefined);
    if (schema !== undefined) return schemaDifferences(document, schema, member, place);
    if (members === undefined || others === true) return [];
    return [difference("unknown-member", place, "nothing", shapeOf(member))];
  });
  return [...missing, ...present];
}

function difference(
  kind: Difference["kind"],
  at: string,
  expected: string,
  actual: string,
): Difference {
  return { kind, at, expected, actual };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
