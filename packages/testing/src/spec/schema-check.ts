import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Schema, SpecDocument } from "./schema.js";

/** The name of the document among the schemas a compiler knows. */
const documentName = "document";

/** What a body is made of: JSON, or texts that stand for numbers and the like. */
type Kind = "json" | "form";

const compilers: Readonly<Record<Kind, WeakMap<SpecDocument, Ajv2020>>> = {
  json: new WeakMap(),
  form: new WeakMap(),
};
const compiled: Readonly<Record<Kind, WeakMap<Schema, ValidateFunction>>> = {
  json: new WeakMap(),
  form: new WeakMap(),
};

/** Says what is wrong with a value by a schema of the spec, one line a fault. An empty list: it is valid. */
export function schemaFaults(
  document: SpecDocument,
  schema: Schema,
  value: unknown,
): readonly string[] {
  return faultsOf(checkOf("json", document, schema), value);
}

/** The same for the members of a form, where numbers and the like are written as texts. */
export function formFaults(
  document: SpecDocument,
  schema: Schema,
  members: object,
): readonly string[] {
  return faultsOf(checkOf("form", document, schema), structuredClone(members));
}

function checkOf(kind: Kind, document: SpecDocument, schema: Schema): ValidateFunction {
  const compiler = compilers[kind].get(document) ?? createCompiler(document, kind);
  compilers[kind].set(document, compiler);
  const check = compiled[kind].get(schema) ?? compile(compiler, schema);
  compiled[kind].set(schema, check);
  return check;
}

function faultsOf(check: ValidateFunction, value: unknown): readonly string[] {
  return check(value) ? [] : (check.errors ?? []).map(describe);
}

/** A compiler that knows the whole document, so that what many schemas refer to is compiled once. */
function createCompiler(document: SpecDocument, kind: Kind): Ajv2020 {
  const ajv = new Ajv2020({
    // OpenAPI's own keywords and `x-` extensions stand beside JSON Schema's.
    strict: false,
    allErrors: true,
    coerceTypes: kind === "form" && "array",
    // The spec was checked when it was made, and an example or two is all that most validators ever see.
    validateSchema: false,
    code: { optimize: false },
  });
  formats.default(ajv);
  return ajv.addSchema({ ...document }, documentName);
}

function compile(compiler: Ajv2020, schema: Schema): ValidateFunction {
  const text = JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${documentName}#/`);
  return compiler.compile(JSON.parse(text) as Schema);
}

function describe({ instancePath, message, params }: ErrorObject): string {
  const { allowedValues } = params as { readonly allowedValues?: readonly unknown[] };
  const allowed = allowedValues ? `: ${allowedValues.join(", ")}` : "";
  return `${instancePath || "the value"} ${message ?? "is not valid"}${allowed}`;
}
