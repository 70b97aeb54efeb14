import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

/** What the check needs of an installed package's own package.json. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * Reads the package.json of every package that pnpm installed in the repository at `root`.
 *
 * @throws if nothing is installed.
 */
export async function installedPackages(root: string): Promise<readonly InstalledPackage[]> {
  const store = join(root, "node_modules/.pnpm");
  const entries = await readdir(store, { withFileTypes: true }).catch((cause: unknown) => {
    throw new Error("node_modules/.pnpm cannot be read: run pnpm install first", { cause });
  });
  const packages: InstalledPackage[] = [];
  for (const entry of entries) {
    if (!entry.isDirectory() || entry.name === "node_modules") continue;
    packages.push(...(await ownPackages(join(store, entry.name, "node_modules"))));
  }
  return packages;
}

/** A package stands in its own entry as a folder; what it depends on stands beside it as a link. */
async function ownPackages(folder: string, scope = ""): Promise<readonly InstalledPackage[]> {
  const packages: InstalledPackage[] = [];
  for (const entry of await readdir(join(folder, scope), { withFileTypes: true })) {
    const path = join(scope, entry.name);
    if (!entry.isDirectory() || entry.name.startsWith(".")) continue;
    if (entry.name.startsWith("@")) packages.push(...(await ownPackages(folder, path)));
    else packages.push(await readPackage(join(folder, path, "package.json")));
  }
  return packages;
}

async function readPackage(file: string): Promise<InstalledPackage> {
  return JSON.parse(await readFile(file, "utf8")) as InstalledPackage;
}
