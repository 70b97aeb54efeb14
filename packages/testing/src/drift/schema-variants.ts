import { follow, type Schema, type SpecDocument } from "../spec/schema.js";

/** One way a schema can be met: its references and combinations resolved, its members' schemas left as they are. */
export interface Variant {
  /** Undefined: any type. */
  readonly types: readonly string[] | undefined;
  /** Undefined: nothing is said about members. */
  readonly members: Readonly<Record<string, Schema>> | undefined;
  /** What members beside these may be; `true`: anything. Undefined: they are not foreseen. */
  readonly others: Schema | boolean | undefined;
  readonly required: readonly string[];
  readonly items: Schema | undefined;
  /** Values known today. */
  readonly words: readonly unknown[] | undefined;
}

/**
 * Lists the ways a schema can be met: one for each combination of its alternatives. The one that stands for what nobody
 * knows yet is none of them: what only that one takes is beyond the spec.
 */
export function variantsOf(document: SpecDocument, schema: Schema): readonly Variant[] {
  const alternatives = [schema.anyOf, schema.oneOf].filter((list) => list !== undefined);
  const together = [
    ...(schema.$ref === undefined ? [] : [follow(document, schema)]),
    ...(schema.allOf ?? []),
  ];
  const factors = [
    ...together.map((part) => variantsOf(document, part)),
    ...alternatives.map((list) =>
      list
        .map((part) => follow(document, part))
        .filter((part) => part["x-unknown"] !== true)
        .flatMap((part) => variantsOf(document, part)),
    ),
  ];
  return factors.reduce<readonly Variant[]>(
    (variants, factor) => variants.flatMap((one) => factor.map((other) => merge(one, other))),
    [ownVariant(schema)],
  );
}

function ownVariant(schema: Schema): Variant {
  const { type, properties, additionalProperties, required, items } = schema;
  const closed = "const" in schema ? [schema.const] : schema.enum;
  return {
    types: typeof type === "string" ? [type] : type,
    members: properties,
    others: additionalProperties,
    required: required ?? [],
    items,
    words: closed ?? schema["x-extensible-enum"],
  };
}

function merge(one: Variant, other: Variant): Variant {
  return {
    types: one.types && other.types ? common(one.types, other.types) : (one.types ?? other.types),
    members:
      one.members && other.members
        ? joined(one.members, other.members)
        : (one.members ?? other.members),
    others: one.others ?? other.others,
    required: [...one.required, ...other.required],
    items: one.items ?? other.items,
    words: one.words ?? other.words,
  };
}

function common(one: readonly string[], other: readonly string[]): readonly string[] {
  return one.filter((type) => other.includes(type));
}

function joined(
  one: Readonly<Record<string, Schema>>,
  other: Readonly<Record<string, Schema>>,
): Readonly<Record<string, Schema>> {
  const both = Object.keys(one).filter((name) => name in other);
  const shared = both.map((name): [string, Schema] => [
    name,
    { allOf: [one[name] ?? {}, other[name] ?? {}] },
  ]);
  return { ...one, ...other, ...Object.fromEntries(shared) };
}
