import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countTokens, tokensOf } from "../../src/text/tokens.js";

describe("tokens", () => {
  it("are the text again when they are put together", () => {
    const texts = fc.sample(fc.string({ unit: "binary" }), { numRuns: 200, seed: 7 });
    expect(texts.map((text) => tokensOf(text).join(""))).toEqual(texts);
  });

  it("are words with the blank before them, and signs", () => {
    expect(tokensOf("Hello, you 🦊 understand")).toEqual([
      "Hello",
      ",",
      " you",
      " 🦊",
      " unders",
      "tand",
    ]);
  });

  it("are counted in everything that is a text; a file counts the same whatever its size", () => {
    expect(countTokens([{ role: "user", content: "one two" }, null, 7])).toBe(3);
    expect(countTokens(`data:image/png;base64,${"A".repeat(9999)}`)).toBe(258);
    expect(countTokens("A".repeat(9999))).toBe(258);
  });
});
