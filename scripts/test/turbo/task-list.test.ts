import { execFileSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runGenerate } from "../../src/generate/run-generate.js";
import { repository } from "../generate/support/repository-copy.js";

/** What is installed, built or kept: not part of the repository. */
const LEFT_OUT = new Set(["node_modules", "dist", ".turbo", ".git", "tmp"]);

/** What concerns all of the repository, and so every change of it. */
const ABOUT_ALL = [
  "//#check:format",
  "//#check:lint",
  "//#check:unused",
  "@x/bench#test",
  "@x/bench#typecheck",
  "@x/examples#test",
  "@x/examples#typecheck",
  "@x/sandbox#test",
  "@x/sandbox#typecheck",
  "@x/scripts#check",
  "@x/scripts#compare:api",
  "@x/scripts#compare:budgets",
  "@x/scripts#test",
  "@x/scripts#typecheck",
  "@x/testing#test",
];

let root: string;
/** The tasks of `npm test`, each with what turbo knows of all that goes into it. */
let known: ReadonlyMap<string, string>;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "task-list-"));
  await cp(repository, root, { recursive: true, filter: isKept });
  known = await taskList();
});
afterAll(() => rm(root, { recursive: true, force: true }));

function isKept(path: string): boolean {
  return !LEFT_OUT.has(basename(path));
}

async function taskList(): Promise<ReadonlyMap<string, string>> {
  const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    scripts: Record<"test:run", string>;
  };
  const [, ...argv] = scripts["test:run"].split(" ");
  const turbo = join(repository, "node_modules/turbo/bin/turbo");
  const said = execFileSync(process.execPath, [turbo, ...argv, "--dry=json"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: Infinity,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
  });
  const { tasks } = JSON.parse(said) as {
    tasks: readonly { taskId: string; hash: string; command: string }[];
  };
  const real = tasks.filter(({ command }) => command !== "<NONEXISTENT>");
  return new Map(real.map(({ taskId, hash }) => [taskId, hash]));
}

/** Changes a rule of one field, generates, and names the tasks that this runs anew. */
async function tasksAfter(file: string, rule: string, other: string): Promise<readonly string[]> {
  const text = await readFile(join(root, file), "utf8");
  expect(text).toContain(rule);
  await writeFile(join(root, file), text.replace(rule, other));
  await runGenerate({ root, print: () => {} });
  const before = known;
  known = await taskList();
  expect([...known.keys()]).toEqual([...before.keys()]);
  return [...known].filter(([task, hash]) => hash !== before.get(task)).map(([task]) => task);
}

it("runs nothing anew where nothing changed", async () => {
  expect(await taskList()).toEqual(known);
});

it("runs of all providers' tasks only those of the one whose spec changed", async () => {
  const file = "spec/veo/schemas/VeoParameters.yaml";
  const tasks = await tasksAfter(file, "[pad, crop]", "[pad, crop, stretch]");
  expect(tasks.toSorted()).toEqual(
    [...ABOUT_ALL, "@x/veo#build", "@x/veo#test", "@x/veo#typecheck"].toSorted(),
  );
});

it("runs the core's tests anew for Kling, whose sandbox they use", async () => {
  const file = "spec/kling/schemas/KlingText2VideoRequest.yaml";
  expect(await tasksAfter(file, "enum: [std, ", "enum: [draft, std, ")).toContain("@x/core#test");
});
