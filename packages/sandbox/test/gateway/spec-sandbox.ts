import { buildSandbox } from "../../src/build-sandbox.js";
import { type Sandbox, createTurnableClock } from "../../src/index.js";
import type { SpecDocument, SpecSchema } from "../../src/spec/spec-document.js";

const json = (schema: SpecSchema) => ({ content: { "application/json": { schema } } });

/** A spec of operations the sandbox cannot do, written as other providers' specs will be. */
export const OTHER_SPEC: SpecDocument = {
  openapi: "3.1.0",
  info: { title: "Others", version: "1.0.0" },
  paths: {
    "/v1/messages": {
      post: {
        operationId: "createMessage",
        "x-paid": "tokens",
        requestBody: { $ref: "#/components/requestBodies/Message" },
        responses: {},
      },
    },
    "/v1/models": { get: { operationId: "listModels", responses: {} } },
    "/v1/videos": {
      post: {
        operationId: "createVideo",
        "x-paid": "task",
        requestBody: json({ $ref: "#/components/schemas/Video" }),
        responses: {},
      },
    },
    "/v1beta/models/{model}:generateContent": {
      post: {
        operationId: "generateContent",
        requestBody: json({ type: "object", required: ["contents"] }),
        responses: {},
      },
    },
  },
  components: {
    requestBodies: { Message: json({ $ref: "#/components/schemas/Message" }) },
    schemas: {
      Message: {
        type: "object",
        properties: {
          model: { type: "string", "x-extensible-enum": ["claude-opus"] },
          max_tokens: { type: "integer", minimum: 1 },
        },
      },
      Video: {
        type: "object",
        properties: {
          model: { type: "string" },
          size: { type: "string", enum: ["720x1280", "1280x720"] },
        },
      },
    },
  },
};

export function specSandbox(): Sandbox {
  return buildSandbox({ others: OTHER_SPEC }, { clock: createTurnableClock() });
}
