import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { bundleTypes } from "../../src/bundle/bundle-types.js";

const manifest = {
  name: "pottery",
  type: "module",
  exports: {
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./node": { types: "./dist/node.d.ts", default: "./dist/node.js" },
    "./package.json": "./package.json",
  },
};

const built = {
  "package.json": JSON.stringify(manifest),
  "dist/index.js": "export {};\n",
  "dist/index.d.ts":
    'export { glaze } from "./kiln/glaze.js";\nexport type { Vase } from "./vase.js";\n',
  "dist/vase.d.ts":
    "/** A vase. */\nexport interface Vase {\n    /** Its clay. */\n    clay: string;\n}\n",
  "dist/kiln/glaze.d.ts":
    'import type { Vase } from "../vase.js";\ninterface Heat {\n    degrees: number;\n}\n/** Glazes. */\nexport declare function glaze(vase: Vase, heat: Heat): Vase;\n',
  "dist/node.d.ts":
    'import type { Vase } from "./vase.js";\n/** Saves. */\nexport declare function save(vase: Vase): Promise<void>;\n',
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bundle-types-"));
  for (const [path, text] of Object.entries(built)) await write(path, text);
});
afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

const read = (path: string): Promise<string> => readFile(join(folder, path), "utf8");

it("an entry's declarations are one file, with the comments, and nothing is left of the others", async () => {
  await bundleTypes(folder);
  const files = await readdir(join(folder, "dist"), { recursive: true });
  expect(files.toSorted()).toEqual(["index.d.ts", "index.js", "node.d.ts"]);
  expect(await read("dist/index.d.ts")).toMatchInlineSnapshot(`
    "/** A vase. */
    interface Vase {
      /** Its clay. */
      clay: string;
    }

    interface Heat {
      degrees: number;
    }
    /** Glazes. */
    declare function glaze(vase: Vase, heat: Heat): Vase;

    export { glaze };
    export type { Vase };
    "
  `);
});

it("another entry takes from the first one what that has", async () => {
  await bundleTypes(folder);
  expect(await read("dist/node.d.ts")).toMatchInlineSnapshot(`
    "import { Vase } from './index.js';

    /** Saves. */
    declare function save(vase: Vase): Promise<void>;

    export { save };
    "
  `);
});

it("a class that is exported as a type stays one", async () => {
  await write("dist/pot.d.ts", "export declare class Pot {}\nexport declare class Lid {}\n");
  await write("dist/index.d.ts", 'export { type Pot, Lid } from "./pot.js";\n');
  await bundleTypes(folder);
  expect(await read("dist/index.d.ts")).toMatch(/export \{ Lid \};\s*export type \{ Pot \};/);
  await bundleTypes(folder);
  expect(await read("dist/index.d.ts")).toContain("export type { Pot };");
});

it("a package that is bundled already stays as it is", async () => {
  await bundleTypes(folder);
  const once = [await read("dist/index.d.ts"), await read("dist/node.d.ts")];
  await bundleTypes(folder);
  expect([await read("dist/index.d.ts"), await read("dist/node.d.ts")]).toEqual(once);
});

it("what another entry needs and the first one does not export is named", async () => {
  await write("dist/index.d.ts", 'export { glaze } from "./kiln/glaze.js";\n');
  await expect(bundleTypes(folder)).rejects.toThrow(
    /node\.d\.ts: Module '"\.\/index\.js"' declares 'Vase' locally, but it is not exported/,
  );
});

it("what is imported and not there is named", async () => {
  await rm(join(folder, "dist/vase.d.ts"));
  await expect(bundleTypes(folder)).rejects.toThrow("./vase.js");
});
