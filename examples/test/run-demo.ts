import { onTestFinished, vi } from "vitest";
import { readArguments } from "../demo/arguments.js";
import { makeVideo } from "../demo/make-video.js";
import { reportError } from "../demo/report.js";

/** How the demo ended, and what it printed. */
export interface DemoRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the demo as demo/main.ts does, in this process: to start one takes longer than all else it does. */
export async function runDemo(
  options: readonly string[],
  { TIKHUB_API_KEY, TIKHUB_BASE_URL }: Readonly<Record<string, string>> = {},
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
  vi.stubEnv("TIKHUB_API_KEY", TIKHUB_API_KEY);
  vi.stubEnv("TIKHUB_BASE_URL", TIKHUB_BASE_URL);
  const exitCode = await makeOrReport(options);
  return { exitCode, stdout: printed(log.mock.calls), stderr: printed(error.mock.calls) };
}

function printed(calls: readonly unknown[][]): string {
  return calls.map(([line]) => `${String(line)}\n`).join("");
}

async function makeOrReport(options: readonly string[]): Promise<number> {
  try {
    return await makeVideo(readArguments(options));
  } catch (error) {
    reportError(error);
    return 1;
  }
}
