import { expect, it } from "vitest";
import { schemaTypesFile } from "../../src/generate/schema-types.js";
import type { Schema } from "../../src/spec/openapi-document.js";
import { pottery, potteryPackage } from "./support/pottery.js";

const schemas: Readonly<Record<string, Schema>> = {
  Fired: { type: "object", required: ["type"], properties: { type: { const: "fired" } } },
  NotKnownYet: { type: "object", "x-unknown": true, properties: { type: { type: "string" } } },
  Event: {
    anyOf: [
      { $ref: "#/components/schemas/Fired" },
      { $ref: "#/components/schemas/NotKnownYet" },
      { type: "object", "x-unknown": true },
    ],
  },
};

it("a branch for what is not known yet is left out of the type, so that a switch narrows", async () => {
  const text = await schemaTypesFile(pottery({ schemas }), potteryPackage);
  expect(text).toContain("export type Event = Fired;\n");
});
