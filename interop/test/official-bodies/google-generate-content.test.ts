import { GoogleGenAI, Modality, ThinkingLevel, Type } from "@google/genai";
import type { GenerateContentParameters, GenerateContentResponse } from "@google/genai";
import { afterEach, describe, expect, it, vi } from "vitest";
import { answerFaults, eventFaults, requestFaults, operationOf } from "./spec-faults.js";

const model = "gemini-2.5-flash";

const weather = {
  name: "get_weather",
  description: "The weather of a city.",
  parameters: {
    type: Type.OBJECT,
    properties: { city: { type: Type.STRING } },
    required: ["city"],
  },
};

const inputs = {
  "a text": { model, contents: "Why is the sky blue?" },
  "a system prompt and sampling": {
    model,
    contents: "Hello",
    config: {
      systemInstruction: "You are a cat.",
      temperature: 0.4,
      topP: 0.9,
      topK: 20,
      candidateCount: 1,
      maxOutputTokens: 500,
      stopSequences: ["END"],
      seed: 7,
      presencePenalty: 0.1,
      frequencyPenalty: 0.1,
    },
  },
  "a conversation": {
    model,
    contents: [
      { role: "user", parts: [{ text: "I have two dogs." }] },
      { role: "model", parts: [{ text: "Great." }] },
      { role: "user", parts: [{ text: "How many paws?" }] },
    ],
  },
  "a picture and a file": {
    model,
    contents: [
      {
        role: "user",
        parts: [
          { inlineData: { mimeType: "image/png", data: "iVBORw0KGgo=" } },
          { fileData: { mimeType: "application/pdf", fileUri: "https://example.com/a.pdf" } },
          { text: "Describe them." },
        ],
      },
    ],
  },
  "a sound and a part of a video": {
    model,
    contents: [
      { inlineData: { mimeType: "audio/mp3", data: "SUQzBA==" } },
      {
        fileData: { fileUri: "https://www.youtube.com/watch?v=9hE5-98ZeCg" },
        videoMetadata: { startOffset: "10s", endOffset: "20s", fps: 1 },
      },
    ],
  },
  "a function": {
    model,
    contents: "What is the weather in Paris?",
    config: { tools: [{ functionDeclarations: [weather] }] },
  },
  "a chosen function, described by JSON Schema": {
    model,
    contents: "Paris",
    config: {
      tools: [
        {
          functionDeclarations: [
            { name: "get_weather", parametersJsonSchema: { type: "object", properties: {} } },
          ],
        },
      ],
      toolConfig: {
        functionCallingConfig: { mode: "ANY" as never, allowedFunctionNames: ["get_weather"] },
      },
    },
  },
  "a function's result": {
    model,
    contents: [
      { role: "user", parts: [{ text: "What is the weather in Paris?" }] },
      {
        role: "model",
        parts: [
          {
            functionCall: { id: "1", name: "get_weather", args: { city: "Paris" } },
            thoughtSignature: "CpcB",
          },
        ],
      },
      {
        role: "user",
        parts: [{ functionResponse: { id: "1", name: "get_weather", response: { celsius: 14 } } }],
      },
    ],
    config: { tools: [{ functionDeclarations: [weather] }] },
  },
  "the vendor's own tools": {
    model,
    contents: "Who won?",
    config: { tools: [{ googleSearch: {} }, { urlContext: {} }, { codeExecution: {} }] },
  },
  "code that was run": {
    model,
    contents: [
      {
        role: "model",
        parts: [
          { executableCode: { language: "PYTHON" as never, code: "print(1)" } },
          { codeExecutionResult: { outcome: "OUTCOME_OK" as never, output: "1" } },
        ],
      },
      { role: "user", parts: [{ text: "Again." }] },
    ],
  },
  "a structured answer": {
    model,
    contents: "List a few recipes.",
    config: {
      responseMimeType: "application/json",
      responseSchema: {
        type: Type.ARRAY,
        items: {
          type: Type.OBJECT,
          properties: { name: { type: Type.STRING, nullable: true } },
          propertyOrdering: ["name"],
        },
      },
    },
  },
  "an answer by JSON Schema": {
    model,
    contents: "A recipe.",
    config: {
      responseMimeType: "application/json",
      responseJsonSchema: { type: "object", properties: { name: { type: "string" } } },
    },
  },
  thinking: {
    model,
    contents: "Prove it.",
    config: { thinkingConfig: { includeThoughts: true, thinkingBudget: 1024 } },
  },
  "a level of thinking": {
    model: "gemini-3-pro-preview",
    contents: "Prove it.",
    config: { thinkingConfig: { thinkingLevel: ThinkingLevel.LOW } },
  },
  "pictures and speech as the answer": {
    model,
    contents: "A banana that speaks.",
    config: {
      responseModalities: [Modality.TEXT, Modality.IMAGE],
      imageConfig: { aspectRatio: "16:9" },
      speechConfig: { voiceConfig: { prebuiltVoiceConfig: { voiceName: "Kore" } } },
    },
  },
  "what is let through, and what is cached": {
    model,
    contents: "Once more.",
    config: {
      safetySettings: [
        {
          category: "HARM_CATEGORY_HARASSMENT" as never,
          threshold: "BLOCK_ONLY_HIGH" as never,
        },
      ],
      cachedContent: "cachedContents/1",
      responseLogprobs: true,
      logprobs: 2,
    },
  },
} satisfies Readonly<Record<string, GenerateContentParameters>>;

