import { describe, expect, it } from "vitest";
import { glyphCells } from "../../src/video/font.js";
import { renderVideo } from "../../src/video/render-video.js";
import type { VideoRequest } from "../../src/video/video-request.js";
import { decodeVideo, type DecodedPicture } from "./decode-video.js";

const BACKGROUND = 32;
const TRACK = 64;
const BAR = 160;
const TEXT = 224;

function render(request: Partial<VideoRequest> = {}): Uint8Array {
  return renderVideo({ aspectRatio: "16:9", durationSeconds: 3, lines: ["A red fox"], ...request });
}

/** How many blocks of a picture have each luma. */
function histogram(picture: DecodedPicture | undefined): Map<number, number> {
  const counts = new Map<number, number>();
  for (const luma of picture?.luma ?? []) {
    counts.set(luma, (counts.get(luma) ?? 0) + 1);
  }
  return counts;
}

function textSize(request: Partial<VideoRequest>): number {
  return histogram(decodeVideo(render(request))[0]).get(TEXT) ?? 0;
}

describe("renderVideo", () => {
  it("shows the text in large letters where there is room", () => {
    const cells = Array.from("Aredfox").flatMap(glyphCells).length;
    expect(textSize({ lines: ["A red fox"] })).toBe(cells * 4);
  });

  it("shows the letters where they belong", () => {
    const picture = decodeVideo(render({ lines: ["L"] }))[0];
    const columns = 320;
    const lit = Array.from(picture?.luma ?? [], (luma, index) => (luma === TEXT ? index : -1))
      .filter((index) => index >= 0)
      .map((index) => [index % columns, Math.floor(index / columns)] as const);
    const top = Math.min(...lit.map(([, row]) => row));
    const drawn = new Set(lit.map(([column, row]) => `${(column - 16) >> 1},${(row - top) >> 1}`));
    expect(drawn).toEqual(new Set(glyphCells("L").map((cell) => cell.join())));
  });

  it.each(["16:9", "9:16", "1:1", "21:9", "4:7"] as const)(
    "uses the palette's colours alone at %s",
    (aspectRatio) => {
      for (const picture of decodeVideo(render({ aspectRatio }))) {
        const lumas = [...histogram(picture).keys()];
        expect(lumas.filter((luma) => ![BACKGROUND, TRACK, BAR, TEXT].includes(luma))).toEqual([]);
        const chromas = Array.from(picture.cb, (cb, index) => `${cb},${picture.cr[index]}`);
        expect(new Set(chromas)).toEqual(new Set(["135,121", "142,93"]));
      }
    },
  );

  it("gives the progress bar a colour of its own", () => {
    const columns = 80;
    for (const { luma, cr } of decodeVideo(render())) {
      const wanted = Array.from(cr, (_, address) => {
        const corner = Math.floor(address / columns) * 16 * columns + (address % columns) * 4;
        return [TRACK, BAR].includes(luma[corner] ?? 0) ? 93 : 121;
      });
      expect([...cr]).toEqual(wanted);
    }
  });

  it("fills the progress bar from nothing to all of its length", () => {
    const pictures = decodeVideo(render());
    const filled = pictures.map((picture) => histogram(picture).get(BAR) ?? 0);
    const length = 288 * 4;
    expect(filled[0]).toBe(0);
    expect(filled.at(-1)).toBe(length);
    expect(histogram(pictures.at(-1)).get(TRACK)).toBeUndefined();
    const steps = filled.slice(1).map((count, index) => count - (filled[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(0);
  });

  it("codes the first picture whole and of the others only what changes", () => {
    const [first, ...others] = decodeVideo(render());
    expect(first).toMatchObject({ isIdr: true, codedMacroblocks: 3600 });
    for (const picture of others) {
      expect(picture.isIdr).toBe(false);
      expect(picture.codedMacroblocks).toBeGreaterThan(0);
      expect(picture.codedMacroblocks).toBeLessThanOrEqual(4);
    }
  });

  it("counts frame numbers round at sixteen", () => {
    const numbers = decodeVideo(render({ durationSeconds: 4 })).map(
      (picture) => picture.frameNumber,
    );
    expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => index % 16));
  });

  it("repeats pictures in a video longer than its bar has steps", () => {
    const pictures = decodeVideo(render({ durationSeconds: 40 }));
    expect(pictures).toHaveLength(400);
    expect(pictures.some((picture, index) => index > 0 && picture.codedMacroblocks === 0)).toBe(
      true,
    );
    expect(histogram(pictures.at(-1)).get(BAR)).toBe(288 * 4);
  });

  it("gives the same bytes for the same request", () => {
    expect(render()).toEqual(render());
  });

  it("gives other bytes for another text", () => {
    expect(render({ lines: ["A red fix"] })).not.toEqual(render());
  });

  it("stays small whatever is asked", () => {
    const lines = ["#@%& ".repeat(1000)];
    for (const aspectRatio of ["16:9", "9:16", "1:1"] as const) {
      expect(render({ aspectRatio, durationSeconds: 15, lines }).length).toBeLessThan(50_000);
    }
  });

  it.each([
    ["no lines", []],
    ["empty lines", ["", ""]],
    ["white space", [" \n "]],
  ])("shows a picture without text for %s", (_, lines) => {
    expect(textSize({ lines })).toBe(0);
  });

  it.each([
    ["a long prompt", ["The quick brown fox jumps over the lazy dog. ".repeat(500)]],
    ["a word without an end", ["x".repeat(100_000)]],
    ["many lines", Array.from({ length: 1000 }, (_, index) => `line ${index}`)],
    ["Chinese", ["一只红狐狸在雪地里奔跑。".repeat(200)]],
    ["emoji and broken surrogates", ["👩‍🚀🎬️ \ud83d \udc00"]],
  ])("draws %s within the margins and above the bar", (_, lines) => {
    for (const [aspectRatio, columns] of [
      ["16:9", 320],
      ["9:16", 180],
      ["1:1", 240],
    ] as const) {
      const picture = decodeVideo(render({ aspectRatio, lines }))[0];
      const luma = picture?.luma ?? new Uint8Array();
      const rows = luma.length / columns;
      expect(luma.includes(TEXT)).toBe(true);
      const outside = Array.from(luma).filter((value, index) => {
        const column = index % columns;
        const row = Math.floor(index / columns);
        const isOutside = column < 16 || column >= columns - 16 || row < 16 || row >= rows - 20 - 8;
        return value === TEXT && isOutside;
      });
      expect(outside).toEqual([]);
    }
  });

  it.each([0, -1, 601, Number.NaN, Number.POSITIVE_INFINITY, 0.0001])(
    "refuses a duration of %d seconds",
    (durationSeconds) => {
      expect(() => render({ durationSeconds })).toThrow(RangeError);
      expect(() => render({ durationSeconds })).toThrow(`${durationSeconds} seconds`);
    },
  );
});
