import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runGenerate } from "../generate/run-generate.js";
import { publicPackages } from "../packages/public-packages.js";
import { formatProblem } from "../spec/problem.js";
import { UsageProblem, readArguments, usage } from "./arguments.js";
import { scopeProblems } from "./check-scope.js";
import { readManifest, setRepository } from "./manifests.js";
import { replaceScope } from "./scope-text.js";
import { textFiles } from "./text-files.js";

/** Where a run works, and how it speaks. */
export interface RescopeRun {
  readonly root: string;
  readonly argv: readonly string[];
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
  /** Runs pnpm in the repository; resolves to its exit code. */
  readonly pnpm: (...argv: readonly string[]) => Promise<number>;
}

/** Changes the scope everywhere, or with `--check` says where another one is left. Resolves to the exit code. */
export async function runRescope(run: RescopeRun): Promise<number> {
  const { root, argv, print, warn } = run;
  try {
    const { scope, repository, check, help } = readArguments(argv);
    if (help) {
      print(usage);
      return 0;
    }
    const present = await presentScope(root);
    const wanted = scope ?? present;
    if (!check) {
      const failed = await change(run, present, wanted, repository);
      if (failed !== 0) return failed;
    }
    const problems = await scopeProblems(root, wanted, [present]);
    for (const problem of problems) warn(formatProblem(problem));
    if (problems.length === 0)
      print(`All packages are in ${wanted}, and nothing names another scope.`);
    return problems.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageProblem)) throw error;
    warn(error.message);
    return 2;
  }
}

async function presentScope(root: string): Promise<string> {
  const { name } = await readManifest(root, "packages/core/package.json");
  return name.slice(0, name.indexOf("/"));
}

/** Names first, then what follows from them: the links between packages, what is generated, and the format. */
async function change(
  { root, print, pnpm }: RescopeRun,
  from: string,
  to: string,
  repository: string | undefined,
): Promise<number> {
  let changed = 0;
  for (const { path, text } of await textFiles(root)) {
    const replaced = replaceScope(text, from, to);
    if (replaced === text) continue;
    await writeFile(join(root, path), replaced);
    changed += 1;
  }
  print(`${from} is ${to} in ${changed} files.`);
  if (repository !== undefined) {
    const folders = (await publicPackages(root)).map(({ folder }) => folder);
    await setRepository(root, repository, folders);
  }
  await runGenerate({ root, print });
  return (
    (await pnpm("install", "--no-frozen-lockfile", "--prefer-offline")) ||
    (await pnpm("exec", "oxfmt"))
  );
}
