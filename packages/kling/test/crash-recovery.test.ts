import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { startSandboxServer, type SandboxServer } from "@x/sandbox/node";
import { createSandbox, realClock, type Sandbox } from "@x/sandbox";
import { describe, expect, test } from "vitest";
import { createKlingClient } from "../src/index.js";
import { createFileStore, save } from "../src/node.js";

/** A video is made and saved in 23 steps: the last of these is behind the end. */
const steps = Array.from({ length: 24 }, (_, index) => index + 1);
const program = join(import.meta.dirname, "support/make-video.mjs");

/** A sandbox whose clock each request turns by eight seconds: on every machine a task is done at the third read. */
async function startServer(): Promise<SandboxServer> {
  let sandbox: Sandbox | undefined;
  const clock = {
    ...realClock(),
    now: () => (sandbox?.requests.entries.length ?? 0) * 8_000,
  };
  sandbox = createSandbox({ clock, taskSeconds: 20 });
  return startSandboxServer({ sandbox });
}

/** Runs the program that makes and saves a video in a process of its own, which is killed at a step. */
async function makeVideo(
  { baseUrl, sandbox }: SandboxServer,
  folder: string,
  killAt: number,
): Promise<{ output: string; killed: boolean }> {
  const env = {
    ...process.env,
    TIKHUB_BASE_URL: baseUrl,
    TIKHUB_API_KEY: sandbox.apiKey,
    KILL_AT: `${killAt}`,
  };
  return promisify(execFile)(process.execPath, [program, folder], { env }).then(
    ({ stdout }) => ({ output: stdout, killed: false }),
    (error: { signal?: string; stdout?: string; stderr?: string }) => {
      if (error.signal !== "SIGKILL") throw new Error(error.stderr, { cause: error });
      return { output: error.stdout ?? "", killed: true };
    },
  );
}

/** What a user does after a crash, in this process: saves everything that was paid for, and lists what may have been. */
async function recover(
  { baseUrl, sandbox }: SandboxServer,
  folder: string,
): Promise<{ recovered: number; unknown: number }> {
  const { tasks, unknown } = await createKlingClient({
    apiKey: sandbox.apiKey,
    baseUrl,
    store: createFileStore(join(folder, "tasks")),
    pollIntervalMs: 100,
  }).recover();
  for (const task of tasks) await save(await task.result(), join(folder, "recovered.mp4"));
  return { recovered: tasks.length, unknown: unknown.length };
}

describe(
  "a process killed at any point between submitting and saving",
  { concurrent: true },
  () => {
    test.for(steps)("loses nothing at step %i, and pays once", async (killAt, context) => {
      const server = await startServer();
      const folder = await mkdtemp(join(tmpdir(), "kling-crash-"));
      context.onTestFinished(async () => {
        await server.close();
        await rm(folder, { recursive: true });
      });

      const made = await makeVideo(server, folder, killAt);
      const charged = server.sandbox.ledger.entries.length;
      const after = await recover(server, folder);

      expect(charged).toBeLessThanOrEqual(1);
      expect(server.sandbox.ledger.entries).toHaveLength(charged);
      const files = (await readdir(folder)).filter((name) => name.endsWith(".mp4"));
      expect(made.killed || killAt > 23).toBe(true);
      expect(made.killed || made.output.startsWith("finished")).toBe(true);
      // A process that dies between saving and noting it leaves a video that is saved once more.
      expect(files.length === 0 || charged === 1).toBe(true);
      expect(charged).toBeLessThanOrEqual(files.length + after.unknown);
      for (const file of files) {
        expect((await readFile(join(folder, file))).toString("latin1", 4, 8)).toBe("ftyp");
      }
      expect(after.recovered + after.unknown).toBeLessThanOrEqual(1);
    });
  },
);
