import { describe, expect, it } from "vitest";
import { printLiteral } from "../../src/generate/literal.js";

describe("printLiteral", () => {
  it("quotes only the keys that need it", () => {
    expect(printLiteral({ ab_1: 1, "x-paid": 2, "200": 3 })).toBe(
      '{ "200": 3, ab_1: 1, "x-paid": 2 }',
    );
  });

  it("breaks what does not fit on a line, and only that", () => {
    const long = "x".repeat(80);
    expect(printLiteral({ short: [1, 2], long: [long, long] })).toBe(
      `{\n  short: [1, 2],\n  long: [\n    "${long}",\n    "${long}",\n  ],\n}`,
    );
  });

  it("keeps lines within 100 characters, the comma behind them among them", () => {
    // Brackets and quotes take 4 characters, the comma one.
    expect(printLiteral(["x".repeat(95)])).toBe(`["${"x".repeat(95)}"]`);
    expect(printLiteral(["x".repeat(96)])).toBe(`[\n  "${"x".repeat(96)}",\n]`);
  });

  it("leaves members out that are undefined", () => {
    expect(printLiteral({ a: undefined, b: null })).toBe("{ b: null }");
    expect(printLiteral({})).toBe("{}");
  });

  it("writes text so that it is read back the same", () => {
    const value = {
      'a"b': ["\\S", "line\nend", "${x}", "`", "*/", "\u2028"],
      n: [-1.5, 1e21, -Infinity],
      yes: true,
    };
    // oxlint-disable-next-line typescript/no-implied-eval -- the text is code, and this reads it as such
    expect(new Function(`return ${printLiteral(value)};`)()).toEqual(value);
  });
});
