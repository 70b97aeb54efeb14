import type { Schema } from "../spec/openapi-document.js";
import { schemaName } from "./schema-name.js";

/** What openapi-typescript and we write for a JSON type that stands alone. */
const SCALARS: Readonly<Record<string, string>> = {
  string: "string",
  number: "number",
  integer: "number",
  boolean: "boolean",
};

/**
 * The TypeScript type of a path or query parameter: a scalar, a choice, a list of those, or a named schema.
 * Undefined when the schema is none of these.
 */
export function parameterType(schema: Schema | undefined): string | undefined {
  if (schema === undefined) return undefined;
  const name = schemaName(schema);
  if (name !== undefined) return name;
  const scalar = typeof schema.type === "string" ? SCALARS[schema.type] : undefined;
  if (Array.isArray(schema.enum)) return union(schema.enum);
  const known = schema["x-extensible-enum"];
  if (known && scalar) return `${union(known)} | (${scalar} & {})`;
  if (schema.type !== "array") return scalar;
  const item = parameterType(schema.items);
  return item && `readonly (${item})[]`;
}

/** The named schemas that the type of a parameter mentions. */
export function parameterSchemas(schema: Schema | undefined): readonly string[] {
  const name = schemaName(schema);
  if (name !== undefined) return [name];
  return schema?.items ? parameterSchemas(schema.items) : [];
}

function union(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(" | ");
}
