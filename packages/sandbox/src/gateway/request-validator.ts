import { Ajv2020 } from "ajv/dist/2020.js";
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { SpecDocument, SpecSchema } from "../spec/spec-document.js";
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

/** What compiles a spec's schemas: those of JSON, and those of forms. */
const compilers = {
  json: new WeakMap<SpecDocument, Ajv2020>(),
  form: new WeakMap<SpecDocument, Ajv2020>(),
};

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

function compile({ document, pointer, isForm }: BodySchema): ValidateFunction {
  const known = compilers[isForm ? "form" : "json"];
  const compiler = known.get(document) ?? createCompiler(document, isForm);
  known.set(document, compiler);
  return compiler.compile({ $ref: `spec${pointer}` });
}

function createCompiler(document: SpecDocument, isForm: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    // OpenAPI's own keywords and `x-` extensions stand beside JSON Schema's.
    strict: false,
    allErrors: false,
    coerceTypes: isForm && "array",
    // The spec was checked when it was made, and a body or two is all that most validators ever see.
    validateSchema: false,
    code: { optimize: false },
  });
  formats.default(ajv);
  return ajv.addSchema(document, "spec");
}

function describe(errors: readonly ErrorObject[]): string {
  const [error] = errors;
  const place = error?.instancePath.slice(1).replaceAll("/", ".") ?? "";
  const allowed = (error?.params as { allowedValues?: unknown })?.allowedValues;
  const values = Array.isArray(allowed) ? `: ${allowed.join(", ")}` : "";
  return `${place === "" ? "the body" : place} ${error?.message ?? "is not valid"}${values}`;
}
