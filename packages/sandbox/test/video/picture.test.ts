import { describe, expect, it } from "vitest";
import { Hue, Tone } from "../../src/video/palette.js";
import { Picture } from "../../src/video/picture.js";

describe("Picture", () => {
  it("has nothing outside its edges", () => {
    const picture = new Picture(2, 1);
    expect(picture.toneAt(7, 3)).toBe(Tone.background);
    expect([picture.toneAt(8, 0), picture.toneAt(0, 4), picture.toneAt(-1, 1)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(picture.hueAt(1, 0)).toBe(Hue.tint);
    expect([picture.hueAt(2, 0), picture.hueAt(0, 1), picture.hueAt(-1, 0)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("leaves out what is filled beyond its edges", () => {
    const picture = new Picture(2, 2);
    picture.fill(6, -2, 10, 3, Tone.text);
    const lit = Array.from({ length: 64 }, (_, index) => [index % 8, index >> 3] as const).filter(
      ([column, row]) => picture.toneAt(column, row) === Tone.text,
    );
    expect(lit).toEqual([
      [6, 0],
      [7, 0],
    ]);
  });

  it("stays as it is when all that is filled is beyond its edges", () => {
    const picture = new Picture(2, 2);
    for (const column of [-9, 8, 20]) picture.fill(column, 0, 5, 8, Tone.text);
    expect(differences(picture, new Picture(2, 2))).toEqual([]);
  });

  it("is drawn on without its copy", () => {
    const picture = new Picture(2, 1);
    picture.fill(0, 0, 1, 1, Tone.text);
    picture.tint(1, 0, Hue.accent);
    const copy = picture.copy();
    picture.fill(1, 0, 1, 1, Tone.bar);
    picture.tint(0, 0, Hue.accent);
    expect([copy.toneAt(0, 0), copy.toneAt(1, 0)]).toEqual([Tone.text, Tone.background]);
    expect([copy.hueAt(0, 0), copy.hueAt(1, 0)]).toEqual([Hue.tint, Hue.accent]);
  });

  it("differs from its copy when either is drawn on, and no more when both are", () => {
    const picture = new Picture(3, 3);
    const copy = picture.copy();
    picture.fill(4, 4, 1, 1, Tone.text);
    expect(differences(copy, picture)).toEqual(["1,1"]);
    copy.fill(4, 4, 1, 1, Tone.text);
    expect(differences(copy, picture)).toEqual([]);
  });

  it("differs in the macroblock of a changed tone alone", () => {
    const picture = new Picture(3, 3);
    const changed = picture.copy();
    changed.fill(7, 7, 1, 1, Tone.text);
    expect(differences(picture, changed)).toEqual(["1,1"]);
  });

  it("differs in the macroblock of a changed hue alone", () => {
    const picture = new Picture(3, 3);
    const changed = picture.copy();
    changed.tint(2, 1, Hue.accent);
    expect(differences(picture, changed)).toEqual(["2,1"]);
  });
});

function differences(one: Picture, other: Picture): string[] {
  const places = Array.from(
    { length: 9 },
    (_, index) => [index % 3, Math.floor(index / 3)] as const,
  );
  return places
    .filter(([column, row]) => !one.isSameAt(column, row, other))
    .map((place) => place.join());
}
