import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkSpec } from "../../src/spec/check.js";
import { readDocsIndex } from "../../src/spec/docs-index.js";
import { EXTENSIONS } from "../../src/spec/extensions.js";
import { formatProblem } from "../../src/spec/problem.js";
import { copySpec, repositoryRoot } from "./spec-copy.js";

test("a rule of redocly that is broken is reported with file and rule", async () => {
  const copy = await copySpec();
  await copy.edit("kling/paths/textToVideo.yaml", "summary: Make a video from a text\n", "");
  const { problems } = await checkSpec(copy.root);
  expect(problems.map(formatProblem)).toEqual([
    'spec/kling/paths/textToVideo.yaml: Operation object should contain `summary` field at #/summary: see the rule "operation-summary" of redocly',
  ]);
});

test("a reference that leads nowhere is reported and stops the check", async () => {
  const copy = await copySpec();
  await copy.edit("kling/schemas/KlingTaskResult.yaml", "KlingVideo.yaml", "KlingFilm.yaml");
  const { problems } = await checkSpec(copy.root);
  expect(problems.map((problem) => problem.file)).toContain(
    "spec/kling/schemas/KlingTaskResult.yaml",
  );
});

test("our own rules run after redocly's", async () => {
  const copy = await copySpec();
  await copy.edit("kling/paths/imageToVideo.yaml", "x-paid: task\n", "");
  const { problems } = await checkSpec(copy.root);
  expect(problems.map(formatProblem)).toEqual([
    "spec/kling/paths/imageToVideo.yaml: this POST does not say what it costs: add x-paid: task (it makes a video) or x-paid: tokens",
  ]);
});

test("the index lists every page and schema name of the docs", async () => {
  const index = await readDocsIndex(repositoryRoot);
  expect(index.guides).toHaveLength(2);
  expect(index.pages).toHaveLength(22);
  expect(index.schemas).toHaveLength(37);
});

test("spec/README.md describes every extension", async () => {
  const readme = await readFile(join(repositoryRoot, "spec/README.md"), "utf8");
  const described = [...readme.matchAll(/^\| `(x-[a-z-]+)`/gm)].map((match) => match[1]);
  expect(described).toEqual(Object.keys(EXTENSIONS));
});
