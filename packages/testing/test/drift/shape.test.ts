import { describe, expect, it } from "vitest";
import { shapeOf } from "../../src/drift/shape.js";

describe("the shape of a value", () => {
  it.each([
    ["secret", "string"],
    [7, "number"],
    [null, "null"],
    [undefined, "nothing"],
    [[], "[]"],
    [[1, 2], "[number]"],
    [{}, "{}"],
    [{ a: { b: { c: { d: 1 } } } }, "{ a: { b: { c: object } } }"],
  ])("tells types and no values: %j", (value, expected) => {
    expect(shapeOf(value)).toBe(expected);
  });

  it("is short, however much there is", () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`m${index}`, 1]));
    expect(shapeOf(many)).toMatch(/^\{ m0: number, .*m11: number, … \}$/);
  });
});