type Answer = Pick<
  GenerateContentResponse,
  "candidates" | "promptFeedback" | "usageMetadata" | "modelVersion" | "responseId"
>;

const answers = {
  "a text": {
    candidates: [
      {
        content: { role: "model", parts: [{ text: "Thinking.", thought: true }, { text: "Hi" }] },
        finishReason: "STOP" as never,
        index: 0,
        avgLogprobs: -0.1,
        groundingMetadata: {
          webSearchQueries: ["sky"],
          groundingChunks: [{ web: { uri: "https://example.com", title: "Example" } }],
        },
      },
    ],
    usageMetadata: {
      promptTokenCount: 4,
      candidatesTokenCount: 10,
      thoughtsTokenCount: 30,
      totalTokenCount: 44,
    },
    modelVersion: model,
    responseId: "r1",
  },
  "a call of a function": {
    candidates: [
      {
        content: {
          role: "model",
          parts: [{ functionCall: { name: "get_weather", args: { city: "Paris" } } }],
        },
      },
    ],
  },
  "a refusal": { promptFeedback: { blockReason: "SAFETY" as never, safetyRatings: [] } },
} satisfies Readonly<Record<string, Answer>>;

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The body that Google's SDK makes of an input: its types are not those of the wire. */
async function sentBody(input: GenerateContentParameters): Promise<unknown> {
  const bodies: unknown[] = [];
  vi.stubGlobal("fetch", (_url: unknown, init: RequestInit) => {
    bodies.push(JSON.parse(init.body as string));
    return Promise.resolve(Response.json({ candidates: [] }));
  });
  await new GoogleGenAI({ apiKey: "sk-one" }).models.generateContent(input);
  expect(bodies).toHaveLength(1);
  return bodies[0];
}

describe.each([
  ["generateContent", answerFaults],
  ["streamGenerateContent", eventFaults],
] as const)("%s", async (id, faultsOf) => {
  const operation = await operationOf("gemini", id);

  it.each(Object.entries(inputs))("takes Google's request: %s", async (_, input) => {
    expect(requestFaults(operation, await sentBody(input))).toEqual([]);
  });

  it.each(Object.entries(answers))("may answer as Google does: %s", (_, answer) => {
    expect(faultsOf(operation, answer)).toEqual([]);
  });

  it("does not take everything", () => {
    expect(requestFaults(operation, { contents: "no list" }).join()).toContain("contents");
  });
});
