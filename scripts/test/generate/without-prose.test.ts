import { expect, it } from "vitest";
import { withoutProse } from "../../src/generate/without-prose.js";
import type { Schema } from "../../src/spec/openapi-document.js";
import { makeVase, pottery } from "./support/pottery.js";

it("drops what is written for people, and keeps what a call depends on", () => {
  const { paths } = withoutProse(pottery());
  expect(paths["/vases"]?.post).toEqual({
    operationId: "makeVase",
    "x-paid": "task",
    requestBody: makeVase.requestBody,
    responses: {
      "200": {
        content: { "application/json": { schema: { $ref: "#/components/schemas/Vase" } } },
        links: {
          poll: { operationId: "getVase", parameters: { vase_id: "$response.body#/vase_id" } },
        },
      },
    },
  });
});

it("keeps the spec's title and version, and the servers' addresses", () => {
  const document = {
    ...pottery(),
    info: { title: "Pottery", version: "1.0.0", description: "Vases." },
    servers: [{ url: "https://pottery.example", description: "The kiln." }],
  };
  const { info, servers } = withoutProse(document);
  expect({ info, servers }).toEqual({
    info: { title: "Pottery", version: "1.0.0" },
    servers: [{ url: "https://pottery.example" }],
  });
});

it("takes neither the names of properties nor plain values for prose", () => {
  const Card: Schema = {
    required: ["title"],
    properties: {
      title: { type: "string", title: "Title", examples: ["A"] },
      description: { type: "object", default: { description: "kept", example: 1 } },
      tags: { type: "array", items: { enum: ["summary"], description: "A tag." } },
    },
    "x-media": { types: ["image/png"], maxBytes: 1, form: "base64" },
  };
  expect(withoutProse(pottery({ schemas: { Card } })).components?.schemas?.["Card"]).toEqual({
    required: ["title"],
    properties: {
      title: { type: "string" },
      description: { type: "object", default: { description: "kept", example: 1 } },
      tags: { type: "array", items: { enum: ["summary"] } },
    },
    "x-media": { types: ["image/png"], maxBytes: 1, form: "base64" },
  });
});
