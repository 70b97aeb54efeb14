import { type Change, listNames } from "../change.js";
import { type SchemaRule, nameOf } from "../schema-pair.js";

/** What a member takes that carries a file. */
export const media: SchemaRule = (pair) => {
  const [old, now] = [pair.before["x-media"], pair.after["x-media"]];
  const name = nameOf(pair);
  if (pair.direction === "response" || (!old && !now)) return [];
  if (!old) return [{ bump: "minor", what: `${name} takes a file in any form` }];
  if (!now) return [{ bump: "major", what: `${name} no longer takes a file in any form` }];
  const removed = old.types.filter((type) => !now.types.includes(type));
  const added = now.types.filter((type) => !old.types.includes(type));
  const changes: Change[] = [];
  if (removed.length > 0) {
    changes.push({ bump: "major", what: `${name} no longer takes ${listNames(removed)}` });
  }
  if (added.length > 0)
    changes.push({ bump: "minor", what: `${name} also takes ${listNames(added)}` });
  if (old.maxBytes !== now.maxBytes) {
    changes.push({
      bump: now.maxBytes < old.maxBytes ? "major" : "minor",
      what: `${name} takes files of at most ${now.maxBytes} bytes, was ${old.maxBytes}`,
    });
  }
  if (old.form !== now.form) {
    changes.push({ bump: "major", what: `${name} takes a file as ${now.form}, was ${old.form}` });
  }
  if (old.typeMember !== now.typeMember) {
    const what = `the type of the file in ${name} stands in ${listNames([now.typeMember ?? "it"])}`;
    changes.push({ bump: "patch", what });
  }
  return changes;
};
