import { mkdir, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { InvalidInputError } from "../../src/index.js";
import { readMedia } from "../../src/node.js";
import { caught } from "../support/caught.js";
import { tempFolder } from "../support/temp-folder.js";

const inTemp = tempFolder();

test("a picture is read by its path or its URL", async () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
  await writeFile(inTemp("boat.png"), bytes);
  expect(await readMedia(inTemp("boat.png"))).toEqual(bytes);
  expect(await readMedia(pathToFileURL(inTemp("boat.png")))).toEqual(bytes);
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
