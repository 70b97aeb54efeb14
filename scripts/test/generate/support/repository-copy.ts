import { cp, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, relative, resolve } from "node:path";
import { providers } from "../../../src/spec/load-spec.js";

/** The repository these tests belong to. */
export const repository = resolve(import.meta.dirname, "../../../..");

/** The provider that a copy holds. */
const PROVIDER = "kling";

/** What does not come from the repository itself. */
const LEFT_OUT = new Set(["node_modules", "dist", ".turbo"]);

/** What nobody here reads: copying it takes longer than most tests. */
const UNREAD = /packages[\\/](core|sandbox|testing)[\\/]test$/;

/** A copy of what the generator reads and writes, which a test may change as it likes. */
export interface RepositoryCopy {
  readonly root: string;
  /** Replaces a file's text; fails if that changes nothing. */
  edit(path: string, change: (text: string) => string): Promise<void>;
  /** The text of each file below `packages` by its path, to see what a run has changed. */
  packageFiles(): Promise<ReadonlyMap<string, string>>;
  /** Adds a provider with the spec and the package of another one. */
  addProvider(name: string, from: string): Promise<void>;
  remove(): Promise<void>;
}

/** Copies the repository with one of its providers: what is generated for it is generated for the others alike. */
export async function copyRepository(): Promise<RepositoryCopy> {
  const root = await mkdtemp(join(tmpdir(), "repository-"));
  const others = (await providers(repository))
    .map(({ name }) => name)
    .filter((name) => name !== PROVIDER);
  const leftOut = new Set([...LEFT_OUT, ...others, ...others.map((name) => `${name}.gen.js`)]);
  for (const part of ["redocly.yaml", "spec", "packages", "tsconfig.base.json"]) {
    await cp(join(repository, part), join(root, part), {
      recursive: true,
      filter: (path) => !leftOut.has(basename(path)) && !UNREAD.test(path),
    });
  }
  await writeFile(
    join(root, "redocly.yaml"),
    `apis:\n  ${PROVIDER}:\n    root: spec/${PROVIDER}/openapi.yaml\n`,
  );
  // What core is built on, so that the copied client runs.
  const installed = "packages/core/node_modules";
  await symlink(join(repository, installed), join(root, installed), "junction");

  async function edit(path: string, change: (text: string) => string): Promise<void> {
    const file = join(root, path);
    const before = await readFile(file, "utf8");
    const after = change(before);
    if (after === before) throw new Error(`${path}: the edit changes nothing`);
    await writeFile(file, after);
  }

  return {
    root,
    edit,
    packageFiles: () => readFiles(join(root, "packages")),
    addProvider: async (name, from) => {
      await cp(join(root, "spec", from), join(root, "spec", name), { recursive: true });
      await cp(join(root, "packages", from), join(root, "packages", name), { recursive: true });
      await edit(`packages/${name}/package.json`, (text) => text.replace(`/${from}"`, `/${name}"`));
      await edit("redocly.yaml", (text) =>
        text.replace(/^apis:\n/m, `apis:\n  ${name}:\n    root: spec/${name}/openapi.yaml\n`),
      );
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** The paths of which the text differs between two looks, new and removed ones among them. */
export function changedPaths(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).toSorted();
}

async function readFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(
      `packages/${relative(folder, path).replaceAll("\\", "/")}`,
      await readFile(path, "utf8"),
    );
  }
  return files;
}
