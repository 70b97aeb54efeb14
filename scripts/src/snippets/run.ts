import { execFile } from "node:child_process";
import { basename, dirname } from "node:path";
import { promisify } from "node:util";
import type { Problem } from "../spec/problem.js";
import type { PlacedProgram } from "./workshop.js";

const limitMs = 60_000;

/** Runs a compiled program in its folder. Resolves to what went wrong, or undefined. */
export async function run(
  program: PlacedProgram,
  variables: Readonly<Record<string, string>>,
): Promise<Problem | undefined> {
  const options = {
    cwd: dirname(program.path),
    env: { PATH: process.env["PATH"], ...variables },
    timeout: limitMs,
  };
  const script = program.path.replace(/\.ts$/, ".js");
  try {
    await promisify(execFile)(process.execPath, ["--enable-source-maps", script], options);
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
