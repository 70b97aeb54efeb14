import { resolve } from "node:path";
import { checkSpec } from "./spec/check.js";
import { formatProblem } from "./spec/problem.js";

// Checks the spec: redocly's rules, then our own. Prints one line a problem and exits 1, or one line
// of counts. Takes another repository's root as its argument, for the tests.
const root = resolve(process.argv[2] ?? resolve(import.meta.dirname, "../.."));
const { problems, summary } = await checkSpec(root);
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) {
  console.error(`spec: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}`);
  process.exitCode = 1;
} else {
  console.log(summary);
}
