import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findDifferences } from "./differences.js";
import { planFiles } from "./plan.js";

/** Where a run works, and how it speaks. */
export interface GenerateOptions {
  /** The repository's folder. */
  readonly root: string;
  /** Takes one line of the report. */
  readonly print: (line: string) => void;
}

/**
 * Brings the generated files up to date with the spec. Writes only what differs, so that nothing that watches files wakes up
 * for the others.
 */
export async function runGenerate({ root, print }: GenerateOptions): Promise<void> {
  const files = await planFiles(root);
  const { stale, unexpected } = await findDifferences(root, files);
  for (const path of stale) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), files.get(path) ?? "");
    print(`wrote   ${path}`);
  }
  for (const path of unexpected) {
    await rm(join(root, path));
    print(`removed ${path}`);
  }
  if (stale.length + unexpected.length === 0)
    print(`${files.size} generated files are up to date.`);
}
