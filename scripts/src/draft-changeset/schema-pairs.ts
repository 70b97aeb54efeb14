import { isObject } from "../spec/json.js";
import type { OpenApiDocument, Schema } from "../spec/openapi-document.js";
import { effectiveSchema } from "./effective-schema.js";
import { type Branch, branchesOf, matchBranches, unionOf } from "./match-branches.js";
import { type SchemaPair, memberPlace } from "./schema-pair.js";

/** Two versions of one provider's bundle. */
export interface Bundles {
  readonly before: OpenApiDocument;
  readonly after: OpenApiDocument;
}

/** Where a walk is: what all schemas below have in common. */
type Position = Pick<SchemaPair, "direction" | "owner" | "place">;

/** Goes through a schema and all schemas inside it that both versions have. */
export function schemaPairs(
  bundles: Bundles,
  position: Position,
  before: Schema,
  after: Schema,
): readonly SchemaPair[] {
  return [...walk(bundles, position, before, after, new Set())];
}

function* walk(
  bundles: Bundles,
  position: Position,
  before: Schema,
  after: Schema,
  visited: Set<string>,
): Generator<SchemaPair> {
  // A schema may hold itself, and what a member says beside its reference is its own.
  if (before.$ref !== undefined && after.$ref !== undefined) {
    const key = JSON.stringify([before, after]);
    if (visited.has(key)) return;
    visited.add(key);
  }
  const [old, now] = [
    effectiveSchema(bundles.before, before),
    effectiveSchema(bundles.after, after),
  ];
  const inside = function* (place: string, from: Schema, to: Schema): Generator<SchemaPair> {
    yield* walk(bundles, { ...position, place }, from, to, visited);
  };
  if (unionOf(old) === undefined && unionOf(now) === undefined) {
    yield { ...position, before: old, after: now };
  } else {
    const { common, difference } = matchBranches(
      branchesOf(bundles.before, before, old),
      branchesOf(bundles.after, after, now),
    );
    const isUnion = unionOf(old) !== undefined && unionOf(now) !== undefined;
    // Where one of them is no union, it is a branch, and only the branches are compared.
    const compared = isUnion ? { before: old, after: now } : { before: {}, after: {} };
    yield { ...position, ...compared, branches: difference };
    for (const [from, to] of common) {
      yield* inside(branchPlace(position.place, to), from.schema, to.schema);
    }
    if (!isUnion) return;
  }
  for (const [name, from, to] of children(old, now)) {
    yield* inside(name(position.place), from, to);
  }
}

/** A branch with a name is where its members are looked up. */
function branchPlace(place: string, { name, isNamed }: Branch): string {
  return isNamed ? name : place;
}

type Child = readonly [place: (parent: string) => string, before: Schema, after: Schema];

function children(before: Schema, after: Schema): readonly Child[] {
  const members = Object.entries(before.properties ?? {}).flatMap(([name, from]): Child[] => {
    const to = after.properties?.[name];
    return isObject(from) && isObject(to) ? [[(place) => memberPlace(place, name), from, to]] : [];
  });
  const inside = (
    [
      ["items", (place: string) => `${place}[]`],
      ["additionalProperties", (place: string) => memberPlace(place, "*")],
    ] as const
  )
    .filter(([keyword]) => isObject(before[keyword]) || isObject(after[keyword]))
    .filter(([keyword]) => before[keyword] !== false && after[keyword] !== false)
    .map(([keyword, place]): Child => [place, schemaIn(before, keyword), schemaIn(after, keyword)]);
  return [...members, ...inside];
}

/** The schema a keyword holds: one that takes anything where it holds none. */
function schemaIn(schema: Schema, keyword: string): Schema {
  return isObject(schema[keyword]) ? schema[keyword] : {};
}
