import type { Schema } from "../spec/openapi-document.js";

type Names = readonly string[];

/**
 * Groups of names of which at least one must be present: what `x-require-one-of` says, or a union of nothing but
 * `required`. A group that is said both ways comes once.
 */
export function requiredGroups(schema: Schema): readonly Names[] {
  const groups = [
    ...(schema["x-require-one-of"] ?? []),
    ...groupsOfUnion(schema.anyOf),
    ...groupsOfUnion(schema.oneOf),
  ];
  return [...new Map(groups.map((names) => [names.toSorted().join(), names])).values()];
}

/**
 * The schema without unions of nothing but `required`: they say which members must be present and nothing
 * about their types, and openapi-typescript makes `unknown` of them.
 */
export function withoutPresenceUnions(schema: Schema): Schema {
  const { anyOf, oneOf, ...rest } = schema;
  return {
    ...rest,
    ...(anyOf === undefined || alternatives(anyOf) ? {} : { anyOf }),
    ...(oneOf === undefined || alternatives(oneOf) ? {} : { oneOf }),
  };
}

/** One of several sets of names has to be there: each way to take one name of every set is a group. */
function groupsOfUnion(union: unknown): readonly Names[] {
  const [first, ...others] = alternatives(union) ?? [];
  if (first === undefined) return [];
  return others.reduce<Names[]>(
    (groups, names) => groups.flatMap((group) => names.map((name) => [...group, name])),
    first.map((name) => [name]),
  );
}

/** The sets of names of a union whose every branch is `{required: […]}`. */
function alternatives(union: unknown): readonly Names[] | undefined {
  if (!Array.isArray(union)) return undefined;
  const branches = union.map(onlyRequired);
  return branches.every((branch) => branch !== undefined) ? branches : undefined;
}

function onlyRequired(value: unknown): Names | undefined {
  const schema = value as Schema | null | undefined;
  if (typeof schema !== "object" || schema === null || !schema.required?.length) return undefined;
  const silent = new Set(["required", "description", "title"]);
  return Object.keys(schema).every((keyword) => silent.has(keyword)) ? schema.required : undefined;
}
