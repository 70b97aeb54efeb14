import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { checkGenerated } from "../../src/generate/check-generated.js";
import { planFiles } from "../../src/generate/plan.js";
import { runGenerate } from "../../src/generate/run-generate.js";
import { formatProblem } from "../../src/spec/problem.js";
import {
  type RepositoryCopy,
  changedPaths,
  copyRepository,
  repository,
} from "./support/repository-copy.js";

/** Each bundles a spec one or more times, which takes a second or two. */
const SLOW = { timeout: 120_000 };

let copy: RepositoryCopy;
beforeEach(async () => {
  copy = await copyRepository();
});
afterEach(() => copy.remove());

/** Generates. Resolves to what was printed. */
async function generate(): Promise<readonly string[]> {
  const lines: string[] = [];
  await runGenerate({ root: copy.root, print: (line) => void lines.push(line) });
  return lines;
}

describe("pnpm generate", SLOW, () => {
  it("changes exactly the package of the provider whose spec changed, and its copy in the sandbox", async () => {
    await copy.addProvider("other", "kling");
    await generate();
    const before = await copy.packageFiles();
    await copy.edit("spec/other/schemas/KlingText2VideoRequest.yaml", (text) =>
      text.replace(/enum: \[std, /, "enum: [draft, std, "),
    );
    await generate();
    expect(changedPaths(before, await copy.packageFiles())).toEqual([
      "packages/other/src/operations.gen.ts",
      "packages/other/src/schema.gen.ts",
      "packages/sandbox/specs/other.gen.js",
    ]);
  });

  it("changes words only, and no code, when only a description changed", async () => {
    await generate();
    const before = await copy.packageFiles();
    await copy.edit("spec/kling/schemas/KlingVoice.yaml", (text) =>
      text.replace(/^description: .*\n(?: .*\n)*/m, "description: A way of speaking.\n"),
    );
    await generate();
    expect(changedPaths(before, await copy.packageFiles())).toEqual([
      "packages/kling/src/schema.gen.ts",
    ]);
  });

  it("writes the same bytes each time", async () => {
    expect([...(await planFiles(copy.root))]).toEqual([...(await planFiles(copy.root))]);
  });

  it("removes generated files that nothing asks for any more", async () => {
    const path = "packages/kling/src/old.gen.ts";
    await writeFile(join(copy.root, path), "export {};\n");
    expect(await generate()).toContain(`removed ${path}`);
    expect(await generate()).toEqual([
      expect.stringMatching(/^\d+ generated files are up to date/),
    ]);
  });

  it("generates nothing for a provider that is described and has no package", async () => {
    await copy.addProvider("other", "kling");
    await rm(join(copy.root, "packages/other"), { recursive: true });
    expect([...(await planFiles(copy.root)).keys()].join()).not.toContain("other");
  });
});

describe("checkGenerated", SLOW, () => {
  it("passes on what was generated", async () => {
    await generate();
    expect(await checkGenerated(copy.root)).toEqual({
      problems: [],
      summary: expect.stringMatching(/^generated: \d+ files are what the spec gives$/),
    });
  });

  it("names each file that differs and the command that mends it, and changes nothing", async () => {
    await generate();
    await copy.edit("packages/kling/src/operations.gen.ts", (text) => `${text}// By hand.\n`);
    await rm(join(copy.root, "packages/kling/src/schema.gen.ts"));
    await writeFile(join(copy.root, "packages/sandbox/specs/gone.gen.js"), "export {};\n");
    const before = await copy.packageFiles();
    const { problems } = await checkGenerated(copy.root);
    expect(problems.map(formatProblem)).toEqual([
      "packages/kling/src/operations.gen.ts: is not what the spec gives: run pnpm generate",
      "packages/kling/src/schema.gen.ts: is not what the spec gives: run pnpm generate",
      "packages/sandbox/specs/gone.gen.js: nothing in the spec asks for it: run pnpm generate",
    ]);
    expect(changedPaths(before, await copy.packageFiles())).toEqual([]);
  });
});

test("the command generates, and says what it wrote", SLOW, async () => {
  const path = "packages/kling/src/schema.gen.ts";
  await copy.edit(path, (text) => `${text}// By hand.\n`);
  const cwd = join(repository, "scripts");
  const argv = ["--import", "tsx", "src/generate.ts", "--root", copy.root];
  const { stdout } = await promisify(execFile)(process.execPath, argv, { cwd });
  expect(stdout).toContain(`wrote   ${path}\n`);
});
