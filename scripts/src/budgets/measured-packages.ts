import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
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

/**
 * The packages that the repository at `root` publishes, and the program of each client: of each that is built on another.
 *
 * @throws {Error} when a client has no program.
 */
export async function measuredPackages(root: string): Promise<readonly MeasuredPackage[]> {
  const own = await publicPackages(root);
  const names = new Set(own.map(({ name }) => name));
  return Promise.all(
    own.map(async (one) => {
      const short = basename(one.folder);
      if (!(await dependencies(one)).some((name) => names.has(name))) return { ...one, short };
      const file = `${PROGRAMS}/${short}.ts`;
      const program = join(root, file);
      if (existsSync(program)) return { ...one, short, program };
      throw new Error(`${file} is missing: write a program that makes one call with ${one.name}`);
    }),
  );
}

async function dependencies({ path }: PublicPackage): Promise<readonly string[]> {
  const manifest = await readFile(join(path, "package.json"), "utf8");
  const { dependencies: named = {} } = JSON.parse(manifest) as { dependencies?: object };
  return Object.keys(named);
}
