import { eventStream, type OperationCase } from "@x/testing";
import type {
  GeminiGenerateContentRequest,
  GeminiOperations,
  operations,
} from "../../src/index.js";
import { generateContent } from "./generateContent.js";

type Case = OperationCase<GeminiOperations, operations, "streamGenerateContent">;

const model = "gemini-3.8-flash";
const contents = [{ role: "user", parts: [{ text: "Why do trams run on rails?" }] }];
const weather = {
  name: "get_weather",
  parametersJsonSchema: { type: "object", properties: { city: { type: "string" } } },
};
const thoughtSignature = "c2FtcGxlLXNpZ25hdHVyZQ==";
const functionCall = { id: "fc-6b2e", name: "get_weather", args: { city: "Oslo" } };

const head = { modelVersion: model, responseId: "t1IhaeqUD5WvmtkP" };

/** A piece of the answer: the new parts, and the tokens so far. */
function piece(parts: readonly object[], tokens: number, more: object = {}): object {
  return {
    candidates: [{ content: { parts, role: "model" }, index: 0, ...more }],
    usageMetadata: { promptTokenCount: 9, totalTokenCount: tokens },
    ...head,
  };
}

const begun = eventStream(
  piece([{ text: "**Planning** a short answer.", thought: true }], 27),
  piece([{ text: "Trams run" }], 30),
  piece([{ text: " on rails." }], 33),
);
const ended = eventStream(piece([{ text: "", thoughtSignature }], 33, { finishReason: "STOP" }));
const answered = {
  text: "Trams run on rails.",
  final: {
    candidates: [
      {
        content: {
          role: "model",
          parts: [
            { text: "**Planning** a short answer.", thought: true },
            { text: "Trams run on rails." },
            { text: "", thoughtSignature },
          ],
        },
        index: 0,
        finishReason: "STOP",
      },
    ],
    usageMetadata: { promptTokenCount: 9, totalTokenCount: 33 },
    ...head,
  },
};

// What is refused before the stream begins is refused as without a stream; what says yes there is no stream.
const refused = Object.fromEntries(
  Object.entries(generateContent.answers).filter(([, { outcome }]) => "error" in outcome),
) as Case["answers"];

