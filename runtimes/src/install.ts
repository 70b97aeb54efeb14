import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "./run-program.js";

/** What `npm install` left in a folder. */
export interface Installed {
  readonly folder: string;
  /** The names of all packages, in order. */
  readonly packages: readonly string[];
  /** What all their files come to, unpacked. */
  readonly bytes: number;
}

/** Installs tarballs into an empty folder, as a user of npm would. */
export async function installTarballs(
  folder: string,
  tarballs: readonly string[],
): Promise<Installed> {
  await mkdir(folder, { recursive: true });
  const manifest = { name: "consumer", private: true, type: "module" };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  const quiet = ["--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  await runProgram("npm", ["install", ...quiet, ...tarballs], { cwd: folder });
  const packages = await installedPackages(folder);
  const sizes = await Promise.all(packages.map((name) => folderBytes(join(folder, name))));
  return {
    folder,
    packages: packages.map((path) => path.slice(path.lastIndexOf("node_modules/") + 13)).toSorted(),
    bytes: sizes.reduce((sum, bytes) => sum + bytes, 0),
  };
}

/** The folders of all packages, by npm's own list of what it installed. */
async function installedPackages(folder: string): Promise<readonly string[]> {
  const list = await readFile(join(folder, "node_modules/.package-lock.json"), "utf8");
  const { packages } = JSON.parse(list) as { packages: Record<string, object> };
  return Object.keys(packages);
}

async function folderBytes(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}
