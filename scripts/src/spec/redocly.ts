import { isAbsolute, join, relative, resolve } from "node:path";
import type { Config, NormalizedProblem } from "@redocly/openapi-core";
import type { Problem } from "./problem.js";

/** What redocly makes of the files that `entry` leads to. */
export interface RedoclyBundle {
  /** One document without references to files. */
  readonly document: unknown;
  /** Why it is not whole: references that lead nowhere, and two files that want the same name. */
  readonly problems: readonly Problem[];
}

// Loaded when it is needed: it is large, and a command that refuses its arguments has no use for it.
const redocly = (): Promise<typeof import("@redocly/openapi-core")> =>
  import("@redocly/openapi-core");

/** Bundles the files that `entry` leads to, by the rules of the repository at `root`. */
export async function redoclyBundle(root: string, entry: string): Promise<RedoclyBundle> {
  const { bundle } = await redocly();
  const config = await readConfig(root);
  const made = await bundle({ ref: entry, config, componentRenamingConflicts: "error" });
  return { document: made.bundle.parsed, problems: toProblems(root, made.problems) };
}

/** Reads a YAML text as redocly reads the files of the spec. */
export async function parseYaml(text: string): Promise<unknown> {
  return (await redocly()).parseYaml(text);
}

/** Checks the files that `entry` leads to by the rules of the repository at `root`. */
export async function redoclyLint(root: string, entry: string): Promise<readonly Problem[]> {
  const { lint } = await redocly();
  return toProblems(root, await lint({ ref: entry, config: await readConfig(root) }));
}

async function readConfig(root: string): Promise<Config> {
  const { loadConfig } = await redocly();
  return loadConfig({ configPath: join(root, "redocly.yaml") });
}

function toProblems(root: string, problems: readonly NormalizedProblem[]): readonly Problem[] {
  return problems.filter(({ ignored }) => !ignored).map((problem) => toProblem(root, problem));
}

function toProblem(root: string, problem: NormalizedProblem): Problem {
  const [location] = problem.location;
  const reference = location?.source.absoluteRef ?? "redocly.yaml";
  const file = relative(root, isAbsolute(reference) ? reference : resolve(root, reference));
  const at = location?.pointer === undefined ? "" : ` at ${location.pointer}`;
  const hint = problem.suggest.length > 0 ? `perhaps ${problem.suggest.join(" or ")}; ` : "";
  return {
    file: file.replaceAll("\\", "/"),
    what: `${problem.message.replace(/\.$/, "")}${at}`,
    todo: `${hint}see the rule "${problem.ruleId}" of redocly`,
  };
}
