import type { OpenApiDocument, Origin, Schema } from "../spec/openapi-document.js";
import type { DocComment } from "./doc-comment.js";
import { resolveReference } from "../spec/resolve-reference.js";

/**
 * What a comment says of a schema or a property.
 *
 * A property that only refers to a schema says what that schema says, because an editor shows the property's
 * comment and not the type's.
 *
 * @param origin where its knowledge comes from, if the comment has to say it.
 */
export function schemaComment(
  document: OpenApiDocument,
  schema: Schema,
  origin: Origin | undefined,
): DocComment {
  const target =
    schema.$ref === undefined ? schema : resolveReference(document, { $ref: schema.$ref });
  const described: Schema = { ...target, ...schema };
  return {
    text: [described.description],
    origin,
    originNote: schema["x-origin-note"] as string | undefined,
    default: described.default,
    deprecated: described.deprecated === true,
  };
}
