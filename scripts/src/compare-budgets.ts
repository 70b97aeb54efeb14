import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { BUDGET_FILE, readBudgets, withNumbers } from "./budgets/budget-file.js";
import { budgetTable } from "./budgets/budget-table.js";
import { compare } from "./budgets/compare.js";
import { findProblems } from "./budgets/find-problems.js";
import { measureAll } from "./budgets/measure-all.js";
import { proposedNumbers } from "./budgets/propose.js";
import { reportProblems } from "./report-problems.js";

// Measures what each package costs its users, and compares it with the budgets. With --write the numbers that do not
// hold are replaced first; their reasons are for a person to look at.
const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });
const root = resolve(import.meta.dirname, "../..");
const file = join(root, BUDGET_FILE);
const figures = await measureAll(root);
if (values.write) {
  const before = await readFile(file, "utf8");
  const { numbers, notes } = proposedNumbers(readBudgets(before), figures);
  await writeFile(file, withNumbers(before, numbers));
  for (const note of notes) console.log(note);
}
const budgets = readBudgets(await readFile(file, "utf8"));
const comparisons = compare(budgets, figures);
console.log(`${budgetTable(comparisons)}\n`);
reportProblems(findProblems(budgets, figures), `budgets: ${comparisons.length} are kept`);
