/** The parts of a JSON Schema 2020-12 object that say what an answer looks like. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly "x-extensible-enum"?: readonly unknown[];
  /** The last branch of a union that stands for what is not known yet. */
  readonly "x-unknown"?: boolean;
}

/** A bundled OpenAPI 3.1 document: every `$ref` points into it. */
export interface SpecDocument {
  readonly paths: object;
  readonly security?: readonly object[];
  readonly components?: {
    readonly schemas?: object;
    readonly securitySchemes?: Readonly<Record<string, unknown>>;
  };
}

/**
 * Follows references until something stands there itself.
 *
 * @throws Error when a reference points to nothing.
 */
export function follow<Target>(document: SpecDocument, value: Target): Target {
  const reference = (value as { readonly $ref?: string } | undefined)?.$ref;
  if (reference === undefined) return value;
  const names = reference
    .slice(2)
    .split("/")
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
  let target: unknown = document;
  for (const name of names) target = (target as Record<string, unknown> | undefined)?.[name];
  if (target === undefined) throw new Error(`${reference}: the spec has nothing there`);
  return follow(document, target as Target);
}
