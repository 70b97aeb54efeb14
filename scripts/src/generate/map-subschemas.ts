import type { Schema } from "../spec/openapi-document.js";

/** Keywords whose value is a schema, a list of schemas, or schemas by name. */
const ONE = [
  "items",
  "additionalProperties",
  "contains",
  "propertyNames",
  "not",
  "if",
  "then",
  "else",
];
const MANY = ["allOf", "anyOf", "oneOf", "prefixItems"];
const NAMED = ["properties", "patternProperties", "dependentSchemas", "$defs"];

/**
 * Copies a schema with each schema directly inside it replaced.
 *
 * Only places that hold schemas are visited, so a property that is called `items` or `description` is not
 * mistaken for a keyword. `true` and `false` stay as they are.
 */
export function mapSubschemas(
  schema: Schema,
  replace: (child: Schema, keyword: string) => Schema,
): Schema {
  const copy: Record<string, unknown> = { ...schema };
  const one = (child: unknown, keyword: string): unknown =>
    isSchema(child) ? replace(child, keyword) : child;
  for (const keyword of ONE) {
    if (keyword in copy) copy[keyword] = one(copy[keyword], keyword);
  }
  for (const keyword of MANY) {
    const children = copy[keyword];
    if (Array.isArray(children)) copy[keyword] = children.map((child) => one(child, keyword));
  }
  for (const keyword of NAMED) {
    const children = copy[keyword];
    if (isSchema(children)) copy[keyword] = mapValues(children, (child) => one(child, keyword));
  }
  return copy;
}

/** Copies an object with each value replaced, in the same order. */
export function mapValues<From, To>(
  values: Readonly<Record<string, From>>,
  replace: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, replace(value, key)]),
  );
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
