import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { publicPackages } from "../packages/public-packages.js";
import { installedAt } from "../packages/runtime-closure.js";

/** What the check reads of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** A package of others that a user installs with one of ours. */
export interface RuntimePackage extends Manifest {
  /** The folders of our packages that bring it, such as `core`. */
  readonly broughtBy: readonly string[];
}

/** All packages of others that come with what the repository at `root` publishes, by name and version. */
export async function runtimePackages(root: string): Promise<readonly RuntimePackage[]> {
  const own = await publicPackages(root);
  const ownNames = new Set(own.map(({ name }) => name));
  const found = new Map<string, { manifest: Manifest; broughtBy: Set<string> }>();
  for (const { path, folder } of own) {
    for (const manifest of await closure(path, ownNames)) {
      const key = `${manifest.name}@${manifest.version}`;
      const entry = found.get(key) ?? { manifest, broughtBy: new Set() };
      found.set(key, entry);
      entry.broughtBy.add(folder.replace("packages/", ""));
    }
  }
  return [...found.values()]
    .map(({ manifest, broughtBy }) => ({ ...manifest, broughtBy: [...broughtBy] }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** What a package brings directly or through others; our own packages are listed for themselves. */
async function closure(
  path: string,
  ownNames: ReadonlySet<string>,
  seen: Set<string> = new Set(),
): Promise<readonly Manifest[]> {
  const manifests: Manifest[] = [];
  const { dependencies = {} } = await readManifest(path);
  for (const name of Object.keys(dependencies).filter((one) => !ownNames.has(one))) {
    const installed = await installedAt(path, name);
    if (seen.has(installed)) continue;
    seen.add(installed);
    manifests.push(await readManifest(installed), ...(await closure(installed, ownNames, seen)));
  }
  return manifests;
}

async function readManifest(path: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(path, "package.json"), "utf8")) as Manifest;
}
