import { expect, test } from "vitest";
import { paidOperations } from "../../../src/spec/rules/paid-operations.js";
import { copySpec } from "../spec-copy.js";

test("a POST that does not say what it costs is refused", async () => {
  const copy = await copySpec();
  await copy.edit("kling/paths/imageToVideo.yaml", "x-paid: task\n", "");
  expect(await copy.problems(paidOperations)).toEqual([
    "spec/kling/paths/imageToVideo.yaml: this POST does not say what it costs: add x-paid: task (it makes a video) or x-paid: tokens",
  ]);
});

test("a GET that is marked as paid is refused", async () => {
  const copy = await copySpec();
  await copy.edit(
    "kling/paths/getImageToVideo.yaml",
    "tags: [Kling]",
    "tags: [Kling]\nx-paid: tokens",
  );
  expect(await copy.problems(paidOperations)).toEqual([
    "spec/kling/paths/getImageToVideo.yaml: an operation that only reads is marked as paid: remove x-paid",
  ]);
});

test("a POST that reads the task of another operation is free", async () => {
  const copy = await copySpec();
  await copy.edit(
    "kling/openapi.yaml",
    "    get:\n      $ref: paths/getTextToVideo.yaml",
    "    post:\n      $ref: paths/getTextToVideo.yaml",
  );
  expect(await copy.problems(paidOperations)).toEqual([]);
});
