import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { unexpectedFiles } from "../../src/packages/packed-files.js";
import { publicPackages } from "../../src/packages/public-packages.js";
import { runtimeClosure } from "../../src/packages/runtime-closure.js";

const root = resolve(import.meta.dirname, "../../..");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "check-packages-"));
});

afterAll(() => rm(folder, { recursive: true }));

test("private packages are not published", async () => {
  const names = (await publicPackages(root)).map(({ folder: name }) => name);
  expect(names).toContain("packages/kling");
  expect(names).not.toContain("packages/testing");
});

test("installing the Kling client brings the core and nothing else", async () => {
  const kling = (await publicPackages(root)).find(({ folder: name }) => name === "packages/kling");
  const closure = await runtimeClosure((kling as { path: string }).path);
  expect([...closure.keys()].map((name) => name.replace(/^@[^/]+\//, ""))).toEqual([
    "kling",
    "core",
  ]);
});

test("sources, tests and build files in a tarball are unexpected", async () => {
  const files = [
    "dist/index.js",
    "dist/index.d.ts",
    "package.json",
    "README.md",
    "src/index.ts",
    "dist/x.tsbuildinfo",
  ];
  for (const file of files) {
    await mkdir(join(folder, "package", file, ".."), { recursive: true });
    await writeFile(join(folder, "package", file), "");
  }
  const tarball = join(folder, "one.tgz");
  await promisify(execFile)("tar", ["-czf", tarball, "-C", folder, "package"]);
  expect((await unexpectedFiles(tarball)).toSorted()).toEqual([
    "package/dist/x.tsbuildinfo",
    "package/src/index.ts",
  ]);
});
