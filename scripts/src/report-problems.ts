import { type Problem, formatProblem } from "./spec/problem.js";

/** Prints the problems a check found, one a line, and fails the process; or prints what was checked. */
export function reportProblems(problems: readonly Problem[], summary: string): void {
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) process.exitCode = 1;
  else console.log(summary);
}
