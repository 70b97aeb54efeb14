/** One thing that is wrong with the spec. */
export interface Problem {
  /** Path from the repository's root, with `/`. */
  readonly file: string;
  /** What is wrong, and where in the file. */
  readonly what: string;
  /** What to do about it. */
  readonly todo: string;
}

/** Writes a problem as one line: `file: what is wrong: what to do`. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}: ${problem.what}: ${problem.todo}`.replaceAll(/\s*\n\s*/g, " ");
}
