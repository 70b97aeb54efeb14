import { describe, expect, it } from "vitest";
import { formatDifference } from "../../src/drift/difference.js";
import { schemaDifferences } from "../../src/drift/schema-differences.js";
import type { Schema } from "../../src/spec/schema.js";

const document = {
  paths: {},
  components: {
    schemas: {
      Clay: { type: "object", properties: { colour: { type: "string" } } },
      Kiln: {
        type: "object",
        properties: { heat: { type: "number" }, spare: { $ref: "#/components/schemas/Kiln" } },
      },
    },
  },
};

function found(schema: Schema, value: unknown): readonly string[] {
  return schemaDifferences(document, schema, value, "body").map(formatDifference);
}

const vase: Schema = {
  type: "object",
  required: ["id"],
  properties: {
    id: { type: "string" },
    state: { type: "string", "x-extensible-enum": ["", "wet", "dry"] },
    clay: { $ref: "#/components/schemas/Clay" },
    handles: { type: "array", items: { type: "object", properties: { side: { type: "string" } } } },
  },
};

describe("an answer compared with its schema", () => {
  it("has no differences when everything in it is known", () => {
    const value = { id: "v1", state: "wet", clay: { colour: "red" }, handles: [{ side: "left" }] };
    expect(found(vase, value)).toEqual([]);
  });

  it("may lack what is not required", () => {
    expect(found(vase, { id: "v1" })).toEqual([]);
  });

  it.each([
    ["an unknown member", { id: "v1", glaze: "matt" }, "body.glaze: unknown-member"],
    ["one further in", { id: "v1", clay: { grain: 2 } }, "body.clay.grain: unknown-member"],
    ["one in a list", { id: "v1", handles: [{}, { x: 1 }] }, "body.handles[1].x: unknown-member"],
    ["a missing member", {}, "body.id: missing-member"],
    ["another type", { id: 7 }, "body.id: type: expected string, came number"],
    [
      "a list that is none",
      { id: "v1", handles: {} },
      "body.handles: type: expected array, came {}",
    ],
    ["null", { id: "v1", clay: null }, "body.clay: type: expected object, came null"],
    [
      "an unknown word",
      { id: "v1", state: "fired" },
      'body.state: unknown-word: expected one of "", "wet", "dry", came "fired"',
    ],
  ])("is told apart by %s", (_, value, expected) => {
    expect(found(vase, value)).toEqual([expect.stringContaining(expected)]);
  });

  it("shows of an unknown member its types and not its values", () => {
    const owner = { name: "Ada", pots: [{ price: 12 }] };
    expect(found(vase, { id: "v1", owner })).toEqual([
      "body.owner: unknown-member: expected nothing, came { name: string, pots: [{ price: number }] }",
    ]);
  });

  it("may say an empty text for any word", () => {
    expect(found({ type: "string", "x-extensible-enum": ["wet"] }, "")).toEqual([]);
  });

  it("compares numbers with listed numbers only", () => {
    const code: Schema = { type: ["string", "integer"], "x-extensible-enum": ["success"] };
    expect(found(code, 1201)).toEqual([]);
    expect(found({ ...code, "x-extensible-enum": ["success", 0] }, 1201)).toHaveLength(1);
  });

  it("takes 5 for a number and 5.5 for no integer", () => {
    expect(found({ type: "number" }, 5)).toEqual([]);
    expect(found({ type: "integer" }, 5.5)).toHaveLength(1);
  });
});

describe("a schema with alternatives", () => {
  const either: Schema = {
    anyOf: [
      { type: "object", required: ["error"], properties: { error: { type: "string" } } },
      { type: "object", required: ["code"], properties: { code: { type: "string" } } },
      { type: "null" },
    ],
  };

  it("is met by any of them", () => {
    expect(found(either, { error: "no" })).toEqual([]);
    expect(found(either, { code: "no" })).toEqual([]);
    expect(found(either, null)).toEqual([]);
  });

  it("is compared in the one that fits best", () => {
    expect(found(either, { code: "no", data: 1 })).toEqual([
      expect.stringContaining("body.data: unknown-member"),
    ]);
  });

  it("prefers the right type to fewer differences", () => {
    expect(found(either, { a: 1, b: 2, c: 3 })).not.toContainEqual(
      expect.stringContaining("type: expected null"),
    );
  });

  it("does not count the one for what nobody knows yet", () => {
    const known: Schema = { properties: { kind: { const: "cup" }, rim: { type: "string" } } };
    const anyOf = [known, { "x-unknown": true, properties: { kind: { type: "string" } } }];
    expect(found({ anyOf }, { kind: "cup", rim: "round" })).toEqual([]);
    expect(found({ anyOf }, { kind: "bowl" })).toEqual([
      'body.kind: unknown-word: expected one of "cup", came "bowl"',
    ]);
  });

  it("knows the constants that tell alternatives apart", () => {
    const oneOf = [
      { properties: { kind: { const: "cup" }, rim: { type: "string" } } },
      { properties: { kind: { const: "jar" }, lid: { type: "string" } } },
    ];
    expect(found({ oneOf }, { kind: "jar", lid: "round" })).toEqual([]);
    expect(found({ oneOf }, { kind: "jar", rim: "round" })).toHaveLength(1);
  });
});

describe("a schema put together", () => {
  it("knows the members of all its parts", () => {
    const whole: Schema = {
      allOf: [
        { $ref: "#/components/schemas/Clay" },
        { properties: { wheel: { type: "boolean" } } },
      ],
    };
    expect(found(whole, { colour: "red", wheel: true })).toEqual([]);
    expect(found(whole, { colour: 1, wheel: 1 })).toHaveLength(2);
  });

  it("holds a member to all parts that speak of it", () => {
    const one: Schema = { properties: { size: { type: ["string", "number"] } } };
    const other: Schema = { properties: { size: { type: ["number", "null"] } } };
    const whole: Schema = { allOf: [one, other] };
    expect(found(whole, { size: 1 })).toEqual([]);
    expect(found(whole, { size: "1" })).toHaveLength(1);
  });

  it("may refer to itself", () => {
    const kiln: Schema = { $ref: "#/components/schemas/Kiln" };
    expect(found(kiln, { heat: 1, spare: { spare: { heat: "hot" } } })).toEqual([
      "body.spare.spare.heat: type: expected number, came string",
    ]);
  });

  it("foresees other members where it says so", () => {
    const values = { properties: {}, additionalProperties: { type: "string" } };
    expect(found(values, { any: "text" })).toEqual([]);
    expect(found(values, { any: 1 })).toHaveLength(1);
    expect(found({ properties: {}, additionalProperties: true }, { any: 1 })).toEqual([]);
  });

  it("says nothing about members it does not list", () => {
    expect(found({ type: "object" }, { any: 1 })).toEqual([]);
    expect(found({}, { any: 1 })).toEqual([]);
  });
});
