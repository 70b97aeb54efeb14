import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ContainerCheck } from "../../src/download/container.js";
import { join } from "../support/bytes.js";
import { sorted } from "../support/sorted.js";
import { box, realMp4, tinyMp4 } from "../support/mp4.js";

const real = await realMp4();
const seed = 20_261_122;

function checked(...chunks: readonly Uint8Array[]): { kind: string; isWhole: boolean } {
  const check = new ContainerCheck();
  for (const chunk of chunks) check.write(chunk);
  return { kind: check.kind, isWhole: check.isWhole() };
}

/** A file in pieces of any size, empty ones too. */
function cutUp(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const cuts = [...places.map((place) => place % (bytes.length + 1)), bytes.length];
  const ends = sorted(cuts, (a, b) => a - b);
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

const ftyp = box("ftyp", new Uint8Array(12));
const moov = box("moov", new Uint8Array(40));
const mdat = box("mdat", new Uint8Array(99));

test("a real video is whole", () => {
  expect(checked(real)).toEqual({ kind: "mp4", isWhole: true });
});

test("no real video that was cut is whole, wherever it was", () => {
  const check = new ContainerCheck();
  const whole: number[] = [];
  for (let sizeBytes = 0; sizeBytes < real.length; sizeBytes++) {
    if (check.isWhole()) whole.push(sizeBytes);
    check.write(real.subarray(sizeBytes, sizeBytes + 1));
  }
  expect(whole).toEqual([]);
  expect(check.isWhole()).toBe(true);
});

test("the verdict is the same in whatever pieces a file comes", () => {
  fc.assert(
    fc.property(fc.nat(), fc.array(fc.nat(), { maxLength: 20 }), (end, places) => {
      const part = real.subarray(0, end % (real.length + 1));
      expect(checked(...cutUp(part, places))).toEqual(checked(part));
    }),
    { seed },
  );
});

test("bytes of any kind have the same verdict in whatever pieces they come", () => {
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc.uint8Array({ maxLength: 40 }).map((rest) => join([ftyp, rest])),
  );
  fc.assert(
    fc.property(anyBytes, fc.array(fc.nat(), { maxLength: 10 }), (bytes, places) => {
      expect(checked(...cutUp(bytes, places))).toEqual(checked(bytes));
    }),
    { seed, numRuns: 500 },
  );
});

describe("a whole file", () => {
  test.each<[string, Uint8Array]>([
    ["has its index before its pictures", join([ftyp, moov, mdat])],
    ["has its index after its pictures", join([ftyp, mdat, moov])],
    [
      "may begin with other boxes",
      join([box("wide"), ftyp, box("free", new Uint8Array(3)), moov, mdat]),
    ],
    ["may have boxes nobody knows", join([ftyp, moov, mdat, box("????")])],
    [
      "may say its sizes in 64 bits",
      join([ftyp, box("moov", new Uint8Array(7), "64"), box("mdat", new Uint8Array(7), "64")]),
    ],
    [
      "may have a last box without an end",
      join([ftyp, moov, box("mdat", new Uint8Array(7), "to-the-end")]),
    ],
    ["may be in fragments", join([ftyp, moov, box("moof"), mdat, box("moof"), mdat])],
    ["is tiny", tinyMp4],
  ])("%s", (_, bytes) => {
    expect(checked(bytes)).toEqual({ kind: "mp4", isWhole: true });
  });
});

describe("a file is not whole", () => {
  test.each<[string, Uint8Array]>([
    ["without any byte", new Uint8Array()],
    ["without its index", join([ftyp, mdat])],
    ["without its pictures", join([ftyp, moov])],
    ["with half of a box", join([ftyp, mdat, moov.subarray(0, 30)])],
    ["with half of a box's head", join([ftyp, moov, mdat, box("free").subarray(0, 5)])],
    [
      "with half of a 64-bit head",
      join([ftyp, moov, box("mdat", new Uint8Array(), "64").subarray(0, 12)]),
    ],
    [
      "with a box of more than four gigabytes of which only the first bytes are there",
      join([ftyp, moov, latin("\0\0\0\x01mdat\0\0\0\x01\0\0\0\x14abcd")]),
    ],
    [
      "with a box that is longer than all there is",
      join([ftyp, moov, box("mdat", new Uint8Array(2 ** 16), "64").subarray(0, 99)]),
    ],
  ])("%s", (_, bytes) => {
    expect(checked(bytes).isWhole).toBe(false);
  });
});

describe("what is no MP4", () => {
  test.each<[string, Uint8Array, string]>([
    ["a web page", latin("<!doctype html><title>Sign in</title>"), "other"],
    ["an error of an object store", latin('<?xml version="1.0"?><Error/>'), "other"],
    ["a JSON answer", latin('{"error":{"message":"no"}}'), "other"],
    [
      "a box that is smaller than its own head",
      join([ftyp, new Uint8Array([0, 0, 0, 4, 0x6d, 0x6f, 0x6f, 0x76])]),
      "other",
    ],
    [
      "a 64-bit box that is smaller than its head",
      latin("\0\0\0\x01moov\0\0\0\0\0\0\0\x0f"),
      "other",
    ],
    ["too little to know", latin("\0\0\0\x18fty"), "unknown"],
  ])("is told apart: %s", (_, bytes, kind) => {
    expect(checked(bytes)).toEqual({ kind, isWhole: false });
  });

  test("but WebM passes unexamined", () => {
    const webm = new Uint8Array([0x1a, 0x45, 0xdf, 0xa3, 1, 2, 3, 4, 5]);
    expect(checked(webm)).toEqual({ kind: "webm", isWhole: true });
  });
});
