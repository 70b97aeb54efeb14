import { expect, it } from "vitest";
import { schemaTypesFile } from "../../src/generate/schema-types.js";
import type { OpenApiDocument } from "../../src/spec/openapi-document.js";
import { potteryPackage } from "./support/pottery.js";

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Pottery", version: "1.0.0" },
  servers: [],
  paths: {},
  components: {
    schemas: {
      Fired: { type: "object", required: ["type"], properties: { type: { const: "fired" } } },
      NotKnownYet: { type: "object", "x-unknown": true, properties: { type: { type: "string" } } },
      Event: {
        anyOf: [
          { $ref: "#/components/schemas/Fired" },
          { $ref: "#/components/schemas/NotKnownYet" },
          { type: "object", "x-unknown": true },
        ],
      },
    },
  },
};

it("a branch for what is not known yet is left out of the type, so that a switch narrows", async () => {
  const text = await schemaTypesFile(document, potteryPackage);
  expect(text).toContain('Event: components["schemas"]["Fired"];');
});
