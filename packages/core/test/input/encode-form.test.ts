import { describe, expect, test } from "vitest";
import {
  encodeForm,
  encodeFormForFiles,
  InvalidInputError,
  mpeg,
  png as pngType,
  wav,
  type Operation,
} from "../../src/index.js";
import { caught } from "../support/caught.js";

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const audio = { types: [mpeg, wav], maxBytes: 20, form: "file" } as const;
const picture = { types: [pngType], maxBytes: 1000, form: "data-url" } as const;

const transcribe: Operation = {
  id: "make",
  method: "POST",
  path: "/",
  encode: encodeForm,
  media: { file: audio },
};
const video: Operation = {
  id: "make",
  method: "POST",
  path: "/",
  encode: encodeFormForFiles,
  media: { input_reference: picture },
};

async function form(operation: Operation, body: object): Promise<FormData> {
  const sent = await operation.encode?.(operation, { ...body });
  expect(sent).toBeInstanceOf(FormData);
  return sent as FormData;
}

describe("a body that always travels as a form", () => {
  test("has each member as a part, a list as one part for each item, an object as JSON", async () => {
    const file = new File(["sound"], "speech.mp3", { type: "audio/mpeg" });
    const sent = await form(transcribe, {
      model: "whisper-1",
      temperature: 0.2,
      stream: false,
      "include[]": ["logprobs", "words"],
      chunking_strategy: { type: "server_vad" },
      file,
    });
    expect([...sent.keys()]).toEqual([
      "model",
      "temperature",
      "stream",
      "include[]",
      "include[]",
      "chunking_strategy",
      "file",
    ]);
    expect(sent.getAll("include[]")).toEqual(["logprobs", "words"]);
    expect(sent.get("temperature")).toBe("0.2");
    expect(sent.get("chunking_strategy")).toBe('{"type":"server_vad"}');
    const part = sent.get("file") as File;
    expect([part.name, part.type, await part.text()]).toEqual([
      "speech.mp3",
      "audio/mpeg",
      "sound",
    ]);
  });

  test("takes a file by its name where its type is not known", async () => {
    const sent = await form(transcribe, { file: new File(["sound"], "speech.ogg") });
    expect((sent.get("file") as File).name).toBe("speech.ogg");
  });

  test("takes a file by its name where its type says that it is not known", async () => {
    const type = "application/octet-stream";
    const sent = await form(transcribe, { file: new File(["sound"], "speech.ogg", { type }) });
    expect((sent.get("file") as File).name).toBe("speech.ogg");
  });

  test.each([
    ["audio/wav", "file.wav", "audio/wav"],
    ["audio/x-m4a", "file.m4a", "audio/x-m4a"],
    ["audio/webm;codecs=opus", "file.webm", "audio/webm"],
  ])("names a file by its type where it has no name: %s %s", async (type, name, sentType) => {
    const types = ["audio/wav", "audio/x-m4a", "audio/webm"].map((each) => ({ type: each }));
    const recorder = { ...transcribe, media: { file: { ...audio, types } } };
    const sent = await form(recorder, { file: new Blob(["sound"], { type }) });
    const part = sent.get("file") as File;
    expect([part.name, part.type, await part.text()]).toEqual([name, sentType, "sound"]);
  });

  test.each<[string, unknown]>([
    ["bytes without a name", new Uint8Array([1, 2, 3])],
    ["a Blob without a name and a type", new Blob(["sound"])],
    ["an empty file", new File([], "speech.mp3")],
    ["a path", "speech.mp3"],
    ["nothing", null],
  ])("refuses %s, and says what to give", async (_, file) => {
    const error = await caught(form(transcribe, { file }));
    expect(error).toBeInstanceOf(InvalidInputError);
    expect(error).toMatchObject({
      field: "file",
      allowed: ["audio/mpeg", "audio/wav"],
      billed: "no",
    });
    expect((error as Error).message).toContain("new File([bytes]");
  });

  test("refuses a file that is too large or of another type", async () => {
    const large = new File(["x".repeat(21)], "speech.mp3", { type: "audio/mpeg" });
    expect(String(await caught(form(transcribe, { file: large })))).toContain("21 bytes");
    const text = new Blob(["hello"], { type: "text/plain" });
    expect(String(await caught(form(transcribe, { file: text })))).toContain("is text/plain");
  });
});

describe("a body that travels as a form for a file", () => {
  test.each<[string, unknown]>([
    ["bytes", png],
    ["a buffer", png.buffer],
    ["a Blob without a type", new Blob([png])],
    ["a Blob of a type it is not", new Blob([png], { type: "image/gif" })],
  ])("goes as one with %s, under a name that tells the type", async (_, given) => {
    const sent = await form(video, { prompt: "A boat", seconds: "4", input_reference: given });
    const part = sent.get("input_reference") as File;
    expect([part.name, part.type]).toEqual(["input_reference.png", "image/png"]);
    expect(new Uint8Array(await part.arrayBuffer())).toEqual(png);
    expect(sent.get("seconds")).toBe("4");
  });

  test("goes as one with its base64 or a data URL", async () => {
    const base64 = Buffer.from(png).toString("base64");
    const dataUrl = `data:image/png;base64,${base64}`;
    for (const given of [base64, dataUrl, new URL(dataUrl)]) {
      const part = (await form(video, { input_reference: given })).get("input_reference") as File;
      expect([part.name, part.type]).toEqual(["input_reference.png", "image/png"]);
      expect(new Uint8Array(await part.arrayBuffer())).toEqual(png);
    }
  });

  test("goes as JSON without a file, or with its address", async () => {
    const address = "https://example.com/a.png";
    for (const [given, sent] of [
      [undefined, undefined],
      [address, address],
      [new URL(address), address],
    ])
      expect(await encodeFormForFiles(video, { prompt: "x", input_reference: given })).toEqual({
        prompt: "x",
        input_reference: sent,
      });
  });
});
