import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { bundleCode } from "../../src/bundle/bundle-code.js";

const entry = (name: string): object => ({
  types: `./dist/${name}.d.ts`,
  default: `./dist/${name}.js`,
});

const sources = {
  "package.json": JSON.stringify({
    type: "module",
    exports: { ".": entry("index"), "./node": entry("node") },
  }),
  "src/index.ts": 'export { glaze } from "./kiln/glaze.js";\nexport { Vase } from "./vase.js";\n',
  "src/vase.ts": "/** A vase. */\nexport class Vase {\n  clay = 'red';\n}\n",
  "src/kiln/glaze.ts":
    'import { Vase } from "../vase.js";\nexport const glaze = (): Vase => new Vase();\n',
  "src/node.ts":
    'import { sep } from "node:path";\nimport { Vase } from "./vase.js";\nexport const save = (vase: Vase): string => vase instanceof Vase ? sep : "";\n',
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bundle-code-"));
  for (const [path, text] of Object.entries(sources)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await bundleCode(folder);
});
afterEach(() => rm(folder, { recursive: true }));

const load = (name: string): Promise<Record<string, (given?: unknown) => unknown>> =>
  import(pathToFileURL(join(folder, "dist", name)).href);

it("an entry's code is one file, and what entries share is another", async () => {
  const files = await readdir(join(folder, "dist"));
  expect(files.toSorted()).toEqual(["index.js", "node.js", "shared.js"]);
});

it("what entries share is one thing, whichever it is taken from", async () => {
  const [main, node] = [await load("index.js"), await load("node.js")];
  expect(node["save"]?.(main["glaze"]?.())).not.toBe("");
});

it("names stay as they were written", async () => {
  expect(await readFile(join(folder, "dist/shared.js"), "utf8")).toContain("Vase");
});
