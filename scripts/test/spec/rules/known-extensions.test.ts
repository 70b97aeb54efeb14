import { expect, test } from "vitest";
import { knownExtensions } from "../../../src/spec/rules/known-extensions.js";
import { copySpec } from "../spec-copy.js";

test("an extension that is not in the table is refused", async () => {
  const copy = await copySpec();
  await copy.edit("kling/schemas/KlingVoice.yaml", "x-origin: upstream", "x-orign: upstream");
  expect(await copy.problemsOfFiles(knownExtensions)).toEqual([
    "spec/kling/schemas/KlingVoice.yaml: unknown extension x-orign: correct its name, or describe it in spec/README.md and scripts/src/spec/extensions.ts",
  ]);
});

test.each([
  [
    "x-origin: upstream",
    "x-origin: hearsay",
    "x-origin has a wrong value: the value must be equal to one of the allowed values (docs, upstream, gateway, inferred)",
  ],
  [
    "x-origin: upstream",
    "x-origin: upstream\nx-extensible-enum: []",
    "x-extensible-enum has a wrong value: the value must NOT have fewer than 1 items",
  ],
  [
    "x-origin: upstream",
    "x-origin: upstream\nx-paid: yes",
    "x-paid has a wrong value: the value must be equal to one of the allowed values (task, tokens)",
  ],
])("%s turned into %s is refused", async (from, to, what) => {
  const copy = await copySpec();
  await copy.edit("kling/schemas/KlingVoice.yaml", from, to);
  expect(await copy.problemsOfFiles(knownExtensions)).toEqual([
    `spec/kling/schemas/KlingVoice.yaml: ${what}: see the table in spec/README.md`,
  ]);
});

test("a page id that YAML reads as a number is refused", async () => {
  const copy = await copySpec();
  await copy.edit("kling/paths/textToVideo.yaml", "'419974984e0'", "419974984e0");
  expect(await copy.problemsOfFiles(knownExtensions)).toEqual([
    "spec/kling/paths/textToVideo.yaml: x-docs has a wrong value: /page must be string: see the table in spec/README.md",
  ]);
});

test("a property may have a name that begins like an extension", async () => {
  const copy = await copySpec();
  await copy.edit(
    "kling/schemas/KlingVoice.yaml",
    "properties:\n",
    "properties:\n  x-tone:\n    type: string\n",
  );
  expect(await copy.problemsOfFiles(knownExtensions)).toEqual([]);
});
