import { describe, expect, it } from "vitest";
import { renderVideo } from "../../src/video/render-video.js";
import type { VideoRequest } from "../../src/video/video-request.js";
import { findBox, integersOf, SAMPLE_TABLE, samplesOf, walkBoxes, type Box } from "./boxes.js";

function render(request: Partial<VideoRequest> = {}): Uint8Array {
  return renderVideo({ aspectRatio: "16:9", durationSeconds: 5, lines: ["A red fox"], ...request });
}

function outline(boxes: readonly Box[]): unknown[] {
  return boxes.map((box) =>
    box.children.length === 0 ? box.type : { [box.type]: outline(box.children) },
  );
}

describe("the file of a rendered video", () => {
  it("has its index before its media data and nothing after", () => {
    const tables = ["stts", "stss", "stsc", "stsz", "stco"];
    const stbl = [{ stsd: [{ avc1: ["avcC"] }] }, ...tables];
    const minf = ["vmhd", { dinf: [{ dref: ["url "] }] }, { stbl }];
    const trak = ["tkhd", { mdia: ["mdhd", "hdlr", { minf }] }];
    expect(outline(walkBoxes(render()))).toEqual(["ftyp", { moov: ["mvhd", { trak }] }, "mdat"]);
  });

  it("has samples that fill the media data exactly", () => {
    const file = render();
    const mediaData = findBox(walkBoxes(file), "mdat");
    const samples = samplesOf(file);
    expect(samples[0]?.byteOffset).toBe(mediaData.start);
    expect(samples.reduce((sum, sample) => sum + sample.length, 0)).toBe(
      mediaData.end - mediaData.start,
    );
  });

  it("has samples of one NAL unit each, with the length before it", () => {
    for (const sample of samplesOf(render())) {
      const { buffer, byteOffset, length } = sample;
      expect(new DataView(buffer, byteOffset).getUint32(0)).toBe(length - 4);
    }
  });

  it("counts the same samples in every table", () => {
    const file = render();
    expect(integersOf(file, `${SAMPLE_TABLE}/stts`)).toEqual([0, 1, 50, 100]);
    expect(integersOf(file, `${SAMPLE_TABLE}/stsc`)).toEqual([0, 1, 1, 50, 1]);
    expect(integersOf(file, `${SAMPLE_TABLE}/stsz`).slice(0, 3)).toEqual([0, 0, 50]);
    expect(integersOf(file, `${SAMPLE_TABLE}/stss`)).toEqual([0, 1, 1]);
  });

  it.each([
    { durationSeconds: 3, table: [1, 30, 100] },
    { durationSeconds: 5.041, table: [2, 50, 100, 1, 41] },
    { durationSeconds: 10.5, table: [1, 105, 100] },
    { durationSeconds: 15, table: [1, 150, 100] },
    { durationSeconds: 0.05, table: [1, 1, 50] },
  ])("lasts $durationSeconds seconds", ({ durationSeconds, table }) => {
    const file = render({ durationSeconds });
    const milliseconds = durationSeconds * 1000;
    expect(integersOf(file, "moov/mvhd").slice(3, 5)).toEqual([1000, milliseconds]);
    expect(integersOf(file, "moov/trak/mdia/mdhd").slice(3, 5)).toEqual([1000, milliseconds]);
    expect(integersOf(file, "moov/trak/tkhd")[5]).toBe(milliseconds);
    expect(integersOf(file, `${SAMPLE_TABLE}/stts`).slice(1)).toEqual(table);
  });

  it.each([
    { aspectRatio: "16:9", width: 1280, height: 720 },
    { aspectRatio: "9:16", width: 720, height: 1280 },
    { aspectRatio: "1:1", width: 960, height: 960 },
  ] as const)("is $width × $height pixels for $aspectRatio", ({ aspectRatio, width, height }) => {
    const file = render({ aspectRatio });
    expect(integersOf(file, "moov/trak/tkhd").slice(-2)).toEqual([width * 65536, height * 65536]);
    const entry = findBox(walkBoxes(file), `${SAMPLE_TABLE}/stsd/avc1`);
    expect(integersOf(file, `${SAMPLE_TABLE}/stsd/avc1`)[6]).toBe(width * 65536 + height);
    expect(entry.children.map((box) => box.type)).toEqual(["avcC"]);
  });

  it("names Constrained Baseline, level 3.1, for the codec", () => {
    const file = render();
    const { start } = findBox(walkBoxes(file), `${SAMPLE_TABLE}/stsd/avc1/avcC`);
    expect([...file.subarray(start, start + 6)]).toEqual([1, 0x42, 0xc0, 0x1f, 0xff, 0xe1]);
  });
});
