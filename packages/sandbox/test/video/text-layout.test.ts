import { describe, expect, it } from "vitest";
import { ELLIPSIS } from "../../src/video/font.js";
import {
  CHARACTER_ADVANCE,
  ROW_ADVANCE,
  layOutText,
  wrapWords,
} from "../../src/video/text-layout.js";

/** Sets text into an area of the given number of small characters. */
function layOut(
  lines: readonly string[],
  columns: number,
  rows: number,
): ReturnType<typeof layOutText> {
  return layOutText(lines, columns * CHARACTER_ADVANCE, rows * ROW_ADVANCE);
}

describe("wrapWords", () => {
  it.each([
    { text: "", columns: 5, rows: [""] },
    { text: "one two", columns: 7, rows: ["one two"] },
    { text: "one two", columns: 6, rows: ["one", "two"] },
    { text: "a bc def ghij", columns: 4, rows: ["a bc", "def", "ghij"] },
    { text: "abcdefghij", columns: 4, rows: ["abcd", "efgh", "ij"] },
    { text: "x abcdef y", columns: 4, rows: ["x", "abcd", "ef y"] },
  ])('breaks "$text" at $columns characters', ({ text, columns, rows }) => {
    expect(wrapWords(text, columns)).toEqual(rows);
  });
});

describe("layOutText", () => {
  it("sets short text large", () => {
    expect(layOut(["a fox"], 20, 4)).toEqual({ scale: 2, rows: ["a fox"] });
  });

  it("sets text small that would be cut off large", () => {
    expect(layOut(["one", "two", "three"], 20, 4)).toEqual({
      scale: 1,
      rows: ["one", "two", "three"],
    });
  });

  it("sets text small rather than break a word", () => {
    expect(layOut(["unbreakable"], 20, 4)).toEqual({ scale: 1, rows: ["unbreakable"] });
  });

  it("keeps an empty line", () => {
    expect(layOut(["one", "", "two"], 20, 8).rows).toEqual(["one", "", "two"]);
  });

  it("ends text that does not fit in an ellipsis", () => {
    expect(layOut(["one two three four"], 5, 2)).toEqual({
      scale: 1,
      rows: ["one", `two${ELLIPSIS}`],
    });
  });

  it("makes room for the ellipsis in a full row", () => {
    expect(layOut(["abcdefghijklmno"], 5, 2).rows).toEqual(["abcde", `fghi${ELLIPSIS}`]);
  });
});
