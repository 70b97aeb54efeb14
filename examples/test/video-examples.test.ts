import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isVideo, startExample } from "./example-program.js";
import type { Program } from "./program.js";
import { sandboxServer } from "./sandbox-server.js";
import { temporaryFolder } from "./temporary-folder.js";

describe("examples/video", () => {
  it("batch.ts makes every video, and run again pays for none of them twice", async () => {
    const server = await sandboxServer();
    const folder = await temporaryFolder();
    const first = startExample("video/batch.ts", server, folder);
    expect(await first.ended).toBe(0);
    expect(linesOf(first)).toEqual(new Set(["0: succeeded", "1: succeeded", "2: succeeded"]));
    for (const index of [0, 1, 2]) expect(await isVideo(join(folder, `${index}.mp4`))).toBe(true);

    const again = startExample("video/batch.ts", server, folder);
    expect(await again.ended).toBe(0);
    expect(linesOf(again)).toEqual(new Set(["0: saved", "1: saved", "2: saved"]));
    expect(server.sandbox.ledger.charges).toHaveLength(3);
  });

  it("fallback.ts asks Kling where it is certain that Veo makes no video", async () => {
    const server = await sandboxServer();
    const { faults, ledger } = server.sandbox;
    faults.add({ on: "generateVideo", fault: { kind: "videos-filtered" } });
    const folder = await temporaryFolder();
    const program = startExample("video/fallback.ts", server, folder);
    expect(await program.ended).toBe(0);
    expect(program.stdout).toMatch(/^moderation: .*\nkling made boat\.mp4\n$/);
    expect(await isVideo(join(folder, "boat.mp4"))).toBe(true);
    expect(ledger.entries.map(({ provider }) => provider)).toEqual(["veo", "kling"]);
  });

  it("fallback.ts pays for no second video where Veo's answer was lost", async () => {
    const server = await sandboxServer();
    server.sandbox.faults.add({ on: "generateVideo", fault: { kind: "lost-answer" } });
    const folder = await temporaryFolder();
    const program = startExample("video/fallback.ts", server, folder);
    expect(await program.ended).toBe(1);
    expect(program.stderr).toContain("UnknownOutcomeError");
    expect(server.sandbox.ledger.charges).toHaveLength(1);
    expect(await readdir(folder)).toEqual([]);
  });
});

/** What a program has printed, in any order. */
function linesOf({ stdout }: Program): ReadonlySet<string> {
  return new Set(stdout.trim().split("\n"));
}
