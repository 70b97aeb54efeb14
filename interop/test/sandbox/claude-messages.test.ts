import type Anthropic from "@anthropic-ai/sdk";
import type { ClaudeMessageRequest } from "@x/claude";
import { describe, expect, it } from "vitest";
import { citySchema, picture, weatherQuestion } from "./questions.js";
import { eventsOf, onTheWire, serveSandbox } from "./served-sandbox.js";

const { official, ours, both } = await serveSandbox();

type Body = Anthropic.MessageCreateParamsNonStreaming;

const model = "claude-opus-5";
const tools = [
  { name: "get_weather", description: "The weather of a city.", input_schema: citySchema },
] satisfies Body["tools"];

const bodies = {
  "a text": { model, max_tokens: 500, messages: [{ role: "user", content: "Hello" }] },
  "an answer that is cut": {
    model,
    max_tokens: 5,
    messages: [{ role: "user", content: "Hello" }],
  },
  "a picture": {
    model,
    max_tokens: 500,
    messages: [
      {
        role: "user",
        content: [
          {
            type: "image",
            source: { type: "base64", media_type: "image/png", data: picture },
          },
          { type: "text", text: "What is in this picture?" },
        ],
      },
    ],
  },
  "a tool's use": {
    model,
    max_tokens: 500,
    tools,
    messages: [{ role: "user", content: weatherQuestion }],
  },
  "a tool's result": {
    model,
    max_tokens: 500,
    tools,
    messages: [
      { role: "user", content: weatherQuestion },
      {
        role: "assistant",
        content: [
          {
            type: "tool_use",
            id: "toolu_1",
            name: "get_weather",
            input: { city: "Oslo", days: 1 },
          },
        ],
      },
      {
        role: "user",
        content: [{ type: "tool_result", tool_use_id: "toolu_1", content: "Snow, -3 °C" }],
      },
    ],
  },
  "a structured answer": {
    model,
    max_tokens: 500,
    messages: [{ role: "user", content: weatherQuestion }],
    output_config: { format: { type: "json_schema", schema: citySchema } },
  },
  thinking: {
    model,
    max_tokens: 2048,
    thinking: { type: "enabled", budget_tokens: 1024 },
    messages: [{ role: "user", content: "Why?" }],
  },
  "thinking and a tool's use": {
    model,
    max_tokens: 2048,
    thinking: { type: "adaptive" },
    tools,
    messages: [{ role: "user", content: weatherQuestion }],
  },
} satisfies Readonly<Record<string, Body>>;

const cases = Object.entries<Body>(bodies).map(([name, body]) => ({
  name,
  body,
  // Their types say `unknown` where ours say what is in it.
  ourBody: body as unknown as ClaudeMessageRequest,
}));

/** The members that Anthropic's helpers add. */
const added = ["parsed_output"];

describe("a message", () => {
  it.each(cases)("is the same to both clients: $name", async ({ body, ourBody }) => {
    const answers = await both(
      () => official.anthropic.messages.create(body),
      () => ours.claude.createMessage({ ...ourBody, stream: false }),
    );
    expect(answers.ours).toEqual(onTheWire(answers.theirs, added));
    expect(answers.sent.ours).toEqual({ ...(answers.sent.theirs as object), stream: false });
  });

  it.each(cases)("brings the same events to both clients: $name", async ({ body, ourBody }) => {
    const events = await both(
      async () => eventsOf(await official.anthropic.messages.create({ ...body, stream: true })),
      async () => eventsOf(await ours.claude.createMessage({ ...ourBody, stream: true })),
    );
    // Anthropic's client keeps the signs of life to itself.
    expect(events.ours.filter(({ type }) => type !== "ping")).toEqual(onTheWire(events.theirs));
    expect(events.sent.ours).toEqual(events.sent.theirs);
  });

  it.each(cases)("is put together alike by both clients: $name", async ({ body, ourBody }) => {
    const finals = await both(
      () => official.anthropic.messages.stream(body).finalMessage(),
      async () => (await ours.claude.createMessage({ ...ourBody, stream: true })).final(),
    );
    expect(finals.ours).toEqual(onTheWire(finals.theirs, added));
  });
});
