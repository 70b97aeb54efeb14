import { mkdir, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { InvalidInputError } from "../../src/index.js";
import { readMedia } from "../../src/node.js";
import { caught } from "../support/caught.js";
import { tempFolder } from "../support/temp-folder.js";

const inTemp = tempFolder();

test("a file is read by its path or its URL, and keeps its name", async () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
  const path = inTemp("a boat.png");
  await writeFile(path, bytes);
  for (const place of [path, pathToFileURL(path)]) {
    const file = await readMedia(place);
    expect(file).toBeInstanceOf(File);
    expect([file.name, file.type]).toEqual(["a boat.png", "image/png"]);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
  }
});

test.each([
  ["speech.mp3", "audio/mpeg"],
  ["SPEECH.WAV", "audio/wav"],
  ["boat.jpeg", "image/jpeg"],
  ["speech.mp3.part", ""],
  ["speech", ""],
])("its extension tells its type: %s '%s'", async (name, type) => {
  await writeFile(inTemp(name), "sound");
  expect((await readMedia(inTemp(name))).type).toBe(type);
});

test.each([
  ["missing.png", "ENOENT"],
  ["folder", "EISDIR"],
  ["", "EISDIR"],
])("a path that holds no file is named with the reason: '%s' %s", async (name, code) => {
  await mkdir(inTemp("folder"), { recursive: true });
  const path = inTemp(name);
  const error = await caught(readMedia(path));
  expect(error).toBeInstanceOf(InvalidInputError);
  expect(error).toMatchObject({
    field: "path",
    billed: "no",
    message: `path: ${path} cannot be read (${code})`,
  });
});
