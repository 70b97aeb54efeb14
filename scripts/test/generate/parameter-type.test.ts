import { describe, expect, it } from "vitest";
import { parameterSchemas, parameterType } from "../../src/generate/parameter-type.js";
import type { Schema } from "../../src/spec/openapi-document.js";

const named = { $ref: "#/components/schemas/Size" };

describe("parameterType", () => {
  it.each<[schema: Schema, type: string | undefined]>([
    [{ type: "string" }, "string"],
    [{ type: "integer" }, "number"],
    [{ type: "boolean" }, "boolean"],
    [{ type: "string", enum: ["asc", "desc"] }, '"asc" | "desc"'],
    [{ type: "string", "x-extensible-enum": ["a"] }, '"a" | (string & {})'],
    [{ type: "array", items: { type: "integer" } }, "readonly (number)[]"],
    [named, "Size"],
    [{ type: "object" }, undefined],
    [{}, undefined],
  ])("of %j is %s", (schema, type) => {
    expect(parameterType(schema)).toBe(type);
  });

  it("mentions the named schemas it needs", () => {
    expect(parameterSchemas({ type: "array", items: named })).toEqual(["Size"]);
    expect(parameterSchemas({ type: "string" })).toEqual([]);
  });
});
