import { bodySites } from "../example-sites.js";
import type { JsonObject } from "../json.js";
import type { Problem } from "../problem.js";
import { isReference, referenceName, resolveReference } from "../resolve-reference.js";
import type { Rule } from "../rule.js";
import type { ProviderSpec, Spec } from "../spec.js";
import { place, walk } from "../walk.js";

/** Answers are open: a word or a member that is new must not break a reader. */
export const openResponses: Rule = (spec) =>
  spec.providers.flatMap((provider) => {
    const problems: Problem[] = [];
    for (const [schema, file] of answerSchemas(spec, provider)) {
      for (const node of walk(schema)) {
        if (node.holdsNames) continue;
        // The words an x-unknown branch is not about.
        const isExcluded = node.path.at(-1) === "not";
        if (node.value["enum"] !== undefined && !isExcluded) {
          const what = `a closed list of values in an answer${place(node)}`;
          problems.push({ file, what, todo: "write x-extensible-enum instead of enum" });
        }
        if (
          node.value["additionalProperties"] === false ||
          node.value["unevaluatedProperties"] === false
        ) {
          const what = `an answer that forbids unknown members${place(node)}`;
          problems.push({ file, what, todo: "remove additionalProperties: false" });
        }
      }
    }
    return problems;
  });

/** The schemas answers are made of, each once, with the file it stands in. */
function answerSchemas(spec: Spec, provider: ProviderSpec): ReadonlyMap<JsonObject, string> {
  const found = new Map<JsonObject, string>();
  const files = [...provider.files, ...spec.commonFiles].filter(({ kind }) => kind === "schemas");
  const collect = (file: string, schema: JsonObject): void => {
    if (found.has(schema)) return;
    found.set(schema, file);
    for (const { value } of walk(schema)) {
      if (!isReference(value)) continue;
      const target = files.find(({ name }) => name === referenceName(value));
      if (target !== undefined)
        collect(target.path, resolveReference<JsonObject>(provider.document, value));
    }
  };
  for (const { file, place: where, schema } of bodySites(spec, provider)) {
    if (schema !== undefined && where.startsWith("answer")) collect(file, schema);
  }
  return found;
}
