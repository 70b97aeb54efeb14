import type { Problem } from "../problem.js";
import type { Rule } from "../rule.js";
import { allFiles } from "../spec.js";
import { place, walk } from "../walk.js";

/** Words that tell what a number counts, or that it counts nothing. */
const UNIT_WORDS = [
  "seconds",
  "milliseconds",
  "minutes",
  "frames per second",
  "bytes",
  "pixels",
  "percent",
  "characters",
  "tokens",
  "dollars",
  "quota units",
  "share",
  "scale",
  "probability",
  "number of",
  "position",
  "identifier",
  "code",
];
const UNIT = new RegExp(String.raw`\b(${UNIT_WORDS.join("|")})\b`, "i");

/** Each number's description says its unit. */
export const numberUnits: Rule = (spec) =>
  allFiles(spec).flatMap((file) => {
    const problems: Problem[] = [];
    for (const node of walk(file.content)) {
      if (node.holdsNames || !isNumber(node.value["type"])) continue;
      const description = node.value["description"];
      if (typeof description === "string" && UNIT.test(description)) continue;
      const what = `a number without a unit${place(node)}`;
      const todo = `name its unit in the description, with one of: ${UNIT_WORDS.join(", ")}`;
      problems.push({ file: file.path, what, todo });
    }
    return problems;
  });

function isNumber(type: unknown): boolean {
  const types = Array.isArray(type) ? type : [type];
  return types.includes("number") || types.includes("integer");
}
