import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const repository = join(import.meta.dirname, "../../..");

/** A fault that the compiler found. */
export interface Diagnostic {
  /** The file as the compiler names it: from the folder it ran in. Undefined where it is the settings that are wrong. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  /** Such as `TS2322`. */
  readonly code: string;
  /** All of it, without a full stop at its end. */
  readonly message: string;
}

/**
 * Runs the repository's own compiler, which is no library, in a folder. Resolves to what it prints, and rejects when it
 * fails without a word.
 *
 * @param project The tsconfig.json, or the folder that has one.
 */
export function runCompiler(
  folder: string,
  project: string,
  flags: readonly string[] = [],
): Promise<string> {
  const manifest = createRequire(join(repository, "package.json")).resolve(
    "typescript/package.json",
  );
  const argv = [join(dirname(manifest), "bin/tsc"), "-p", project, "--pretty", "false", ...flags];
  return new Promise((done, fail) => {
    execFile(process.execPath, argv, { cwd: folder, maxBuffer: 2 ** 26 }, (error, stdout) => {
      if (error && stdout === "") fail(error);
      else done(stdout);
    });
  });
}

/** Reads the faults out of what the compiler printed. Lines that are indented go on with the one before. */
export function readDiagnostics(output: string): readonly Diagnostic[] {
  const lines =
    /^(?:(?<file>.+)\((?<line>\d+),\d+\): )?error (?<code>TS\d+): (?<message>.*(?:\n .*)*)/gm;
  return [...output.matchAll(lines)].map(({ groups = {} }) => ({
    ...(groups["file"] !== undefined && { file: groups["file"], line: Number(groups["line"]) }),
    code: groups["code"] ?? "",
    message: (groups["message"] ?? "").replace(/\.$/, ""),
  }));
}
