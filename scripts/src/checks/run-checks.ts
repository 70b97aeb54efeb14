import { bundleOnce } from "../spec/bundle-once.js";
import { bundleProvider } from "../spec/load-spec.js";
import { formatProblem } from "../spec/problem.js";
import { CHECKS } from "./all-checks.js";
import type { Check } from "./check.js";

/** Where to look, for what, and how to speak. */
export interface RunChecksOptions {
  /** The repository's folder. */
  readonly root: string;
  /** The names of the checks; none stands for all. */
  readonly names: readonly string[];
  readonly print: (line: string) => void;
  readonly warn: (line: string) => void;
}

/**
 * Runs checks one after the other, in one process: what one has loaded and bundled, the others need not. Prints one line a
 * problem, or what was looked at.
 *
 * @returns the exit code: 1 when there is a problem or a check that does not exist, otherwise 0.
 */
export async function runChecks({ root, names, print, warn }: RunChecksOptions): Promise<0 | 1> {
  const bundle = bundleOnce(bundleProvider);
  let exitCode: 0 | 1 = 0;
  for (const name of names.length > 0 ? names : Object.keys(CHECKS)) {
    const lines = await problemsOf(name, root, bundle, print);
    for (const line of lines) warn(line);
    if (lines.length > 0) exitCode = 1;
  }
  return exitCode;
}

/** A check that cannot be made is a problem, and keeps the others from nothing. */
async function problemsOf(
  name: string,
  root: string,
  bundle: typeof bundleProvider,
  print: (line: string) => void,
): Promise<readonly string[]> {
  const check: Check | undefined = CHECKS[name];
  if (!check) return [`There is no check ${name}: use one of ${Object.keys(CHECKS).join(", ")}`];
  try {
    const { problems, summary } = await check(root, bundle);
    if (problems.length === 0) {
      print(summary);
      return [];
    }
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    return [...problems.map(formatProblem), `${name}: ${count}`];
  } catch (error) {
    return [`${name}: ${error instanceof Error ? error.stack : String(error)}`];
  }
}
