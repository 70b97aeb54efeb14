import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { CheckReport } from "../checks/check.js";
import { builtProviders, bundleProvider } from "../spec/load-spec.js";
import type { Problem } from "../spec/problem.js";
import { CLOSED_FOLDERS, expectedFiles } from "./expected-files.js";
import { manifestProblems } from "./manifest.js";
import { type ProviderShape, providerShape } from "./provider-shape.js";

/** Checks the packages of all providers in the repository at `root`. */
export async function checkProviderFiles(
  root: string,
  bundle: typeof bundleProvider = bundleProvider,
): Promise<CheckReport> {
  const problems: Problem[] = [];
  const names = (await builtProviders(root)).map((provider) => provider.name);
  for (const name of names) {
    const shape = providerShape(name, await bundle(root, name));
    problems.push(...(await packageProblems(root, shape)));
  }
  return { problems, summary: `provider packages with all their files: ${names.join(", ")}` };
}

/** Checks one provider's package: which files it has, and what its package.json says. */
export async function packageProblems(
  root: string,
  shape: ProviderShape,
): Promise<readonly Problem[]> {
  const folder = `packages/${shape.name}`;
  const present = new Set(await filesOf(join(root, folder)));
  const expected = expectedFiles(shape);
  const missing = [...expected].filter(([path]) => !present.has(path));
  const extra = [...present].filter((path) => isInClosedFolder(path) && !expected.has(path));
  return [
    ...missing.map(([path, todo]) => ({ file: `${folder}/${path}`, what: "is missing", todo })),
    ...extra.toSorted().map((path) => extraProblem(folder, path)),
    ...(present.has("package.json") ? await manifestProblems(root, shape) : []),
  ];
}

function extraProblem(folder: string, path: string): Problem {
  const file = `${folder}/${path}`;
  if (path.startsWith("test/cases/")) {
    return {
      file,
      what: "is a case of no operation",
      todo: "delete it, or name it as its operation",
    };
  }
  const todo =
    "move what is shared to packages/core, the rest into one of the files all providers have";
  return { file, what: "is a file that provider packages do not have", todo };
}

function isInClosedFolder(path: string): boolean {
  return CLOSED_FOLDERS.some((folder) => path.startsWith(`${folder}/`));
}

/** The files below a folder, with `/` on every system, without what is installed or built. */
async function filesOf(folder: string, prefix = ""): Promise<readonly string[]> {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true }).catch(() => []);
  const lists = await Promise.all(
    entries
      .filter((entry) => entry.name !== "node_modules" && entry.name !== "dist")
      .map(async (entry) => {
        const path = `${prefix}${entry.name}`;
        return entry.isDirectory() ? filesOf(folder, `${path}/`) : [path];
      }),
  );
  return lists.flat();
}
