import type { StandardResult, StandardSchema } from "../../src/index.js";

/** A validator that answers as `validate` does. Without `json` it knows no JSON Schema. */
export function schemaOf<Output>(
  validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>,
  json?: () => object,
): StandardSchema<unknown, Output> {
  const jsonSchema = json && { input: json };
  return { "~standard": { version: 1, vendor: "test", validate, jsonSchema } };
}

/** What the validator of a city takes. */
const cityJson = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  properties: { city: { type: "string" } },
  required: ["city"],
};

/** A city's name in capitals. */
export const city: StandardSchema<unknown, string> = schemaOf(readCity, () => cityJson);

/** The same by a validator that knows no JSON Schema. */
export const wordlessCity: StandardSchema<unknown, string> = schemaOf(readCity);

function readCity(value: unknown): StandardResult<string> {
  const { city: name } = Object(value) as { readonly city?: unknown };
  if (typeof name === "string") return { value: name.toUpperCase() };
  return { issues: [{ message: "must be a text", path: ["city", { key: 0 }] }] };
}
