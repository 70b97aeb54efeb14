import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** One way into a package, as its `exports` say: paths of files that a build makes. */
export interface Entry {
  readonly code: string;
  readonly types: string;
}

/** The ways into the package in a folder. */
export async function entriesOf(folder: string): Promise<readonly Entry[]> {
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
    readonly exports: Readonly<
      Record<string, string | { readonly types: string; readonly default: string }>
    >;
  };
  return Object.values(manifest.exports).flatMap((target) =>
    typeof target === "string"
      ? []
      : [{ code: join(folder, target.default), types: join(folder, target.types) }],
  );
}
