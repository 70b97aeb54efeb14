import { expect, test } from "vitest";
import { operationFiles } from "../../../src/spec/rules/operation-files.js";
import { copySpec } from "../spec-copy.js";

test("an operation whose id is not its file's name is refused", async () => {
  const copy = await copySpec();
  await copy.edit(
    "kling/paths/textToVideo.yaml",
    "operationId: textToVideo",
    "operationId: makeVideo",
  );
  expect(await copy.problems(operationFiles)).toEqual([
    'spec/kling/paths/textToVideo.yaml: the operationId is "makeVideo": name the file makeVideo.yaml, or the operation "textToVideo"',
  ]);
});

test("an operation file that no path uses is refused", async () => {
  const copy = await copySpec();
  await copy.write("kling/paths/extendVideo.yaml", "operationId: extendVideo\nx-origin: docs\n");
  expect(await copy.problems(operationFiles)).toEqual([
    "spec/kling/paths/extendVideo.yaml: no path uses this operation: add it to spec/kling/openapi.yaml, or remove it",
  ]);
});

test("an operation written into the entry file is refused", async () => {
  const copy = await copySpec();
  await copy.edit(
    "kling/openapi.yaml",
    "      $ref: paths/textToVideo.yaml",
    "      operationId: makeVideo\n      responses: {}",
  );
  expect(await copy.problems(operationFiles)).toContain(
    'spec/kling/openapi.yaml: operation "makeVideo" stands in no file of its own: move it to spec/kling/paths/makeVideo.yaml',
  );
});
