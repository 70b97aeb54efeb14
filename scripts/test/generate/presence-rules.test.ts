import { describe, expect, it } from "vitest";
import { requiredGroups, withoutPresenceUnions } from "../../src/generate/presence-rules.js";
import type { Schema } from "../../src/spec/openapi-document.js";

describe("requiredGroups", () => {
  it.each<[form: string, schema: Schema, groups: string[][]]>([
    ["x-require-one-of", { "x-require-one-of": [["a", "b"]] }, [["a", "b"]]],
    ["anyOf of required", { anyOf: [{ required: ["a"] }, { required: ["b"] }] }, [["a", "b"]]],
    ["oneOf of required", { oneOf: [{ required: ["a"] }, { required: ["b"] }] }, [["a", "b"]]],
    [
      "a pair or a single name",
      { anyOf: [{ required: ["a", "b"] }, { required: ["c"] }] },
      [
        ["a", "c"],
        ["b", "c"],
      ],
    ],
    [
      "one group that is said twice",
      { "x-require-one-of": [["a", "b"]], anyOf: [{ required: ["b"] }, { required: ["a"] }] },
      [["b", "a"]],
    ],
  ])("reads %s", (_, schema, groups) => {
    expect(requiredGroups(schema)).toEqual(groups);
  });

  it.each<[form: string, schema: Schema]>([
    ["a union of types", { anyOf: [{ type: "string" }, { required: ["a"] }] }],
    ["a condition", { if: { required: ["a"] }, else: { required: ["b"] } }],
    ["nothing", {}],
  ])("reads no group from %s", (_, schema) => {
    expect(requiredGroups(schema)).toEqual([]);
  });
});

describe("withoutPresenceUnions", () => {
  it("drops a union of nothing but required, and keeps one of types", () => {
    const types = [{ type: "string" }, { type: "null" }];
    const schema = { anyOf: [{ required: ["a"] }, { required: ["b"] }], oneOf: types };
    expect(withoutPresenceUnions(schema)).toEqual({ oneOf: types });
  });
});
