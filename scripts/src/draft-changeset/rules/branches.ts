import { type Change, listNames } from "../change.js";
import { type SchemaRule, nameOf } from "../schema-pair.js";

/** Branches of unions. Events and parts of which others are to be expected may become more. */
export const branches: SchemaRule = (pair) => {
  if (!pair.branches) return [];
  const { added, removed, isOpen } = pair.branches;
  const isRequest = pair.direction === "request";
  const changes: Change[] = [];
  if (removed.length > 0) {
    const words = isRequest ? "no longer takes" : "is no longer";
    changes.push({ bump: "major", what: `${nameOf(pair)} ${words} ${listNames(removed)}` });
  }
  if (added.length > 0) {
    const words = isRequest ? "also takes" : "may also be";
    const bump = isRequest || isOpen ? "minor" : "major";
    changes.push({ bump, what: `${nameOf(pair)} ${words} ${listNames(added)}` });
  }
  return changes;
};
