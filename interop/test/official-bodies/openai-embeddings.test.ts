import type OpenAI from "openai";
import { expect, it } from "vitest";
import { answerFaults, requestFaults, operationOf } from "./spec-faults.js";

const bodies = {
  "a text": { model: "text-embedding-3-small", input: "The food was delicious." },
  "several texts, shortened": {
    model: "text-embedding-3-large",
    input: ["one", "two"],
    dimensions: 256,
    encoding_format: "float",
    user: "anna",
  },
  "tokens, in base64": {
    model: "text-embedding-3-small",
    input: [1212, 318],
    encoding_format: "base64",
  },
  "several lists of tokens": { model: "text-embedding-ada-002", input: [[1212], [318, 257]] },
} satisfies Readonly<Record<string, OpenAI.EmbeddingCreateParams>>;

const answer = {
  object: "list",
  model: "text-embedding-3-small",
  data: [{ object: "embedding", index: 0, embedding: [0.0023, -0.0093] }],
  usage: { prompt_tokens: 8, total_tokens: 8 },
} satisfies OpenAI.CreateEmbeddingResponse;

const createEmbedding = await operationOf("openai", "createEmbedding");

it.each(Object.entries(bodies))("createEmbedding takes OpenAI's request: %s", (_, body) => {
  expect(requestFaults(createEmbedding, body)).toEqual([]);
});

it("createEmbedding may answer as OpenAI does", () => {
  expect(answerFaults(createEmbedding, answer)).toEqual([]);
});

it("does not take everything", () => {
  expect(requestFaults(createEmbedding, { input: "no model" }).join()).toContain("model");
});
