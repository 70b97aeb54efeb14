import { describe, expect, it } from "vitest";
import { problemsWith } from "../spec-schema.js";
import { createTextBench } from "../text/text-bench.js";

const bench = createTextBench();

async function transcribe(format?: string, extra: readonly (readonly [string, string])[] = []) {
  const form = new FormData();
  form.set("file", new Blob(["abc"]), "kite.mp3");
  form.set("model", "whisper-1");
  if (format !== undefined) form.set("response_format", format);
  for (const [name, value] of extra) form.append(name, value);
  const { sandbox } = bench;
  const headers = { Authorization: `Bearer ${sandbox.apiKey}` };
  const init = { method: "POST", headers, body: form };
  return sandbox.fetch(`${sandbox.baseUrl}/v1/audio/transcriptions`, init);
}

const TEXT = "This is the recording kite.mp3. Sie ist 3 Bytes groß. ありがとう, and goodbye 👋.";

describe("a transcription", () => {
  it.each([undefined, "json", "verbose_json", "diarized_json"])(
    "fits the spec as %s",
    async (format) => {
      const answer: unknown = await (await transcribe(format)).json();
      expect(problemsWith("TranscriptionResponse", answer, "openai")).toEqual([]);
      expect(answer).toMatchObject({ text: TEXT });
    },
  );

  it("has the times of words where they are asked for", async () => {
    const asked = [
      ["timestamp_granularities[]", "word"],
      ["timestamp_granularities[]", "segment"],
    ] as const;
    const answer = (await (await transcribe("verbose_json", asked)).json()) as { words: unknown[] };
    expect(answer.words[1]).toEqual({ word: "is", start: 0.5, end: 1 });
    await expect((await transcribe("verbose_json")).json()).resolves.not.toHaveProperty("words");
  });

  it("has speakers who take turns", async () => {
    const answer = (await (await transcribe("diarized_json")).json()) as {
      segments: { speaker: string }[];
    };
    expect(answer.segments.map(({ speaker }) => speaker)).toEqual(["A", "B", "A"]);
  });

  it.each([
    ["text", `${TEXT}\n`],
    ["srt", expect.stringMatching(/^1\n00:00:00,000 --> 00:00:02,500\nThis is .*\n\n2\n/)],
    ["vtt", expect.stringMatching(/^WEBVTT\n\n00:00:00\.000 --> 00:00:02\.500\nThis is .*\n\n00:/)],
  ])("is a text as %s", async (format, text) => {
    const response = await transcribe(format);
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(await response.text()).toEqual(text);
  });

  it("comes in one piece, also when a stream is asked for", async () => {
    const response = await transcribe("json", [["stream", "true"]]);
    expect(response.headers.get("content-type")).toBe("application/json");
  });

  it("is charged by its tokens", async () => {
    const before = bench.sandbox.ledger.entries.length;
    await transcribe();
    expect(bench.sandbox.ledger.entries[before]).toMatchObject({
      operation: "createTranscription",
      model: "whisper-1",
      tokens: { input: 70 },
    });
  });
});
