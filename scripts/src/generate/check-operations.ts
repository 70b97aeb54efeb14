import type { OpenApiDocument } from "../spec/openapi-document.js";
import { type OperationModel, SpecError } from "./operation-model.js";

/**
 * Refuses what would give a client that cannot be called as its types say: names that collide or cannot be a
 * method's, path parameters that do not match the path, paid tasks that nothing reads.
 */
export function checkOperations(
  document: OpenApiDocument,
  models: readonly OperationModel[],
): void {
  const ids = models.map((model) => model.id);
  for (const model of models) {
    const problem =
      nameProblem(model, ids) ??
      pathProblem(model) ??
      collisionProblem(model) ??
      pollProblem(model, ids);
    if (problem !== undefined) throw new SpecError(document, model.id, problem);
  }
}

function nameProblem(
  { id, method, path }: OperationModel,
  ids: readonly string[],
): string | undefined {
  if (!/^[a-z][A-Za-z0-9]*$/.test(id)) {
    return `${method} ${path} needs an operationId in camelCase: it becomes the method's name`;
  }
  if (ids.filter((other) => other === id).length > 1) return "two operations have this operationId";
  return undefined;
}

function pathProblem({ path, pathParameters }: OperationModel): string | undefined {
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => `${match[1]}`).toSorted();
  const declared = pathParameters.map((parameter) => parameter.name).toSorted();
  if (inPath.join() !== declared.join()) {
    return `path ${path} has the parameters [${inPath.join(", ")}], but [${declared.join(", ")}] are described`;
  }
  const other = pathParameters.find(({ schema }) => schema?.type !== "string");
  return (
    other && `path parameter "${other.name}" must be of type string: it is written into the address`
  );
}

function collisionProblem(model: OperationModel): string | undefined {
  const places = new Map<string, string>();
  for (const [place, names] of [
    ["a path parameter", model.pathParameters.map((parameter) => parameter.name)],
    ["a query parameter", model.queryParameters.map((parameter) => parameter.name)],
    ["a member of the body", Object.keys(model.body?.members ?? {})],
  ] as const) {
    for (const name of names) {
      const other = places.get(name);
      if (other) {
        return `"${name}" is ${other} and ${place}: the input is one flat object, rename one of them`;
      }
      places.set(name, place);
    }
  }
  return undefined;
}

function pollProblem({ poll }: OperationModel, ids: readonly string[]): string | undefined {
  const { operation = "", content } = poll ?? {};
  if (poll && !ids.includes(operation))
    return `links.poll names "${operation}", which is no operation here`;
  return content && !content.path
    ? `links.content names "${content.id}", which is no GET operation here`
    : undefined;
}
