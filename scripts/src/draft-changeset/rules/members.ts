import type { Change } from "../change.js";
import { type SchemaRule, nameOf } from "../schema-pair.js";

/** Members that came, went, or are needed now or no longer. */
export const members: SchemaRule = (pair) => {
  const { before, after } = pair;
  const [old, now] = [Object.keys(before.properties ?? {}), Object.keys(after.properties ?? {})];
  const needed = new Set(after.required);
  const isRequest = pair.direction === "request";
  const added = now
    .filter((name) => !old.includes(name))
    .map((name): Change => {
      if (!isRequest) return { bump: "minor", what: `new member ${nameOf(pair, name)}` };
      return needed.has(name)
        ? { bump: "major", what: `new required member ${nameOf(pair, name)}` }
        : { bump: "minor", what: `new optional member ${nameOf(pair, name)}` };
    });
  const removed = old
    .filter((name) => !now.includes(name))
    .map((name): Change => ({ bump: "major", what: `member ${nameOf(pair, name)} removed` }));
  return [...removed, ...added];
};

/** Members that are needed in one version only. */
export const required: SchemaRule = (pair) => {
  const { before, after, direction } = pair;
  // What came or went is told by the rule above.
  const isKept = (name: string): boolean =>
    name in (before.properties ?? {}) === name in (after.properties ?? {});
  const [old, now] = [new Set(before.required), new Set(after.required)];
  const isRequest = direction === "request";
  const added = [...now].filter((name) => !old.has(name) && isKept(name));
  const removed = [...old].filter((name) => !now.has(name) && isKept(name));
  return [
    ...added.map((name): Change =>
      isRequest
        ? { bump: "major", what: `${nameOf(pair, name)} is required now` }
        : { bump: "minor", what: `${nameOf(pair, name)} is always there now` },
    ),
    ...removed.map((name): Change =>
      isRequest
        ? { bump: "minor", what: `${nameOf(pair, name)} is no longer required` }
        : { bump: "major", what: `${nameOf(pair, name)} may be missing now` },
    ),
  ];
};
