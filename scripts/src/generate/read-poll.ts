import type { OpenApiDocument, Operation, Response } from "../spec/openapi-document.js";
import { type PollModel, SpecError } from "./operation-model.js";

/**
 * Reads `links.poll`: which operation reads the task, where in its input the id goes that the answer gave, and which
 * members of the create input it takes as well; and `links.content`: which operation hands out the file, if any does.
 */
export function readPoll(
  document: OpenApiDocument,
  operation: Operation,
  { links }: Response,
): PollModel | undefined {
  if (operation["x-paid"] !== "task") return undefined;
  const link = links?.["poll"];
  const fail = (problem: string): never => {
    throw new SpecError(document, operation.operationId, problem);
  };
  if (link === undefined)
    return fail(
      "is x-paid: task, but its answer 200 has no links.poll: name the operation that reads the task",
    );
  const sources = Object.entries({ ...link.parameters, ...link.requestBody });
  const [id, ...more] = sources.filter(([, from]) => from.includes("$response.body#"));
  if (id === undefined || more.length > 0)
    return fail(
      "links.poll takes no member, or several, from $response.body: the task's id is one",
    );
  const keep = sources.filter((source) => source !== id).map(([name]) => name);
  const other = sources.find(
    ([name, from]) => keep.includes(name) && from !== `$request.path.${name}`,
  );
  if (other !== undefined)
    return fail(
      `links.poll takes "${other[0]}" from ${other[1]}: it can only be $request.path.${other[0]}`,
    );
  const content = readContent(document, links?.["content"]?.operationId);
  return {
    operation: link.operationId,
    id: id[0],
    ...(keep.length > 0 && { keep }),
    ...(content && { content }),
  };
}

/** The operation with this id, as far as its file is read without its method. */
function readContent({ paths }: OpenApiDocument, id: string | undefined): PollModel["content"] {
  const path = Object.keys(paths).find((each) => paths[each]?.get?.operationId === id);
  return id === undefined ? undefined : { id, method: "GET", path: path ?? "" };
}
