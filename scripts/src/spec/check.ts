import { coverageOf } from "./docs-index.js";
import { bodySites } from "./example-sites.js";
import { lintSpec } from "./lint.js";
import type { Problem } from "./problem.js";
import { RULES } from "./rules.js";
import type { Spec } from "./spec.js";
import { loadSpec } from "./spec.js";

/** What a check of the whole spec found. */
export interface CheckResult {
  readonly problems: readonly Problem[];
  /** One line of counts, for a spec without problems. */
  readonly summary: string;
}

/** Runs redocly's rules and then our own on the repository at `root`. */
export async function checkSpec(root: string): Promise<CheckResult> {
  const lintProblems = await lintSpec(root);
  // Our rules read the bundle, which a spec that redocly refuses may not have.
  if (lintProblems.length > 0) return { problems: lintProblems, summary: "" };
  const spec = await loadSpec(root);
  const problems = RULES.flatMap((rule) => rule(spec));
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
