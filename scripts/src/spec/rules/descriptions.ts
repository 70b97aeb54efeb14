import type { JsonObject } from "../json.js";
import { isObject } from "../json.js";
import type { Problem } from "../problem.js";
import type { Rule } from "../rule.js";
import { allFiles } from "../spec.js";
import { walk } from "../walk.js";

/** Each schema and each property says what it is, in sentences: they appear in users' editors. */
export const descriptions: Rule = (spec) =>
  allFiles(spec).flatMap((file) => {
    if (file.kind !== "schemas" && file.kind !== "paths") return [];
    const problems: Problem[] = [];
    const check = (value: JsonObject, name: string): void => {
      const description = value["description"];
      if (typeof description === "string" && /[.)`]$/.test(description.trim())) return;
      const what = `${name} has no description in whole sentences`;
      problems.push({
        file: file.path,
        what,
        todo: "add one; its first sentence has to stand alone",
      });
    };
    check(file.content, file.kind === "schemas" ? "the schema" : "the operation");
    for (const node of walk(file.content)) {
      if (!node.holdsNames || node.path.at(-1) !== "properties") continue;
      for (const [name, property] of Object.entries(node.value)) {
        if (isObject(property)) check(property, `property ${[...node.path, name].join("/")}`);
      }
    }
    return problems;
  });
