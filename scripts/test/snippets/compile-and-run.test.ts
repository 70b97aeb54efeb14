import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Problem } from "../../src/spec/problem.js";
import { compile } from "../../src/snippets/compile.js";
import { declareGiven } from "../../src/snippets/given.js";
import type { SnippetProgram } from "../../src/snippets/join-snippets.js";
import { snippetPackages } from "../../src/snippets/packages.js";
import { run, runAll, runTogether } from "../../src/snippets/run.js";
import { type PlacedProgram, Workshop } from "../../src/snippets/workshop.js";

const root = resolve(import.meta.dirname, "../../..");
const config = resolve(root, "tsconfig.base.json");
let workshop: Workshop;
let given: string;

beforeAll(async () => {
  const packages = await snippetPackages(root);
  workshop = await Workshop.open(packages, resolve(root, "examples/demo/picture.png"));
  given = await declareGiven(packages);
});
afterAll(() => workshop.close());

/** A program whose first line is the third of its document. */
function program(...code: readonly string[]): SnippetProgram {
  return { file: "README.md", line: 3, text: `\n\n${code.join("\n")}\n` };
}

async function problemsOf(
  snippet: SnippetProgram,
  isFragment: boolean,
): Promise<readonly Problem[]> {
  const placed = await workshop.place(snippet);
  const { folder } = workshop;
  return compile([placed], isFragment ? { folder, config, given } : { folder, config });
}

const variables = { TIKHUB_API_KEY: "sk-one" };

async function runProblem(...code: readonly string[]): Promise<Problem | undefined> {
  const placed = await workshop.place(program(...code));
  expect(await compile([placed], { folder: workshop.folder, config })).toEqual([]);
  return run(placed, variables);
}

/** A program in JavaScript, which needs no compiler. */
async function written(...code: readonly string[]): Promise<PlacedProgram> {
  const placed = await workshop.place(program(...code));
  await writeFile(placed.path.replace(/\.ts$/, ".js"), placed.text);
  return placed;
}

describe("compile", () => {
  it("accepts a complete snippet that imports the packages", async () => {
    const code = [
      'import { createKlingClient } from "@x/kling";',
      'const kling = createKlingClient({ apiKey: "sk-one" });',
      "console.log(await kling.getImageToVideo({ task_id: process.argv[2] ?? '' }));",
    ];
    expect(await problemsOf(program(...code), false)).toEqual([]);
  });

  it("names the line of the document that is wrong", async () => {
    const code = ["const number = 1;", "const text: string = number;"];
    expect(await problemsOf(program(...code), false)).toMatchObject([
      { file: "README.md:4", what: expect.stringContaining("TS2322") },
    ]);
  });

  it("does not give a complete snippet what it has not imported", async () => {
    expect(await problemsOf(program("createKlingClient();"), false)).toMatchObject([
      { file: "README.md:3", what: expect.stringContaining("createKlingClient") },
    ]);
  });

  it("gives a fragment what its reader has, and lets it make its own", async () => {
    const code = [
      'const kling = createKlingClient({ apiKey: "sk-one" });',
      'const task = await kling.imageToVideo({ model_name: "kling-v3", prompt, image });',
      "await save(await task.result(), `${handle.taskId}.mp4`);",
    ];
    expect(await problemsOf(program(...code), true)).toEqual([]);
  });

  it("knows the types of what a fragment is given", async () => {
    const [problem] = await problemsOf(program("kling.imageToVideo({ promt: prompt });"), true);
    expect(problem?.what).toContain("promt");
  });

  it("fails when what fragments are given is itself wrong", async () => {
    const placed = await workshop.place(program("nothing;"));
    const { folder } = workshop;
    const wrong = "export {};\ndeclare global { const nothing: Nothing; }\n";
    await expect(compile([placed], { folder, config, given: wrong })).rejects.toThrow(
      "What fragments take for granted does not compile: Cannot find name 'Nothing'",
    );
  });
});

describe("run", () => {
  it("runs a program in a folder with a picture, and with the variables it was given", async () => {
    const problem = await runProblem(
      'import assert from "node:assert/strict";',
      'import { readMedia } from "@x/kling/node";',
      'assert.equal(await (await readMedia("picture.png")).slice(1, 4).text(), "PNG");',
      'assert.equal(process.env["TIKHUB_API_KEY"], "sk-one");',
    );
    expect(problem).toBeUndefined();
  });

  it("names the line that failed, and the reason", async () => {
    const problem = await runProblem(
      "interface Unused { readonly name: string }",
      "const three: Unused = { name: 'three' };",
      "",
      "throw new TypeError(`${three.name} is not a number`);",
    );
    expect(problem).toEqual({
      file: "README.md:6",
      what: "the snippet fails: TypeError: three is not a number",
      todo: "correct the snippet, or what it shows",
    });
  });

  it("gives each program a folder of its own", async () => {
    const code = [
      'import { writeFile } from "node:fs/promises";',
      'await writeFile("one.txt", "", { flag: "wx" });',
    ];
    expect(await runProblem(...code)).toBeUndefined();
    expect(await runProblem(...code)).toBeUndefined();
  });
});

describe("runTogether", () => {
  const writesOnce = [
    'import { writeFileSync } from "node:fs";',
    'writeFileSync("one.txt", process.argv.slice(2).join() || process.env["TIKHUB_API_KEY"], { flag: "wx" });',
  ];

  it("runs each program in its own folder, as if it were alone", async () => {
    const programs = [await written(...writesOnce), await written(...writesOnce)];
    expect(await runTogether(programs, variables)).toBe(true);
    for (const { path } of programs)
      expect(await readFile(join(path, "../one.txt"), "utf8")).toBe("sk-one");
  });

  it.each([
    ["throws", 'throw new Error("no");'],
    ["leaves a rejection to nobody", 'void Promise.reject(new Error("no"));'],
    ["sets an exit code", "process.exitCode = 1;"],
    ["ends the process before the others have run", "process.exit();"],
    ["waits for what never comes", "await new Promise(() => undefined);"],
  ])("notices a program that %s", async (_what, code) => {
    const programs = [await written(code), await written(...writesOnce)];
    expect(await runTogether(programs, variables)).toBe(false);
  });

  it("leaves it to the programs alone to say which of them is wrong", async () => {
    const programs = [await written("await 1;"), await written('throw new Error("no");')];
    expect(await runAll(programs, variables)).toEqual([
      expect.objectContaining({ what: "the snippet fails: Error: no" }),
    ]);
  });
});
