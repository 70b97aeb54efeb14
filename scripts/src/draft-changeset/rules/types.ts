import type { Schema } from "../../spec/openapi-document.js";
import { type SchemaRule, nameOf } from "../schema-pair.js";

/** JSON types that are taken or answered now, or no longer. */
export const types: SchemaRule = (pair) => {
  const [old, now] = [typesOf(pair.before), typesOf(pair.after)];
  const lost = old.filter((type) => !now.includes(type));
  const gained = now.filter((type) => !old.includes(type));
  if (lost.length + gained.length === 0) return [];
  const what = `${nameOf(pair)} is ${display(pair.after)}, was ${display(pair.before)}`;
  const isNarrower = pair.direction === "request" ? lost.length > 0 : gained.length > 0;
  const isOther = lost.length > 0 && gained.length > 0;
  return [{ bump: isNarrower || isOther ? "major" : "minor", what }];
};

const ALL = ["null", "boolean", "integer", "fraction", "string", "array", "object"];

/** The types of a schema, all of them where it names none. A number is an integer or a fraction. */
function typesOf(schema: Schema): readonly string[] {
  const named = namedTypes(schema);
  if (named.length === 0) return ALL;
  return named.flatMap((type) => (type === "number" ? ["integer", "fraction"] : [type]));
}

/** The types a schema names, or those of the values it lists. */
function namedTypes({ type, const: value, enum: values }: Schema): readonly string[] {
  if (type !== undefined) return [type].flat();
  const listed = value === undefined ? values : [value];
  return Array.isArray(listed) ? [...new Set(listed.map(typeOf))] : [];
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}

function display(schema: Schema): string {
  return namedTypes(schema).join(" or ") || "of any type";
}
