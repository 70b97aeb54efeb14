import { isDeepStrictEqual } from "node:util";
import type { Schema } from "../../spec/openapi-document.js";
import { type Change, listNames } from "../change.js";
import { type SchemaRule, nameOf } from "../schema-pair.js";

/** Keywords that say which members go together. */
export const CONDITIONS: readonly string[] = [
  "if",
  "then",
  "else",
  "not",
  "dependentRequired",
  "dependentSchemas",
];

/** Groups of members of which one is needed, and other conditions. */
export const combinations: SchemaRule = (pair) => {
  if (pair.direction === "response") return [];
  const [old, now] = [groupsOf(pair.before), groupsOf(pair.after)];
  const changes: Change[] = [
    ...unmet(now, old).map((group): Change => ({
      bump: "major",
      what: `${nameOf(pair)} needs one of ${listNames(group)} now`,
    })),
    ...unmet(old, now).map((group): Change => ({
      bump: "minor",
      what: `${nameOf(pair)} no longer needs one of ${listNames(group)}`,
    })),
  ];
  // The conditions say the same once more for validators.
  return changes.length > 0 ? changes : conditionChanges(pair);
};

const conditionChanges: SchemaRule = (pair) => {
  const [old, now] = [conditionsOf(pair.before), conditionsOf(pair.after)];
  if (isDeepStrictEqual(old, now)) return [];
  return Object.keys(now).length === 0
    ? [{ bump: "minor", what: `${nameOf(pair)} takes combinations it did not` }]
    : [{ bump: "major", what: `${nameOf(pair)} takes other combinations of members` }];
};

type Group = readonly string[];

function groupsOf(schema: Schema): readonly Group[] {
  return schema["x-require-one-of"] ?? [];
}

/** The groups that are not met by whatever meets the others. */
function unmet(groups: readonly Group[], others: readonly Group[]): readonly Group[] {
  return groups.filter(
    (group) => !others.some((other) => other.every((name) => group.includes(name))),
  );
}

function conditionsOf(schema: Schema): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => CONDITIONS.includes(key)));
}
