import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleBytes } from "../../src/budgets/bundle-bytes.js";
import { importCost } from "../../src/budgets/import-cost.js";
import { installCosts } from "../../src/budgets/install-cost.js";
import { measuredPackages } from "../../src/budgets/measured-packages.js";
import { compileProgram } from "../../src/compiler/compile-program.js";

const root = resolve(import.meta.dirname, "../../..");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "measures-"));
});

afterAll(() => rm(folder, { recursive: true }));

/** Writes the files of a made-up package, and resolves to its folder. */
async function makePackage(files: Readonly<Record<string, string>>): Promise<string> {
  const path = await mkdtemp(join(folder, "package-"));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), text);
  }
  return path;
}

const manifest = (more: object): string =>
  JSON.stringify({ name: "vase", version: "1.0.0", type: "module", files: ["dist"], ...more });

test("a client must have a program that calls it, and other packages need none", async () => {
  const path = await makePackage({
    "packages/clay/package.json": '{ "name": "clay" }',
    "packages/vase/package.json": '{ "name": "vase", "dependencies": { "clay": "1.0.0" } }',
    "packages/hidden/package.json": '{ "name": "hidden", "private": true }',
  });
  await expect(measuredPackages(path)).rejects.toThrow("bench/programs/vase.ts is missing");
  const program = join(path, "bench/programs/vase.ts");
  await mkdir(dirname(program), { recursive: true });
  await writeFile(program, "");
  const found = (await measuredPackages(path)).map((one) => [one.short, one.program]);
  expect(found).toEqual([
    ["clay", undefined],
    ["vase", program],
  ]);
});

test("a bundle costs what a program imports and uses, minified and gzipped", async () => {
  const vase = 'export const clay: string = "red";\nexport const glaze = "matt".repeat(2);\n';
  const path = await makePackage({
    "one.ts": 'import { clay } from "./vase.ts";\nconsole.log(clay as string);',
    "both.ts": 'import { clay, glaze } from "./vase.ts";\nconsole.log(clay, glaze);',
    "vase.ts": vase,
    "package.json": manifest({ sideEffects: false }),
  });
  const minified = ['console.log("red");\n', 'var o="matt".repeat(2);console.log("red",o);\n'];
  expect([
    await bundleBytes(join(path, "one.ts")),
    await bundleBytes(join(path, "both.ts")),
  ]).toEqual(minified.map((code) => gzipSync(code, { level: 9 }).length));
});

test("importing costs each file that is loaded, also by creating a client", async () => {
  const files = {
    "package.json": manifest({}),
    "index.js": 'import "./clay.js";\nexport const createVaseClient = () => import("./glaze.js");',
    "clay.js": "export const clay = 'red';",
    "glaze.js": "export const glaze = 'matt';",
    "unused.js": "export const unused = 1;",
  };
  const path = await makePackage(files);
  const cost = await importCost(join(path, "index.js"));
  const names = ["clay.js", "glaze.js", "index.js"] as const;
  expect(cost.files.toSorted()).toEqual(names.map((name) => join(path, name)));
  expect(cost.bytes).toBe(names.reduce((sum, name) => sum + files[name].length, 0));
  expect(cost.touched).toEqual([]);
});

test("a look at a part of the platform is noticed, whether the import or the new client takes it", async () => {
  const parts = ["fetch", "Request", "Response", "Headers", "FormData", "Blob"];
  const create = `export const createVaseClient = () => [${parts.join()}];`;
  for (const [code, touched] of [
    [create, parts],
    [`Blob; ${create}`, ["Blob", ...parts.slice(0, -1)]],
    ["export const createVaseClient = () => typeof FormData;", ["FormData"]],
  ] as const) {
    const path = await makePackage({ "package.json": manifest({}), "index.js": code });
    expect((await importCost(join(path, "index.js"))).touched).toEqual(touched);
  }
});

test("installing costs what is packed of ours, and all that it brings", async () => {
  const files = {
    "package.json": manifest({ dependencies: { clay: "1.0.0" } }),
    "dist/index.js": "export {};",
    "src/index.ts": "export {}; // not published",
    "node_modules/clay/package.json": '{ "name": "clay", "dependencies": { "earth": "1.0.0" } }',
    "node_modules/clay/index.js": "// clay",
    "node_modules/clay/node_modules/earth/package.json": '{ "name": "earth" }',
  };
  const path = await makePackage(files);
  const costs = await installCosts([{ name: "vase", folder: "packages/vase", path }]);
  const { packages, bytes } = costs.get("vase")!;
  expect(packages).toEqual(["vase", "clay", "earth"]);
  const others = Object.entries(files).filter(([name]) => /node_modules|dist/.test(name));
  const withoutManifest = others.reduce((sum, [, text]) => sum + text.length, 0);
  // Packing writes package.json anew, a little longer or shorter.
  expect(Math.abs(bytes - withoutManifest - files["package.json"].length)).toBeLessThan(200);
});

test("compiling costs the types that are made of generic ones, and the declarations that are read", async () => {
  const index = "import type { Pot } from './pot.js';\nexport declare const vase: Pot<string>;";
  const pot = "export interface Pot<Clay> { clay: Clay; glazed: Pot<Clay[]>; }";
  const path = await makePackage({
    "package.json": manifest({ exports: { types: "./index.d.ts", default: "./index.js" } }),
    "index.d.ts": index,
    "pot.d.ts": pot,
    "unused.d.ts": "export declare const unused: 1;",
  });
  const compile = (text: string): ReturnType<typeof compileProgram> =>
    compileProgram(root, { text, package: { name: "vase", path } });
  const one = await compile('import { vase } from "vase";\nvase.clay;');
  const more = await compile('import { vase } from "vase";\nvase.glazed.glazed.clay;');
  expect(one.declarations.map((file) => basename(file)).toSorted()).toEqual([
    "index.d.ts",
    "pot.d.ts",
  ]);
  expect(more.instantiations).toBeGreaterThan(one.instantiations);
  expect((await compile('import { bowl } from "vase";')).fault).toContain("bowl");
});
