import { expect, test } from "vitest";
import { examplesPresent } from "../../../src/spec/rules/examples-present.js";
import { copySpec } from "../spec-copy.js";

test("a request without an example is refused", async () => {
  const copy = await copySpec();
  await copy.edit(
    "kling/paths/textToVideo.yaml",
    "      examples:\n        docs:",
    "      x-unused:\n        docs:",
  );
  expect(await copy.problems(examplesPresent)).toEqual([
    "spec/kling/paths/textToVideo.yaml: request application/json has no example: add one under examples, with x-origin and value",
  ]);
});

test("a shared answer without an example is refused once", async () => {
  const copy = await copySpec();
  await copy.edit("common/responses/Unauthorized.yaml", "    examples:", "    x-unused:");
  expect(await copy.problems(examplesPresent)).toEqual([
    "spec/common/responses/Unauthorized.yaml: answer application/json has no example: add one under examples, with x-origin and value",
  ]);
});
