import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Schema, SpecDocument } from "./schema.js";

const compiled = new WeakMap<SpecDocument, Map<Schema, ValidateFunction>>();

/** Says what is wrong with a value by a schema of the spec, one line a fault. An empty list: it is valid. */
export function schemaFaults(
  document: SpecDocument,
  schema: Schema,
  value: unknown,
): readonly string[] {
  const known = compiled.get(document) ?? new Map<Schema, ValidateFunction>();
  const check = known.get(schema) ?? compile(document, schema);
  compiled.set(document, known.set(schema, check));
  return check(value) ? [] : (check.errors ?? []).map(describe);
}

function compile(document: SpecDocument, schema: Schema): ValidateFunction {
  // Not strict: OpenAPI's own keywords and `x-` extensions stand beside JSON Schema's.
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  return ajv.compile({ components: document.components ?? {}, ...schema });
}

function describe({ instancePath, message, params }: ErrorObject): string {
  const { allowedValues } = params as { readonly allowedValues?: readonly unknown[] };
  const allowed = allowedValues ? `: ${allowedValues.join(", ")}` : "";
  return `${instancePath || "the value"} ${message ?? "is not valid"}${allowed}`;
}
