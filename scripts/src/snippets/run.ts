import { execFile } from "node:child_process";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Problem } from "../spec/problem.js";
import type { PlacedProgram } from "./workshop.js";

const limitMs = 60_000;

/** Runs compiled programs. Resolves to what went wrong. */
export async function runAll(
  programs: readonly PlacedProgram[],
  variables: Readonly<Record<string, string>>,
): Promise<readonly Problem[]> {
  if (await runTogether(programs, variables)) return [];
  const problems: Problem[] = [];
  for (const program of programs) {
    const problem = await run(program, variables);
    if (problem) problems.push(problem);
  }
  return problems;
}

/**
 * Runs compiled programs one after the other in one process, each in its folder: most of a short program's time goes into
 * starting Node and loading what it imports. Resolves to whether all ran to their end, and the process ended by itself.
 */
export async function runTogether(
  programs: readonly PlacedProgram[],
  variables: Readonly<Record<string, string>>,
): Promise<boolean> {
  const script = join(import.meta.dirname, "run-in-turn.mjs");
  const argv = [script, ...programs.map(scriptOf)];
  const options = { env: environment(variables), timeout: limitMs };
  return promisify(execFile)(process.execPath, argv, options).then(
    ({ stdout }) => stdout.endsWith("\ndone\n"),
    () => false,
  );
}

/** Runs a compiled program in its folder. Resolves to what went wrong, or undefined. */
export async function run(
  program: PlacedProgram,
  variables: Readonly<Record<string, string>>,
): Promise<Problem | undefined> {
  const options = {
    cwd: dirname(program.path),
    env: environment(variables),
    timeout: limitMs,
  };
  const argv = ["--enable-source-maps", scriptOf(program)];
  try {
    await promisify(execFile)(process.execPath, argv, options);
    return undefined;
  } catch (error) {
    const { killed, stderr } = error as { readonly killed?: boolean; readonly stderr: string };
    const line = lineOf(stderr, program) ?? program.line;
    const what = killed ? `is still running after ${limitMs} ms` : `fails: ${messageOf(stderr)}`;
    return {
      file: `${program.file}:${line}`,
      what: `the snippet ${what}`,
      todo: "correct the snippet, or what it shows",
    };
  }
}

/** Where the compiler has put a program. */
function scriptOf({ path }: PlacedProgram): string {
  return path.replace(/\.ts$/, ".js");
}

function environment(variables: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { PATH: process.env["PATH"], ...variables };
}

/** The line of the program that a stack trace names first. */
function lineOf(stderr: string, { path }: PlacedProgram): number | undefined {
  const [, number] = stderr.split(`${basename(path)}:`);
  const line = Number.parseInt(number ?? "", 10);
  return Number.isNaN(line) ? undefined : line;
}

/** The error's own words: what stands between the quoted line of code and the stack. */
function messageOf(stderr: string): string {
  const [head = ""] = stderr.split(/\n\s+at /);
  const words = head.slice(head.lastIndexOf("\n\n") + 1).trim();
  return words === "" ? "it ended with an error and no message" : words;
}
