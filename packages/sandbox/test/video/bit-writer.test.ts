import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BitWriter } from "../../src/video/bit-writer.js";
import { BitReader } from "./bit-reader.js";

/** What is written, as a string of bits with the final one and its zeros. */
function written(write: (bits: BitWriter) => void): string {
  const bits = new BitWriter();
  write(bits);
  return Array.from(bits.finish(), (byte) => byte.toString(2).padStart(8, "0")).join("");
}

describe("BitWriter", () => {
  it("writes the most significant bit first", () => {
    expect(written((bits) => bits.bits(0b10110, 5))).toBe("10110100");
  });

  it("keeps all 32 bits of a number", () => {
    expect(written((bits) => bits.bits(0xdeadbeef, 32))).toBe(
      "1101111010101101101111101110111110000000",
    );
  });

  it("ends whole bytes with a byte of their own", () => {
    expect(written((bits) => bits.bits(0xff, 8))).toBe("1111111110000000");
  });

  it.each([
    [0, "1"],
    [1, "010"],
    [2, "011"],
    [3, "00100"],
    [6, "00111"],
    [7, "0001000"],
    [8, "0001001"],
    [3600, "00000000000111000010001"],
  ])("writes the unsigned Exp-Golomb code of %i", (value, code) => {
    const ended = `${code}1`.padEnd(Math.ceil((code.length + 1) / 8) * 8, "0");
    expect(written((bits) => bits.unsignedExpGolomb(value))).toBe(ended);
  });

  it.each([
    [0, "1"],
    [1, "010"],
    [-1, "011"],
    [2, "00100"],
    [-2, "00101"],
    [20, "00000101000"],
  ])("writes the signed Exp-Golomb code of %i", (value, code) => {
    const ended = `${code}1`.padEnd(Math.ceil((code.length + 1) / 8) * 8, "0");
    expect(written((bits) => bits.signedExpGolomb(value))).toBe(ended);
  });

  it("writes codes that read back one after the other", () => {
    const values = fc.array(fc.integer({ min: -(2 ** 29), max: 2 ** 29 }));
    fc.assert(
      fc.property(values, (numbers) => {
        const bits = new BitWriter();
        for (const number of numbers) {
          bits.unsignedExpGolomb(Math.abs(number));
          bits.signedExpGolomb(number);
        }
        const reader = new BitReader(bits.finish());
        for (const number of numbers) {
          expect(reader.hasMore()).toBe(true);
          expect(reader.unsignedExpGolomb()).toBe(Math.abs(number));
          expect(reader.signedExpGolomb()).toBe(number);
        }
        expect(reader.hasMore()).toBe(false);
      }),
      { seed: 1 },
    );
  });
});
