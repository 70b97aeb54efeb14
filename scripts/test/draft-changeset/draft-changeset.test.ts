import { execFileSync } from "node:child_process";
import { cp, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { runDraftChangeset } from "../../src/draft-changeset/run.js";
import {
  type RepositoryCopy,
  copyRepository,
  repository,
} from "../generate/support/repository-copy.js";

let copy: RepositoryCopy;
let first: string;
beforeAll(async () => {
  copy = await copyRepository();
  await copy.edit("packages/core/package.json", (text) =>
    text.replace(
      '"devDependencies"',
      '"dependencies": { "zod": "catalog:" },\n  "devDependencies"',
    ),
  );
  await mkdir(join(copy.root, ".changeset"));
  await cp(join(repository, "pnpm-workspace.yaml"), join(copy.root, "pnpm-workspace.yaml"));
  await writeFile(join(copy.root, ".gitignore"), "node_modules\n");
  await writeFile(join(copy.root, ".changeset/config.json"), "{}\n");
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  commit("First");
  first = git("rev-parse", "HEAD");
});
afterAll(() => copy.remove());

// As it was at first.
afterEach(() => {
  git("checkout", "--quiet", "--force", "-B", "main", first);
  git("clean", "--quiet", "-d", "--force");
});

function git(...argv: readonly string[]): string {
  const identity = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
  return execFileSync("git", [...identity, ...argv], { cwd: copy.root, encoding: "utf8" }).trim();
}

function commit(message: string): void {
  git("commit", "--quiet", "--all", `--message=${message}`);
}

interface Ran {
  readonly exitCode: number;
  readonly printed: string;
  readonly warned: string;
}

async function draft(...argv: readonly string[]): Promise<Ran> {
  const [printed, warned]: [string[], string[]] = [[], []];
  const exitCode = await runDraftChangeset({
    root: copy.root,
    argv,
    print: (text) => void printed.push(text),
    warn: (text) => void warned.push(text),
  });
  return { exitCode, printed: printed.join("\n"), warned: warned.join("\n") };
}

/** The text of each changeset by the package in its name. */
async function changesets(): Promise<Readonly<Record<string, string>>> {
  const files = (await readdir(join(copy.root, ".changeset"))).filter((name) =>
    name.endsWith(".md"),
  );
  const texts = files.toSorted().map(async (name): Promise<[string, string]> => {
    return [name.split("-")[0] ?? "", await readFile(join(copy.root, ".changeset", name), "utf8")];
  });
  return Object.fromEntries(await Promise.all(texts));
}

/** The name of a package in the scope of this repository. */
async function nameOf(folder: string): Promise<string> {
  const file = join(copy.root, "packages", folder, "package.json");
  return (JSON.parse(await readFile(file, "utf8")) as { name: string }).name;
}

const SHOT = "spec/kling/schemas/KlingShot.yaml";
const addCamera = (text: string): string =>
  text.replace(
    "properties:\n",
    "properties:\n  camera:\n    type: string\n    description: How.\n",
  );

test("an edit of the spec writes a changeset for its package and for the sandbox", async () => {
  await copy.edit(SHOT, addCamera);
  const { exitCode, printed } = await draft();
  expect(exitCode).toBe(0);
  expect(printed).toContain(`minor ${await nameOf("kling")}: .changeset/kling-since-`);
  expect(await changesets()).toEqual({
    kling:
      `---\n"${await nameOf("kling")}": minor\n---\n\n` +
      "`textToVideo`, `imageToVideo`: new optional member `multi_prompt[].camera`.\n",
    sandbox: `---\n"${await nameOf("sandbox")}": minor\n---\n\nFollows the spec of kling.\n`,
  });
});

test("drafting again replaces the drafts, and removes those that nothing asks for any more", async () => {
  await copy.edit(SHOT, addCamera);
  await writeFile(join(copy.root, ".changeset/mine.md"), `---\n---\n`);
  await draft();
  git("checkout", "--quiet", SHOT);
  await copy.edit(SHOT, (text) => text.replace("maxLength: 512", "maxLength: 99"));
  await draft();
  expect((await changesets())["kling"]).toContain("**Breaking:** ");
  git("checkout", "--quiet", SHOT);
  expect((await draft()).printed).toContain("removed .changeset/kling-since-");
  expect(Object.keys(await changesets())).toEqual(["mine.md"]);
});

test("code by hand is a patch unless more is stated", async () => {
  await copy.edit("packages/core/src/clock.ts", (text) => `${text}// By hand.\n`);
  await draft();
  expect(await changesets()).toEqual({
    core: `---\n"${await nameOf("core")}": patch\n---\n\nChanged: \`src/clock.ts\`.\n`,
  });
  await draft("--bump", "core=minor");
  expect((await changesets())["core"]).toContain(": minor");
});

test("tests, documents and private packages touch nothing", async () => {
  await copy.edit("packages/kling/README.md", (text) => `${text}\nMore.\n`);
  await copy.edit("packages/kling/test/contract.test.ts", (text) => `${text}// More.\n`);
  await copy.edit("packages/testing/src/index.ts", (text) => `${text}// More.\n`);
  expect((await draft()).printed).toMatch(
    /^Nothing that is published changed since [0-9a-f]{8}\.$/,
  );
  expect(await changesets()).toEqual({});
});

test("a dependency that is another one is a patch, also where the catalog says so", async () => {
  await copy.edit("pnpm-workspace.yaml", (text) => text.replace("zod: ", "zod: 9"));
  await draft();
  expect(Object.keys(await changesets())).toEqual(["core"]);
  expect((await changesets())["core"]).toContain("Changed in package.json: `dependencies`.");
});

test("what the generator writes in another way is a patch, and a version alone is none", async () => {
  await copy.edit("packages/kling/src/operations.gen.ts", (text) =>
    text.replace(/clientName = .*/, 'clientName = "kling@9.9.9";'),
  );
  expect((await draft()).printed).toContain("Nothing");
  await copy.edit("packages/kling/src/operations.gen.ts", (text) => `${text}export {};\n`);
  await draft();
  expect((await changesets())["kling"]).toContain("Generated in another way");
});

test("a package that is new needs no changeset: it is published as it stands", async () => {
  await copy.addProvider("other", "kling");
  await draft();
  expect(Object.keys(await changesets())).not.toContain("other");
});

test("on a branch what changed is counted from where it left main, and from a revision that is named", async () => {
  git("checkout", "--quiet", "-b", "work");
  await copy.edit(SHOT, addCamera);
  commit("A camera");
  await copy.edit(SHOT, (text) => text.replace("maxLength: 512", "maxLength: 600"));
  expect((await draft("--dry-run")).printed).toContain("new optional member");
  const { printed } = await draft("--dry-run", "--since", "HEAD");
  expect(printed).not.toContain("new optional member");
  expect(printed).toContain("`maxLength` is `600`, was `512`");
  expect(await changesets()).toEqual({});
});

test("on main what changed is counted from the last release", async () => {
  git("tag", `${await nameOf("kling")}@1.0.0`);
  await copy.edit(SHOT, addCamera);
  commit("A camera");
  expect((await draft("--dry-run")).printed).toContain("new optional member");
});

test("an earlier revision whose rules are unknown today is read all the same", async () => {
  await copy.edit("redocly.yaml", (text) => `${text}extends:\n  - rules-of-long-ago\n`);
  commit("Other rules");
  await copy.edit("redocly.yaml", (text) => text.replace(/^extends:\n.*\n/m, ""));
  await copy.edit(SHOT, addCamera);
  expect((await draft("--dry-run", "--since", "HEAD")).printed).toContain("new optional member");
});

test("--check fails where a changeset is missing or raises too little", async () => {
  await copy.edit(SHOT, (text) => text.replace("maxLength: 512", "maxLength: 99"));
  const missing = await draft("--check");
  expect(missing.exitCode).toBe(1);
  expect(missing.warned).toContain(
    `${await nameOf("kling")}: there is no changeset, and it changed by major (`,
  );
  await draft();
  expect(await draft("--check")).toEqual({
    exitCode: 0,
    printed: "Every package that changed has its changeset.",
    warned: "",
  });
  const drafts = await readdir(join(copy.root, ".changeset"));
  const file = drafts.find((name) => name.startsWith("kling"));
  await copy.edit(`.changeset/${file}`, (text) => text.replace(": major", ": minor"));
  expect((await draft("--check")).warned).toContain(
    "a changeset says minor, and it changed by major",
  );
});

test.each([
  [["--since", "nowhere"], "There is no commit nowhere"],
  [["--bump", "core=huge"], "--bump core=huge: write <package>=major, minor or patch"],
  [["--bump", "clink=minor"], "--bump clink: no such package: use one of core, kling, sandbox"],
  [["--nonsense"], "--since <revision>"],
])("%j is refused with what to do", async (argv, message) => {
  const { exitCode, warned } = await draft(...argv);
  expect(exitCode).toBe(2);
  expect(warned).toContain(message);
});
