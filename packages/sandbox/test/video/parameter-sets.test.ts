import { describe, expect, it } from "vitest";
import { pictureParameterSet, sequenceParameterSet } from "../../src/video/parameter-sets.js";

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The bytes are pinned because players read more from them than the other tests do: colours, range, reordering. */
describe("parameter sets", () => {
  it.each([
    { columns: 80, rows: 45, bytes: "6742c01fda014016ec05a80808083fa8" },
    { columns: 45, rows: 80, bytes: "6742c01fda02d0286c05a80808083fa8" },
    { columns: 60, rows: 60, bytes: "6742c01fda03c079b016a0202020fea0" },
  ])("say what a picture of $columns × $rows macroblocks is", ({ columns, rows, bytes }) => {
    expect(hex(sequenceParameterSet(columns, rows))).toBe(bytes);
  });

  it("say level 4 for the pictures that level 3.1 has no room for", () => {
    expect(hex(sequenceParameterSet(60, 60)).slice(6, 8)).toBe("1f");
    expect(hex(sequenceParameterSet(112, 64)).slice(6, 8)).toBe("28");
  });

  it("say which coding tools are used", () => {
    expect(hex(pictureParameterSet())).toBe("68ce014492");
  });
});
