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
