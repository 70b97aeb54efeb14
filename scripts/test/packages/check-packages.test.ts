import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { unexpectedFiles } from "../../src/packages/packed-files.js";
import { publicPackages } from "../../src/packages/public-packages.js";
import { runtimeClosure } from "../../src/packages/runtime-closure.js";
import { typesWithoutDom } from "../../src/packages/types-without-dom.js";

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

test("declarations that take a type from the browser's library are named, by their line", async () => {
  const path = join(folder, "packages/vase");
  const types = "./dist/index.d.ts";
  await mkdir(join(path, "dist"), { recursive: true });
  await writeFile(
    join(path, "package.json"),
    JSON.stringify({ type: "module", exports: { ".": { types, default: "./dist/index.js" } } }),
  );
  await writeFile(
    join(path, types),
    "export declare const answer: Response;\nexport declare const window: HTMLElement;\n",
  );
  const vase = { name: "vase", folder: "packages/vase", path };
  expect(await typesWithoutDom(folder, [vase])).toEqual([
    {
      file: "packages/vase/dist/index.d.ts",
      what: "line 2, without the browser's library: Cannot find name 'HTMLElement'",
      todo: "name a type that each runtime's library has",
    },
  ]);
});
