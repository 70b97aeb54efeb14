import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copySpec, repositoryRoot } from "./spec-copy.js";

function runCheck(root: string): { status: number | null; stdout: string; stderr: string } {
  const script = join(repositoryRoot, "scripts/src/check-spec.ts");
  const argv = ["--import", "tsx", script, root];
  return spawnSync(process.execPath, argv, {
    cwd: join(repositoryRoot, "scripts"),
    encoding: "utf8",
  });
}

test("a good spec prints one line of counts and exits with 0", async () => {
  const copy = await copySpec();
  const run = runCheck(copy.root);
  expect(run).toMatchObject({ status: 0, stderr: "" });
  expect(run.stdout).toMatch(/^spec: .+ examples valid\n$/);
});

test("a bad spec prints one line a problem and exits with 1", async () => {
  const copy = await copySpec();
  await copy.edit("kling/schemas/KlingVoice.yaml", "x-origin: upstream", "x-orign: upstream");
  const run = runCheck(copy.root);
  expect(run).toMatchObject({ status: 1, stdout: "" });
  expect(run.stderr.split("\n")).toEqual([
    expect.stringMatching(/^spec\/kling\/schemas\/KlingVoice\.yaml: unknown extension x-orign: /),
    "spec/kling/schemas/KlingVoice.yaml: x-origin is missing: say docs, upstream, gateway or inferred",
    "spec: 2 problems",
    "",
  ]);
});
