import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** How a program is run. */
export interface ProgramOptions {
  readonly cwd: string;
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end, two minutes at most. Resolves to what it printed; rejects with that where it fails. */
export async function runProgram(
  program: string,
  argv: readonly string[],
  { cwd, env }: ProgramOptions,
): Promise<string> {
  const { stdout } = await promisify(execFile)(program, argv, {
    cwd,
    env: { ...process.env, ...env },
    timeout: 120_000,
    killSignal: "SIGKILL",
    maxBuffer: 2 ** 26,
    shell: process.platform === "win32",
  });
  return stdout;
}
