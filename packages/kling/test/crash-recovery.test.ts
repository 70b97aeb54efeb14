import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { startSandboxServer, type SandboxServer } from "@x/sandbox/node";
import { createSandbox } from "@x/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createKlingClient } from "../src/index.js";
import { createFileStore, save } from "../src/node.js";

const steps = Array.from({ length: 30 }, (_, index) => index + 1);
const program = join(import.meta.dirname, "support/make-video.mjs");

let server: SandboxServer;
let root: string;

beforeAll(async () => {
  server = await startSandboxServer({ sandbox: createSandbox({ taskSeconds: 1 }) });
  root = await mkdtemp(join(tmpdir(), "kling-crash-"));
});

afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

/** Runs the program that makes and saves a video in a process of its own, which is killed at a step. */
async function makeVideo(
  folder: string,
  killAt: number,
): Promise<{ output: string; killed: boolean }> {
  const env = {
    ...process.env,
    TIKHUB_BASE_URL: server.baseUrl,
    TIKHUB_API_KEY: server.sandbox.apiKey,
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
async function recover(folder: string): Promise<{ recovered: number; unknown: number }> {
  const { baseUrl, sandbox } = server;
  const kling = createKlingClient({
    apiKey: sandbox.apiKey,
    baseUrl,
    store: createFileStore(join(folder, "tasks")),
    pollIntervalMs: 100,
  });
  const { tasks, unknown } = await kling.recover();
  for (const task of tasks) await save(await task.result(), join(folder, "recovered.mp4"));
  return { recovered: tasks.length, unknown: unknown.length };
}

describe(
  "a process killed at any point between submitting and saving",
  { concurrent: true },
  () => {
    test.each(steps)(
      "loses nothing at step %i, and pays once",
      { timeout: 60_000 },
      async (killAt) => {
        const folder = join(root, `step-${killAt}`);
        await mkdir(folder);
        const mine = <Item extends { taskId?: string }>(items: readonly Item[]): Item[] =>
          items.filter(
            ({ taskId }) =>
              server.sandbox.tasks.get(taskId ?? "")?.input["prompt"] === `Crash ${folder}`,
          );

        const made = await makeVideo(folder, killAt);
        const charged = mine(server.sandbox.ledger.entries).length;
        const after = await recover(folder);

        expect(charged).toBeLessThanOrEqual(1);
        expect(mine(server.sandbox.ledger.entries)).toHaveLength(charged);
        const files = (await readdir(folder)).filter((name) => name.endsWith(".mp4"));
        expect(made.killed || killAt > 20).toBe(true);
        expect(made.killed || made.output.startsWith("finished")).toBe(true);
        // A process that dies between saving and noting it leaves a video that is saved once more.
        expect(files.length === 0 || charged === 1).toBe(true);
        expect(charged).toBeLessThanOrEqual(files.length + after.unknown);
        for (const file of files) {
          expect((await readFile(join(folder, file))).toString("latin1", 4, 8)).toBe("ftyp");
        }
        expect(after.recovered + after.unknown).toBeLessThanOrEqual(1);
      },
    );
  },
);
