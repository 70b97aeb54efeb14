import type { MediaType } from "../../spec/openapi-document.js";
import { type Change, listNames } from "../change.js";
import type { SchemaPair } from "../schema-pair.js";
import type { Bundles } from "../schema-pairs.js";
import { compareSchemas } from "./compare-schemas.js";

export type Contents = Readonly<Record<string, MediaType>>;

const EVENTS_TYPE = "text/event-stream";

/** What travels in a body, by its media type. */
export function compareContents(
  bundles: Bundles,
  { direction, owner }: Pick<SchemaPair, "direction" | "owner">,
  before: Contents = {},
  after: Contents = {},
): readonly Change[] {
  const [old, now] = [Object.keys(before), Object.keys(after)];
  const subject = owner === "" ? "the input" : owner.replace(/^ of /, "");
  const removed = old.filter((type) => !now.includes(type));
  const added = now.filter((type) => !old.includes(type));
  const common = now.filter((type) => old.includes(type));
  return [
    ...typeChange("major", `${subject} no longer travels as`, removed),
    ...typeChange("minor", `${subject} may also travel as`, added),
    ...common.flatMap((type) => {
      const position = { direction, owner: type === EVENTS_TYPE ? " of an event" : owner };
      return compareSchemas(bundles, position, before[type]?.schema, after[type]?.schema);
    }),
  ];
}

function typeChange(
  bump: Change["bump"],
  words: string,
  list: readonly string[],
): readonly Change[] {
  return list.length === 0 ? [] : [{ bump, what: `${words} ${listNames(list)}` }];
}
