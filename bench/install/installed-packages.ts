import { readFile, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** The folders of all packages that installing some brings, these included. `home` is where they are installed. */
export async function installedPackages(
  names: readonly string[],
  home: string,
): Promise<ReadonlySet<string>> {
  const folders = new Set<string>();
  const add = async (name: string, from: string, isRequired: boolean): Promise<void> => {
    const folder = await findPackage(name, from);
    if (folder === undefined && isRequired)
      throw new Error(`${name} is not installed for ${from}: run pnpm bench at the root`);
    if (folder === undefined || folders.has(folder)) return;
    folders.add(folder);
    const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
    const { dependencies, optionalDependencies = {}, peerDependencies = {} } = manifest;
    const { peerDependenciesMeta = {} } = manifest;
    for (const one of Object.keys({ ...dependencies, ...peerDependencies })) {
      // npm installs a peer too, unless it is optional.
      const isOptional = one in optionalDependencies || peerDependenciesMeta[one]?.optional;
      if (isOptional && !(one in optionalDependencies)) continue;
      await add(one, folder, !isOptional);
    }
    for (const one of Object.keys(optionalDependencies)) await add(one, folder, false);
  };
  for (const name of names) await add(name, home, true);
  return folders;
}

/** Looks for a package as Node does, from one folder upwards, and in the folder where pnpm keeps it with its own. */
async function findPackage(name: string, from: string): Promise<string | undefined> {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const found = await realpath(join(folder, "node_modules", name)).catch(() => undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}
