import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve, sep } from "node:path";
import { entriesOf } from "../bundle/entries.js";
import { readDiagnostics, runCompiler } from "../compiler/run-compiler.js";
import type { Problem } from "../spec/problem.js";
import type { PublicPackage } from "./public-packages.js";

const compilerOptions = {
  target: "es2022",
  lib: ["es2022"],
  module: "nodenext",
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  types: ["node"],
  typeRoots: [resolve(import.meta.dirname, "../../node_modules/@types")],
};

/**
 * Finds what the declarations of built packages take from the browser's library, which programs for a server leave out:
 * there it would silently be `any`.
 */
export async function typesWithoutDom(
  root: string,
  packages: readonly PublicPackage[],
): Promise<readonly Problem[]> {
  const entries = (await Promise.all(packages.map(({ path }) => entriesOf(path)))).flat();
  const folder = await mkdtemp(join(tmpdir(), "types-without-dom-"));
  try {
    const config = { compilerOptions, files: entries.map(({ types }) => types) };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
    const faults = readDiagnostics(await runCompiler(folder, "tsconfig.json"));
    return faults.flatMap(({ file = "", line = 0, message }) => {
      const path = relative(root, resolve(folder, file)).split(sep).join("/");
      // The types of others are theirs.
      if (path.includes("node_modules")) return [];
      const what = `line ${line}, without the browser's library: ${message}`;
      return [{ file: path, what, todo: "name a type that each runtime's library has" }];
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
