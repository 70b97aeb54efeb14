import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runGenerate } from "../../src/generate/run-generate.js";
import { compileErrors } from "./support/compile.js";
import { type RepositoryCopy, changedPaths, copyRepository } from "./support/repository-copy.js";

/** An operation that only this test knows: a paid one, and the one that reads its task. */
const SPEC_FILES: Readonly<Record<string, string>> = {
  "paths/extendVideo.yaml": `
operationId: extendVideo
summary: Make a video longer
x-paid: task
x-origin: docs
requestBody:
  required: true
  content:
    application/json:
      schema: {$ref: ../schemas/KlingExtension.yaml}
responses:
  '200':
    description: The task was created.
    content:
      application/json:
        schema: {$ref: ../schemas/KlingTaskResponse.yaml}
    links:
      poll: {operationId: readExtension, parameters: {task_id: $response.body#/id}}
`,
  "paths/readExtension.yaml": `
operationId: readExtension
summary: Read a longer video
x-origin: docs
parameters:
  - {name: task_id, in: path, required: true, schema: {type: string}, description: The task.}
  - {name: detail, in: query, schema: {type: string, enum: [short, full]}, description: How much to tell.}
responses:
  '200':
    description: The task.
    content:
      application/json:
        schema: {$ref: ../schemas/KlingExtensionState.yaml}
`,
  "schemas/KlingExtension.yaml": `
type: object
description: What to make longer.
required: [video_id, cover]
properties:
  video_id: {type: string, description: The video.}
  seconds: {type: integer, minimum: 1, description: By how much.}
  cover:
    type: string
    description: A picture.
    x-media: {types: [image/png], maxBytes: 1000, form: base64}
`,
  "schemas/KlingExtensionState.yaml": `
type: object
description: How far it is.
properties:
  stage: {type: string, x-extensible-enum: [baking, done], description: The stage.}
`,
};

const PATHS = `paths:
  /kling/v1/videos/extend:
    post: {$ref: paths/extendVideo.yaml}
  /kling/v1/videos/extend/{task_id}:
    get: {$ref: paths/readExtension.yaml}
`;

const COMPILED = [
  "types.mts",
  "packages/kling/src/operations.gen.ts",
  "packages/kling/src/schema.gen.ts",
];

const TYPES_PROBE = `
import type { KlingOperations } from "./packages/kling/src/operations.gen.js";

declare const kling: KlingOperations;

export async function calls(): Promise<"baking" | "done" | (string & {}) | undefined> {
  const task = await kling.extendVideo({ video_id: "1", seconds: 5, cover: new Blob([]) });
  const last = await task.result();
  void last;
  // @ts-expect-error A member that has to be there.
  await kling.extendVideo({ seconds: 5, cover: "https://example.com/a.png" });
  // @ts-expect-error A number, and no text.
  await kling.extendVideo({ video_id: "1", seconds: "5", cover: "https://example.com/a.png" });
  // @ts-expect-error A value that the query does not take.
  await kling.readExtension({ task_id: "1", detail: "long" });
  const state = await kling.readExtension({ task_id: "1", detail: "full" });
  return state.stage;
}
`;

const CALLS_PROBE = `
import { createKlingClient } from "./packages/kling/src/client.js";

const seen = [];
const kling = createKlingClient({
  apiKey: "sk-test",
  baseUrl: "https://gateway.example",
  fetch: async (url, init) => {
    const body = init.body ? JSON.parse(await new Response(init.body).text()) : undefined;
    seen.push({ method: init.method, url: String(url), body });
    return Response.json(init.method === "POST" ? { id: "task_1", task_id: "task_1" } : { stage: "baking" });
  },
});
const state = await kling.readExtension({ task_id: "task_1", detail: "full" });
const task = await kling.extendVideo({ video_id: "1", seconds: 5, cover: "https://example.com/a.png" });
const refused = await kling.extendVideo({ video_id: "1", seconds: 0, cover: "https://example.com/a.png" }).catch(String);
console.log(JSON.stringify({ seen, state, operation: task.handle.operation, refused }));
`;

let copy: RepositoryCopy;
let before: ReadonlyMap<string, string>;

beforeAll(async () => {
  copy = await copyRepository();
  await writeFile(join(copy.root, "types.mts"), TYPES_PROBE);
  await generate();
  before = await copy.packageFiles();
  for (const [path, text] of Object.entries(SPEC_FILES)) {
    await writeFile(join(copy.root, "spec/kling", path), text);
  }
}, 120_000);
afterAll(() => copy.remove());

async function generate(): Promise<void> {
  await runGenerate({ root: copy.root, print: () => {} });
}

describe("an operation that is added to the spec", { timeout: 120_000 }, () => {
  it("is no method as long as nothing was generated", async () => {
    expect((await compileErrors(copy.root, COMPILED)).join("\n")).toContain(
      "Property 'extendVideo' does not exist on type 'KlingOperations'",
    );
  });

  it("is a typed method after generating, with no other edit", async () => {
    await copy.edit("spec/kling/openapi.yaml", (text) => text.replace("paths:\n", PATHS));
    await generate();
    expect(changedPaths(before, await copy.packageFiles())).toEqual([
      "packages/kling/src/operations.gen.ts",
      "packages/kling/src/schema.gen.ts",
      "packages/sandbox/specs/kling.gen.js",
    ]);
    expect(await compileErrors(copy.root, COMPILED)).toEqual([]);
  });

  it("is called by the client: path, query, body and input rules", async () => {
    expect(await runProbe()).toEqual({
      seen: [
        {
          method: "GET",
          url: "https://gateway.example/kling/v1/videos/extend/task_1?detail=full",
        },
        {
          method: "POST",
          url: "https://gateway.example/kling/v1/videos/extend",
          body: expect.objectContaining({
            video_id: "1",
            seconds: 5,
            cover: "https://example.com/a.png",
          }),
        },
      ],
      state: { stage: "baking" },
      operation: "extendVideo",
      refused: expect.stringContaining("seconds"),
    });
  });
});

/** Runs the copied client from its sources, with the copied core in the place of the built one. */
async function runProbe(): Promise<unknown> {
  await writeFile(join(copy.root, "calls.mts"), CALLS_PROBE);
  const paths = { "@x/core": ["./packages/core/src/index.ts"] };
  await writeFile(
    join(copy.root, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { module: "nodenext", paths } }),
  );
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  return new Promise((done, fail) => {
    execFile(
      process.execPath,
      ["--import", tsx, "calls.mts"],
      { cwd: copy.root },
      (error, stdout, stderr) => {
        if (error) fail(new Error(stderr));
        else done(JSON.parse(stdout));
      },
    );
  });
}
