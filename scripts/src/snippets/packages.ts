import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A package of this repository, as a snippet imports it. */
export interface SnippetPackage {
  readonly name: string;
  /** Its folder, as an absolute path. */
  readonly path: string;
  readonly entries: readonly Entry[];
}

/** One way to import a package. */
export interface Entry {
  /** What stands behind `from`, such as `@x/kling/node`. */
  readonly specifier: string;
  /** The built file, as an absolute path. */
  readonly file: string;
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
}

/** The packages of the repository at `root`, the private ones too. */
export async function snippetPackages(root: string): Promise<readonly SnippetPackage[]> {
  const folders = (await readdir(join(root, "packages"))).toSorted();
  return Promise.all(
    folders.map(async (folder) => {
      const path = join(root, "packages", folder);
      const { name, exports } = JSON.parse(
        await readFile(join(path, "package.json"), "utf8"),
      ) as Manifest;
      const entries = Object.entries(exports).flatMap(([key, target]) =>
        typeof target === "string"
          ? []
          : [{ specifier: `${name}${key.slice(1)}`, file: join(path, target.default) }],
      );
      return { name, path, entries };
    }),
  );
}
