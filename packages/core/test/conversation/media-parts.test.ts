import { describe, expect, test } from "vitest";
import {
  audioPart,
  documentBlock,
  filePart,
  imageBlock,
  imagePart,
  inputAudio,
  inputFile,
  inputImage,
  mediaPart,
  type MediaInput,
} from "../../src/index.js";
import { toBase64 } from "../../src/input/encode-media.js";
import { caught } from "../support/caught.js";

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const pdf = new TextEncoder().encode("%PDF-1.7 …");
const mp3 = new TextEncoder().encode("ID3 and a song");
const wav = new TextEncoder().encode("RIFF\x01\x01\x01\x01WAVEfmt ");
const [pngText, pdfText, mp3Text] = [png, pdf, mp3].map(toBase64) as [string, string, string];
const address = "https://example.com/boat.png";

describe("a picture", () => {
  test.each([
    ["bytes", png],
    ["a part of a buffer", new Uint8Array([9, ...png, 9]).subarray(1, 13)],
    ["a buffer", png.buffer],
    ["a blob", new Blob([png])],
    ["a blob that claims to be something else", new Blob([png], { type: "image/jpeg" })],
    ["base64", pngText],
    ["a data URL", `data:image/png;base64,${pngText}`],
  ])("may be %s", async (_, input) => {
    const url = `data:image/png;base64,${pngText}`;
    expect(await imagePart(input)).toEqual({ type: "image_url", image_url: { url } });
    expect(await inputImage(input)).toEqual({ type: "input_image", image_url: url });
    expect(await imageBlock(input)).toEqual({
      type: "image",
      source: { type: "base64", media_type: "image/png", data: pngText },
    });
    expect(await mediaPart(input)).toEqual({
      inlineData: { mimeType: "image/png", data: pngText },
    });
  });

  test.each([address, new URL(address)])("may be an address", async (input) => {
    expect(await imagePart(input)).toEqual({ type: "image_url", image_url: { url: address } });
    expect(await inputImage(input)).toEqual({ type: "input_image", image_url: address });
    expect(await imageBlock(input)).toEqual({
      type: "image",
      source: { type: "url", url: address },
    });
    expect(await mediaPart(input)).toEqual({ fileData: { fileUri: address } });
    expect(await mediaPart(input, "image/png")).toEqual({
      fileData: { fileUri: address, mimeType: "image/png" },
    });
  });

  test("may be looked at closely", async () => {
    expect(await imagePart(address, "high")).toMatchObject({ image_url: { detail: "high" } });
    expect(await inputImage(address, "low")).toMatchObject({ detail: "low" });
  });

  test.each([
    ["a path", "boat.png"],
    ["a PDF", pdf],
    ["no picture", new Blob(["<html>"], { type: "text/html" })],
    ["empty", new Uint8Array()],
    ["nothing", undefined],
    ["null", null],
  ])("is refused where it is %s", async (_, input) => {
    for (const part of [imagePart, inputImage, imageBlock])
      expect(await caught(part(input as MediaInput))).toMatchObject({
        name: "InvalidInputError",
        field: "file",
        allowed: ["image/jpeg", "image/png", "image/gif", "image/webp"],
      });
  });
});

describe("a document", () => {
  test("is a PDF with its name", async () => {
    const file = new File([pdf], "report.pdf");
    const data = `data:application/pdf;base64,${pdfText}`;
    expect(await filePart(file)).toEqual({
      type: "file",
      file: { filename: "report.pdf", file_data: data },
    });
    expect(await inputFile(pdf)).toEqual({
      type: "input_file",
      filename: "file.pdf",
      file_data: data,
    });
    expect(await documentBlock(pdf)).toEqual({
      type: "document",
      source: { type: "base64", media_type: "application/pdf", data: pdfText },
    });
    expect(await mediaPart(pdf)).toEqual({
      inlineData: { mimeType: "application/pdf", data: pdfText },
    });
  });

  test("may lie at an address where the form takes one", async () => {
    const url = "https://example.com/report.pdf";
    expect(await inputFile(url)).toEqual({ type: "input_file", file_url: url });
    expect(await documentBlock(url)).toEqual({ type: "document", source: { type: "url", url } });
    expect(await caught(filePart(url))).toMatchObject({ name: "InvalidInputError" });
  });

  test("is no picture", async () => {
    expect(await caught(documentBlock(png))).toMatchObject({ allowed: ["application/pdf"] });
  });
});

describe("a sound", () => {
  test("is named by its format", async () => {
    expect(await audioPart(mp3)).toEqual({
      type: "input_audio",
      input_audio: { data: mp3Text, format: "mp3" },
    });
    expect(await inputAudio(wav)).toMatchObject({ input_audio: { format: "wav" } });
    expect(await mediaPart(mp3)).toMatchObject({ inlineData: { mimeType: "audio/mpeg" } });
    const ogg = new Blob(["OggS"], { type: "audio/ogg; codecs=opus" });
    expect(await mediaPart(ogg)).toMatchObject({ inlineData: { mimeType: "audio/ogg" } });
    expect(await caught(audioPart(ogg))).toMatchObject({ allowed: ["audio/wav", "audio/mpeg"] });
  });
});
