import { workspaceFolders } from "../packages/workspace-folders.js";
import type { Problem } from "../spec/problem.js";
import { firstScope } from "./first-scope.js";
import { readManifest } from "./manifests.js";
import { linesWith } from "./scope-text.js";
import { type TextFile, textFiles } from "./text-files.js";

/** Finds what of the repository at `root` is not in the scope, and where another one is left: the first, or one named. */
export async function scopeProblems(
  root: string,
  scope: string,
  earlier: readonly string[] = [],
): Promise<readonly Problem[]> {
  const files = await textFiles(root);
  const names: Problem[] = [];
  for (const folder of await workspaceFolders(root)) {
    const file = `${folder}/package.json`;
    const { name } = await readManifest(root, file);
    // That of the root is published nowhere.
    if (folder === "." || name.startsWith(`${scope}/`)) continue;
    names.push({ file, what: `the name is ${name}`, todo: `run pnpm rescope ${scope}` });
  }
  const others = new Set([firstScope, ...earlier]);
  others.delete(scope);
  const left = files.flatMap((file) => [...others].flatMap((other) => leftIn(file, other, scope)));
  return [...names, ...left];
}

function leftIn({ path, text }: TextFile, other: string, scope: string): readonly Problem[] {
  return linesWith(text, other).map((line) => ({
    file: `${path}:${line}`,
    what: `names the scope ${other}`,
    todo: `run pnpm rescope ${scope}`,
  }));
}
