import { FunctionCallingConfigMode, type GenerateContentParameters } from "@google/genai";
import type { GeminiGenerateContentRequest, GeminiGenerateContentResponse } from "@x/gemini";
import { describe, expect, it } from "vitest";
import { citySchema, picture, weatherQuestion } from "./questions.js";
import { eventsOf, onTheWire, serveSandbox } from "./served-sandbox.js";

const { official, ours, both } = await serveSandbox();

const model = "gemini-3.8-flash";
const tools = [
  { functionDeclarations: [{ name: "get_weather", parametersJsonSchema: citySchema }] },
];

interface Case {
  readonly name: string;
  readonly theirs: Omit<GenerateContentParameters, "model">;
  readonly ours: GeminiGenerateContentRequest;
}

const asked = (text: string): { role: "user"; parts: { text: string }[] }[] => [
  { role: "user", parts: [{ text }] },
];

const withResult = [
  ...asked(weatherQuestion),
  {
    role: "model",
    parts: [{ functionCall: { name: "get_weather", args: { city: "Oslo", days: 1 } } }],
  },
  {
    role: "user",
    parts: [{ functionResponse: { name: "get_weather", response: { output: "Snow, -3 °C" } } }],
  },
];

const withPicture = [
  {
    role: "user",
    parts: [
      { inlineData: { mimeType: "image/png", data: picture } },
      { text: "What is in this picture?" },
    ],
  },
];

/** Google's client has a form of its own for what is not a turn of the conversation. */
const cases: readonly Case[] = [
  { name: "a text", theirs: { contents: "Hello" }, ours: { contents: asked("Hello") } },
  {
    name: "an answer that is cut, and instructions",
    theirs: {
      contents: "Hello",
      config: { maxOutputTokens: 5, systemInstruction: "Be brief.", temperature: 0.5 },
    },
    ours: {
      contents: asked("Hello"),
      systemInstruction: { role: "user", parts: [{ text: "Be brief." }] },
      generationConfig: { maxOutputTokens: 5, temperature: 0.5 },
    },
  },
  {
    name: "several answers",
    theirs: { contents: "Hello", config: { candidateCount: 2 } },
    ours: { contents: asked("Hello"), generationConfig: { candidateCount: 2 } },
  },
  { name: "a picture", theirs: { contents: withPicture }, ours: { contents: withPicture } },
  {
    name: "a function call",
    theirs: {
      contents: weatherQuestion,
      config: {
        tools,
        toolConfig: { functionCallingConfig: { mode: FunctionCallingConfigMode.ANY } },
      },
    },
    ours: {
      contents: asked(weatherQuestion),
      tools,
      toolConfig: { functionCallingConfig: { mode: "ANY" } },
      generationConfig: {},
    },
  },
  {
    name: "a function's result",
    theirs: { contents: withResult, config: { tools } },
    ours: { contents: withResult, tools, generationConfig: {} },
  },
  {
    name: "a structured answer",
    theirs: {
      contents: weatherQuestion,
      config: { responseMimeType: "application/json", responseJsonSchema: citySchema },
    },
    ours: {
      contents: asked(weatherQuestion),
      generationConfig: { responseMimeType: "application/json", responseJsonSchema: citySchema },
    },
  },
  {
    name: "thoughts",
    theirs: { contents: "Why?", config: { thinkingConfig: { includeThoughts: true } } },
    ours: {
      contents: asked("Why?"),
      generationConfig: { thinkingConfig: { includeThoughts: true } },
    },
  },
];

/** The members that Google's client adds. */
const added = ["sdkHttpResponse"];

describe("generated content", () => {
  it.each(cases)("is the same to both clients: $name", async ({ theirs, ours: input }) => {
    const answers = await both(
      () => official.google.models.generateContent({ model, ...theirs }),
      () => ours.gemini.generateContent({ model, ...input }),
    );
    expect(answers.ours).toEqual(onTheWire(answers.theirs, added));
    expect(answers.sent.ours).toEqual(answers.sent.theirs);
  });

  it.each(cases)("brings the same events to both: $name", async ({ theirs, ours: input }) => {
    const events = await both(
      async () =>
        eventsOf(await official.google.models.generateContentStream({ model, ...theirs })),
      async () => eventsOf(await ours.gemini.streamGenerateContent({ model, ...input })),
    );
    expect(events.ours).toEqual(onTheWire(events.theirs, added));
    expect(events.sent.ours).toEqual(events.sent.theirs);
  });

  it.each(cases)("is put together to Google's whole answer: $name", async (one) => {
    const answers = await both(
      () => official.google.models.generateContent({ model, ...one.theirs }),
      async () => (await ours.gemini.streamGenerateContent({ model, ...one.ours })).final(),
    );
    const unlike = [...added, "thoughtSignature"];
    expect(onTheWire(withoutEmptyParts(answers.ours), unlike)).toEqual(
      onTheWire(answers.theirs, unlike),
    );
  });
});

/** In a stream the signature of the thoughts comes with an empty text of its own, and must go back so. */
function withoutEmptyParts(answer: GeminiGenerateContentResponse): GeminiGenerateContentResponse {
  const candidates = answer.candidates?.map((candidate) => {
    const parts = candidate.content?.parts?.filter(({ text }) => text !== "") ?? [];
    return { ...candidate, content: { ...candidate.content, parts } };
  });
  return { ...answer, candidates: candidates ?? [] };
}

it("Google's chat keeps what it heard, and goes on with it", async () => {
  const chat = official.google.chats.create({ model });
  const pieces = await eventsOf(await chat.sendMessageStream({ message: "Hello" }));
  const heard = pieces.map(({ text }) => text).join("");
  expect(heard).toMatch(/^You said: “Hello”/);
  const next = await chat.sendMessage({ message: "Go on" });
  expect(next.text).toMatch(/^You said: “Go on”/);
  const roles = chat.getHistory().map(({ role }) => role);
  expect([roles[0], ...roles.slice(-2)]).toEqual(["user", "user", "model"]);
});
