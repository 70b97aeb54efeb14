import { schemaParts } from "../generate/body-members.js";
import type { OpenApiDocument, Schema } from "../spec/openapi-document.js";

/** A schema with what it refers to and what it is made from (`allOf`) in one object. */
export function effectiveSchema(document: OpenApiDocument, schema: Schema): Schema {
  const parts = schemaParts(document, schema);
  const { $ref: _, allOf: __, ...merged } = Object.assign({}, ...parts) as Record<string, unknown>;
  const required = parts.flatMap((part) => part.required ?? []);
  const groups = parts.flatMap((part) => part["x-require-one-of"] ?? []);
  const members = parts.filter((part) => part.properties);
  return {
    ...merged,
    ...(members.length > 0 && {
      properties: Object.assign({}, ...members.map((part) => part.properties)) as Record<
        string,
        Schema
      >,
    }),
    ...(required.length > 0 && { required: [...new Set(required)] }),
    ...(groups.length > 0 && { "x-require-one-of": groups }),
  };
}
