import { build } from "esbuild";
import { dirname, join } from "node:path";
import { entriesOf } from "./entries.js";

/**
 * Writes the code of a package: one file for each of its entries, and one for what they share. A runtime takes longer to
 * find and to open a hundred small files than to read one large one. The names in it stay, and bundlers still leave out
 * what a program does not use.
 *
 * @param folder The package's. Its code is in `src`.
 */
export async function bundleCode(folder: string): Promise<void> {
  const entries = await entriesOf(folder);
  const outdir = dirname(entries[0]!.code);
  await build({
    entryPoints: entries.map(({ code }) =>
      code.replace(outdir, join(folder, "src")).replace(/\.js$/, ".ts"),
    ),
    outdir,
    bundle: true,
    splitting: true,
    chunkNames: "shared",
    format: "esm",
    target: "es2022",
    platform: "neutral",
    packages: "external",
    external: ["node:*"],
    logLevel: "warning",
  });
}
