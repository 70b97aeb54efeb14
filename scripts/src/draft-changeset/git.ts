import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A repository as its history has it. Nothing here changes it. */
export interface Git {
  /** The output of a git command, without the line end. */
  (...argv: readonly string[]): Promise<string>;
}

export function gitIn(root: string): Git {
  return async (...argv) => {
    const { stdout } = await run("git", argv, { cwd: root, maxBuffer: 2 ** 28 });
    return stdout.trimEnd();
  };
}

/** The same, and undefined where git refuses. */
export async function tryGit(git: Git, ...argv: readonly string[]): Promise<string | undefined> {
  return git(...argv).catch(() => undefined);
}
