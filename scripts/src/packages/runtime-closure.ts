import { readFile, realpath } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import type { Problem } from "../spec/problem.js";
import type { PublicPackage } from "./public-packages.js";

/** How many packages `npm install` of one package may bring in all, itself included. */
const mostPackages: Readonly<Record<string, number>> = {
  "packages/core": 1,
  "packages/kling": 2,
};

/** Finds a package that brings more other packages than its budget allows. */
export async function checkRuntimeClosure(one: PublicPackage): Promise<readonly Problem[]> {
  const most = mostPackages[one.folder];
  if (most === undefined) return [];
  const names = await runtimeClosure(one.path);
  if (names.size <= most) return [];
  return [
    {
      file: `${one.folder}/package.json`,
      what: `installing it brings ${names.size} packages (${[...names].join(", ")}), and ${most} is the budget`,
      todo: "do without the new dependency, or raise the budget in scripts/src/packages/runtime-closure.ts and say why",
    },
  ];
}

/** The names of all packages that installing the one in `path` brings, itself included. */
export async function runtimeClosure(
  path: string,
  names: Set<string> = new Set(),
): Promise<ReadonlySet<string>> {
  const manifest = JSON.parse(await readFile(join(path, "package.json"), "utf8")) as {
    name: string;
    dependencies?: Record<string, string>;
  };
  if (names.has(manifest.name)) return names;
  names.add(manifest.name);
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    await runtimeClosure(await installedAt(path, name), names);
  }
  return names;
}

/** Where a dependency of the package in `path` is installed: with it, or beside it in pnpm's own store. */
export async function installedAt(path: string, name: string): Promise<string> {
  const beside = path.slice(0, path.lastIndexOf(`node_modules${sep}`) + "node_modules".length);
  for (const folder of [join(path, "node_modules"), beside]) {
    const found = await realpath(join(folder, name)).catch(() => undefined);
    if (found) return found;
  }
  throw new Error(`${name}, a dependency of ${dirname(path)}, is not installed: run pnpm install`);
}
