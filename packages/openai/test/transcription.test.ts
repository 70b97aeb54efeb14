import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox, createTurnableClock } from "@x/sandbox";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createOpenAIClient } from "../src/index.js";
import { readMedia } from "../src/node.js";

const model = "gpt-4o-transcribe";
const clock = createTurnableClock();
const { apiKey, baseUrl, fetch, requests, faults, ledger } = createSandbox({ clock });
const openai = createOpenAIClient({ apiKey, baseUrl, fetch, clock });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "transcription-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Whatever else the sandbox "hears": it is told the file's name. */
const hears = (name: string): RegExp => new RegExp(`This is the recording ${name}\\.`);

test("a recording is read from the disk, and goes under its name and its type", async () => {
  await writeFile(join(folder, "board meeting.mp3"), "ID3 and the sound");
  const file = await readMedia(join(folder, "board meeting.mp3"));
  const { text, usage } = await openai.createTranscription({ model, file });
  expect(text).toMatch(hears("board meeting.mp3"));
  expect(usage).toMatchObject({ type: "tokens" });
  expect(requests.last?.body).toMatchObject({ file: { type: "audio/mpeg" }, model });
});

test("a recording that comes as a stream goes once it is a file", async () => {
  const stream = new Response("ID3 and the sound").body as ReadableStream<Uint8Array<ArrayBuffer>>;
  const file = new File([await new Response(stream).blob()], "call.mp3");
  const subtitles = await openai.createTranscription({ model, file, response_format: "srt" });
  expect(subtitles).toMatch(/^1\n00:00:00,000 --> /);
  expect(subtitles).toMatch(hears("call.mp3"));
});

test.each(["audio/flac", "audio/x-flac", "application/octet-stream"])(
  "a recording in FLAC is taken, which programs call %s",
  async (type) => {
    const file = new File(["fLaC and the sound"], "call.flac", { type });
    expect((await openai.createTranscription({ model, file })).text).toMatch(hears("call.flac"));
  },
);

test("a form is sent again whole after an attempt that failed", async () => {
  faults.add({ on: "createTranscription", fault: { kind: "rate-limited" }, times: 2 });
  const charges = ledger.entries.length;
  const file = new File(["ID3 and the sound"], "again.mp3");
  const { text } = await clock.run(openai.createTranscription({ model, file }));
  expect(text).toMatch(hears("again.mp3"));
  expect(ledger.entries.length - charges).toBe(1);
});
