import { copyFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { createKlingClient } from "@x/kling";
import { createFileStore } from "@x/kling/node";
import { describe, expect, it } from "vitest";
import { isVideo, startExample } from "./example-program.js";
import { examples } from "./program.js";
import { sandboxServer } from "./sandbox-server.js";
import { temporaryFolder } from "./temporary-folder.js";

describe("examples/kling", () => {
  it("image-to-video.ts makes a video of a picture", async () => {
    const server = await sandboxServer();
    const folder = await temporaryFolder();
    await copyFile(join(examples, "demo/picture.png"), join(folder, "picture.png"));
    const program = startExample("kling/image-to-video.ts", server, folder);
    expect(await program.ended).toBe(0);
    expect(program.stdout).toMatch(/^succeeded\nboat\.mp4: \d+ bytes\n$/);
    expect(await isVideo(join(folder, "boat.mp4"))).toBe(true);
    expect(server.sandbox.ledger.charges).toHaveLength(1);
  });

  it("resume.ts takes tomorrow the video that was paid for today", async () => {
    const server = await sandboxServer();
    const folder = await temporaryFolder();
    const today = startExample("kling/resume.ts", server, folder);
    expect(await today.ended).toBe(0);
    expect(await readdir(folder)).toEqual([]);

    const tomorrow = startExample("kling/resume.ts", server, folder, today.stdout.trim());
    expect(await tomorrow.ended).toBe(0);
    expect(await isVideo(join(folder, tomorrow.stdout.trim()))).toBe(true);
    expect(server.sandbox.ledger.charges).toHaveLength(1);
  });

  it("recover.ts saves what a crash left, and names what nobody knows the fate of", async () => {
    const server = await sandboxServer();
    const folder = await temporaryFolder();
    const { baseUrl, sandbox } = server;
    const store = createFileStore(join(folder, "tasks"));
    const kling = createKlingClient({ baseUrl, apiKey: sandbox.apiKey, store });
    const input = { model_name: "kling-v3", prompt: "A kite" };
    const { handle } = await kling.textToVideo(input);
    await kling.textToVideo(input);
    sandbox.faults.add({ on: "textToVideo", fault: { kind: "lost-answer" } });
    await expect(kling.textToVideo(input)).rejects.toMatchObject({ kind: "unknown-outcome" });
    sandbox.faults.add({ on: "getTextToVideo", fault: { kind: "task-fails", reason: "too dark" } });

    const program = startExample("kling/recover.ts", server, folder);
    expect(await program.ended).toBe(0);
    const saved = (await readdir(folder)).filter((name) => name.endsWith(".mp4"));
    expect(saved).toHaveLength(1);
    expect(program.stdout).toBe(`saved: ${saved[0]}\n`);
    expect(program.stderr).toMatch(/^task-failed: .*too dark/m);
    expect(program.stderr).toMatch(/^unknown: sent .*"prompt":"A kite"/m);
    expect(handle.recordId).toBeDefined();
    expect(await store.list()).toHaveLength(1);
    expect(sandbox.requests.to("textToVideo")).toHaveLength(3);
  });

  it("errors.ts tells what was refused, what was lost and what was paid for", async () => {
    const server = await sandboxServer();
    const { faults } = server.sandbox;
    faults.add({ on: "textToVideo", fault: { kind: "lost-answer" } });
    faults.add({ on: "textToVideo", fault: { kind: "quota" } });
    faults.add({ on: "getTextToVideo", fault: { kind: "task-not-exist" } });
    const folder = await temporaryFolder();
    const lines: string[] = [];
    for (let run = 0; run < 4; run += 1) {
      const program = startExample("kling/errors.ts", server, folder);
      expect(await program.ended).toBe(0);
      const [refused, outcome] = program.stdout.split("\n");
      expect(refused).toBe("invalid, billed: no. correct the call");
      lines.push(outcome ?? "");
    }
    expect(lines).toEqual([
      "unknown-outcome, billed: unknown. perhaps paid for: look in the console before you send it again",
      "quota, billed: no. top up the account",
      "not-found, billed: yes. paid for: keep error.handle, and resume it",
      expect.stringMatching(/^done: http:/),
    ]);
  });

  it("open-video.ts hands a video on without a file", async () => {
    const folder = await temporaryFolder();
    const program = startExample("kling/open-video.ts", await sandboxServer(), folder);
    expect(await program.ended).toBe(0);
    expect(program.stdout).toMatch(/^video\/mp4: \d{4,} bytes\n$/);
    expect(await readdir(folder)).toEqual([]);
  });
});
