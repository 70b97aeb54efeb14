import type { OpenApiDocument, Operation, Response, Schema } from "../spec/openapi-document.js";
import { resolveReference } from "../spec/resolve-reference.js";
import { namedSchema } from "./named-schema.js";
import { type StreamModel, SpecError } from "./operation-model.js";
import { schemaName } from "./schema-name.js";

const STREAM_TYPE = "text/event-stream";

/** Reads an operation's stream. Events that are errors are thrown and never handed out, so its type leaves them out. */
export function readStream(
  document: OpenApiDocument,
  operation: Operation,
  { content }: Response,
): StreamModel | undefined {
  const dialect = operation["x-stream"];
  if (dialect === undefined) {
    if (content?.[STREAM_TYPE] === undefined) return undefined;
    throw new SpecError(document, operation.operationId, `answers ${STREAM_TYPE}: add x-stream`);
  }
  const union = namedSchema(document, operation, "stream", content, STREAM_TYPE);
  const branches = (document.components?.schemas?.[union]?.anyOf ?? []).flatMap((branch) => {
    const name = schemaName(branch);
    if (name === undefined) return [];
    return [{ name, isError: resolveReference<Schema>(document, branch)["x-stream-error"] }];
  });
  const errors = branches.filter(({ isError }) => isError).map(({ name }) => name);
  const [only, ...others] = branches.filter(({ isError }) => !isError).map(({ name }) => name);
  if (errors.length === 0) return { dialect, event: union, schemas: [union] };
  if (only !== undefined && others.length === 0) return { dialect, event: only, schemas: [only] };
  const event = `Exclude<${union}, ${errors.join(" | ")}>`;
  return { dialect, event, schemas: [union, ...errors] };
}
