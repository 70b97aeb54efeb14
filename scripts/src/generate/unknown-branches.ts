import type { OpenApiDocument, Schema } from "../spec/openapi-document.js";
import { resolveReference } from "../spec/resolve-reference.js";

/**
 * The schema without the branches of its unions that stand for what nobody knows yet (`x-unknown`). They let unknown
 * events and parts validate; in a type they would undo what a `switch` over the known ones narrows.
 */
export function withoutUnknownBranches(document: OpenApiDocument, schema: Schema): Schema {
  const isKnown = (branch: Schema): boolean =>
    resolveReference<Schema>(document, branch)["x-unknown"] !== true;
  const { anyOf, oneOf, ...rest } = schema;
  return {
    ...rest,
    ...(anyOf && { anyOf: anyOf.filter(isKnown) }),
    ...(oneOf && { oneOf: oneOf.filter(isKnown) }),
  };
}
