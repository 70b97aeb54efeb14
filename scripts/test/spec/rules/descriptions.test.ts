import { expect, test } from "vitest";
import { descriptions } from "../../../src/spec/rules/descriptions.js";
import { copySpec } from "../spec-copy.js";

test("a property without a description is refused", async () => {
  const copy = await copySpec();
  await copy.edit("kling/schemas/KlingVoice.yaml", "    description: The voice's id.\n", "");
  expect(await copy.problemsOfFiles(descriptions)).toEqual([
    "spec/kling/schemas/KlingVoice.yaml: property properties/voice_id has no description in whole sentences: add one; its first sentence has to stand alone",
  ]);
});

test("a description that is no sentence is refused", async () => {
  const copy = await copySpec();
  await copy.edit("kling/schemas/KlingVideo.yaml", "A finished video at Kling.", "finished video");
  expect(await copy.problemsOfFiles(descriptions)).toEqual([
    "spec/kling/schemas/KlingVideo.yaml: the schema has no description in whole sentences: add one; its first sentence has to stand alone",
  ]);
});

test("an operation without a description is refused", async () => {
  const copy = await copySpec();
  await copy.edit("kling/paths/getTextToVideo.yaml", "description: >-", "summary2: >-");
  expect(await copy.problemsOfFiles(descriptions)).toEqual([
    "spec/kling/paths/getTextToVideo.yaml: the operation has no description in whole sentences: add one; its first sentence has to stand alone",
  ]);
});
