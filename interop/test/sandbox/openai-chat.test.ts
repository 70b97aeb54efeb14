import type { ChatCompletionRequest } from "@x/openai";
import type OpenAI from "openai";
import { describe, expect, it } from "vitest";
import { citySchema, picture, weatherQuestion } from "./questions.js";
import { eventsOf, onTheWire, serveSandbox } from "./served-sandbox.js";

const { official, ours, both } = await serveSandbox();

type Body = Omit<OpenAI.ChatCompletionCreateParamsNonStreaming, "stream">;

const model = "gpt-5.5";
const tools = [
  { type: "function", function: { name: "get_weather", parameters: citySchema } },
] satisfies Body["tools"];

const bodies = {
  "a text": { model, messages: [{ role: "user", content: "Hello" }] },
  "several answers": { model, n: 3, messages: [{ role: "user", content: "Hello" }] },
  "an answer that is cut": {
    model,
    max_completion_tokens: 5,
    messages: [{ role: "user", content: "Hello" }],
  },
  "a picture": {
    model,
    messages: [
      {
        role: "user",
        content: [
          { type: "text", text: "What is in this picture?" },
          { type: "image_url", image_url: { url: `data:image/png;base64,${picture}` } },
        ],
      },
    ],
  },
  "a function call": { model, tools, messages: [{ role: "user", content: weatherQuestion }] },
  "a function's result": {
    model,
    tools,
    messages: [
      { role: "user", content: weatherQuestion },
      {
        role: "assistant",
        tool_calls: [
          {
            id: "call_1",
            type: "function",
            function: { name: "get_weather", arguments: '{"city":"Oslo","days":1}' },
          },
        ],
      },
      { role: "tool", tool_call_id: "call_1", content: "Snow, -3 °C" },
    ],
  },
  "a structured answer": {
    model,
    messages: [{ role: "user", content: weatherQuestion }],
    response_format: {
      type: "json_schema",
      json_schema: { name: "forecast", strict: true, schema: citySchema },
    },
  },
  reasoning: { model, reasoning_effort: "high", messages: [{ role: "user", content: "Why?" }] },
} satisfies Readonly<Record<string, Body>>;

const cases = Object.entries<Body>(bodies).map(([name, body]) => ({
  name,
  body,
  // Their types say `object` where ours say what is in it.
  ourBody: body as unknown as ChatCompletionRequest,
}));

/** OpenAI's helper adds some members, keeps one of the last event, and leaves one out that is null. */
const unlike = ["parsed", "parsed_arguments", "obfuscation", "system_fingerprint"];

describe("a chat completion", () => {
  it.each(cases)("is the same to both clients: $name", async ({ body, ourBody }) => {
    const answers = await both(
      () => official.openai.chat.completions.create(body),
      () => ours.openai.createChatCompletion({ ...ourBody, stream: false }),
    );
    expect(answers.ours).toEqual(onTheWire(answers.theirs));
    expect(answers.sent.ours).toEqual({ ...(answers.sent.theirs as object), stream: false });
  });

  it.each(cases)("brings the same events to both clients: $name", async ({ body, ourBody }) => {
    const events = await both(
      async () =>
        eventsOf(await official.openai.chat.completions.create({ ...body, stream: true })),
      async () => eventsOf(await ours.openai.createChatCompletion({ ...ourBody, stream: true })),
    );
    expect(events.ours).toEqual(onTheWire(events.theirs));
    expect(events.sent.ours).toEqual(events.sent.theirs);
  });

  it.each(cases)("is put together alike by both clients: $name", async ({ body, ourBody }) => {
    const finals = await both(
      () => official.openai.chat.completions.stream(body).finalChatCompletion(),
      async () => (await ours.openai.createChatCompletion({ ...ourBody, stream: true })).final(),
    );
    expect(onTheWire(finals.ours, unlike)).toEqual(onTheWire(finals.theirs, unlike));
  });
});
