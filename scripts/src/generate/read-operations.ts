import type { OpenApiDocument, Operation, Parameter, Response } from "../spec/openapi-document.js";
import { checkOperations } from "./check-operations.js";
import { type OperationModel, SpecError } from "./operation-model.js";
import { readAnswer } from "./read-answer.js";
import { readBody } from "./read-body.js";
import { readPoll } from "./read-poll.js";
import { readStream } from "./read-stream.js";
import { resolveReference } from "../spec/resolve-reference.js";

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

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
  const query = parameters.filter((parameter) => parameter.in === "query");
  const success = readSuccess(document, operation);
  return {
    id: operation.operationId,
    method: method.toUpperCase() as OperationModel["method"],
    path,
    operation,
    pathParameters: parameters.filter((parameter) => parameter.in === "path"),
    queryParameters: query.filter((parameter) => fixedValue(parameter) === undefined),
    fixedQuery: Object.fromEntries(
      query.flatMap((parameter) => {
        const value = fixedValue(parameter);
        return value === undefined ? [] : [[parameter.name, value]];
      }),
    ),
    keyHeader: readKeyHeader(document, operation),
    body: readBody(document, operation),
    stream: readStream(document, operation, success),
    answer: readAnswer(document, operation, success),
    poll: readPoll(document, operation, success),
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

/** The value of a parameter that must be there and leaves no choice. */
function fixedValue({ required, schema }: Parameter): string | undefined {
  const values = schema?.enum;
  return required && Array.isArray(values) && values.length === 1 ? String(values[0]) : undefined;
}

/** The header of the first way to prove who is calling; undefined where that is a bearer token. */
function readKeyHeader(document: OpenApiDocument, operation: Operation): string | undefined {
  const [first] = operation.security ?? document.security ?? [];
  const [name = ""] = Object.keys(first ?? {});
  const scheme = document.components?.securitySchemes?.[name];
  return scheme?.type === "apiKey" && scheme.in === "header" ? scheme.name : undefined;
}

function readSuccess(document: OpenApiDocument, operation: Operation): Response {
  const success = operation.responses["200"];
  if (!success) {
    throw new SpecError(document, operation.operationId, "has no answer 200: describe one");
  }
  return resolveReference<Response>(document, success);
}
