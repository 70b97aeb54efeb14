import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkSupplyChain } from "../../src/supply-chain/check-supply-chain.js";
import { TABLE_FILE, dependencyTable } from "../../src/supply-chain/dependency-table.js";
import {
  installScriptProblems,
  licenceProblems,
  pinProblems,
} from "../../src/supply-chain/rules.js";
import { runtimePackages } from "../../src/supply-chain/runtime-packages.js";

const repository = resolve(import.meta.dirname, "../../..");
let root: string;

/** The sandbox of this repository with what it brings. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "supply-chain-"));
  const sandbox = "packages/sandbox";
  await mkdir(join(root, sandbox), { recursive: true });
  await cp(join(repository, sandbox, "package.json"), join(root, sandbox, "package.json"));
  await symlink(
    join(repository, sandbox, "node_modules"),
    join(root, sandbox, "node_modules"),
    "junction",
  );
  await writeFile(join(root, "package.json"), "{}\n");
  await writeFile(
    join(root, "pnpm-workspace.yaml"),
    "packages: [packages/*]\ncatalog: { a: 1.2.3 }\n",
  );
});
afterAll(() => rm(root, { recursive: true }));

test("what the sandbox brings, directly or through others, is in the table, and the table is compared", async () => {
  const stale = { file: TABLE_FILE, what: "is not what is installed", todo: expect.any(String) };
  expect((await checkSupplyChain(root)).problems).toEqual([stale]);
  const packages = await runtimePackages(root);
  expect(packages.map(({ name, license }) => `${name} ${license}`)).toEqual([
    "ajv MIT",
    "ajv-formats MIT",
    "fast-deep-equal MIT",
    "fast-uri BSD-3-Clause",
    "hono MIT",
    "json-schema-traverse MIT",
    "require-from-string MIT",
  ]);
  await writeFile(join(root, TABLE_FILE), dependencyTable(packages));
  expect((await checkSupplyChain(root)).problems).toEqual([]);
});

test("a range in any package.json of the workspace, and in the catalog, is named", async () => {
  const file = join(root, "packages/sandbox/package.json");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace('"fast-check": "catalog:"', '"fast-check": "^4.0.0"'));
  await writeFile(
    join(root, "pnpm-workspace.yaml"),
    "packages: [packages/*]\ncatalog: { a: ~1.2 }\n",
  );
  const { problems } = await checkSupplyChain(root);
  expect(problems.map((problem) => `${problem.file}: ${problem.what}`)).toEqual([
    'pnpm-workspace.yaml: a is "~1.2"',
    'packages/sandbox/package.json: fast-check is "^4.0.0"',
  ]);
});

test.each([
  ["1.2.3", true],
  ["1.2.3-rc.1", true],
  ["catalog:", true],
  ["workspace:^", true],
  ["npm:typescript@5.9.3", true],
  ["^1.2.3", false],
  ["1.2", false],
  ["latest", false],
  ["*", false],
  ["workspace:1.2.3", false],
  ["npm:typescript@5", false],
  ["github:acme/core", false],
])("whether %j names one version: %j", (version, isPinned) => {
  expect(pinProblems([{ file: "package.json", versions: { a: version } }])).toHaveLength(
    isPinned ? 0 : 1,
  );
});

const brought = { name: "left", version: "1.0.0", broughtBy: ["core"] };

test("a licence that asks for more than its text, and none at all, are named", () => {
  const packages = [{ ...brought, license: "MIT" }, { ...brought, license: "GPL-3.0" }, brought];
  expect(licenceProblems(packages).map(({ file, what }) => `${file}: ${what}`)).toEqual([
    "packages/core/package.json: left@1.0.0 has the licence GPL-3.0",
    "packages/core/package.json: left@1.0.0 names no licence",
  ]);
});

test("a script that runs where a package is installed is named", () => {
  const scripts = { build: "tsc", postinstall: "node run.js" };
  const manifest = { name: "left", version: "1.0.0", scripts };
  expect(installScriptProblems([{ file: "package.json", manifest }])).toEqual([
    {
      file: "package.json",
      what: 'left runs the script "postinstall" when it is installed',
      todo: expect.any(String) as string,
    },
  ]);
});
