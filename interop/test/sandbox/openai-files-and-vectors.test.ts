import { toFile } from "openai";
import { describe, expect, it } from "vitest";
import { onTheWire, serveSandbox } from "./served-sandbox.js";

const { official, ours, both } = await serveSandbox();

const model = "text-embedding-3-small";
const input = ["Trams glide past", "Größe, 日本語"];

describe("embeddings", () => {
  it("are the same numbers to both, in whichever form they travel", async () => {
    const answers = await both(
      () => official.openai.embeddings.create({ model, input, dimensions: 64 }),
      () => ours.openai.createEmbedding({ model, input, dimensions: 64 }),
    );
    expect(answers.sent.theirs).toMatchObject({ encoding_format: "base64" });
    expect(answers.sent.ours).not.toHaveProperty("encoding_format");
    const vectors = answers.theirs.data.map(({ embedding }) => embedding);
    expect(vectors.map((vector) => vector.length)).toEqual([64, 64]);
    expect(answers.ours.data.map(({ embedding }) => embedding)).toEqual(vectors);
    expect(answers.ours.usage).toEqual(answers.theirs.usage);
  });

  it("of floats are the same answer", async () => {
    const body = { model, input, encoding_format: "float" } as const;
    const answers = await both(
      () => official.openai.embeddings.create(body),
      () => ours.openai.createEmbedding(body),
    );
    expect(answers.ours).toEqual(onTheWire(answers.theirs));
    expect(answers.sent.ours).toEqual(answers.sent.theirs);
  });
});

describe("a transcription", () => {
  const bytes = new TextEncoder().encode("ID3 and the sound");
  const recording = (): File => new File([bytes], "call.mp3", { type: "audio/mpeg" });

  it.each(["json", "verbose_json"] as const)("is the same to both clients: %s", async (format) => {
    const form = { model: "whisper-1", response_format: format, language: "en" } as const;
    const answers = await both(
      async () =>
        official.openai.audio.transcriptions.create({ ...form, file: await toFile(recording()) }),
      () => ours.openai.createTranscription({ ...form, file: recording() }),
    );
    expect(answers.theirs.text).toContain("This is the recording call.mp3.");
    expect(answers.ours).toEqual(onTheWire(answers.theirs));
    expect(answers.sent.ours).toEqual(answers.sent.theirs);
  });

  it.each(["text", "srt", "vtt"] as const)(
    "is the same text to both clients: %s",
    async (format) => {
      const form = { model: "whisper-1", response_format: format } as const;
      const answers = await both(
        () => official.openai.audio.transcriptions.create({ ...form, file: recording() }),
        () => ours.openai.createTranscription({ ...form, file: recording() }),
      );
      expect(answers.theirs).toContain("This is the recording call.mp3.");
      expect(answers.ours).toBe(answers.theirs);
    },
  );
});
