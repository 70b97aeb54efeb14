import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { runChecks } from "../../src/checks/run-checks.js";
import { copySpec } from "../spec/spec-copy.js";
import { repositoryRoot } from "../spec/unspoiled-bundle.js";

interface Ran {
  readonly exitCode: number;
  readonly printed: readonly string[];
  readonly warned: readonly string[];
}

async function run(root: string, ...names: readonly string[]): Promise<Ran> {
  const [printed, warned]: [string[], string[]] = [[], []];
  const exitCode = await runChecks({
    root,
    names,
    print: (line) => void printed.push(line),
    warn: (line) => void warned.push(line),
  });
  return { exitCode, printed, warned };
}

describe("the checks", () => {
  it("of what is good print one line, and succeed", async () => {
    const { root } = await copySpec();
    expect(await run(root, "spec")).toEqual({
      exitCode: 0,
      printed: [expect.stringMatching(/^spec: .+ examples valid$/)],
      warned: [],
    });
  });

  it("of what is bad print one line a problem, count them, and fail", async () => {
    const copy = await copySpec();
    await copy.edit("kling/schemas/KlingVoice.yaml", "x-origin: upstream", "x-orign: upstream");
    expect(await run(copy.root, "spec")).toEqual({
      exitCode: 1,
      printed: [],
      warned: [
        expect.stringMatching(/^spec\/kling\/schemas\/KlingVoice\.yaml: unknown extension x-orign/),
        "spec/kling/schemas/KlingVoice.yaml: x-origin is missing: say docs, upstream, gateway or inferred",
        "spec: 2 problems",
      ],
    });
  });

  it("that cannot be made fail, and keep no other from being made", async () => {
    const root = await mkdtemp(join(tmpdir(), "run-checks-"));
    onTestFinished(() => rm(root, { recursive: true }));
    const { exitCode, warned } = await run(root, "lockfile", "supply-chain");
    expect(exitCode).toBe(1);
    expect(warned).toEqual([
      expect.stringMatching(/^lockfile: .*ENOENT/),
      expect.stringMatching(/^supply-chain: .*ENOENT/),
    ]);
  });

  it("fail as a command, which names those that there are", () => {
    const argv = ["--import", "tsx", "src/check.ts", "sepc"];
    const cwd = join(repositoryRoot, "scripts");
    const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd, encoding: "utf8" });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^There is no check sepc: use one of lockfile, .+\n$/);
  });
});
