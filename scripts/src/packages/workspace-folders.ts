import { readFile, readdir } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** The folders of all packages of the workspace at `root`, itself (`.`) first, as pnpm-workspace.yaml names them. */
export async function workspaceFolders(root: string): Promise<readonly string[]> {
  const text = await readFile(join(root, "pnpm-workspace.yaml"), "utf8");
  const { packages = [] } = parse(text) as { packages?: readonly string[] };
  const folders = await Promise.all(packages.map((pattern) => expand(root, pattern)));
  const hasManifest = (folder: string): boolean => existsSync(join(root, folder, "package.json"));
  return [".", ...folders.flat()].filter(hasManifest);
}

/** `packages/*` stands for every folder in it. */
async function expand(root: string, pattern: string): Promise<readonly string[]> {
  if (!pattern.endsWith("/*")) return [pattern];
  const parent = pattern.slice(0, -2);
  return (await readdir(join(root, parent))).toSorted().map((name) => `${parent}/${name}`);
}
