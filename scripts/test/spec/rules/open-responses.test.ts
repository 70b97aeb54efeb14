import { expect, test } from "vitest";
import { openResponses } from "../../../src/spec/rules/open-responses.js";
import { copySpec } from "../spec-copy.js";

test("a closed list of values in an answer is refused, however deep it stands", async () => {
  const copy = await copySpec();
  await copy.edit(
    "kling/schemas/KlingVideo.yaml",
    "description: Kling's id",
    "enum: [a]\n    description: Kling's id",
  );
  expect(await copy.problems(openResponses)).toEqual([
    "spec/kling/schemas/KlingVideo.yaml: a closed list of values in an answer at properties/id: write x-extensible-enum instead of enum",
  ]);
});

test("an answer that forbids unknown members is refused", async () => {
  const copy = await copySpec();
  await copy.edit(
    "common/schemas/TaskErrorBody.yaml",
    "required: [code]",
    "required: [code]\nadditionalProperties: false",
  );
  expect(await copy.problems(openResponses)).toEqual([
    "spec/common/schemas/TaskErrorBody.yaml: an answer that forbids unknown members: remove additionalProperties: false",
  ]);
});

test("a request may have a closed list of values", async () => {
  const copy = await copySpec();
  await copy.edit(
    "kling/schemas/KlingShot.yaml",
    "    type: integer",
    "    type: integer\n    enum: [1, 2]",
  );
  expect(await copy.problems(openResponses)).toEqual([]);
});
