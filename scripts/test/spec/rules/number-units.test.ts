import { expect, test } from "vitest";
import { numberUnits } from "../../../src/spec/rules/number-units.js";
import { copySpec } from "../spec-copy.js";

test("a number whose description names no unit is refused", async () => {
  const copy = await copySpec();
  await copy.edit(
    "kling/schemas/KlingFileFacts.yaml",
    "Width of the video, in pixels.",
    "Width of the video.",
  );
  const [problem, ...others] = await copy.problemsOfFiles(numberUnits);
  expect(problem).toMatch(
    /^spec\/kling\/schemas\/KlingFileFacts\.yaml: a number without a unit at properties\/width: name its unit in the description, with one of: /,
  );
  expect(others).toEqual([]);
});

test("a member that may be a number or a text needs a unit too", async () => {
  const copy = await copySpec();
  await copy.edit(
    "kling/schemas/KlingTaskDetailResponse.yaml",
    "How far the task is, in percent, in",
    "How far the task is, in",
  );
  expect(await copy.problemsOfFiles(numberUnits)).toHaveLength(1);
});

test("a property named like a keyword is looked at", async () => {
  const copy = await copySpec();
  await copy.edit(
    "kling/schemas/KlingVoice.yaml",
    "properties:\n",
    "properties:\n  value:\n    type: number\n",
  );
  expect(await copy.problemsOfFiles(numberUnits)).toHaveLength(1);
});
