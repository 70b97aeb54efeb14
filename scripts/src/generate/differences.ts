import { readFile, readdir } from "node:fs/promises";
import { join, sep } from "node:path";
import type { GeneratedFiles } from "./plan.js";

/** How the files of a repository differ from what its spec gives. Paths start at the root. */
export interface Differences {
  /** Files that are missing or hold something else. */
  readonly stale: readonly string[];
  /** Generated files that nothing in the spec asks for any more. */
  readonly unexpected: readonly string[];
}

/**
 * Compares the generated files of the repository at `root` with what they should be.
 *
 * Every file below `src` and `specs` of a package with `.gen.` in its name is taken for a generated one.
 */
export async function findDifferences(root: string, files: GeneratedFiles): Promise<Differences> {
  const stale: string[] = [];
  for (const [path, text] of files) {
    if ((await readIfThere(join(root, path))) !== text) stale.push(path);
  }
  const present = await generatedFilesOf(root);
  return { stale: stale.toSorted(), unexpected: present.filter((path) => !files.has(path)) };
}

async function generatedFilesOf(root: string): Promise<readonly string[]> {
  const packages = await readdir(join(root, "packages"));
  const folders = packages.flatMap((name) => [`packages/${name}/src`, `packages/${name}/specs`]);
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const inside = await readdir(join(root, folder), { recursive: true }).catch(emptyIfMissing);
      return inside.map((path) => `${folder}/${path.split(sep).join("/")}`);
    }),
  );
  return lists
    .flat()
    .filter((path) => /\.gen\.[^/]+$/.test(path))
    .toSorted();
}

async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch((error: unknown) => {
    emptyIfMissing(error);
    return undefined;
  });
}

/** An absent file or folder holds nothing; any other trouble is one. */
function emptyIfMissing(error: unknown): string[] {
  if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return [];
  throw error;
}
