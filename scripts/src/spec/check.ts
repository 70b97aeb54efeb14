import type { CheckReport } from "../checks/check.js";
import { coverageOf } from "./docs-index.js";
import { bodySites } from "./example-sites.js";
import { bundleProvider, providers } from "./load-spec.js";
import type { Problem } from "./problem.js";
import { readmeProblems } from "./readme-report.js";
import { redoclyLint } from "./redocly.js";
import { RULES } from "./rules.js";
import type { Spec } from "./spec.js";
import { loadSpec } from "./spec.js";

/** Runs redocly's rules, then our own, and compares the report in the README, in the repository at `root`. */
export async function checkSpec(
  root: string,
  bundle: typeof bundleProvider = bundleProvider,
): Promise<CheckReport> {
  const lintProblems: Problem[] = [];
  for (const { entry } of await providers(root)) {
    lintProblems.push(...(await redoclyLint(root, entry)));
  }
  // Our rules read the bundle, which a spec that redocly refuses may not have.
  if (lintProblems.length > 0) return { problems: lintProblems, summary: "" };
  const spec = await loadSpec(root, bundle);
  const ruleProblems = RULES.flatMap((rule) => rule(spec));
  // What a wrong spec would report is of no interest.
  const problems = ruleProblems.length > 0 ? ruleProblems : await readmeProblems(root, spec);
  return { problems, summary: summarize(spec) };
}

function summarize(spec: Spec): string {
  const { pages, schemas } = coverageOf(spec.docsIndex);
  const sites = spec.providers.flatMap((provider) => bodySites(spec, provider));
  const examples = sites.reduce((sum, site) => sum + site.examples.length, 0);
  return (
    `spec: ${pages.covered} of ${pages.all} pages, ` +
    `${schemas.covered} of ${schemas.all} schemas covered; ${examples} examples valid`
  );
}
