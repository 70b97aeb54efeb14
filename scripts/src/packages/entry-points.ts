import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PublicPackage } from "./public-packages.js";

/** What users import of a package under one name. */
export interface EntryPoint {
  /** As it is imported: `@x/kling/node`. */
  readonly specifier: string;
  /** The built module, as an absolute path. */
  readonly module: string;
  /** Its declarations, as an absolute path. */
  readonly types: string;
}

/** The entry points of a package in the order of its package.json. Files that are no modules are left out. */
export async function entryPoints(
  one: Pick<PublicPackage, "name" | "path">,
): Promise<readonly EntryPoint[]> {
  const { exports } = JSON.parse(await readFile(join(one.path, "package.json"), "utf8")) as {
    readonly exports: Readonly<Record<string, string | { types: string; default: string }>>;
  };
  return Object.entries(exports).flatMap(([path, target]) => {
    if (typeof target === "string") return [];
    return [
      {
        specifier: `${one.name}${path.slice(1)}`,
        module: join(one.path, target.default),
        types: join(one.path, target.types),
      },
    ];
  });
}
