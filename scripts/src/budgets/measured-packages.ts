import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { type PublicPackage, publicPackages } from "../packages/public-packages.js";

/** A published package that is measured. */
export interface MeasuredPackage extends PublicPackage {
  /** Its name without the scope, by which budgets are found. */
  readonly short: string;
  /** The program that makes one call with it, for browsers. What is no client has none. */
  readonly program?: string;
}

/** The folder of the one-call programs, from the repository's root. Each is named by its package. */
const PROGRAMS = "bench/programs";

/** The packages that the repository at `root` publishes, and the program of each. */
export async function measuredPackages(root: string): Promise<readonly MeasuredPackage[]> {
  return (await publicPackages(root)).map((one) => {
    const short = basename(one.folder);
    const program = join(root, PROGRAMS, `${short}.ts`);
    return { ...one, short, ...(existsSync(program) && { program }) };
  });
}
