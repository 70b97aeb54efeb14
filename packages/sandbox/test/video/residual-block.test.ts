import { describe, expect, it } from "vitest";
import { BitWriter } from "../../src/video/bit-writer.js";
import { CHROMA_DC_WORDS, LUMA_WORDS, writeDcBlock } from "../../src/video/residual-block.js";

/** A block's bits without the final one and its zeros. */
function written(level: number, words: typeof LUMA_WORDS): string {
  const bits = new BitWriter();
  writeDcBlock(bits, level, words);
  const text = Array.from(bits.finish(), (byte) => byte.toString(2).padStart(8, "0")).join("");
  return text.slice(0, text.lastIndexOf("1"));
}

describe("writeDcBlock", () => {
  it("writes a block without a level as its coeff_token", () => {
    expect(written(0, LUMA_WORDS)).toBe("1");
    expect(written(0, CHROMA_DC_WORDS)).toBe("01");
  });

  it.each([
    { level: 1, luma: "01", chroma: "1", sign: "0" },
    { level: -1, luma: "01", chroma: "1", sign: "1" },
  ])("writes $level as coeff_token, sign and total_zeros", ({ level, luma, chroma, sign }) => {
    expect(written(level, LUMA_WORDS)).toBe(`${luma}${sign}1`);
    expect(written(level, CHROMA_DC_WORDS)).toBe(`${chroma}${sign}1`);
  });

  it.each([
    { level: 2, prefix: "1" },
    { level: -2, prefix: "01" },
    { level: 3, prefix: "001" },
    { level: -6, prefix: "0000000001" },
    { level: 8, prefix: "0000000000001" },
    { level: -8, prefix: "00000000000001" },
  ])("writes $level as coeff_token, level_prefix and total_zeros", ({ level, prefix }) => {
    expect(written(level, LUMA_WORDS)).toBe(`000101${prefix}1`);
    expect(written(level, CHROMA_DC_WORDS)).toBe(`000111${prefix}1`);
  });

  it.each([9, -9, 0.5, Number.NaN])("refuses the level %d, which has no code", (level) => {
    expect(() => writeDcBlock(new BitWriter(), level, LUMA_WORDS)).toThrow(RangeError);
  });
});
