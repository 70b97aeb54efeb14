import type { MediaType, OpenApiDocument, Operation } from "../spec/openapi-document.js";
import { SpecError } from "./operation-model.js";
import { schemaName } from "./schema-name.js";

export const JSON_TYPE = "application/json";

/**
 * The name of the schema of a body: its type's name in TypeScript.
 *
 * @throws SpecError when it has none.
 */
export function namedSchema(
  document: OpenApiDocument,
  operation: Operation,
  what: string,
  content: Readonly<Record<string, MediaType>> | undefined,
  type: string,
): string {
  const name = schemaName(content?.[type]?.schema);
  if (name !== undefined) return name;
  const problem = `its ${what} has no named schema for ${type}: describe it in a file of its own in the provider's schemas/`;
  throw new SpecError(document, operation.operationId, problem);
}
