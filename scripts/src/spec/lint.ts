import { isAbsolute, relative, resolve } from "node:path";
import type { Problem } from "./problem.js";
import { runRedocly } from "./redocly.js";

interface RedoclyProblem {
  readonly ruleId: string;
  readonly message: string;
  readonly suggest?: readonly string[];
  readonly location?: readonly {
    readonly source?: { readonly ref?: string };
    readonly pointer?: string;
  }[];
}

/** Runs `redocly lint` over all providers. @throws if redocly itself does not work. */
export async function lintSpec(root: string): Promise<readonly Problem[]> {
  const run = await runRedocly(root, ["lint", "--format=json", "--max-problems=1000"]);
  const start = run.stdout.indexOf("{");
  if (start === -1) {
    throw new Error(
      `redocly.yaml: redocly lint gave no report: correct what it says:\n${run.stderr}`,
    );
  }
  // One report for each provider, one after the other.
  const reports = run.stdout
    .slice(start)
    .split(/(?<=^\})(?=\s*\{)/m)
    .map(readReport);
  return reports.flatMap(({ problems }) => problems).map((problem) => toProblem(root, problem));
}

function readReport(text: string): { readonly problems: readonly RedoclyProblem[] } {
  return JSON.parse(text) as { problems: readonly RedoclyProblem[] };
}

function toProblem(root: string, problem: RedoclyProblem): Problem {
  const [location] = problem.location ?? [];
  const reference = location?.source?.ref ?? "redocly.yaml";
  const file = relative(root, isAbsolute(reference) ? reference : resolve(root, reference));
  const at = location?.pointer === undefined ? "" : ` at ${location.pointer}`;
  const hint = problem.suggest?.length ? `perhaps ${problem.suggest.join(" or ")}; ` : "";
  return {
    file: file.replaceAll("\\", "/"),
    what: `${problem.message.replace(/\.$/, "")}${at}`,
    todo: `${hint}see the rule "${problem.ruleId}" of redocly`,
  };
}
