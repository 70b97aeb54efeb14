import type { OpenApiDocument, Operation, Schema } from "../../../src/spec/openapi-document.js";
import type { ProviderPackage } from "../../../src/generate/provider-package.js";

/** The package of a made-up provider, small enough to be seen at a glance. */
export const potteryPackage: ProviderPackage = {
  provider: "pottery",
  name: "@x/pottery",
  version: "2.1.0",
  core: "@x/core",
};

const vaseRequest: Schema = {
  type: "object",
  description: "What a vase is made from.",
  "x-origin": "docs",
  required: ["clay"],
  properties: {
    clay: { type: "string", enum: ["red", "white"], default: "red", description: "The clay." },
    glaze: {
      type: "string",
      "x-extensible-enum": ["matt", "gloss"],
      description: "The glaze.",
      "x-origin": "upstream",
    },
    sketch: {
      type: "string",
      description: "What it looks like.",
      "x-media": { types: ["image/png"], maxBytes: 1000, form: "base64" },
    },
  },
};

const vase: Schema = {
  type: "object",
  description: "A vase.",
  "x-origin": "gateway",
  properties: { vase_id: { type: "string", description: "Its number." } },
};

/** Makes a vase, which is paid for and read with `getVase`. */
export const makeVase: Operation = {
  operationId: "makeVase",
  summary: "Make a vase",
  description: "Throws and fires a vase.",
  "x-origin": "docs",
  "x-docs": { title: "Vases", page: "7e0" },
  "x-paid": "task",
  requestBody: jsonOf("VaseRequest"),
  responses: {
    "200": {
      description: "Accepted.",
      ...jsonOf("Vase"),
      links: {
        poll: { operationId: "getVase", parameters: { vase_id: "$response.body#/vase_id" } },
      },
    },
  },
};

export const getVase: Operation = {
  operationId: "getVase",
  summary: "Read a vase",
  parameters: [
    {
      name: "vase_id",
      in: "path",
      required: true,
      schema: { type: "string" },
      description: "Its number.",
    },
    { name: "side", in: "query", schema: { type: "string", enum: ["front", "back"] } },
  ],
  responses: { "200": { description: "The vase.", ...jsonOf("Vase") } },
};

/** The whole document; tests put other parts in place of these. */
export function pottery(
  parts: {
    readonly paths?: OpenApiDocument["paths"];
    readonly schemas?: Readonly<Record<string, Schema>>;
  } = {},
): OpenApiDocument {
  return {
    openapi: "3.1.0",
    info: { title: "Pottery", version: "1.0.0" },
    servers: [{ url: "https://pottery.example" }],
    paths: { "/vases": { post: makeVase }, "/vases/{vase_id}": { get: getVase }, ...parts.paths },
    components: { schemas: { VaseRequest: vaseRequest, Vase: vase, ...parts.schemas } },
  };
}

export function jsonOf(schema: string): {
  readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
} {
  return {
    content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } },
  };
}
