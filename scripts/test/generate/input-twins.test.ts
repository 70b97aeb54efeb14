import { expect, it } from "vitest";
import { inputTypeName, withInputTwins } from "../../src/generate/input-twins.js";
import { mediaRules } from "../../src/generate/media-rules.js";
import { schemaTypesFile } from "../../src/generate/schema-types.js";
import type { OpenApiDocument, Schema } from "../../src/spec/openapi-document.js";
import { pottery, potteryPackage } from "./support/pottery.js";

const media = { types: ["image/png"], maxBytes: 1000, form: "base64" } as const;
const refTo = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** A picture in a list in a union, another beside its type, and a schema inside of itself. */
const document: OpenApiDocument = pottery({
  schemas: {
    Picture: { type: "object", properties: { file: { type: "string", "x-media": media } } },
    Words: { type: "object", properties: { text: { type: "string" } } },
    Part: { anyOf: [refTo("Picture"), refTo("Words")] },
    Stamp: {
      type: "object",
      properties: { bytes: { type: "string", "x-media": { ...media, typeMember: "kind" } } },
    },
    TileRequest: {
      type: "object",
      properties: {
        parts: { type: "array", items: refTo("Part") },
        stamp: refTo("Stamp"),
        next: refTo("TileRequest"),
      },
    },
  },
});

it("a file is found wherever it is in a body, and a schema inside of itself does no harm", () => {
  expect(mediaRules(document, refTo("TileRequest"))).toEqual({
    "parts[].file": media,
    "stamp.bytes": { ...media, typeMember: "kind" },
  });
});

it("what a file may be in has an input type of its own, and nothing else has", () => {
  const names = Object.keys(document.components?.schemas ?? {});
  expect(names.map((name) => inputTypeName(document, name))).toEqual([
    "VaseInput",
    "Vase",
    "PictureInput",
    "Words",
    "PartInput",
    "StampInput",
    "TileInput",
  ]);
});

it("an input type takes a file in any form, and is made of input types all the way down", async () => {
  const text = await schemaTypesFile(withInputTwins(document), potteryPackage);
  const types = text.replaceAll(/^ *\/\*\*[^]*?\*\/\n/gm, "");
  expect(types).toContain('import type { MediaInput } from "@x/core";\n');
  expect(types).toContain("export type Picture = {\n  file?: string;\n};\n");
  expect(types).toContain("export type PictureInput = {\n  file?: MediaInput;\n};\n");
  expect(types).toContain("export type PartInput = PictureInput | Words;\n");
  expect(types).toContain("  parts?: PartInput[];\n");
  expect(types).toContain("  next?: TileInput;\n");
});

it("a spec without files needs nothing from the shared runtime", async () => {
  const plain = pottery({ schemas: { VaseRequest: { type: "object" } } });
  expect(await schemaTypesFile(withInputTwins(plain), potteryPackage)).not.toContain("import");
});
