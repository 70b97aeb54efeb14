import { describe, expect, test } from "vitest";
import { docsIndex } from "../../../src/spec/rules/docs-index.js";
import { copySpec } from "../spec-copy.js";

const index = "docs-index.yaml";

/** Each row: its title, what is changed in the index, and a problem that comes of it. */
const spoiled: readonly (readonly [string, string, string, string])[] = [
  [
    "an operation that does not exist",
    "operation: kling/imageToVideo",
    "operation: kling/animate",
    '"Kling image-to-video" names kling/animate, which does not exist: correct it, or say covered: false',
  ],
  [
    "another method",
    "method: POST\n    path: /kling/v1/videos/image2video",
    "method: PUT\n    path: /kling/v1/videos/image2video",
    '"Kling image-to-video" says PUT /kling/v1/videos/image2video, its operation is POST /kling/v1/videos/image2video: correct one of them',
  ],
  [
    "another path",
    "path: /kling/v1/videos/image2video\n",
    "path: /kling/v1/videos/images\n",
    '"Kling image-to-video" says POST /kling/v1/videos/images, its operation is POST /kling/v1/videos/image2video: correct one of them',
  ],
  [
    "another provider",
    "provider: kling\n    method: POST\n    path: /kling/v1/videos/image2video",
    "provider: veo\n    method: POST\n    path: /kling/v1/videos/image2video",
    '"Kling image-to-video" is of veo, its operation is kling/imageToVideo: correct one of them',
  ],
  [
    "a schema listed twice",
    "name: ToolCall",
    "name: Tool",
    "schema Tool is listed twice: remove one",
  ],
  [
    "a schema file that does not exist",
    "kling/schemas/KlingTaskResponse.yaml",
    "kling/schemas/Gone.yaml",
    "schema KlingTaskResponse names kling/schemas/Gone.yaml, which does not exist: correct it, or say covered: false",
  ],
  [
    "a schema file of another name",
    "kling/schemas/KlingTaskResponse.yaml",
    "kling/schemas/KlingTask.yaml",
    "schema KlingTaskResponse names kling/schemas/KlingTask.yaml: name the file KlingTaskResponse.yaml",
  ],
  [
    "a covered schema said to be not covered",
    "file: kling/schemas/KlingTaskResponse.yaml",
    "covered: false",
    'schema KlingTaskResponse is said to be not covered, but spec/kling/schemas/KlingTaskResponse.yaml exists: write "file: kling/schemas/KlingTaskResponse.yaml"',
  ],
  [
    "a path without an origin",
    "    pathOrigin: docs\n    operation: kling/imageToVideo",
    "    operation: kling/imageToVideo",
    "wrong form: /pages/18 must have required property 'pathOrigin': see the head of the file",
  ],
  [
    "a page neither covered nor not",
    "    operation: kling/imageToVideo\n",
    "",
    "wrong form: /pages/18 must have required property 'operation': see the head of the file",
  ],
];

describe("an index that does not agree with the spec is refused", () => {
  test.each(spoiled)("with %s", async (_title, from, to, wanted) => {
    const copy = await copySpec();
    await copy.edit(index, from, to);
    const problems = await copy.problemsOfFiles(docsIndex);
    expect(problems).toContain(`spec/${index}: ${wanted}`);
  });
});

test("an operation that mirrors a page has to be named by it", async () => {
  const copy = await copySpec();
  await copy.edit(index, "operation: kling/imageToVideo", "covered: false");
  expect(await copy.problemsOfFiles(docsIndex)).toEqual([
    'spec/kling/paths/imageToVideo.yaml: no page of spec/docs-index.yaml names kling/imageToVideo: add "operation: kling/imageToVideo" to its page, or remove x-docs',
  ]);
});

test("an operation covers one page only", async () => {
  const copy = await copySpec();
  await copy.edit(index, "operation: kling/getImageToVideo", "operation: kling/imageToVideo");
  expect(await copy.problemsOfFiles(docsIndex)).toContain(
    "spec/docs-index.yaml: kling/imageToVideo covers 2 pages: one operation covers one page",
  );
});

test("x-docs repeats the page's title and id", async () => {
  const copy = await copySpec();
  await copy.edit(
    "kling/paths/imageToVideo.yaml",
    "title: Kling image-to-video",
    "title: Kling video",
  );
  await copy.edit("kling/paths/imageToVideo.yaml", "page: '419974986e0'", "page: '419974987e0'");
  expect(await copy.problems(docsIndex)).toEqual([
    'spec/kling/paths/imageToVideo.yaml: x-docs.title is not the page\'s title "Kling image-to-video": copy it from docs-index.yaml',
    'spec/kling/paths/imageToVideo.yaml: x-docs.page is not the id of "Kling image-to-video": copy it from docs-index.yaml; leave it out if null or inferred',
  ]);
});
