import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readDiagnostics, runCompiler } from "../../../src/compiler/run-compiler.js";

/**
 * Type-checks files of a copied repository, with the copied core in the place of the built one.
 * What is wrong in core itself is not the business of whoever asks.
 */
export async function compileErrors(
  root: string,
  files: readonly string[],
): Promise<readonly string[]> {
  const project = {
    extends: "./tsconfig.base.json",
    compilerOptions: { noEmit: true, paths: { "@x/core": ["./packages/core/src/index.ts"] } },
    files,
  };
  await writeFile(join(root, "tsconfig.check.json"), JSON.stringify(project));
  return readDiagnostics(await runCompiler(root, "tsconfig.check.json"))
    .filter(({ file }) => file === undefined || files.includes(file))
    .map(({ message }) => message);
}
