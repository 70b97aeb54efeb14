import { type SchemaRule, nameOf } from "../schema-pair.js";

/** Defaults: what is done where a member is left out. Clients do not send them. */
export const defaults: SchemaRule = (pair) => {
  const [old, now] = [pair.before, pair.after].map((schema) => JSON.stringify(schema["default"]));
  if (old === now) return [];
  return [
    { bump: "patch", what: `the default of ${nameOf(pair)} is ${shown(now)}, was ${shown(old)}` },
  ];
};

/** Deprecation is told in a minor version, so that it comes before the removal. */
export const deprecation: SchemaRule = (pair) => {
  const [old, now] = [pair.before, pair.after].map((schema) => schema["deprecated"] === true);
  if (old === now) return [];
  return now
    ? [{ bump: "minor", what: `${nameOf(pair)} is deprecated` }]
    : [{ bump: "patch", what: `${nameOf(pair)} is no longer deprecated` }];
};

function shown(value: string | undefined): string {
  return value === undefined ? "none" : `\`${value}\``;
}
