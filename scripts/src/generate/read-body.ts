import type { OpenApiDocument, Operation } from "../spec/openapi-document.js";
import { resolveReference } from "../spec/resolve-reference.js";
import { bodyMembers } from "./body-members.js";
import { bodyRule } from "./input-rules.js";
import { inputTypeName } from "./input-twins.js";
import { mediaRules } from "./media-rules.js";
import { JSON_TYPE, namedSchema } from "./named-schema.js";
import type { BodyModel } from "./operation-model.js";

const FORM_TYPE = "multipart/form-data";

/**
 * Reads what an operation takes in its body. Where the spec describes JSON and a form, they differ in how a file
 * travels and in nothing else, and the JSON one is the input's type.
 */
export function readBody(document: OpenApiDocument, operation: Operation): BodyModel | undefined {
  if (!operation.requestBody) return undefined;
  const { content } = resolveReference(document, operation.requestBody);
  const hasForm = content[FORM_TYPE] !== undefined;
  const isFormOnly = hasForm && content[JSON_TYPE] === undefined;
  const type = isFormOnly ? FORM_TYPE : JSON_TYPE;
  const schema = namedSchema(document, operation, "body", content, type);
  const reference = { $ref: `#/components/schemas/${schema}` };
  const rule = bodyRule(document, reference);
  return {
    type: inputTypeName(document, schema),
    rule,
    media: mediaRules(document, reference),
    form: isFormOnly ? "always" : hasForm ? "for-files" : undefined,
    members: bodyMembers(document, reference),
    optional: !rule.required && !rule.requireOneOf,
  };
}
