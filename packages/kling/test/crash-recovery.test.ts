import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { startSandboxServer, type SandboxServer } from "@x/sandbox/node";
import { createSandbox } from "@x/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const steps = Array.from({ length: 30 }, (_, index) => index + 1);
const programs = join(import.meta.dirname, "support");

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

async function run(
  program: string,
  folder: string,
  killAt: number,
): Promise<{ output: string; killed: boolean }> {
  const env = {
    ...process.env,
    TIKHUB_BASE_URL: server.baseUrl,
    TIKHUB_API_KEY: server.sandbox.apiKey,
    KILL_AT: `${killAt}`,
  };
  return promisify(execFile)(process.execPath, [join(programs, program), folder], { env }).then(
    ({ stdout }) => ({ output: stdout, killed: false }),
    (error: { signal?: string; stdout?: string; stderr?: string }) => {
      if (error.signal !== "SIGKILL") throw new Error(error.stderr, { cause: error });
      return { output: error.stdout ?? "", killed: true };
    },
  );
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

        const made = await run("make-video.mjs", folder, killAt);
        const charged = mine(server.sandbox.ledger.entries).length;
        const after = JSON.parse((await run("recover.mjs", folder, 0)).output) as {
          recovered: number;
          unknown: string[];
        };

        expect(charged).toBeLessThanOrEqual(1);
        expect(mine(server.sandbox.ledger.entries)).toHaveLength(charged);
        const files = (await readdir(folder)).filter((name) => name.endsWith(".mp4"));
        expect(made.killed || killAt > 20).toBe(true);
        expect(made.killed || made.output.startsWith("finished")).toBe(true);
        // A process that dies between saving and noting it leaves a video that is saved once more.
        expect(files.length === 0 || charged === 1).toBe(true);
        expect(charged).toBeLessThanOrEqual(files.length + after.unknown.length);
        for (const file of files) {
          expect((await readFile(join(folder, file))).toString("latin1", 4, 8)).toBe("ftyp");
        }
        expect(after.recovered + after.unknown.length).toBeLessThanOrEqual(1);
      },
    );
  },
);
