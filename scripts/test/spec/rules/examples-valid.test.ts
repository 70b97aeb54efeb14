import { expect, test } from "vitest";
import { examplesValid } from "../../../src/spec/rules/examples-valid.js";
import { copySpec } from "../spec-copy.js";

test("an example that breaks its schema is named with its file", async () => {
  const copy = await copySpec();
  await copy.edit("kling/examples/ImageToVideoRequestFromDocs.yaml", "mode: std", "mode: fast");
  expect(await copy.problems(examplesValid)).toEqual([
    'spec/kling/examples/ImageToVideoRequestFromDocs.yaml: example "docs" of request application/json in spec/kling/paths/imageToVideo.yaml breaks its schema: /mode must be equal to one of the allowed values (std, pro, 4k): correct the example, or the schema if the example was really seen',
  ]);
});

test("an example of a shared answer is checked", async () => {
  const copy = await copySpec();
  await copy.edit("common/responses/Unauthorized.yaml", "          error:", "          fault:");
  const problems = await copy.problems(examplesValid);
  expect(problems).not.toEqual([]);
  for (const problem of problems) {
    expect(problem).toMatch(
      /^spec\/common\/responses\/Unauthorized\.yaml: example "invalidKey" of answer/,
    );
  }
});

test("an example that is nested in a shared schema is checked to the bottom", async () => {
  const copy = await copySpec();
  await copy.edit("kling/examples/TaskDetailSucceeded.yaml", "duration: '5.1'", "duration: true");
  expect(await copy.problems(examplesValid)).toContainEqual(
    expect.stringContaining("/data/data/data/task_result/videos/0/duration must be string,number"),
  );
});
