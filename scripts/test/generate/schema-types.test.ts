import { describe, expect, it } from "vitest";
import { schemaTypesFile } from "../../src/generate/schema-types.js";
import type { Schema } from "../../src/spec/openapi-document.js";
import { pottery, potteryPackage } from "./support/pottery.js";

const write = (schemas: Readonly<Record<string, Schema>> = {}): Promise<string> =>
  schemaTypesFile(pottery({ schemas }), potteryPackage);

/** The members of one schema, without their comments. */
async function membersOf(schema: Schema): Promise<string> {
  const text = await write({ Probe: schema });
  const body = /^ {4}Probe: \{\n([^]*?)^ {4}\};$/m.exec(text)?.[1] ?? text;
  return body.replaceAll(/^ *(?:\/\*\*.*|\*.*)\n/gm, "").replaceAll(/^ {6}/gm, "");
}

describe("schemaTypesFile", () => {
  it.each<[what: string, member: Schema, type: string]>([
    [
      "known values of an open text",
      { type: "string", "x-extensible-enum": ["a", ""] },
      '"a" | "" | (string & {})',
    ],
    [
      "them or null",
      { type: ["string", "null"], "x-extensible-enum": ["a"] },
      '"a" | (string & {}) | null',
    ],
    [
      "known numbers and any text",
      { type: ["string", "integer"], "x-extensible-enum": [0, -1] },
      "0 | -1 | string | (number & {})",
    ],
    [
      "them in a list",
      { type: "array", items: { type: "string", "x-extensible-enum": ["a"] } },
      '("a" | (string & {}))[]',
    ],
    ["a strict choice", { type: "string", enum: ["a", "b"] }, '"a" | "b"'],
    ["a file", { type: "string", format: "binary" }, "Blob"],
    [
      "a file in 3.1's words",
      { type: "string", contentMediaType: "application/octet-stream" },
      "Blob",
    ],
    [
      "a member with a default, which may still be left out",
      { type: "number", default: 1 },
      "number",
    ],
    [
      "a picture",
      { type: "string", "x-media": { types: [], maxBytes: 1, form: "base64" } },
      "string",
    ],
  ])("types %s", async (_, member, type) => {
    const members = await membersOf({ type: "object", properties: { member } });
    expect(members).toBe(`member?: ${type};\n`);
  });

  it("is not confused by a union that only says what must be present", async () => {
    const schema: Schema = {
      type: "object",
      properties: { a: { type: "string" }, b: { type: "string" } },
      anyOf: [{ required: ["a"] }, { required: ["b"] }],
    };
    expect(await membersOf(schema)).toBe("a?: string;\nb?: string;\n");
  });

  it("gives each schema a type of its own name", async () => {
    expect(await write()).toContain(
      '/**\n * A vase.\n *\n * Source: the gateway\'s software.\n */\nexport type Vase = components["schemas"]["Vase"];\n',
    );
  });

  it("refuses a schema that cannot be a type", async () => {
    await expect(write({ "small-vase": {} })).rejects.toThrow(
      'schema "small-vase" cannot be a type',
    );
  });

  it("says in each comment where the knowledge comes from, its own word first", async () => {
    const text = await write();
    expect(text).toContain(`      /**
       * The clay.
       *
       * Source: the gateway's docs.
       * @default "red"
       */
      clay: "red" | "white";
      /**
       * The glaze.
       *
       * Source: the upstream API.
       */
      glaze?: "matt" | "gloss" | (string & {});
`);
  });

  it("passes the source of a schema down to the objects inside it", async () => {
    const inner: Schema = { type: "object", properties: { x: { type: "number" } } };
    const outer: Schema = {
      type: "object",
      "x-origin": "inferred",
      properties: { list: { type: "array", items: inner } },
    };
    expect(await write({ Outer: outer })).toContain(
      "/** Source: inferred. */\n        x?: number;",
    );
  });

  it("shows at a member what its type says, unless it says something itself", async () => {
    const text = await write({
      Shelf: {
        type: "object",
        "x-origin": "docs",
        properties: {
          first: { $ref: "#/components/schemas/Vase" },
          second: { $ref: "#/components/schemas/Vase", description: "The other one." },
        },
      },
    });
    expect(text).toContain(
      '* A vase.\n       *\n       * Source: the gateway\'s docs.\n       */\n      first?: components["schemas"]["Vase"];',
    );
    expect(text).toContain("* The other one.\n");
  });

  it("describes operations with their page and source", async () => {
    expect(await write()).toContain(`    /**
     * Make a vase
     *
     * Throws and fires a vase.
     *
     * Docs: "Vases" (page 7e0) on https://ai-docs.tikhub.io.
     * Source: the gateway's docs.
     */
    post: operations["makeVase"];
`);
  });

  it("leaves nothing of openapi-typescript's own comments", async () => {
    const text = await write({
      Odd: { type: "string", format: "uri", title: "Odd", enum: ["a"], examples: ["a"] },
    });
    expect(text).not.toMatch(/@description|@enum|@example|Format:|comment \d/);
  });
});
