import type { ErrorObject } from "ajv/dist/2020.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { OpenApiDocument, Schema } from "./openapi-document.js";

/** Says what is wrong with a value, one text a fault; an empty list means that it is valid. */
export type Validate = (value: unknown) => readonly string[];

/**
 * Makes validators for schemas of one bundle.
 *
 * Each schema is compiled with the bundle's components beside it, so that `#/components/…` points
 * to the same thing as in the bundle.
 */
export function createValidator(document?: OpenApiDocument): (schema: Schema) => Validate {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  return (schema) => {
    const check = ajv.compile({ components: document?.components ?? {}, ...schema });
    return (value) => {
      if (check(value)) return [];
      const texts = (check.errors ?? []).map(describe);
      return [...new Set(texts)];
    };
  };
}

function describe(error: ErrorObject): string {
  const at = error.instancePath === "" ? "the value" : error.instancePath;
  const { allowedValues, additionalProperty, unevaluatedProperty } = error.params;
  const detail = [allowedValues, additionalProperty, unevaluatedProperty]
    .flat()
    .filter((part) => part !== undefined);
  return `${at} ${error.message ?? "is wrong"}${detail.length === 0 ? "" : ` (${detail.join(", ")})`}`;
}
