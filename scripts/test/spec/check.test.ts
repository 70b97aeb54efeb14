import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkSpec } from "../../src/spec/check.js";
import { readDocsIndex } from "../../src/spec/docs-index.js";
import { EXTENSIONS } from "../../src/spec/extensions.js";
import { formatProblem } from "../../src/spec/problem.js";
import { writeReport } from "../../src/spec/readme-report.js";
import { loadSpec } from "../../src/spec/spec.js";
import { copySpec } from "./spec-copy.js";
import { repositoryRoot } from "./unspoiled-bundle.js";

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

test("a page that is added to the docs makes the report stale", async () => {
  const copy = await copySpec();
  await copy.edit(
    "docs-index.yaml",
    "\npages:\n",
    "\npages:\n  - {title: Kling lip sync, page: null, provider: kling, method: POST, path: null, covered: false}\n",
  );
  const { problems } = await checkSpec(copy.root);
  expect(problems.map(formatProblem)).toEqual([
    "spec/README.md: the report in it is not that of the spec and the built packages: run pnpm build, then pnpm spec:report --write",
  ]);
});

test("a report that was edited by hand is refused, and writing it anew mends it", async () => {
  const copy = await copySpec();
  await copy.edit("README.md", "| kling/imageToVideo ", "| kling/imageToFilm ");
  expect((await checkSpec(copy.root)).problems.map(({ file }) => file)).toEqual(["spec/README.md"]);
  await writeReport(copy.root, await loadSpec(copy.root));
  expect((await checkSpec(copy.root)).problems).toEqual([]);
});

test("a README without the marks of its report is refused", async () => {
  const copy = await copySpec();
  await copy.edit("README.md", "<!-- end of the report -->", "");
  await expect(checkSpec(copy.root)).rejects.toThrow("spec/README.md: the marks around the report");
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
