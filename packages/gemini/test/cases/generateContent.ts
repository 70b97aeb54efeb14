import { textRefusals, textTroubles, type OperationCase } from "@x/testing";
import type {
  GeminiGenerateContentRequest,
  GeminiGenerateContentResponse,
  GeminiOperations,
  operations,
} from "../../src/index.js";

type Case = OperationCase<GeminiOperations, operations, "generateContent">;

const model = "gemini-3.8-flash";
const contents = [{ role: "user", parts: [{ text: "Why do trams run on rails? One sentence." }] }];
const weather = {
  name: "get_weather",
  description: "Current weather for a city",
  parametersJsonSchema: {
    type: "object",
    properties: { city: { type: "string" } },
    required: ["city"],
  },
};
const thoughtSignature = "c2FtcGxlLXNpZ25hdHVyZQ==";
const functionCall = { id: "fc-6b2e", name: "get_weather", args: { city: "Oslo" } };

const answer = {
  usageMetadata: { promptTokenCount: 11, candidatesTokenCount: 12, totalTokenCount: 23 },
  modelVersion: model,
  responseId: "k9QhaZ7yB4mXkdUP",
};

/** An answer with these parts. */
function answered(
  parts: object[],
  more: object = { finishReason: "STOP" },
): GeminiGenerateContentResponse {
  return { candidates: [{ content: { role: "model", parts }, index: 0, ...more }], ...answer };
}

