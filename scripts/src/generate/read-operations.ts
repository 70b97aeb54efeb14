import type {
  MediaType,
  OpenApiDocument,
  Operation,
  Parameter,
  Response,
} from "../spec/openapi-document.js";
import { bodyMembers, mediaRules } from "./body-members.js";
import { checkOperations } from "./check-operations.js";
import { bodyRule } from "./input-rules.js";
import { type BodyModel, type OperationModel, SpecError } from "./operation-model.js";
import { resolveReference } from "../spec/resolve-reference.js";
import { schemaName } from "./schema-name.js";

const METHODS = ["get", "post", "put", "patch", "delete"] as const;
const JSON_TYPE = "application/json";

/**
 * Reads the operations of a bundled spec, in the spec's order.
 *
 * @throws SpecError for what a client could not call: see {@link checkOperations}.
 */
export function readOperations(document: OpenApiDocument): readonly OperationModel[] {
  const models = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [readOperation(document, path, method, operation)] : [];
    }),
  );
  checkOperations(document, models);
  return models;
}

function readOperation(
  document: OpenApiDocument,
  path: string,
  method: (typeof METHODS)[number],
  operation: Operation,
): OperationModel {
  const parameters = readParameters(document, path, operation);
  const success = readSuccess(document, operation);
  return {
    id: operation.operationId,
    method: method.toUpperCase() as OperationModel["method"],
    path,
    operation,
    pathParameters: parameters.filter((parameter) => parameter.in === "path"),
    queryParameters: parameters.filter((parameter) => parameter.in === "query"),
    body: readBody(document, operation),
    answer: namedSchema(document, operation, "answer", success.content),
    poll: success.links?.poll?.operationId,
  };
}

/** The parameters of the path, replaced by the operation's own where it has one of the same name. */
function readParameters(
  document: OpenApiDocument,
  path: string,
  operation: Operation,
): readonly Parameter[] {
  const shared = (document.paths[path] as Pick<Operation, "parameters">).parameters ?? [];
  const all = [...shared, ...(operation.parameters ?? [])].map((parameter) =>
    resolveReference<Parameter>(document, parameter),
  );
  for (const parameter of all) {
    if (parameter.in === "path" || parameter.in === "query") continue;
    const problem = `"${parameter.name}" is a ${parameter.in} parameter: an input has path and query parameters only`;
    throw new SpecError(document, operation.operationId, problem);
  }
  return [...new Map(all.map((each) => [`${each.in} ${each.name}`, each])).values()];
}

function readSuccess(document: OpenApiDocument, operation: Operation): Response {
  const success = operation.responses["200"];
  if (!success) {
    throw new SpecError(document, operation.operationId, "has no answer 200: describe one");
  }
  return resolveReference<Response>(document, success);
}

function readBody(document: OpenApiDocument, operation: Operation): BodyModel | undefined {
  if (!operation.requestBody) return undefined;
  const { content } = resolveReference(document, operation.requestBody);
  const schema = namedSchema(document, operation, "body", content);
  const reference = { $ref: `#/components/schemas/${schema}` };
  const rule = bodyRule(document, reference);
  return {
    schema,
    rule,
    media: mediaRules(document, reference),
    members: Object.keys(bodyMembers(document, reference)),
    optional: !rule.required && !rule.requireOneOf,
  };
}

/** The name of the schema of a JSON body: its type's name in TypeScript. */
function namedSchema(
  document: OpenApiDocument,
  operation: Operation,
  what: string,
  content: Readonly<Record<string, MediaType>> | undefined,
): string {
  const name = schemaName(content?.[JSON_TYPE]?.schema);
  if (name !== undefined) return name;
  const problem = `its ${what} has no named schema for ${JSON_TYPE}: describe it in a file of its own in the provider's schemas/`;
  throw new SpecError(document, operation.operationId, problem);
}
