import { join } from "node:path";
import { build } from "esbuild";

/** Bundles a smoke program with the packages installed beside it, for a place that has no files. */
export async function bundle(
  folder: string,
  file: "worker.js" | "page.js",
  conditions: readonly string[],
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, file)],
    absWorkingDir: folder,
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    conditions: [...conditions],
  });
  return outputFiles[0]!.text;
}
