import { EXTENSIONS } from "../extensions.js";
import type { Problem } from "../problem.js";
import type { Rule } from "../rule.js";
import { allFiles } from "../spec.js";
import { compileSchema } from "../validator.js";
import { place, walk } from "../walk.js";

/** Only extensions of our table are used, and only with values of the right form. */
export const knownExtensions: Rule = (spec) => {
  const validators = new Map(
    Object.entries(EXTENSIONS).map(([name, schema]) => [name, compileSchema(schema)]),
  );
  return allFiles(spec).flatMap((file) => {
    const problems: Problem[] = [];
    for (const node of walk(file.content)) {
      if (node.holdsNames) continue;
      for (const [key, value] of Object.entries(node.value)) {
        if (!key.startsWith("x-")) continue;
        const faults = validators.get(key)?.(value);
        if (faults === undefined) {
          const todo =
            "correct its name, or describe it in spec/README.md and scripts/src/spec/extensions.ts";
          problems.push({ file: file.path, what: `unknown extension ${key}${place(node)}`, todo });
        } else if (faults.length > 0) {
          const what = `${key}${place(node)} has a wrong value: ${faults.join("; ")}`;
          problems.push({ file: file.path, what, todo: "see the table in spec/README.md" });
        }
      }
    }
    return problems;
  });
};
