import type { Schema } from "../../spec/openapi-document.js";
import { type Bump, type Change, listNames } from "../change.js";
import { type Direction, type SchemaPair, type SchemaRule, nameOf } from "../schema-pair.js";

/** How many values a schema lists: all there are, those known today, or none. */
type Listing = "closed" | "open" | "none";

/** Values that were added or removed, and lists that became open or closed. */
export const values: SchemaRule = (pair) => {
  const [old, now] = [listing(pair.before), listing(pair.after)];
  if (old !== now) return listingChange(pair, old, now);
  const [before, after] = [valuesOf(pair.before), valuesOf(pair.after)];
  const added = [...after].filter((value) => !before.has(value));
  const removed = [...before].filter((value) => !after.has(value));
  const { direction } = pair;
  const isOpen = now === "open";
  return [
    ...changeOf(pair, removed, isOpen ? "patch" : "major", removedWords(direction, isOpen)),
    ...changeOf(pair, added, addedBump(direction, isOpen), addedWords(direction)),
  ];
};

function changeOf(
  pair: SchemaPair,
  list: readonly unknown[],
  bump: Bump,
  words: string,
): readonly Change[] {
  if (list.length === 0) return [];
  return [{ bump, what: `${nameOf(pair)} ${words} ${listNames(list)}` }];
}

/** Who reads an answer of which all values are known may rely on there being no others. */
function addedBump(direction: Direction, isOpen: boolean): Bump {
  return direction === "response" && !isOpen ? "major" : "minor";
}

function addedWords(direction: Direction): string {
  return direction === "request" ? "also takes" : "may also be";
}

function removedWords(direction: Direction, isOpen: boolean): string {
  if (isOpen) return "no longer lists";
  return direction === "request" ? "no longer takes" : "is no longer";
}

/** Any listing to another. An open list leaves all other values possible, so it is no narrower than none. */
function listingChange(pair: SchemaPair, old: Listing, now: Listing): readonly Change[] {
  const known = listNames(valuesOf(now === "none" ? pair.before : pair.after));
  const isNarrower = now === "closed";
  const isWider = old === "closed";
  const isBreaking = pair.direction === "request" ? isNarrower : isWider;
  if (isNarrower) {
    const what = `${nameOf(pair)} is one of ${known} and nothing else now`;
    return [{ bump: isBreaking ? "major" : "minor", what }];
  }
  if (isWider) {
    const what = `${nameOf(pair)} may be something else than ${listNames(valuesOf(pair.before))} now`;
    return [{ bump: isBreaking ? "major" : "minor", what }];
  }
  return now === "open"
    ? [{ bump: "minor", what: `${nameOf(pair)} lists the known values ${known}` }]
    : [{ bump: "patch", what: `${nameOf(pair)} no longer lists known values` }];
}

function listing(schema: Schema): Listing {
  if (schema.const !== undefined || schema["enum"] !== undefined) return "closed";
  return schema["x-extensible-enum"] === undefined ? "none" : "open";
}

function valuesOf(schema: Schema): ReadonlySet<unknown> {
  const list = (schema["enum"] ?? schema["x-extensible-enum"] ?? []) as readonly unknown[];
  return new Set(schema.const === undefined ? list : [schema.const]);
}
