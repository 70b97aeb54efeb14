import { expect, test } from "vitest";
import { formatReport } from "../../src/spec/format-report.js";
import { reportSpec } from "../../src/spec/report.js";
import { loadSpec } from "../../src/spec/spec.js";
import { copySpec } from "./spec-copy.js";
import { repositoryRoot } from "./unspoiled-bundle.js";

async function reportOfKling(root = repositoryRoot): Promise<ReturnType<typeof reportSpec>> {
  const copy = await copySpec();
  return reportSpec(root, await loadSpec(copy.root));
}

test("a page's row tells its operation, what it rests on, and where its cases are", async () => {
  const { rows } = await reportOfKling();
  expect(rows.find(({ page }) => page === "Kling image-to-video")).toEqual({
    page: "Kling image-to-video",
    operation: "kling/imageToVideo",
    origin: "docs",
    examples: 6,
    modified: "2026-03-02 20:33:07",
    caseFile: "packages/kling/test/cases/imageToVideo.ts",
  });
});

test("what is not covered, and what has no cases, is counted", async () => {
  const report = await reportOfKling("/nowhere");
  expect(report.pages).toEqual({ covered: 4, all: 22 });
  expect(report.fields.docs).toBeGreaterThan(0);
  const text = formatReport(report);
  expect(text).toContain("- 4 of 22 pages, 5 of 37 schemas");
  expect(text).toContain(
    "operations without an example: 0, without an origin: 0, without contract cases: 4",
  );
  expect(text).toMatch(/^\| OpenAI response +\| not covered +\|/m);
});
