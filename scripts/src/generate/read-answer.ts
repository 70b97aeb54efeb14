import type { OpenApiDocument, Operation, Response } from "../spec/openapi-document.js";
import { JSON_TYPE, namedSchema } from "./named-schema.js";
import { type AnswerModel, SpecError } from "./operation-model.js";

/** Reads what an operation answers when all is well: JSON, a file, text beside JSON, or with `x-stream` only events. */
export function readAnswer(
  document: OpenApiDocument,
  operation: Operation,
  { content = {} }: Response,
): AnswerModel {
  const isFile = Object.values(content).some(({ schema }) => schema?.format === "binary");
  if (isFile) return { json: undefined, other: "file" };
  const isStreamOnly = operation["x-stream"] !== undefined && content[JSON_TYPE] === undefined;
  const json = isStreamOnly
    ? undefined
    : namedSchema(document, operation, "answer", content, JSON_TYPE);
  const hasText = content["text/plain"] !== undefined;
  if (hasText !== (operation["x-text-answer"] !== undefined)) {
    const problem = "needs both or neither of an answer in text/plain and x-text-answer";
    throw new SpecError(document, operation.operationId, problem);
  }
  return { json, other: hasText ? "text" : undefined };
}
