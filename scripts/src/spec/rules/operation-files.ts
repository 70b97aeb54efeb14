import type { Problem } from "../problem.js";
import type { Rule } from "../rule.js";
import { operationsOf } from "../spec.js";

/** Each operation has a file of its own, named by its operationId, and each such file is used. */
export const operationFiles: Rule = (spec) =>
  spec.providers.flatMap((provider) => {
    const problems: Problem[] = [];
    const files = provider.files.filter((file) => file.kind === "paths");
    for (const { path, content, name } of files) {
      const id = content["operationId"];
      if (id !== name) {
        const what = `the operationId is "${String(id)}"`;
        problems.push({
          file: path,
          what,
          todo: `name the file ${String(id)}.yaml, or the operation "${name}"`,
        });
      }
    }
    const used = new Set(operationsOf(provider).map(({ operation }) => operation.operationId));
    for (const file of files) {
      if (!used.has(String(file.content["operationId"]))) {
        problems.push({
          file: file.path,
          what: "no path uses this operation",
          todo: `add it to ${provider.entryPath}, or remove it`,
        });
      }
    }
    for (const { file, operation } of operationsOf(provider)) {
      if (!files.some(({ content }) => content["operationId"] === operation.operationId)) {
        const what = `operation "${operation.operationId}" stands in no file of its own`;
        problems.push({ file: provider.entryPath, what, todo: `move it to ${file}` });
      }
    }
    return problems;
  });
