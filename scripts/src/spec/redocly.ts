import { spawn } from "node:child_process";
import { createRequire } from "node:module";

/** What a run of the Redocly command line left behind. */
export interface RedoclyRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

const commandFile = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

/**
 * Runs `redocly` in the repository at `root`.
 *
 * The command line is what we use because its release carries its own core; the core is not
 * published to the registry in the same version, and two versions could bundle differently.
 */
export function runRedocly(root: string, argv: readonly string[]): Promise<RedoclyRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [commandFile, ...argv], {
      cwd: root,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.once("error", reject);
    child.once("close", (exitCode) => {
      resolve({
        exitCode: exitCode ?? 1,
        stdout: Buffer.concat(stdout).toString("utf8"),
        stderr: Buffer.concat(stderr).toString("utf8"),
      });
    });
  });
}
