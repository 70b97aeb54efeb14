import { type SchemaRule, nameOf } from "../schema-pair.js";

/** Whether members that are not listed are taken, or to be expected. */
export const otherMembers: SchemaRule = (pair) => {
  const [old, now] = [isClosed(pair.before), isClosed(pair.after)];
  if (old === now) return [];
  const isRequest = pair.direction === "request";
  return now
    ? [
        {
          bump: isRequest ? "major" : "patch",
          what: `${nameOf(pair)} has no members but those listed`,
        },
      ]
    : [
        {
          bump: isRequest ? "minor" : "patch",
          what: `${nameOf(pair)} may have members that are not listed`,
        },
      ];
};

function isClosed(schema: { readonly [keyword: string]: unknown }): boolean {
  return schema["additionalProperties"] === false;
}
