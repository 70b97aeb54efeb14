import { describe, expect, it } from "vitest";
import { bodyRule } from "../../src/generate/input-rules.js";
import type { Schema } from "../../src/spec/openapi-document.js";
import { pottery } from "./support/pottery.js";

/** The rule of one member. */
function ruleOf(member: Schema, schemas: Readonly<Record<string, Schema>> = {}): unknown {
  const body: Schema = { type: "object", properties: { member } };
  return bodyRule(pottery({ schemas }), body).fields?.["member"];
}

describe("bodyRule", () => {
  it.each<[what: string, schema: Schema, rule: object]>([
    ["the values of a choice", { type: "string", enum: ["on", "off"] }, { values: ["on", "off"] }],
    ["a constant", { const: "video" }, { values: ["video"] }],
    ["the length of a text", { type: "string", minLength: 1, maxLength: 9 }, { length: [1, 9] }],
    ["a text's least length", { type: "string", minLength: 2 }, { length: [2, Infinity] }],
    ["a text's greatest length", { type: "string", maxLength: 9 }, { length: [0, 9] }],
    [
      "that a text is not blank",
      { type: "string", pattern: "\\S", maxLength: 9 },
      { length: [1, 9] },
    ],
    ["a range from 0", { type: "number", minimum: 0, maximum: 1 }, { range: [0, 1] }],
    ["the least of a number", { type: "integer", minimum: -1 }, { range: [-1, Infinity] }],
    ["the most of a number", { type: "number", maximum: 0 }, { range: [-Infinity, 0] }],
    [
      "what all parts ask for",
      { allOf: [{ type: "string", maxLength: 9 }, { minLength: 1 }] },
      { length: [1, 9] },
    ],
  ])("says %s", (_, schema, rule) => {
    expect(ruleOf(schema)).toEqual(rule);
  });

  it.each<[what: string, schema: Schema]>([
    ["any text", { type: "string" }],
    ["known values of an open text", { type: "string", "x-extensible-enum": ["a"] }],
    ["another pattern", { type: "string", pattern: "^a" }],
    ["a number or null, which a range would refuse", { type: ["number", "null"], maximum: 1 }],
    ["a union", { anyOf: [{ type: "string", maxLength: 1 }, { type: "number" }] }],
    ["the inside of a list", { type: "array", items: { type: "string", maxLength: 1 } }],
    ["the inside of an object", { type: "object", required: ["x"] }],
    [
      "a picture",
      { type: "string", minLength: 1, "x-media": { types: [], maxBytes: 1, form: "base64" } },
    ],
  ])("has nothing to say about %s", (_, schema) => {
    expect(ruleOf(schema)).toBeUndefined();
  });

  it("follows references, with what stands beside them", () => {
    const Grade: Schema = { type: "integer", minimum: 1, maximum: 6 };
    const member = { $ref: "#/components/schemas/Grade", maximum: 5 };
    expect(ruleOf(member, { Grade })).toEqual({ range: [1, 5] });
  });

  it("says which members must be there, of all the schemas a body is made from", () => {
    const Base: Schema = {
      type: "object",
      required: ["a"],
      properties: { a: { maximum: 1, type: "number" } },
    };
    const body: Schema = {
      allOf: [{ $ref: "#/components/schemas/Base" }],
      required: ["a", "b"],
      "x-require-one-of": [["c", "d"]],
    };
    expect(bodyRule(pottery({ schemas: { Base } }), body)).toEqual({
      required: ["a", "b"],
      requireOneOf: [["c", "d"]],
      fields: { a: { range: [-Infinity, 1] } },
    });
  });

  it("is empty for a body of which nothing is known", () => {
    expect(bodyRule(pottery(), { type: "object" })).toEqual({});
  });
});
