import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkProviderFiles, packageProblems } from "../src/provider-files/check-provider-files.js";
import { providerShape } from "../src/provider-files/provider-shape.js";
import type { OpenApiDocument } from "../src/spec/openapi-document.js";
import { copyRepository } from "./generate/support/repository-copy.js";

const shape = {
  name: "pottery",
  operationIds: ["makeVase", "getVase"],
  isVideo: true,
  hasFiles: true,
};

const core = {
  name: "@x/core",
  license: "MIT",
  type: "module",
  sideEffects: false,
  files: ["dist"],
  engines: { node: ">=20.19" },
  publishConfig: { access: "public", provenance: true },
};

const pottery = {
  ...core,
  name: "@x/pottery",
  exports: {
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./operations": {
      types: "./dist/operations.gen.d.ts",
      default: "./dist/operations.gen.js",
    },
    "./node": { types: "./dist/node.d.ts", default: "./dist/node.js" },
    "./package.json": "./package.json",
  },
  dependencies: { "@x/core": "workspace:^", "tiny-parser": "1.0.0" },
};

const REQUIRED = [
  "turbo.json",
  "README.md",
  "api.md",
  "src/index.ts",
  "src/client.ts",
  "src/lifecycle.ts",
  "src/node.ts",
  "src/schema.gen.ts",
  "src/operations.gen.ts",
  "test/contract.test.ts",
  "test/client.test-d.ts",
  "test/cases/makeVase.ts",
  "test/cases/getVase.ts",
];

/** Files that a package may have, installed and built ones among them. */
const OTHERS = [
  "test/lifecycle.test.ts",
  "vitest.config.ts",
  "node_modules/src/other.ts",
  "dist/index.js",
];

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "provider-files-"));
  await write("packages/core/package.json", JSON.stringify(core));
  await write("packages/pottery/package.json", JSON.stringify(pottery));
  for (const file of [...REQUIRED, ...OTHERS]) await write(`packages/pottery/${file}`);
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function write(path: string, text = ""): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

async function found(provider: typeof shape = shape): Promise<readonly string[]> {
  const problems = await packageProblems(root, provider);
  return problems.map(({ file, what, todo }) => `${file}: ${what}: ${todo}`);
}

describe("packageProblems", () => {
  it("finds nothing in a package with all its files", async () => {
    expect(await found()).toEqual([]);
  });

  it.each(REQUIRED)("names %s when it is missing", async (file) => {
    await rm(join(root, "packages/pottery", file));
    expect(await found()).toEqual([
      expect.stringMatching(new RegExp(`^packages/pottery/${file}: is missing: .+`)),
    ]);
  });

  it("names the case to write for an operation", async () => {
    expect(await found({ ...shape, operationIds: ["makeVase", "getVase", "breakVase"] })).toEqual([
      "packages/pottery/test/cases/breakVase.ts: is missing: write the contract case of breakVase: an input, the request it becomes, sample answers",
    ]);
  });

  it("names a case whose operation is gone, and a file that other providers lack", async () => {
    await write("packages/pottery/src/kiln/heat.ts");
    expect(await found({ ...shape, operationIds: ["makeVase"] })).toEqual([
      "packages/pottery/src/kiln/heat.ts: is a file that provider packages do not have: move what is shared to packages/core, the rest into one of the files all providers have",
      "packages/pottery/test/cases/getVase.ts: is a case of no operation: delete it, or name it as its operation",
    ]);
  });

  it("wants no task in a package without videos", async () => {
    await rm(join(root, "packages/pottery/src/lifecycle.ts"));
    expect(await found({ ...shape, isVideo: false })).toEqual([]);
  });

  it("wants no file system in a package without files", async () => {
    await rm(join(root, "packages/pottery/src/node.ts"));
    const { "./node": _, ...exports } = pottery.exports;
    await write("packages/pottery/package.json", JSON.stringify({ ...pottery, exports }));
    expect(await found({ ...shape, hasFiles: false })).toEqual([]);
  });

  it.each<[member: string, value: unknown, line: string]>([
    ["sideEffects", undefined, '"sideEffects" is missing: make it false'],
    ["license", "ISC", '"license" is "ISC": make it "MIT"'],
    ["files", ["dist", "src"], '"files" is ["dist","src"]: make it ["dist"]'],
    ["engines", {}, '"engines" is {}: make it {"node":">=20.19"}'],
    ["name", "@x/potery", '"name" is "@x/potery": make it "@x/pottery"'],
    [
      "dependencies",
      { "@x/core": "workspace:*" },
      '"dependencies" is {"@x/core":"workspace:*"}: make it {"@x/core":"workspace:^"}',
    ],
    ["exports", "./dist/index.js", '"exports" is "./dist/index.js": make it {'],
  ])("says how %s has to be", async (member, value, line) => {
    await write("packages/pottery/package.json", JSON.stringify({ ...pottery, [member]: value }));
    const lines = await found();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`packages/pottery/package.json: ${line}`);
  });

  it("names every file of a package that is not there", async () => {
    await rm(join(root, "packages/pottery"), { recursive: true });
    expect(await found()).toContainEqual(
      expect.stringMatching(/^packages\/pottery\/package.json: is missing/),
    );
  });
});

describe("providerShape", () => {
  const operation = { operationId: "make", responses: {} };
  const file = { "x-media": { types: ["audio/mpeg"], maxBytes: 1, form: "file" } };

  it.each<[what: string, more: object, schemas: object, isVideo: boolean, hasFiles: boolean]>([
    ["text", { "x-paid": "tokens" }, {}, false, false],
    ["videos", { "x-paid": "task" }, {}, true, true],
    ["text of files", {}, { Request: { properties: { file } } }, false, true],
  ])("tells a provider of %s", (_, more, schemas, isVideo, hasFiles) => {
    const post = { ...operation, ...more };
    const document = { paths: { "/make": { post } }, components: { schemas } };
    expect(providerShape("pottery", document as unknown as OpenApiDocument)).toEqual({
      name: "pottery",
      operationIds: ["make"],
      isVideo,
      hasFiles,
    });
  });
});

describe("checkProviderFiles", () => {
  it(
    "looks at every provider of redocly.yaml, with the operations of its spec",
    { timeout: 60_000 },
    async () => {
      const copy = await copyRepository();
      try {
        await copy.addProvider("other", "kling");
        await rm(join(copy.root, "packages/other/src/node.ts"));
        await rm(join(copy.root, "packages/other/test/cases"), { recursive: true, force: true });
        const { problems } = await checkProviderFiles(copy.root);
        const files = problems.map((problem) => problem.file);
        expect(files).toContain("packages/other/src/node.ts");
        expect(files).toContain("packages/other/test/cases/imageToVideo.ts");
        expect(files).not.toContain("packages/other/package.json");
      } finally {
        await copy.remove();
      }
    },
  );
});
