import { expect, test } from "vitest";
import { origin } from "../../../src/spec/rules/origin.js";
import { copySpec } from "../spec-copy.js";

test.each([
  ["kling/paths/textToVideo.yaml", "x-origin: docs\n"],
  ["kling/schemas/KlingVoice.yaml", "x-origin: upstream\n"],
  ["kling/examples/TaskDetailRunning.yaml", "x-origin: gateway\n"],
  ["common/responses/Forbidden.yaml", "x-origin: gateway\n"],
])("%s without an origin is refused", async (file, text) => {
  const copy = await copySpec();
  await copy.edit(file, text, "");
  expect(await copy.problemsOfFiles(origin)).toEqual([
    `spec/${file}: x-origin is missing: say docs, upstream, gateway or inferred`,
  ]);
});

test("an inferred operation without a reason is refused", async () => {
  const copy = await copySpec();
  await copy.edit("kling/schemas/KlingVoice.yaml", "x-origin: upstream", "x-origin: inferred");
  expect(await copy.problemsOfFiles(origin)).toEqual([
    "spec/kling/schemas/KlingVoice.yaml: x-origin is inferred without a reason: add x-origin-note with what it was inferred from",
  ]);
});

test("a reason for something that is not inferred is refused", async () => {
  const copy = await copySpec();
  await copy.edit("kling/paths/getTextToVideo.yaml", "x-origin: inferred", "x-origin: docs");
  expect(await copy.problemsOfFiles(origin)).toEqual([
    "spec/kling/paths/getTextToVideo.yaml: x-origin-note stands without x-origin: inferred: remove the note, or correct the origin",
  ]);
});
