import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatReport, formatTypeCosts } from "./format-report.js";
import type { Problem } from "./problem.js";
import { reportSpec } from "./report.js";
import type { Spec } from "./spec.js";
import { typeCosts } from "./type-costs.js";

/** The file that holds the report between two marks, from the repository's root. */
const README_FILE = "spec/README.md";

const COMMAND = "pnpm spec:report --write";
const MARKED = /(<!-- report: [^\n]*-->\n)([^]*?)(<!-- end of the report -->)/;

/** Writes the report of a spec into its README. */
export async function writeReport(root: string, spec: Spec): Promise<void> {
  const before = await readFile(join(root, README_FILE), "utf8");
  await writeFile(join(root, README_FILE), await withReport(before, root, spec));
}

/** Finds whether the report in the README is another than that of the spec. */
export async function readmeProblems(root: string, spec: Spec): Promise<readonly Problem[]> {
  const before = await readFile(join(root, README_FILE), "utf8");
  if (before === (await withReport(before, root, spec))) return [];
  const what = "the report in it is not that of the spec and the built packages";
  return [{ file: README_FILE, what, todo: `run pnpm build, then ${COMMAND}` }];
}

async function withReport(readme: string, root: string, spec: Spec): Promise<string> {
  if (!MARKED.test(readme)) {
    throw new Error(`${README_FILE}: the marks around the report are gone: put them back`);
  }
  const tables = [
    formatReport(reportSpec(root, spec)),
    formatTypeCosts(await typeCosts(root, spec), { times: false }),
  ];
  const text = `\n${tables.join("\n\n")}\n\n`;
  return readme.replace(MARKED, (_, start: string, _old, end: string) => `${start}${text}${end}`);
}
