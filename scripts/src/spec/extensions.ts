import type { Schema } from "./openapi-document.js";

const origin = { enum: ["docs", "upstream", "gateway", "inferred"] };
const text = { type: "string", minLength: 1 };

/**
 * The extensions this repository knows, each with the JSON Schema of its value.
 *
 * `spec/README.md` says what each one means.
 */
export const EXTENSIONS: Readonly<Record<string, Schema>> = {
  "x-origin": origin,
  "x-origin-note": text,
  "x-docs": {
    type: "object",
    required: ["title"],
    properties: {
      title: text,
      page: { type: "string", pattern: "^\\d+e\\d$" },
      modified: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}:\\d{2})?$" },
    },
    additionalProperties: false,
  },
  "x-paid": { enum: ["task", "tokens"] },
  "x-stream": { enum: ["chat", "responses", "messages", "gemini"] },
  "x-extensible-enum": {
    type: "array",
    minItems: 1,
    uniqueItems: true,
    items: { type: ["string", "number"] },
  },
  "x-media": {
    type: "object",
    required: ["types", "maxBytes", "form"],
    properties: {
      types: {
        type: "array",
        minItems: 1,
        items: { type: "string", pattern: "^[a-z]+/[a-z0-9.+-]+$" },
      },
      maxBytes: { type: "integer", minimum: 1 },
      form: { enum: ["base64", "base64-only", "data-url", "url", "file"] },
      typeMember: text,
    },
    additionalProperties: false,
  },
  "x-unknown": { const: true },
  "x-stream-error": { const: true },
  "x-pages": {
    type: "object",
    required: ["items", "cursor", "next", "more"],
    properties: { items: text, cursor: text, next: text, more: text },
    additionalProperties: false,
  },
  "x-text-answer": {
    type: "object",
    required: ["member", "values"],
    properties: { member: text, values: { type: "array", minItems: 1, items: text } },
    additionalProperties: false,
  },
  "x-transcript": { type: "string", pattern: "^\\.\\./transcripts/\\w+\\.txt$" },
  "x-require-one-of": {
    type: "array",
    minItems: 1,
    items: { type: "array", minItems: 2, uniqueItems: true, items: text },
  },
};
