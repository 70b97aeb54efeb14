import type { ErrorObject, Options, ValidateFunction } from "ajv/dist/2020.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { OpenApiDocument, Schema } from "./openapi-document.js";

/** Says what is wrong with a value, one text a fault; an empty list means that it is valid. */
export type Validate = (value: unknown) => readonly string[];

/** The name of the bundle among the schemas a compiler knows. */
const BUNDLE = "bundle";

const standalone = createAjv({});
const compilers = new WeakMap<OpenApiDocument, Ajv2020>();
const compiled = new WeakMap<Schema, Validate>();

/** Makes the validator of a schema that refers to nothing outside itself; of the same schema once. */
export function compileSchema(schema: Schema): Validate {
  return validateBy(standalone.compile(schema));
}

/**
 * Makes the validator of a schema that stands in a bundle, where `#/components/…` points to the bundle's components.
 *
 * A schema, and what several schemas refer to, is compiled once for all who ask.
 */
export function compileInBundle(document: OpenApiDocument, schema: Schema): Validate {
  const known = compiled.get(schema) ?? compileAnew(document, schema);
  compiled.set(schema, known);
  return known;
}

function compileAnew(document: OpenApiDocument, schema: Schema): Validate {
  const ajv = compilers.get(document) ?? createBundleAjv(document);
  compilers.set(document, ajv);
  const text = JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${BUNDLE}#/`);
  return validateBy(ajv.compile(JSON.parse(text) as Schema));
}

function createBundleAjv(document: OpenApiDocument): Ajv2020 {
  // Redocly has looked at the schemas as such, and an example or two is all that most validators ever see.
  const ajv = createAjv({ validateSchema: false, code: { optimize: false } });
  return ajv.addSchema({ ...document }, BUNDLE);
}

function createAjv(options: Options): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true, ...options });
  formats.default(ajv);
  return ajv;
}

function validateBy(check: ValidateFunction): Validate {
  return (value) => {
    if (check(value)) return [];
    const texts = (check.errors ?? []).map(describe);
    return [...new Set(texts)];
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
