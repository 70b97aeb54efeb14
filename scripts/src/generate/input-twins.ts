import type { OpenApiDocument, Schema } from "../spec/openapi-document.js";
import { mapSubschemas } from "./map-subschemas.js";
import { mediaRules } from "./media-rules.js";
import { schemaName } from "./schema-name.js";

/**
 * The document with an input twin of each schema a file may be in: the same schema, in which each such member takes the
 * file in any form. The schema itself says what travels, its twin what a client's method takes.
 */
export function withInputTwins(document: OpenApiDocument): OpenApiDocument {
  const schemas = document.components?.schemas ?? {};
  const twins = Object.entries(schemas).flatMap(([name, schema]) => {
    const twin = inputTypeName(document, name);
    return twin === name ? [] : [[twin, toInput(document, schema)] as const];
  });
  return {
    ...document,
    components: { ...document.components, schemas: { ...schemas, ...Object.fromEntries(twins) } },
  };
}

/** The name of the type that a client's method takes for a schema: its own, or that of its twin. */
export function inputTypeName(document: OpenApiDocument, schema: string): string {
  const reference = { $ref: `#/components/schemas/${schema}` };
  const hasMedia = Object.keys(mediaRules(document, reference)).length > 0;
  return hasMedia ? `${schema.replace(/Request$/, "")}Input` : schema;
}

function toInput(document: OpenApiDocument, schema: Schema): Schema {
  if (schema["x-media"]) return { ...schema, "x-media-input": true };
  const name = schemaName(schema);
  if (name !== undefined)
    return { ...schema, $ref: `#/components/schemas/${inputTypeName(document, name)}` };
  return mapSubschemas(schema, (child) => toInput(document, child));
}
