import { textRefusals, textTroubles, type OperationCase } from "@x/testing";
import type { EmbeddingRequest, OpenAIOperations, operations } from "../../src/index.js";
import { vendorRefusals } from "../support/vendor-refusals.js";

type Case = OperationCase<OpenAIOperations, operations, "createEmbedding">;

const model = "text-embedding-3-small";
const usage = { prompt_tokens: 4, total_tokens: 4 };

export const createEmbedding: Case = {
  operation: "createEmbedding",
  paidCall: "oneText",
  calls: {
    oneText: callWith({ model, input: "red apple" }),
    texts: callWith({
      model,
      input: ["red apple", "green pear"],
      encoding_format: "float",
      dimensions: 4,
    }),
    tokens: callWith({ model: "text-embedding-ada-002", input: [1820, 11] }),
    textsAsTokens: callWith({
      model,
      input: [
        [1820, 11],
        [9906, 1917],
      ],
      encoding_format: "base64",
    }),
  },
  refusals: {
    noModel: { input: { model: "", input: "red apple" }, field: "model" },
  },
  answers: {
    numbers: {
      status: 200,
      body: {
        object: "list",
        data: [
          { object: "embedding", index: 0, embedding: [0.1273, -0.5518, 0.8012, 0.1944] },
          { object: "embedding", index: 1, embedding: [0.0901, -0.447, 0.8651, 0.2088] },
        ],
        model,
        usage,
      },
      outcome: { data: "as it came" },
    },
    base64: {
      status: 200,
      body: {
        object: "list",
        data: [{ object: "embedding", index: 0, embedding: "CVsCPilDDb9yG00/RxVGPg==" }],
        model,
        usage,
      },
      outcome: { data: "as it came" },
    },
    ...textRefusals,
    ...textTroubles,
    ...vendorRefusals,
  },
  probes: {
    // Without an input every build refuses, before it asks OpenAI.
    wrongKey: { key: "wrong", body: { model }, answer: "wrongKey" },
    noModel: { body: {}, answer: "modelMissing" },
    unknownModel: { body: { model: "no-such-model" }, answer: "unknownModel" },
    noInput: { body: { model }, answer: "invalidRequest" },
  },
};

function callWith(input: EmbeddingRequest): Case["calls"][string] {
  return { input, request: { method: "POST", path: "/v1/embeddings", body: input } };
}
