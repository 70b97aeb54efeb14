import { onTestFinished, vi } from "vitest";
import { readArguments } from "../demo/arguments.js";
import { makeVideo } from "../demo/make-video.js";
import { reportError } from "../demo/report.js";

/** How the demo ended, and what it said against its input. */
export interface DemoRun {
  readonly exitCode: number;
  readonly stderr: string;
}

/** Runs the demo as demo/main.ts does, in this process: to start one takes longer than to refuse an input. */
export async function runDemo(
  options: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<DemoRun> {
  const before = process.listeners("SIGINT");
  const error = vi.spyOn(console, "error").mockReturnValue();
  const log = vi.spyOn(console, "log").mockReturnValue();
  onTestFinished(() => {
    vi.unstubAllEnvs();
    error.mockRestore();
    log.mockRestore();
    for (const listener of process.listeners("SIGINT"))
      if (!before.includes(listener)) process.off("SIGINT", listener);
  });
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const exitCode = await makeOrReport(options);
  return { exitCode, stderr: error.mock.calls.map(([line]) => `${line}\n`).join("") };
}

async function makeOrReport(options: readonly string[]): Promise<number> {
  try {
    return await makeVideo(readArguments(options));
  } catch (error) {
    reportError(error);
    return 1;
  }
}
