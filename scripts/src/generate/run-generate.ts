import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Differences, findDifferences } from "./differences.js";
import { type GeneratedFiles, planFiles } from "./plan.js";

/** Where a run works, and how it speaks. */
export interface GenerateOptions {
  /** The repository's folder. */
  readonly root: string;
  /** Only compare: change nothing, and fail when something differs. */
  readonly check: boolean;
  /** Takes one line of the report. */
  readonly print: (line: string) => void;
}

/**
 * Brings the generated files up to date with the spec, or with `check` says which are not.
 *
 * @returns the exit code: 1 when `check` found a difference, otherwise 0.
 */
export async function runGenerate({ root, check, print }: GenerateOptions): Promise<0 | 1> {
  const files = await planFiles(root);
  const differences = await findDifferences(root, files);
  if (differences.stale.length + differences.unexpected.length === 0) {
    print(`${files.size} generated files are up to date.`);
    return 0;
  }
  if (check) return report(differences, print);
  await write(root, files, differences);
  for (const path of differences.stale) print(`wrote   ${path}`);
  for (const path of differences.unexpected) print(`removed ${path}`);
  return 0;
}

function report({ stale, unexpected }: Differences, print: (line: string) => void): 1 {
  for (const path of stale) print(`${path}: is not what the spec gives`);
  for (const path of unexpected) print(`${path}: nothing in the spec asks for this file`);
  print("To bring them up to date, run: pnpm generate");
  return 1;
}

/** Writes only what differs, so that nothing that watches files wakes up for the others. */
async function write(root: string, files: GeneratedFiles, differences: Differences): Promise<void> {
  for (const path of differences.stale) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), files.get(path) ?? "");
  }
  for (const path of differences.unexpected) await rm(join(root, path));
}
