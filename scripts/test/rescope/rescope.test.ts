import { execFileSync } from "node:child_process";
import { copyFile, cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { firstScopeFile } from "../../src/rescope/first-scope.js";
import { type RescopeRun, runRescope } from "../../src/rescope/run.js";
import { copyRepository, repository } from "../generate/support/repository-copy.js";

/** One that nobody has: the repository may have any other. */
const SCOPE = "@scope-of-this-test";

let root: string;
/** The scope of this repository, whichever it is. */
let present: string;

beforeAll(async () => {
  ({ root } = await copyRepository());
  for (const path of ["package.json", "pnpm-workspace.yaml", "pnpm-lock.yaml", "README.md"]) {
    await copyFile(join(repository, path), join(root, path));
  }
  await mkdir(dirname(join(root, firstScopeFile)), { recursive: true });
  await copyFile(join(repository, firstScopeFile), join(root, firstScopeFile));
  await cp(join(repository, "scripts/package.json"), join(root, "scripts/package.json"));
  await writeFile(join(root, ".gitignore"), "node_modules\ndist\n");
  execFileSync("git", ["init", "--quiet"], { cwd: root });
  const { name } = await manifest("packages/core");
  present = name.slice(0, name.indexOf("/"));
});
afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

async function manifest(
  folder: string,
): Promise<{ readonly name: string; readonly repository?: unknown }> {
  return JSON.parse(await readFile(join(root, folder, "package.json"), "utf8")) as {
    name: string;
  };
}

interface Ran {
  readonly exitCode: number;
  readonly printed: string;
  readonly warned: string;
  readonly commands: readonly string[];
}

async function rescope(
  argv: readonly string[],
  pnpm: RescopeRun["pnpm"] = async () => 0,
): Promise<Ran> {
  const [printed, warned, commands]: [string[], string[], string[]] = [[], [], []];
  const exitCode = await runRescope({
    root,
    argv,
    print: (text) => void printed.push(text),
    warn: (text) => void warned.push(text),
    pnpm: async (...command) => {
      commands.push(command.join(" "));
      return pnpm(...command);
    },
  });
  return { exitCode, printed: printed.join("\n"), warned: warned.join("\n"), commands };
}

test("--check names each package and each line that is in another scope", async () => {
  const { exitCode, warned, commands } = await rescope([SCOPE, "--check"]);
  expect(exitCode).toBe(1);
  expect(warned).toContain(
    `packages/kling/package.json: the name is ${present}/kling: run pnpm rescope ${SCOPE}`,
  );
  expect(warned).toMatch(/^packages\/kling\/src\/client\.ts:\d+: names the scope /m);
  expect(commands).toEqual([]);
});

test("a scope that is changed is changed everywhere, and the links, the lockfile and the format follow", async () => {
  const { exitCode, printed, warned, commands } = await rescope([
    SCOPE,
    "--repository",
    "https://example.com/acme/clients/",
  ]);
  expect({ exitCode, warned }).toEqual({ exitCode: 0, warned: "" });
  expect(printed).toContain(`All packages are in ${SCOPE}, and nothing names another scope.`);
  expect(commands).toEqual(["install --no-frozen-lockfile --prefer-offline", "exec oxfmt"]);
  expect(await readFile(join(root, "packages/kling/src/operations.gen.ts"), "utf8")).toContain(
    `clientName = "${SCOPE}/kling@`,
  );
  expect(await readFile(join(root, "pnpm-lock.yaml"), "utf8")).toContain(`'${SCOPE}/core':`);
});

test("each package that is published says where its source is", async () => {
  const url = "git+https://example.com/acme/clients.git";
  expect((await manifest(".")).repository).toEqual({ type: "git", url });
  expect((await manifest("packages/kling")).repository).toEqual({
    type: "git",
    url,
    directory: "packages/kling",
  });
  expect((await manifest("packages/testing")).repository).toBeUndefined();
});

test("--check passes then, with and without the scope's name, and finds one that comes back", async () => {
  expect((await rescope([SCOPE, "--check"])).exitCode).toBe(0);
  expect((await rescope(["--check"])).exitCode).toBe(0);
  const file = join(root, firstScopeFile);
  const [first] = /(?<=")@[^"]+/.exec(await readFile(file, "utf8")) ?? [];
  await writeFile(join(root, "notes.md"), `# Notes\n\nSee ${first}/core.\n`);
  expect((await rescope(["--check"])).warned).toBe(
    `notes.md:3: names the scope ${first}: run pnpm rescope ${SCOPE}`,
  );
  await rm(join(root, "notes.md"));
});

test("the packages compile under their new names", async () => {
  // As pnpm would link them.
  const types = join(repository, "packages/core/node_modules/@types");
  await mkdir(join(root, "node_modules"));
  await symlink(types, join(root, "node_modules/@types"), "junction");
  for (const name of ["core", "kling"]) {
    const scope = join(root, "node_modules", SCOPE);
    await mkdir(scope, { recursive: true });
    await symlink(join(root, "packages", name), join(scope, name), "junction");
    const tsc = join(repository, "node_modules/typescript/bin/tsc");
    const cwd = join(root, "packages", name);
    execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { cwd, encoding: "utf8" });
  }
  const kling = await readFile(join(root, "packages/kling/dist/index.js"), "utf8");
  expect(kling).toContain(`from "${SCOPE}/core"`);
});

test("what fails after the names are changed is the exit code", async () => {
  const { exitCode, commands } = await rescope([SCOPE], async () => 3);
  expect({ exitCode, commands: commands.length }).toEqual({ exitCode: 3, commands: 1 });
});

test.each([
  [[], "Name one scope."],
  [["@a", "@b"], "Name one scope."],
  [["acme"], "acme is no scope"],
  [["@acme", "--repository", "acme/clients"], "write an https address"],
  [["--nonsense"], "pnpm rescope @acme"],
])("%j is refused with what to do", async (argv, message) => {
  const { exitCode, warned } = await rescope(argv);
  expect(exitCode).toBe(2);
  expect(warned).toContain(message);
});
