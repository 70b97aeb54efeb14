import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { apiPages } from "../../src/api/api-pages.js";
import { pageProblems } from "../../src/api/page-problems.js";

/** The repository these tests belong to. */
export const repository = resolve(import.meta.dirname, "../../..");

/** A repository of built packages, which a test may change as it likes. */
export interface MadeUpRepository {
  readonly root: string;
  write(files: Readonly<Record<string, string>>): Promise<void>;
  /** Replaces a file's text; fails if that changes nothing. */
  edit(file: string, change: (text: string) => string): Promise<void>;
  /** Writes the pages of all packages. */
  report(): Promise<void>;
  /** What the check says: the file of each problem and what it is. */
  check(): Promise<readonly string[]>;
  remove(): Promise<void>;
}

/** Makes a repository that has nothing but the rules of the formatter. */
export async function makeRepository(): Promise<MadeUpRepository> {
  const root = await mkdtemp(join(tmpdir(), "api-"));
  await cp(join(repository, ".oxfmtrc.json"), join(root, ".oxfmtrc.json"));
  const write: MadeUpRepository["write"] = async (files) => {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), text);
    }
  };
  return {
    root,
    write,
    edit: async (file, change) => {
      const before = await readFile(join(root, file), "utf8");
      const after = change(before);
      if (after === before) throw new Error(`${file}: the edit changes nothing`);
      await writeFile(join(root, file), after);
    },
    report: async () => {
      for (const { file, text } of await apiPages(root)) await write({ [file]: text });
    },
    check: async () => {
      const problems = await pageProblems(root, await apiPages(root));
      return problems.map(({ file, what }) => `${file}: ${what}`);
    },
    remove: () => rm(root, { recursive: true }),
  };
}

/** A package.json whose entry points are built files of the same name. */
export function manifestOf(name: string, ...entries: readonly string[]): string {
  const all = entries.map((entry) => {
    const built = `./dist/${entry}`;
    const path = entry === "index" ? "." : `./${entry}`;
    return [path, { types: `${built}.d.ts`, default: `${built}.js` }];
  });
  const exports = { ...Object.fromEntries(all), "./package.json": "./package.json" };
  return JSON.stringify({ name, type: "module", exports });
}
