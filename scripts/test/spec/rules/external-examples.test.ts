import { expect, test } from "vitest";
import { externalExamples } from "../../../src/spec/rules/external-examples.js";
import { copySpec } from "../spec-copy.js";

const video = "sora/examples/DownloadedVideo.mp4";

test("the example of a binary answer is a real file", async () => {
  const copy = await copySpec(["sora"]);
  expect(await copy.problemsOfFiles(externalExamples)).toEqual([]);
});

test("an example whose file is gone is refused, and so is a file that is no example", async () => {
  const copy = await copySpec(["sora"]);
  await copy.edit("sora/paths/downloadVideo.yaml", "DownloadedVideo.mp4", "Gone.mp4");
  expect(await copy.problemsOfFiles(externalExamples)).toEqual([
    "spec/sora/paths/downloadVideo.yaml: an example is spec/sora/examples/Gone.mp4, which does not exist: add the file, or correct externalValue",
    `spec/${video}: no example refers to this file: name it as the externalValue of one, or remove it`,
  ]);
});

test.each([
  ["a page", "<html></html>"],
  ["a beginning and no more", "\0\0\0\u0010ftypisom\0\0\0\0\0\0\0\u0008moov"],
  ["nothing", ""],
])("a file that is no whole MP4 is refused: %s", async (_, text) => {
  const copy = await copySpec(["sora"]);
  await copy.write(video, text);
  expect(await copy.problemsOfFiles(externalExamples)).toEqual([
    `spec/${video}: it is no whole video/mp4, as spec/sora/paths/downloadVideo.yaml says: put a real file of that type there`,
  ]);
});
