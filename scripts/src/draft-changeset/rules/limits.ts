import type { Bump } from "../change.js";
import { type SchemaRule, nameOf } from "../schema-pair.js";

/** Least values: a higher one is narrower. */
const LEAST = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
/** Greatest values: a lower one is narrower. */
const GREATEST = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
/** What has no order: any other one is narrower, and none is wider. */
const FORMS = ["pattern", "format", "multipleOf", "uniqueItems", "contentEncoding"];

export const LIMITS: readonly string[] = [...LEAST, ...GREATEST, ...FORMS, "contentMediaType"];

/** Limits of values. In an answer they say what to expect, and neither types nor calls depend on them. */
export const limits: SchemaRule = (pair) =>
  LIMITS.flatMap((keyword) => {
    const [old, now] = [pair.before[keyword], pair.after[keyword]];
    if (old === now) return [];
    const bump = pair.direction === "response" ? "patch" : requestBump(keyword, old, now);
    return [{ bump, what: `${nameOf(pair)}: ${display(keyword, now)}, was ${shown(old)}` }];
  });

function requestBump(keyword: string, old: unknown, now: unknown): Bump {
  const isNarrower = LEAST.includes(keyword)
    ? number(now, -Infinity) > number(old, -Infinity)
    : GREATEST.includes(keyword)
      ? number(now, Infinity) < number(old, Infinity)
      : now !== undefined && now !== false;
  return isNarrower ? "major" : "minor";
}

function number(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}

function display(keyword: string, value: unknown): string {
  return value === undefined ? `no \`${keyword}\`` : `\`${keyword}\` is ${shown(value)}`;
}

function shown(value: unknown): string {
  return value === undefined ? "not limited" : `\`${String(value)}\``;
}
