import { Ajv2020 } from "ajv/dist/2020.js";
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { SpecSchema } from "../spec/spec-document.js";
import { isFormFile } from "./form-input.js";
import type { BodySchema } from "./served-operation.js";

type Input = Readonly<Record<string, unknown>>;

/** A body that has been looked at. */
export interface CheckedBody {
  /** What is wrong with it. Undefined: nothing. */
  readonly problem: string | undefined;
  /** The body; where it came as a form, its texts have become what the schema asks for. */
  readonly input: Input;
}

/** Compiling takes longer than all else a sandbox does, and every sandbox has the same specs. */
const compiled = new WeakMap<SpecSchema, ValidateFunction>();

/** Checks a body against the spec. The schema is compiled when the first body comes. */
export function checkBody(body: BodySchema, input: Input): CheckedBody {
  const validate = compiled.get(body.schema) ?? compile(body);
  compiled.set(body.schema, validate);
  return body.isForm
    ? checkForm(validate, body.schema, input)
    : { problem: problemOf(validate, input), input };
}

/**
 * The check turns texts into numbers and the like, in a copy. To it, a file is a text, and a list that the spec knows
 * as `name[]` has that name.
 */
function checkForm(validate: ValidateFunction, schema: SpecSchema, input: Input): CheckedBody {
  const files = Object.entries(input).filter(([, value]) => [value].flat().some(isFormFile));
  const names = files.map(([name, file]) => [name, Array.isArray(file) ? file.map(() => "") : ""]);
  const lists = Object.keys(schema.properties ?? {}).flatMap((name) => {
    const value = name.endsWith("[]") ? input[name.slice(0, -2)] : undefined;
    return value === undefined ? [] : [[name, [value].flat()]];
  });
  const copy: Record<string, unknown> = structuredClone({
    ...input,
    ...Object.fromEntries(names),
    ...Object.fromEntries(lists),
  });
  const problem = problemOf(validate, copy);
  for (const [name] of lists) delete copy[String(name)];
  return { problem, input: { ...copy, ...Object.fromEntries(files) } };
}

function problemOf(validate: ValidateFunction, value: unknown): string | undefined {
  return validate(value) ? undefined : describe(validate.errors ?? []);
}

function compile({ spec, document, pointer, isForm }: BodySchema): ValidateFunction {
  // Not strict: OpenAPI's own keywords and `x-` extensions stand beside JSON Schema's.
  const coerceTypes = isForm && "array";
  const ajv = new Ajv2020({ strict: false, allErrors: false, coerceTypes });
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
