import { describe, expect, it } from "vitest";
import { schemaTypesFile } from "../../src/generate/schema-types.js";
import type { Schema } from "../../src/spec/openapi-document.js";
import { pottery, potteryPackage } from "./support/pottery.js";

const write = (schemas: Readonly<Record<string, Schema>> = {}): Promise<string> =>
  schemaTypesFile(pottery({ schemas }), potteryPackage);

/** The members of one schema, without their comments. */
async function membersOf(schema: Schema): Promise<string> {
  const text = await write({ Probe: schema });
  const body = /^export type Probe = \{\n([^]*?)^\};$/m.exec(text)?.[1] ?? text;
  return body.replaceAll(/^ *(?:\/\*\*.*|\*.*)\n/gm, "").replaceAll(/^ {2}/gm, "");
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

  it("gives each schema a type of its own name, by which the others call it", async () => {
    const list: Schema = { type: "array", items: { $ref: "#/components/schemas/Vase" } };
    const text = await write({ Shelf: { type: "object", properties: { list } } });
    expect(text).toContain(`/**
 * A vase.
 *
 * Source: the gateway's software.
 */
export type Vase = {
  /** Its number. */
  vase_id?: string;
};
`);
    expect(text).toContain("export type Shelf = {\n  list?: Vase[];\n};\n");
  });

  it("puts each branch of a long union on a line", async () => {
    const words = Array.from({ length: 12 }, (_, index) => `vessel_${index}`);
    const text = await write({ Few: { enum: words.slice(6) }, All: { enum: words } });
    const quoted = words.map((word) => JSON.stringify(word));
    expect(text).toContain(`export type Few = ${quoted.slice(6).join(" | ")};\n`);
    expect(text).toContain(`export type All =\n  | ${quoted.join("\n  | ")};\n`);
  });

  it("refuses a schema that cannot be a type", async () => {
    await expect(write({ "small-vase": {} })).rejects.toThrow(
      'schema "small-vase" cannot be a type',
    );
  });

  it("says of a member where the knowledge comes from, if not from where the schema's does", async () => {
    expect(await write()).toContain(`/**
 * What a vase is made from.
 *
 * Source: the gateway's docs.
 */
export type VaseRequest = {
  /**
   * The clay.
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
    const x: Schema = { type: "number", "x-origin": "inferred" };
    const y: Schema = { type: "number", "x-origin": "docs" };
    const inner: Schema = { type: "object", properties: { x, y } };
    const outer: Schema = {
      type: "object",
      "x-origin": "inferred",
      properties: { list: { type: "array", items: inner } },
    };
    expect(await write({ Outer: outer })).toContain(
      "    x?: number;\n    /** Source: the gateway's docs. */\n    y?: number;\n",
    );
  });

  it("says why something was concluded, whatever is around it", async () => {
    const x = { type: "number", "x-origin": "inferred", "x-origin-note": "It rings." } as const;
    const outer: Schema = { type: "object", "x-origin": "inferred", properties: { x } };
    expect(await write({ Outer: outer })).toContain("  /** Source: inferred. It rings. */\n");
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
      "  /** A vase. */\n  first?: Vase;\n  /** The other one. */\n  second?: Vase;\n",
    );
  });

  it("types the wire by the path, the operation and the schemas' names", async () => {
    const text = await write();
    expect(text.slice(text.indexOf("/** The operations by path"))).toMatchInlineSnapshot(`
      "/** The operations by path and method. */
      export interface paths {
        "/vases": {
          post: operations["makeVase"];
        };
        "/vases/{vase_id}": {
          get: operations["getVase"];
        };
      }

      /** What each operation takes and answers. */
      export interface operations {
        makeVase: {
          parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
          };
          requestBody?: {
            content: {
              "application/json": VaseRequest;
            };
          };
          responses: {
            /** Accepted. */
            200: {
              headers: {
                [name: string]: unknown;
              };
              content: {
                "application/json": Vase;
              };
            };
          };
        };
        getVase: {
          parameters: {
            query?: {
              side?: "front" | "back";
            };
            header?: never;
            path: {
              /** Its number. */
              vase_id: string;
            };
            cookie?: never;
          };
          requestBody?: never;
          responses: {
            /** The vase. */
            200: {
              headers: {
                [name: string]: unknown;
              };
              content: {
                "application/json": Vase;
              };
            };
          };
        };
      }

      /** What operations share, by kind and name. */
      export interface components {
        schemas: {
          VaseRequest: VaseRequest;
          Vase: Vase;
        };
      }
      "
    `);
  });

  it("leaves nothing of openapi-typescript's own comments", async () => {
    const text = await write({
      Odd: { type: "string", format: "uri", title: "Odd", enum: ["a"], examples: ["a"] },
    });
    expect(text).not.toMatch(/@description|@enum|@example|Format:|comment \d/);
  });
});
