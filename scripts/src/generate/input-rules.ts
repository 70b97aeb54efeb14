import type { FieldRule, InputRule } from "../../../packages/core/src/input/input-rule.js";
import type { OpenApiDocument, Schema } from "../spec/openapi-document.js";
import { bodyMembers, schemaParts } from "./body-members.js";
import { requiredGroups } from "./presence-rules.js";

/**
 * What a request's body must satisfy, as far as an input rule can say it.
 *
 * A keyword that has no counterpart (unions, formats, what is inside of objects and lists) is left out, and the
 * gateway has the last word on it. A member that takes a picture may be given as bytes: what holds of it stands
 * in its media rule.
 */
export function bodyRule(document: OpenApiDocument, body: Schema): InputRule {
  const parts = schemaParts(document, body);
  const required = [...new Set(parts.flatMap((part) => part.required ?? []))];
  const requireOneOf = parts.flatMap(requiredGroups);
  const fields = Object.entries(bodyMembers(document, body)).flatMap(([name, member]) => {
    const rule = member["x-media"] ? undefined : fieldRule(document, member);
    return rule ? [[name, rule] as [string, FieldRule]] : [];
  });
  return {
    ...(required.length > 0 && { required }),
    ...(requireOneOf.length > 0 && { requireOneOf }),
    ...(fields.length > 0 && { fields: Object.fromEntries(fields) }),
  };
}

/** The rule of one member, or nothing if every value of its type will do. */
function fieldRule(document: OpenApiDocument, member: Schema): FieldRule | undefined {
  const schema: Schema = Object.assign({}, ...schemaParts(document, member));
  if ("const" in schema) return { values: [schema["const"]] };
  if (Array.isArray(schema["enum"])) return { values: schema["enum"] };
  // A member that may also be null, or of another type, has no rule that lets the others through.
  if (schema.type === "string") return limits("length", leastLength(schema), schema["maxLength"]);
  if (schema.type === "number" || schema.type === "integer") {
    return limits("range", schema["minimum"], schema["maximum"]);
  }
  return undefined;
}

/** The client counts no blanks around a text, so that a least length of 1 says "not blank" as well. */
function leastLength({ minLength, pattern }: Schema): unknown {
  return pattern === "\\S" ? Math.max(Number(minLength ?? 0), 1) : minLength;
}

function limits(kind: "length" | "range", least: unknown, most: unknown): FieldRule | undefined {
  if (least === undefined && most === undefined) return undefined;
  const lowest = kind === "length" ? 0 : -Infinity;
  return { [kind]: [Number(least ?? lowest), Number(most ?? Infinity)] };
}