export const streamGenerateContent: Case = {
  operation: "streamGenerateContent",
  paidCall: "cheapest",
  calls: {
    question: call({ contents }),
    cheapest: call({
      contents,
      generationConfig: { maxOutputTokens: 16, thinkingConfig: { thinkingLevel: "MINIMAL" } },
    }),
    withThoughts: call({
      contents,
      generationConfig: { thinkingConfig: { thinkingLevel: "HIGH", includeThoughts: true } },
    }),
    functions: call({ contents, tools: [{ functionDeclarations: [weather] }] }),
    twoAnswers: call({ contents, generationConfig: { candidateCount: 2 } }),
  },
  refusals: {
    emptyNameOfTheCache: { input: { model, contents, cachedContent: "" }, field: "cachedContent" },
    noModelName: { input: { model: "", contents }, field: "model" },
  },
  answers: {
    stream: { status: 200, stream: begun + ended, outcome: { stream: answered } },
    // Google ends its lines so.
    streamWithCarriageReturns: {
      status: 200,
      stream: (begun + ended).replaceAll("\n", "\r\n"),
      outcome: { stream: answered },
    },
    functionCall: {
      status: 200,
      call: "functions",
      stream: eventStream(
        piece([{ functionCall, thoughtSignature }], 39),
        piece([], 39, { finishReason: "STOP" }),
      ),
      outcome: {
        stream: {
          text: "",
          final: {
            candidates: [
              {
                content: { role: "model", parts: [{ functionCall, thoughtSignature }] },
                index: 0,
                finishReason: "STOP",
              },
            ],
            usageMetadata: { promptTokenCount: 9, totalTokenCount: 39 },
            ...head,
          },
        },
      },
    },
    // A model that is not Google's: no reason at first, empty feedback, and a last event of the gateway's own.
    otherVendor: {
      status: 200,
      stream: eventStream(
        {
          candidates: [
            {
              content: { role: "model", parts: [{ text: "Trams run" }] },
              finishReason: null,
              index: 0,
              safetyRatings: [],
            },
          ],
          promptFeedback: { safetyRatings: [] },
          usageMetadata: { promptTokenCount: 9, promptTokensDetails: null },
        },
        {
          candidates: [
            {
              content: { role: "model", parts: [] },
              finishReason: "STOP",
              index: 0,
              safetyRatings: [],
            },
          ],
          usageMetadata: { promptTokenCount: 9, totalTokenCount: 15 },
        },
      ),
      outcome: {
        stream: {
          text: "Trams run",
          final: {
            candidates: [
              {
                content: { role: "model", parts: [{ text: "Trams run" }] },
                finishReason: "STOP",
                index: 0,
                safetyRatings: [],
              },
            ],
            promptFeedback: { safetyRatings: [] },
            usageMetadata: { promptTokenCount: 9, totalTokenCount: 15 },
          },
        },
      },
    },
    blockedPrompt: {
      status: 200,
      stream: eventStream({ promptFeedback: { blockReason: "PROHIBITED_CONTENT" }, ...head }),
      outcome: {
        stream: {
          text: "",
          final: { promptFeedback: { blockReason: "PROHIBITED_CONTENT" }, ...head },
        },
      },
    },
    // The counts had come, so it is certain that there is something to pay.
    streamThatBroke: {
      status: 200,
      stream: begun,
      outcome: { error: { kind: "truncated", billed: "yes", retryable: true } },
    },
    oneAnswerOfTwo: {
      status: 200,
      call: "twoAnswers",
      stream: begun + ended,
      outcome: { error: { kind: "truncated", billed: "yes", retryable: true } },
    },
    nothing: {
      status: 200,
      stream: "",
      outcome: { error: { kind: "truncated", billed: "unknown", retryable: true } },
    },
    streamThatFailed: {
      status: 200,
      stream:
        begun + eventStream({ error: { code: 503, message: "Overloaded", status: "UNAVAILABLE" } }),
      outcome: {
        error: { kind: "unavailable", billed: "yes", retryable: true, code: "503" },
      },
    },
    streamThatFailedAtTheGateway: {
      status: 200,
      stream: `${begun}{"error":{"message":"bad","type":"new_api_error","param":"","code":"bad_response_body"}}`,
      outcome: {
        error: { kind: "upstream", billed: "yes", retryable: true, code: "bad_response_body" },
      },
    },
    streamRefusedAtOnce: {
      status: 200,
      stream: '{"error":{"message":"Too fast","type":"upstream_error","param":"","code":429}}',
      outcome: { error: { kind: "rate-limit", billed: "no", retryable: true, code: "429" } },
    },
    refusalLabelledAsStream: {
      status: 429,
      text: '{"error":{"message":"Too fast","type":"upstream_error","param":"","code":429}}',
      contentType: "text/event-stream",
      outcome: { error: { kind: "rate-limit", billed: "no", retryable: true, code: "429" } },
    },
    // Builds before 2026-04 answer so where `alt=sse` is missing: that is never taken for a stream.
    wholeAnswerInPlaceOfAStream: {
      status: 200,
      text: JSON.stringify(answered.final),
      contentType: "application/json",
      outcome: { error: { kind: "unexpected-content", billed: "unknown", retryable: false } },
    },
    ...refused,
  },
  probes: {
    // Without contents, which every build refuses before it asks Google.
    wrongKey: { key: "wrong", path: { model }, body: {}, answer: "wrongKey" },
    unknownModel: { path: { model: "no-such-model" }, body: {}, answer: "unknownModel" },
    noContents: { path: { model }, body: {}, answer: "invalidRequest" },
  },
};

/** A call to a model, whose body is the rest of the input. The form of the stream is named by the client. */
function call(body: GeminiGenerateContentRequest): Case["calls"][string] {
  const path = `/v1beta/models/${model}:streamGenerateContent`;
  const query = { alt: "sse" };
  return { input: { model, ...body }, request: { method: "POST", path, query, body } };
}
