import { createSandbox, createTurnableClock } from "@x/sandbox";
import type { ClientOptions } from "@x/core";
import { describe, expect, it } from "vitest";
import type { AnyCase } from "../../src/index.js";
import { failingChecks } from "../support/failing-checks.js";
import {
  createToyFileClient,
  createToyTextClient,
  fileCase,
  formCase,
  piece,
  streamCase,
  streamOf,
  streamSample,
  subjectCase,
} from "../support/toy-forms.js";

const ofText = (one: AnyCase): Promise<readonly string[]> =>
  failingChecks("openai", createToyTextClient, [one]);

const checksOf = (one: AnyCase, createClient = createToyFileClient): Promise<readonly string[]> =>
  failingChecks("sora", createClient, [subjectCase, one], one.operation);

const withStream = (changed: object): Promise<readonly string[]> =>
  ofText({
    ...streamCase,
    answers: { ...streamCase.answers, stream: { ...streamSample, ...changed } },
  });

describe("the checks of a stream", () => {
  const told = streamSample.outcome.stream;

  it("pass where case, client, spec and sandbox agree", async () => {
    expect(await ofText(streamCase)).toEqual([]);
  });

  it("notice another text", async () => {
    expect(await withStream({ outcome: { stream: { ...told, text: "Good night" } } })).toEqual([
      expect.stringMatching(/^reads: stream: .*to deeply equal/),
    ]);
  });

  it("notice another whole answer", async () => {
    const final = { ...told.final, id: "chatcmpl-2" };
    expect(await withStream({ outcome: { stream: { ...told, final } } })).toEqual([
      expect.stringMatching(/^reads: stream: .*to deeply equal/),
    ]);
  });

  it("notice an event that the spec calls wrong", async () => {
    const odd = { ...piece("Good "), choices: "none" };
    const found = await withStream({ stream: streamOf(odd, piece("Good morning", "stop")) });
    expect(found).toContainEqual(
      expect.stringMatching(/^has an answer of the spec: stream: .*to deeply equal \[\]/),
    );
  });

  it("notice a stream without its end", async () => {
    expect(await withStream({ stream: streamOf(piece("Good ")) })).toEqual([
      expect.stringMatching(/^reads: stream: .*to deeply equal/),
    ]);
  });
});

describe("the checks of a form", () => {
  const { asText } = formCase.calls;
  const withForm = (changed: object): Promise<readonly string[]> => {
    const request = { ...asText?.request, form: { ...asText?.request.form, ...changed } };
    return ofText({ ...formCase, calls: { asText: { ...asText, request } } } as AnyCase);
  };

  it("pass where case, client, spec and sandbox agree", async () => {
    expect(await ofText(formCase)).toEqual([]);
  });

  it("notice a part that is not sent", async () => {
    expect(await withForm({ language: "en" })).toEqual([
      expect.stringMatching(/^sends: asText: .*to deeply equal/),
      expect.stringMatching(/^is taken: asText: .*to deeply equal/),
    ]);
  });

  it("notice a file that is sent with other bytes", async () => {
    const file = { name: "file.wav", type: "audio/wav", bytes: new Uint8Array(4) };
    expect(await withForm({ file })).toEqual([
      expect.stringMatching(/^sends: asText: .*to deeply equal/),
    ]);
  });

  it("notice a part that the spec calls wrong", async () => {
    expect(await withForm({ temperature: "5" })).toEqual([
      expect.stringMatching(/^sends what the spec allows: asText: .*to deeply equal \[\]/),
      expect.stringMatching(/^sends: asText: .*to deeply equal/),
      expect.stringMatching(/^is taken: asText: .*to deeply equal/),
    ]);
  });

  it("notice that a probe could cost money", async () => {
    const probes = { whole: { body: { model: "whisper-1", file: "speech" }, answer: "text" } };
    expect(await ofText({ ...formCase, probes })).toEqual([
      expect.stringMatching(/^has a probe that costs nothing: whole: /),
      expect.stringMatching(/^is answered a probe: whole: .*could cost money/),
    ]);
  });
});

describe("the checks of a file", async () => {
  const file = await finishedFile();

  it("pass where case, client, spec and sandbox agree", async () => {
    expect(await checksOf(fileCase(file))).toEqual([]);
  });

  it("notice a sample that is cut short", async () => {
    expect(await checksOf(fileCase(file.slice(0, -100)))).toEqual([
      expect.stringMatching(/^reads: video: downloadVideo: .*ends before/),
    ]);
  });

  it("notice a client that gives a part of it", async () => {
    expect(await checksOf(fileCase(file), createHastyClient)).toEqual([
      expect.stringMatching(/^reads: video: .*to deeply equal/),
    ]);
  });
});

/** A client whose files end with their first half. */
function createHastyClient(options: ClientOptions): object {
  const client = createToyFileClient(options) as Record<string, (input: unknown) => unknown>;
  const downloadVideo = async (input: unknown): Promise<unknown> => {
    const file = (await client["downloadVideo"]?.(input)) as ReadableStream<Uint8Array>;
    const bytes = new Uint8Array(await new Response(file as BodyInit).arrayBuffer());
    return new Response(bytes.slice(0, bytes.length / 2)).body;
  };
  return { ...client, downloadVideo };
}

/** The file of a video of the sandbox. */
async function finishedFile(): Promise<Uint8Array> {
  const clock = createTurnableClock();
  const { apiKey, baseUrl, fetch } = createSandbox({ clock });
  const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json" };
  const body = JSON.stringify({ model: "sora-2", prompt: "A paper boat" });
  const created = await fetch(`${baseUrl}/v1/videos`, { method: "POST", headers, body });
  const { id } = (await created.json()) as { id: string };
  await clock.advance(60_000);
  const file = await fetch(`${baseUrl}/v1/videos/${id}/content`, { headers });
  return new Uint8Array(await file.arrayBuffer());
}
