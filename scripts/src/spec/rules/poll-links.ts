import type { Link } from "../openapi-document.js";
import { pollLink } from "../poll-links.js";
import type { Problem } from "../problem.js";
import { resolveReference } from "../resolve-reference.js";
import type { Rule } from "../rule.js";
import type { PlacedOperation, ProviderSpec } from "../spec.js";
import { operationsOf } from "../spec.js";

/** Where a link's parameter may come from. */
const readable = /^\$(response\.body#\/|request\.path\.)/;

/** Each operation that is paid for as a task names the operation that reads the task. */
export const pollLinks: Rule = (spec) =>
  spec.providers.flatMap((provider) =>
    operationsOf(provider)
      .filter(({ operation }) => operation["x-paid"] === "task")
      .flatMap((placed) => {
        const link = pollLink(provider, placed.operation);
        if (link !== undefined) return linkProblems(provider, placed, link);
        const what =
          "x-paid is task, but the 200 answer does not name the operation that reads the task";
        return [
          {
            file: placed.file,
            what,
            todo: "add links.poll with operationId and parameters to the 200 answer",
          },
        ];
      }),
  );

function linkProblems(
  provider: ProviderSpec,
  create: PlacedOperation,
  link: Link,
): readonly Problem[] {
  const { file } = create;
  const read = operationsOf(provider).find(
    ({ operation }) => operation.operationId === link.operationId,
  );
  if (read === undefined) {
    const what = `links.poll names "${link.operationId}", which does not exist`;
    return [{ file, what, todo: `name an operation of ${provider.entryPath}` }];
  }
  const wanted = (read.operation.parameters ?? [])
    .map((parameter) => resolveReference(provider.document, parameter))
    .filter((parameter) => parameter.in === "path")
    .map((parameter) => parameter.name);
  const given = Object.entries(link.parameters ?? {});
  const missing = wanted.filter((name) => !given.some(([key]) => key === name));
  const unreadable = given.filter(([, expression]) => !readable.test(expression));
  return [
    ...missing.map((name) => ({
      file,
      what: `links.poll does not say where "${name}" of ${link.operationId} comes from`,
      todo: `add it to the link's parameters, for example "$response.body#/${name}"`,
    })),
    ...unreadable.map(([name, expression]) => ({
      file,
      what: `links.poll takes "${name}" from ${expression}`,
      todo: "take it from the answer's body or the request's path, for example \"$response.body#/id\"",
    })),
  ];
}
