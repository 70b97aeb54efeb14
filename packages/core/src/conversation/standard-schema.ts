import { InvalidInputError } from "../errors/invalid-input-error.js";
import type { Fields } from "../fields.js";
import { closed } from "./json-schema.js";

/**
 * A validator of any library that implements Standard Schema (https://standardschema.dev), such as Zod, Valibot or ArkType.
 * Where it implements Standard JSON Schema too, as Zod does from 4.2 on, the model is told what to write.
 */
export interface StandardSchema<Input = unknown, Output = Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
    readonly jsonSchema?:
      | { readonly input: (options: { readonly target: "draft-2020-12" }) => object }
      | undefined;
  };
}

/** What a validator makes of a value. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** What a validator found. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/**
 * The JSON Schema of what a validator takes. Undefined where its library has none.
 *
 * @throws {InvalidInputError} when it cannot be said in JSON Schema.
 */
export function jsonSchemaOf(schema: StandardSchema, field: string): Fields | undefined {
  try {
    const json = schema["~standard"].jsonSchema?.input({ target: "draft-2020-12" });
    return json && closed(json as Fields);
  } catch (cause) {
    throw new InvalidInputError(field, `cannot be said in JSON Schema: ${String(cause)}`, {
      cause,
    });
  }
}

/** What was found, in words: where it is, and what is wrong. */
export function tellIssues(issues: readonly StandardIssue[]): string {
  return issues
    .map(({ message, path = [] }) => {
      const place = path
        .map((step) => String(typeof step === "object" ? step.key : step))
        .join(".");
      return place ? `${place}: ${message}` : message;
    })
    .join("; ");
}
