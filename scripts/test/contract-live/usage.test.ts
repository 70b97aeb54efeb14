import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSandboxServer } from "@x/sandbox/node";
import { describe, expect, it, onTestFinished } from "vitest";
import { runContractLive } from "../../src/contract-live/run.js";
import { repositoryRoot } from "../spec/unspoiled-bundle.js";
import { sharedBundle, runLive } from "./support/live-run.js";

const key = { TIKHUB_API_KEY: "sk-0123456789", TIKHUB_BASE_URL: "http://127.0.0.1:1" };

describe("a live run that cannot begin", () => {
  it.each<[string, readonly string[], Readonly<Record<string, string>>, RegExp]>([
    ["no key", [], {}, /^TIKHUB_API_KEY is not set: put a key of the gateway into it/],
    ["an empty key", [], { TIKHUB_API_KEY: "" }, /^TIKHUB_API_KEY is not set/],
    ["a broken key", [], { TIKHUB_API_KEY: "sk-1\n" }, /^TIKHUB_API_KEY has a space/],
    ["no address", [], { ...key, TIKHUB_BASE_URL: "ai.tikhub.io" }, /^TIKHUB_BASE_URL must be/],
    ["an unknown option", ["--free"], key, /^Unknown option '--free'[^]*--paid/],
    ["a stray word", ["kling"], key, /^Unexpected argument 'kling'/],
    ["a call that is not made", ["--call", "streamed"], key, /^--call needs --paid: /],
    [
      "an unknown call",
      ["--provider", "kling", "--paid", "--call", "spin"],
      key,
      /^There is no call spin/,
    ],
    ["an option without its value", ["--provider"], key, /--provider <value>/],
    [
      "an unknown provider",
      ["--provider", "kiln"],
      key,
      /^There is no provider kiln: use (\w+, )*kling/,
    ],
    [
      "an unknown operation",
      ["--provider", "kling", "--operation", "makeVase"],
      key,
      /^There is no operation makeVase: use textToVideo, getTextToVideo, imageToVideo, /,
    ],
  ])("says why, and ends with exit code 2: %s", async (_, argv, environment, expected) => {
    const { exitCode, printed, warned } = await runLive(argv, environment);
    expect({ exitCode, printed }).toEqual({ exitCode: 2, printed: "" });
    expect(warned).toMatch(expected);
    expect(warned).not.toContain("sk-");
  });

  it("names the case file to create, and what to build", async () => {
    const root = await mkdtemp(join(tmpdir(), "contract-live-"));
    onTestFinished(() => rm(root, { recursive: true }));
    await cp(join(repositoryRoot, "redocly.yaml"), join(root, "redocly.yaml"));
    await mkdir(join(root, "packages/kling"), { recursive: true });
    const warned: string[] = [];
    const run = (): Promise<number> =>
      runContractLive({
        root,
        argv: [],
        environment: key,
        print: () => undefined,
        warn: (text) => void warned.push(text),
        bundle: () => sharedBundle(repositoryRoot, "kling"),
      });
    expect(await run()).toBe(2);
    expect(warned.join("\n")).toContain(
      "packages/kling/test/cases/getImageToVideo.ts: the operation getImageToVideo has no contract case: create this file",
    );
    await mkdir(join(root, "packages/kling/test/cases"), { recursive: true });
    for (const id of ["textToVideo", "getTextToVideo", "imageToVideo", "getImageToVideo"]) {
      const file = join(root, `packages/kling/test/cases/${id}.ts`);
      await writeFile(file, `export const ${id} = { operation: "${id}" };`);
    }
    expect(await run()).toBe(2);
    expect(warned.at(-1)).toBe("packages/kling is not built: run pnpm build");
  });
});

describe("the command", () => {
  it("prints its help without a key", async () => {
    const { exitCode, printed } = await runLive(["--help"], {});
    expect(exitCode).toBe(0);
    expect(printed).toMatch(/--paid .*cost money[^]*TIKHUB_API_KEY[^]*Exit code: 0 /);
  });

  it("ends with its exit code as a process", async () => {
    const server = await startSandboxServer();
    onTestFinished(() => server.close());
    const environment = {
      TIKHUB_BASE_URL: server.baseUrl,
      TIKHUB_API_KEY: server.sandbox.apiKey,
    };
    const one = ["--provider", "kling", "--operation", "textToVideo"];
    server.sandbox.faults.add({ on: "textToVideo", fault: { kind: "html-page" } });
    const { code, stdout, stderr } = await command(one, environment);
    expect(code).toBe(1);
    expect(stdout).toContain("DIFFER");
    expect(stderr).toMatch(/^These calls cost money: kling textToVideo /);
  });
});

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function command(
  argv: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Ended> {
  const cwd = join(repositoryRoot, "scripts");
  const env = { ...process.env, ...environment };
  const line = ["--import", "tsx", "src/contract-live.ts", ...argv];
  return new Promise((done) => {
    execFile(process.execPath, line, { cwd, env }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}
