import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startExample } from "./example-program.js";
import { sandboxServer } from "./sandbox-server.js";
import { temporaryFolder } from "./temporary-folder.js";

describe("examples/text", () => {
  it("stream.ts prints an answer to its end", async () => {
    const program = startExample("text/stream.ts", await sandboxServer(), await temporaryFolder());
    expect(await program.ended).toBe(0);
    expect(program.stdout).toMatch(/\nend_turn, \d+ tokens\n$/);
  });

  it("stream.ts says where an answer was cut off", async () => {
    const server = await sandboxServer();
    server.sandbox.faults.add({
      on: "createMessage",
      fault: { kind: "stream-cut", afterEvents: 6 },
    });
    const program = startExample("text/stream.ts", server, await temporaryFolder());
    expect(await program.ended).toBe(0);
    expect(program.stdout).toMatch(/\S.*\nThe answer was cut off here\.\n$/s);
  });

  it("transcription.ts prints subtitles", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "speech.mp3"), "a recording");
    const program = startExample("text/transcription.ts", await sandboxServer(), folder);
    expect(await program.ended).toBe(0);
    expect(program.stdout).toMatch(/^WEBVTT\n/);
  });
});
