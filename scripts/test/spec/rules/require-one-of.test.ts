import { expect, test } from "vitest";
import { requireOneOf } from "../../../src/spec/rules/require-one-of.js";
import { copySpec } from "../spec-copy.js";

test("a group that the schema does not enforce is refused", async () => {
  const copy = await copySpec();
  await copy.edit("kling/schemas/KlingImage2VideoRequest.yaml", "  required: [image_tail]\n", "");
  expect(await copy.problems(requireOneOf)).toEqual([
    "spec/kling/paths/imageToVideo.yaml: the schema of request application/json accepts a body without image and image_tail, though x-require-one-of wants one: add if/then to the schema, as spec/README.md shows",
  ]);
});
