import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument } from "../../spec/openapi-document.js";
import { withoutProse } from "../../generate/without-prose.js";
import { type Change, listSome } from "../change.js";
import { operationsById } from "../operation-pair.js";
import type { Bundles } from "../schema-pairs.js";

/** Descriptions and examples, which are the doc comments of the types. */
export function words(bundles: Bundles): readonly Change[] {
  const [before, after] = [partsOf(bundles.before), partsOf(bundles.after)];
  const [oldBare, newBare] = [
    partsOf(withoutProse(bundles.before)),
    partsOf(withoutProse(bundles.after)),
  ];
  const names = [...after.keys()].filter(
    (name) =>
      before.has(name) &&
      !isDeepStrictEqual(before.get(name), after.get(name)) &&
      isDeepStrictEqual(oldBare.get(name), newBare.get(name)),
  );
  if (names.length === 0) return [];
  return [{ bump: "patch", what: `corrected words of ${listSome(names)}` }];
}

/** What has a name for users: operations and types. */
function partsOf(document: OpenApiDocument): ReadonlyMap<string, unknown> {
  const operations = [...operationsById(document)].map(([id, { operation }]) => [id, operation]);
  return new Map([...operations, ...Object.entries(document.components?.schemas ?? {})] as [
    string,
    unknown,
  ][]);
}