export const generateContent: Case = {
  operation: "generateContent",
  paidCall: "cheapest",
  calls: {
    question: call({ contents }),
    cheapest: call({
      contents,
      generationConfig: { maxOutputTokens: 16, thinkingConfig: { thinkingLevel: "MINIMAL" } },
    }),
    pictureAndFunction: call({
      systemInstruction: { parts: [{ text: "Answer briefly." }] },
      contents: [
        {
          role: "user",
          parts: [
            { text: "What is in this picture, and what is the weather in Oslo?" },
            { inlineData: { mimeType: "image/jpeg", data: "/9j/4AAQSkZJRg==" } },
          ],
        },
      ],
      tools: [{ functionDeclarations: [weather] }],
      toolConfig: { functionCallingConfig: { mode: "AUTO" } },
      safetySettings: [{ category: "HARM_CATEGORY_HARASSMENT", threshold: "BLOCK_ONLY_HIGH" }],
    }),
    // The call goes back as it came, with its signature: Google refuses it otherwise.
    functionResult: call({
      contents: [
        ...contents,
        { role: "model", parts: [{ functionCall, thoughtSignature }] },
        {
          role: "user",
          parts: [
            { functionResponse: { id: "fc-6b2e", name: "get_weather", response: { sky: "blue" } } },
          ],
        },
      ],
      tools: [{ functionDeclarations: [weather] }],
    }),
    structured: call({
      contents,
      generationConfig: {
        responseMimeType: "application/json",
        responseSchema: {
          type: "OBJECT",
          properties: { name: { type: "STRING" }, age: { type: "INTEGER", nullable: true } },
          required: ["name"],
        },
        seed: 41,
      },
    }),
    search: call({ contents, tools: [{ googleSearch: {} }, { codeExecution: {} }] }),
    pictureMade: call(
      { contents, generationConfig: { responseModalities: ["TEXT", "IMAGE"] } },
      "gemini-3-pro-image",
    ),
    cachedPrompt: call({ contents, cachedContent: "cachedContents/abc" }),
  },
  refusals: {
    emptyNameOfTheCache: { input: { model, contents, cachedContent: "" }, field: "cachedContent" },
    emptyToken: { input: { model, contents, continuationToken: "" }, field: "continuationToken" },
    noModelName: { input: { model: "", contents }, field: "model" },
  },
  answers: {
    text: {
      status: 200,
      body: answered([{ text: "Rails guide a tram." }]),
      outcome: { data: "as it came" },
    },
    functionCall: {
      status: 200,
      call: "pictureAndFunction",
      body: answered([{ functionCall }]),
      outcome: { data: "as it came" },
    },
    textAndFunctionCall: {
      status: 200,
      call: "pictureAndFunction",
      body: answered([{ text: "A tram." }, { functionCall, thoughtSignature }]),
      outcome: { data: "as it came" },
    },
    picture: {
      status: 200,
      call: "pictureMade",
      body: answered([
        { text: "Here it is." },
        { inlineData: { mimeType: "image/png", data: "iVBORw0KGgo=" }, thoughtSignature },
      ]),
      outcome: { data: "as it came" },
    },
    grounded: {
      status: 200,
      call: "search",
      body: answered([{ text: "Oslo has about 120 trams." }], {
        finishReason: "STOP",
        groundingMetadata: {
          webSearchQueries: ["trams in Oslo"],
          groundingChunks: [{ web: { uri: "https://example.com/trams", title: "example.com" } }],
          groundingSupports: [
            { segment: { endIndex: 25, text: "Oslo has" }, groundingChunkIndices: [0] },
          ],
        },
        citationMetadata: { citationSources: [{ uri: "https://example.com/trams", license: "" }] },
      }),
      outcome: { data: "as it came" },
    },
    // Whole HTTP answers, and no whole texts: who reads them looks at `finishReason`.
    tooLong: {
      status: 200,
      body: answered([{ text: "Chapter one …" }], {
        finishReason: "CONTINUATION",
        continuationToken: "Y29udGludWU=",
      }),
      outcome: { data: "as it came" },
    },
    cutOffWhileThinking: {
      status: 200,
      call: "cheapest",
      body: answered([], { finishReason: "MAX_TOKENS" }),
      outcome: { data: "as it came" },
    },
    stoppedByFilter: {
      status: 200,
      body: { candidates: [{ content: { role: "model" }, finishReason: "SAFETY" }], ...answer },
      outcome: { data: "as it came" },
    },
    blockedPrompt: {
      status: 200,
      body: { promptFeedback: { blockReason: "PROHIBITED_CONTENT" }, ...answer },
      outcome: { data: "as it came" },
    },
    newWordsAndMembers: {
      status: 200,
      body: answered([{ text: "Hello" }], { finishReason: "OUT_OF_WORDS", mood: 3 }),
      beyondSpec: ["body.candidates[0].finishReason", "body.candidates[0].mood"],
      outcome: { data: "as it came" },
    },

    ...textRefusals,
    ...textTroubles,
    vendorRefused: googleError(400, "invalid"),
    vendorModelUnknown: googleError(404, "not-found"),
    vendorExhausted: googleError(429, "rate-limit"),
    vendorInternal: googleError(500, "upstream"),
    vendorOverloaded: googleError(503, "unavailable"),
  },
  probes: {
    // Without contents, which every build refuses before it asks Google.
    wrongKey: { key: "wrong", path: { model }, body: {}, answer: "wrongKey" },
    unknownModel: { path: { model: "no-such-model" }, body: {}, answer: "unknownModel" },
    noContents: { path: { model }, body: {}, answer: "invalidRequest" },
  },
};

/** A call to a model, whose body is the rest of the input. */
function call(body: GeminiGenerateContentRequest, name = model): Case["calls"][string] {
  const path = `/v1beta/models/${name}:generateContent`;
  return { input: { model: name, ...body }, request: { method: "POST", path, body } };
}

/** Google's error as the gateway tells it: Google's number, which is the status, is the code. */
function googleError<Status extends 400 | 404 | 429 | 500 | 503>(
  status: Status,
  kind: "invalid" | "not-found" | "rate-limit" | "upstream" | "unavailable",
): GoogleErrorCase<Status> {
  const error = { message: "No", type: "upstream_error", param: "", code: status };
  const retryable = status === 429 || status >= 500;
  const billed = status < 500 ? "no" : "unknown";
  return {
    status,
    body: { error },
    outcome: { error: { kind, billed, retryable, code: `${status}` } },
  };
}

interface GoogleErrorCase<Status extends number> {
  readonly status: Status;
  readonly body: {
    readonly error: {
      readonly message: string;
      readonly type: string;
      readonly param: string;
      readonly code: number;
    };
  };
  readonly outcome: {
    readonly error: {
      readonly kind: "invalid" | "not-found" | "rate-limit" | "upstream" | "unavailable";
      readonly billed: "no" | "unknown";
      readonly retryable: boolean;
      readonly code: string;
    };
  };
}
