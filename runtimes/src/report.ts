import { markdownTable } from "../../bench/faults/markdown.js";
import type { Part, Result } from "./result.js";

/** A part as a table, with the whole messages of what failed below it. */
export function describePart({ title, columns, results }: Part): string {
  const rows = results.map(({ subject, outcome, details }) => [
    subject,
    outcome,
    ...columns.map((_, index) => details[index] ?? ""),
  ]);
  const problems = results.filter(({ problem }) => problem !== undefined).map(describeProblem);
  return [`## ${title}`, markdownTable(["", "", ...columns], rows), ...problems].join("\n\n");
}

function describeProblem({ subject, problem = "" }: Result): string {
  const lines = problem.split("\n").map((line) => `    ${line}`);
  return [`${subject}:`, "", ...lines].join("\n");
}

/** All parts as a page, with when and where they were found. */
export function describeRun(parts: readonly Part[], date: Date): string {
  const day = date.toISOString().slice(0, 10);
  const where = `${process.platform} ${process.arch}`;
  const intro = `What \`npm run test:runtimes\` found on ${day}, on ${where}. It packs what is published, installs the tarballs
with npm, and tries them as users would, against the sandbox. Written by it: don't edit.`;
  return `${["# Runtimes and compilers", intro, ...parts.map(describePart)].join("\n\n")}\n`;
}
