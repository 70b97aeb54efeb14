import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A package of this repository that is published. */
export interface PublicPackage {
  readonly name: string;
  /** Its folder below the root, such as `packages/kling`. */
  readonly folder: string;
  /** The same, as an absolute path. */
  readonly path: string;
}

/** The packages of the repository at `root` that are published, by name. */
export async function publicPackages(root: string): Promise<readonly PublicPackage[]> {
  const folders = (await readdir(join(root, "packages")))
    .toSorted()
    .map((name) => `packages/${name}`);
  const all = await Promise.all(
    folders.map(async (folder) => {
      const path = join(root, folder);
      const manifest = JSON.parse(await readFile(join(path, "package.json"), "utf8")) as {
        name: string;
        private?: boolean;
      };
      return { name: manifest.name, folder, path, isPrivate: manifest.private === true };
    }),
  );
  return all
    .filter(({ isPrivate }) => !isPrivate)
    .map(({ name, folder, path }) => ({ name, folder, path }));
}
