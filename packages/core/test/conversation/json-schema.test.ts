import { describe, expect, test } from "vitest";
import { closed, isStrict, withoutLimits } from "../../src/conversation/json-schema.js";

const text = { type: "string" };

/** An object with these members, all of them required and no others allowed. */
function object(properties: Record<string, unknown>): Record<string, unknown> {
  return {
    type: "object",
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

describe("a closed schema", () => {
  test("allows no members it does not name, at any depth", () => {
    const open = { type: "object", properties: { a: text }, required: ["a"] };
    const inside = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      properties: {
        list: { type: "array", items: open },
        either: { anyOf: [open, { type: "null" }] },
      },
      required: ["list", "either"],
      $defs: { one: open },
    };
    const shut = object({ a: text });
    expect(closed(inside)).toEqual({
      ...object({
        list: { type: "array", items: shut },
        either: { anyOf: [shut, { type: "null" }] },
      }),
      $defs: { one: shut },
    });
  });

  test("says no more than it was told where it was told", () => {
    const told = { type: "object", properties: { a: text }, additionalProperties: text };
    const free = { type: "object" };
    expect(closed(told)).toEqual(told);
    expect(closed(free)).toEqual(free);
  });

  test("does not close the parts of a whole, because no value would fit both", () => {
    const parts = [
      { type: "object", properties: { a: text } },
      { type: "object", properties: { b: text } },
    ];
    expect(closed({ allOf: parts })).toEqual({ allOf: parts });
  });

  test("takes members for members, whatever their names are", () => {
    const named = object({ properties: text, items: text, $schema: text });
    expect(closed(named)).toEqual(named);
    expect(isStrict(named)).toBe(true);
  });
});

test.each([
  [true, object({ a: text, n: { type: "integer", minimum: 1 } })],
  [true, object({ list: { type: "array", items: object({ a: text }), minItems: 1 } })],
  [false, { type: "array", items: text }],
  [false, { ...object({ a: text, b: text }), required: ["a"] }],
  [false, { ...object({ a: text }), additionalProperties: true }],
  [false, object({ a: { type: "object" } })],
  [false, object({ a: { type: "string", pattern: "^a" } })],
  [false, object({ a: { oneOf: [text, { type: "null" }] } })],
  [false, object({ list: { type: "array", items: { allOf: [text] } } })],
])("that OpenAI keeps to it exactly is %s of %j", (strict, schema) => {
  expect(isStrict(schema)).toBe(strict);
});

describe("a schema for Claude", () => {
  test("has its limits in words", () => {
    const given = object({
      age: {
        type: "integer",
        minimum: 0,
        maximum: Number.MAX_SAFE_INTEGER,
        description: "In years.",
      },
      code: { type: "string", pattern: "^[A-Z]+$", minLength: 2 },
      at: { type: "string", format: "date-time", pattern: "^\\d" },
      tags: { type: "array", items: { type: "string", maxLength: 9 }, maxItems: 3 },
    });
    expect(withoutLimits(given)).toEqual(
      object({
        age: { type: "integer", description: "In years. (minimum 0)" },
        code: { type: "string", description: '(pattern "^[A-Z]+$", minLength 2)' },
        at: { type: "string", format: "date-time" },
        tags: {
          type: "array",
          items: { type: "string", description: "(maxLength 9)" },
          description: "(maxItems 3)",
        },
      }),
    );
  });

  test("asks for any of several forms, not for one alone", () => {
    const forms = [object({ kind: { const: "a" } }), object({ kind: { const: "b" } })];
    expect(withoutLimits({ oneOf: forms })).toEqual({ anyOf: forms });
  });
});
