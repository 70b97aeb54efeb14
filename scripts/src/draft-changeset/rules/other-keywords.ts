import { isDeepStrictEqual } from "node:util";
import { listNames } from "../change.js";
import { type SchemaRule, nameOf } from "../schema-pair.js";
import { CONDITIONS } from "./combinations.js";
import { LIMITS } from "./limits.js";

/** Keywords another rule reads, or the walk goes into. */
const READ = new Set([
  ...CONDITIONS,
  ...LIMITS,
  "type",
  "const",
  "enum",
  "x-extensible-enum",
  "properties",
  "required",
  "items",
  "additionalProperties",
  "anyOf",
  "oneOf",
  "x-media",
  "x-require-one-of",
  "default",
  "deprecated",
]);

/** Keywords nobody has thought about yet: taken for the worst in a request, where a call may be refused by them. */
export const otherKeywords: SchemaRule = (pair) => {
  const keywords = new Set([...Object.keys(pair.before), ...Object.keys(pair.after)]);
  const changed = [...keywords].filter(
    (keyword) =>
      !READ.has(keyword) && !isDeepStrictEqual(pair.before[keyword], pair.after[keyword]),
  );
  if (changed.length === 0) return [];
  const bump = pair.direction === "request" ? "major" : "minor";
  return [{ bump, what: `${nameOf(pair)}: ${listNames(changed)} changed` }];
};
