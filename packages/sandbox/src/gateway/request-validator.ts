import { Ajv2020 } from "ajv/dist/2020.js";
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { SpecSchema } from "../spec/spec-document.js";
import type { BodySchema } from "./served-operation.js";

/** Says what is wrong with a body, or undefined if nothing is. */
export type BodyCheck = (body: unknown) => string | undefined;

/** Compiling takes longer than all else a sandbox does, and every sandbox has the same specs. */
const compiled = new WeakMap<SpecSchema, ValidateFunction>();

/** Makes the check of a body against the spec. The schema is compiled when the first body comes. */
export function bodyCheck(body: BodySchema): BodyCheck {
  return (value) => {
    const validate = compiled.get(body.schema) ?? compile(body);
    compiled.set(body.schema, validate);
    return validate(value) ? undefined : describe(validate.errors ?? []);
  };
}

function compile({ spec, document, pointer }: BodySchema): ValidateFunction {
  // Not strict: OpenAPI's own keywords and `x-` extensions stand beside JSON Schema's.
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  formats.default(ajv);
  ajv.addSchema(document, spec);
  return ajv.compile({ $ref: `${spec}${pointer}` });
}

function describe(errors: readonly ErrorObject[]): string {
  const [error] = errors;
  const place = error?.instancePath.slice(1).replaceAll("/", ".") ?? "";
  const allowed = (error?.params as { allowedValues?: unknown })?.allowedValues;
  const values = Array.isArray(allowed) ? `: ${allowed.join(", ")}` : "";
  return `${place === "" ? "the body" : place} ${error?.message ?? "is not valid"}${values}`;
}
