import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { planFiles } from "../../src/generate/plan.js";
import { runGenerate } from "../../src/generate/run-generate.js";
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

async function run(options: { readonly check: boolean; readonly root?: string }): Promise<{
  readonly exitCode: number;
  readonly lines: readonly string[];
}> {
  const lines: string[] = [];
  const print = (line: string): void => void lines.push(line);
  return { exitCode: await runGenerate({ root: copy.root, print, ...options }), lines };
}

describe("pnpm generate", SLOW, () => {
  it("changes exactly the package of the provider whose spec changed, and its copy in the sandbox", async () => {
    await copy.addProvider("other", "kling");
    await run({ check: false });
    const before = await copy.packageFiles();
    await copy.edit("spec/other/schemas/KlingText2VideoRequest.yaml", (text) =>
      text.replace(/enum: \[std, /, "enum: [draft, std, "),
    );
    await run({ check: false });
    expect(changedPaths(before, await copy.packageFiles())).toEqual([
      "packages/other/src/operations.gen.ts",
      "packages/other/src/schema.gen.ts",
      "packages/sandbox/src/spec/other.gen.ts",
    ]);
  });

  it("changes words only, and no code, when only a description changed", async () => {
    await run({ check: false });
    const before = await copy.packageFiles();
    await copy.edit("spec/kling/schemas/KlingVoice.yaml", (text) =>
      text.replace(/^description: .*\n(?: .*\n)*/m, "description: A way of speaking.\n"),
    );
    await run({ check: false });
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
    expect((await run({ check: false })).lines).toContain(`removed ${path}`);
    expect((await run({ check: true })).exitCode).toBe(0);
  });

  it("generates nothing for a provider that is described and has no package", async () => {
    await copy.addProvider("other", "kling");
    await rm(join(copy.root, "packages/other"), { recursive: true });
    expect([...(await planFiles(copy.root)).keys()].join()).not.toContain("other");
  });
});

describe("pnpm generate --check", SLOW, () => {
  it("passes on this repository", async () => {
    expect(await run({ check: true, root: repository })).toEqual({
      exitCode: 0,
      lines: [expect.stringMatching(/^\d+ generated files are up to date\.$/)],
    });
  });

  it("names each file that differs and the command that mends it, and changes nothing", async () => {
    await run({ check: false });
    await copy.edit("packages/kling/src/operations.gen.ts", (text) => `${text}// By hand.\n`);
    await rm(join(copy.root, "packages/kling/src/schema.gen.ts"));
    await writeFile(join(copy.root, "packages/sandbox/src/spec/gone.gen.ts"), "export {};\n");
    const before = await copy.packageFiles();
    expect(await run({ check: true })).toEqual({
      exitCode: 1,
      lines: [
        "packages/kling/src/operations.gen.ts: is not what the spec gives",
        "packages/kling/src/schema.gen.ts: is not what the spec gives",
        "packages/sandbox/src/spec/gone.gen.ts: nothing in the spec asks for this file",
        "To bring them up to date, run: pnpm generate",
      ],
    });
    expect(changedPaths(before, await copy.packageFiles())).toEqual([]);
  });

  it("fails as a command", async () => {
    await copy.edit("packages/kling/src/schema.gen.ts", (text) => `${text}// By hand.\n`);
    const { code, stdout } = await generateCommand(["--check", "--root", copy.root]);
    expect(code).toBe(1);
    expect(stdout).toContain("packages/kling/src/schema.gen.ts: is not what the spec gives");
    expect(stdout).toContain("run: pnpm generate");
  });
});

function generateCommand(
  argv: readonly string[],
): Promise<{ readonly code: number; readonly stdout: string }> {
  const cwd = resolve(import.meta.dirname, "../..");
  return new Promise((done) => {
    const command = ["--import", "tsx", "src/generate.ts", ...argv];
    execFile(process.execPath, command, { cwd }, (error, stdout) => {
      done({ code: typeof error?.code === "number" ? error.code : 0, stdout });
    });
  });
}
