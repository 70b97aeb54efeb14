import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { problemKindInfo } from "@arethetypeswrong/core/problems";
import type { Problem } from "../spec/problem.js";

/** The ways to look for a package that end without one: these packages are ESM only, and named by `exports`. */
const leftOut: ReadonlySet<string> = new Set(["node10", "node16-cjs"]);

/** Finds the entries of a packed package whose types are not found as their code is. `file` is its package.json. */
export async function wrongTypes(file: string, tarball: Uint8Array): Promise<readonly Problem[]> {
  const analysis = await checkPackage(createPackageFromTarballData(tarball));
  const todo = 'correct "exports" and "types"';
  if (!analysis.types) return [{ file, what: "no types would be published", todo }];
  return analysis.problems
    .filter((problem) => !("resolutionKind" in problem && leftOut.has(problem.resolutionKind)))
    .map(({ kind, ...where }) => ({
      file,
      what: `${problemKindInfo[kind].shortDescription}: ${JSON.stringify(where)}`,
      todo,
    }));
}
