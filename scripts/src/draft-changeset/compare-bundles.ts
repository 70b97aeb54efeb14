import { isDeepStrictEqual } from "node:util";
import { withoutProse } from "../generate/without-prose.js";
import type { OpenApiDocument } from "../spec/openapi-document.js";
import { BUMPS, type Change } from "./change.js";
import { operationsById } from "./operation-pair.js";
import { operationNames, prefix, typeNames } from "./rules/names.js";
import { operationRules } from "./rules/operation-rules.js";
import { words } from "./rules/words.js";
import type { Bundles } from "./schema-pairs.js";

/**
 * What users of a provider's client see of an edit of its spec, breaking changes first.
 *
 * What is the same in several operations is one change that names them all.
 */
export function compareBundles(before: OpenApiDocument, after: OpenApiDocument): readonly Change[] {
  if (isDeepStrictEqual(before, after)) return [];
  const bare = { before: withoutProse(before), after: withoutProse(after) };
  const changes = [
    ...operationNames(bare),
    ...compareOperations(bare),
    ...typeNames(bare),
    ...prefix(bare),
    ...words({ before, after }),
  ];
  if (changes.length === 0)
    return [{ bump: "patch", what: "corrected the description of the API" }];
  return changes.toSorted((one, other) => BUMPS.indexOf(other.bump) - BUMPS.indexOf(one.bump));
}

function compareOperations(bundles: Bundles): readonly Change[] {
  const after = operationsById(bundles.after);
  const found = new Map<string, { change: Change; readonly ids: Set<string> }>();
  const common = [...operationsById(bundles.before)].filter(([id]) => after.has(id));
  for (const [id, old] of common) {
    const now = after.get(id);
    if (!now) continue;
    for (const change of operationRules.flatMap((rule) =>
      rule({ bundles, before: old, after: now }),
    )) {
      const same = found.get(change.what) ?? { change, ids: new Set<string>() };
      found.set(change.what, same);
      same.ids.add(id);
    }
  }
  return [...found.values()].map(({ change: { bump, what }, ids }) => {
    const isEverywhere = ids.size === common.length && ids.size > 2;
    const where = isEverywhere ? "every operation" : [...ids].map((id) => `\`${id}\``).join(", ");
    return { bump, what: `${where}: ${what}` };
  });
}
