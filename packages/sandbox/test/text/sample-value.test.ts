import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleValue } from "../../src/text/sample-value.js";
import type { JsonSchema } from "../../src/text/text-prompt.js";

const ajv = new Ajv2020({ strict: false, addUsedSchema: false });
formats.default(ajv);

/** A schema's sample where it does not fit, or undefined. */
function misfit(schema: JsonSchema): { readonly sample: unknown } | undefined {
  const sample = sampleValue(schema, "Oslo");
  return ajv.validate(schema, sample) ? undefined : { sample };
}

/** Schemas of the kind that tools and structured output have. */
const { schema: schemas } = fc.letrec<{ schema: JsonSchema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({ type: fc.constantFrom("boolean", "null") }),
    fc
      .record({ minLength: fc.nat(4), more: fc.nat(8) })
      .map(({ minLength, more }) => ({ type: "string", minLength, maxLength: minLength + more })),
    fc
      .constantFrom(
        "date",
        "date-time",
        "time",
        "email",
        "uri",
        "uuid",
        "ipv4",
        "ipv6",
        "duration",
        "hostname",
      )
      .map((format) => ({ type: "string", format })),
    fc
      .constantFrom("^[a-z]+$", "^[A-Z]{3}$", "^\\d{4}$")
      .map((pattern) => ({ type: "string", pattern })),
    fc
      .record({ minimum: fc.integer({ min: -50, max: 50 }), more: fc.nat(50) })
      .map(({ minimum, more }) => ({ type: "integer", minimum, maximum: minimum + more })),
    fc
      .record({ step: fc.integer({ min: 1, max: 9 }), exclusiveMinimum: fc.nat(20) })
      .map(({ step, exclusiveMinimum }) => ({
        type: "number",
        multipleOf: step,
        exclusiveMinimum,
      })),
    fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 3 }).map((values) => ({ enum: values })),
    fc.jsonValue({ maxDepth: 1 }).map((value) => ({ const: value })),
    fc
      .record({ items: tie("schema"), minItems: fc.nat(2) })
      .map((members) => ({ type: "array", ...members })),
    fc
      .dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie("schema"), { maxKeys: 3 })
      .map((properties) => ({
        type: "object",
        properties,
        required: Object.keys(properties),
        additionalProperties: false,
      })),
    fc.array(tie("schema"), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
    tie("schema").map((given) => ({ $defs: { given }, $ref: "#/$defs/given" })),
  ),
}));

describe("a sample", () => {
  it("fits any schema it was made for", () => {
    // A reference points into the whole document, so only the outermost schema may have one.
    const standing = schemas.filter(
      (schema) => !JSON.stringify(schema).slice(1).includes('{"$defs"'),
    );
    const misfits = fc.sample(standing, { numRuns: 300, seed: 7 }).flatMap((schema) => {
      const found = misfit(schema);
      return found === undefined ? [] : [{ schema, ...found }];
    });
    expect(misfits).toEqual([]);
  });

  it("ends where a schema refers to itself", () => {
    const schema = {
      $defs: {
        node: {
          type: "object",
          properties: {
            name: { type: "string" },
            next: { anyOf: [{ $ref: "#/$defs/node" }, { type: "null" }] },
            children: { type: "array", items: { $ref: "#/$defs/node" } },
          },
          required: ["name", "next", "children"],
        },
      },
      $ref: "#/$defs/node",
    };
    expect(misfit(schema)).toBeUndefined();
  });

  it("lays the parts of allOf over each other", () => {
    const schema = {
      type: "object",
      allOf: [
        { properties: { a: { type: "integer" } }, required: ["a"] },
        { properties: { b: { type: "boolean" } }, required: ["b"] },
      ],
    };
    expect(sampleValue(schema, "Oslo")).toEqual({ a: 1, b: true });
  });

  it("knows the capital names of Gemini's schemas, and limits that are texts", () => {
    const schema = {
      type: "OBJECT",
      properties: { names: { type: "ARRAY", minItems: "2", items: { type: "STRING" } } },
    };
    expect(sampleValue(schema, "Oslo")).toEqual({ names: ["Oslo", "Oslo"] });
  });
});
