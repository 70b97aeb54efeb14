import type { MediaRule } from "../../../packages/core/src/input/media-rule.js";
import type { OpenApiDocument, Schema } from "../spec/openapi-document.js";
import { resolveReference } from "../spec/resolve-reference.js";

/** A schema, what it refers to and what it is made from (`allOf`), the most general first. */
export function schemaParts(document: OpenApiDocument, schema: Schema): readonly Schema[] {
  const target =
    schema.$ref === undefined ? [] : [resolveReference<Schema>(document, { $ref: schema.$ref })];
  const general = [...target, ...((schema.allOf as Schema[] | undefined) ?? [])];
  return [...general.flatMap((part) => schemaParts(document, part)), schema];
}

/** The members of a body by name, those of the schemas it is made from among them. */
export function bodyMembers(
  document: OpenApiDocument,
  body: Schema,
): Readonly<Record<string, Schema>> {
  return Object.assign({}, ...schemaParts(document, body).map((part) => part.properties ?? {}));
}

/** Which members of a body take a picture, and how. */
export function mediaRules(
  document: OpenApiDocument,
  body: Schema,
): Readonly<Record<string, MediaRule>> {
  const media = Object.entries(bodyMembers(document, body)).flatMap(([name, member]) => {
    const rule = member["x-media"];
    // Written out, so that a word the client does not know cannot get into its table.
    return rule ? [[name, { types: rule.types, maxBytes: rule.maxBytes, form: rule.form }]] : [];
  });
  return Object.fromEntries(media);
}
