import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UNKNOWN_CHARACTER as BOX, glyphCells, hasGlyph } from "../../src/video/font.js";
import { printableText } from "../../src/video/printable-text.js";

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index));

describe("printableText", () => {
  it.each([
    ["plain ASCII", "A fox, 35 mm!", "A fox, 35 mm!"],
    ["white space", "  one\n\ttwo\u00a0three ", "one two three"],
    ["accents", "Café naïve Ångström", "Cafe naive Angstrom"],
    ["accents written apart", "Cafe\u0301", "Cafe"],
    ["typographic signs", "“it’s” – fine…", '"it\'s" - fine\u2026'],
    ["full-width forms", "ＡＢ，！", "AB,!"],
    ["ligatures", "ﬁn", "fin"],
    ["Chinese", "狐狸", BOX + BOX],
    ["Korean, one box a syllable", "한국", BOX + BOX],
    ["an emoji of several code points", "👩\u200d🚀 🎬\ufe0f", `${BOX + BOX} ${BOX}`],
    ["half a surrogate pair", "a\ud83db", `a${BOX}b`],
    ["control characters", "a\u0000b\u007f", "ab"],
  ])("rewrites %s", (_, text, wanted) => {
    expect(printableText(text)).toBe(wanted);
  });

  it("leaves only characters of the font", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(Array.from(printableText(text)).filter((character) => !hasGlyph(character))).toEqual(
          [],
        );
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe("font", () => {
  it("has every printable ASCII character", () => {
    expect(ASCII.filter((character) => !hasGlyph(character))).toEqual([]);
  });

  it("draws every character otherwise than all others", () => {
    const drawings = ASCII.map((character) => JSON.stringify(glyphCells(character)));
    expect(new Set(drawings).size).toBe(ASCII.length);
  });

  it("stays within five columns and nine rows", () => {
    const cells = ASCII.flatMap(glyphCells);
    expect(Math.max(...cells.map(([column]) => column))).toBe(4);
    expect(Math.max(...cells.map(([, row]) => row))).toBe(8);
    expect(Math.min(...cells.map(([column]) => column))).toBe(0);
  });

  it("draws a box for what it lacks", () => {
    expect(glyphCells("狐")).toEqual(glyphCells(BOX));
    expect(glyphCells("constructor")).toEqual(glyphCells(BOX));
  });

  it("draws the letter L as a stem and a foot", () => {
    const stem = [0, 1, 2, 3, 4, 5].map((row) => [0, row]);
    const foot = [0, 1, 2, 3, 4].map((column) => [column, 6]);
    expect(glyphCells("L")).toEqual([...stem, ...foot]);
  });
});
