import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** The bytes of a program for browsers, bundled with everything it imports, minified and gzipped. */
export async function bundleBytes(program: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [program],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    tsconfigRaw: "{}",
    write: false,
    logLevel: "silent",
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}
