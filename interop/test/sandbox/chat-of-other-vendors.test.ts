import type { ChatCompletionRequest } from "@x/deepseek";
import type OpenAI from "openai";
import { describe, expect, it } from "vitest";
import { citySchema, weatherQuestion } from "./questions.js";
import { eventsOf, onTheWire, serveSandbox } from "./served-sandbox.js";

const { official, ours, both } = await serveSandbox();

type Body = Omit<OpenAI.ChatCompletionCreateParamsNonStreaming, "stream">;

const tools = [
  { type: "function", function: { name: "get_weather", parameters: citySchema } },
] satisfies Body["tools"];

const cases = [...casesOf("deepseek", "deepseek-flash"), ...casesOf("claude", "claude-opus-5")];

function casesOf(
  provider: "deepseek" | "claude",
  model: string,
): readonly { name: string; provider: typeof provider; body: Body }[] {
  const messages = [{ role: "user", content: "Why?" }] satisfies Body["messages"];
  return [
    {
      name: `${provider}, thoughts`,
      provider,
      body: { model, messages, reasoning_effort: "high" },
    },
    {
      name: `${provider}, a function call`,
      provider,
      body: { model, tools, messages: [{ role: "user", content: weatherQuestion }] },
    },
  ];
}

describe("another vendor's chat completion", () => {
  it.each(cases)("is the same to OpenAI's client and to ours: $name", async (one) => {
    const body = one.body as unknown as ChatCompletionRequest;
    const answers = await both(
      () => official.openai.chat.completions.create(one.body),
      () => ours[one.provider].createChatCompletion({ ...body, stream: false }),
    );
    expect(answers.ours).toEqual(onTheWire(answers.theirs));
  });

  it.each(cases)("brings the same events to OpenAI's client and to ours: $name", async (one) => {
    const body = one.body as unknown as ChatCompletionRequest;
    const events = await both(
      async () =>
        eventsOf(await official.openai.chat.completions.create({ ...one.body, stream: true })),
      async () =>
        eventsOf(await ours[one.provider].createChatCompletion({ ...body, stream: true })),
    );
    expect(events.ours).toEqual(onTheWire(events.theirs));
  });
});

it("DeepSeek's thoughts are where OpenAI's client passes them through", async () => {
  const { choices } = await official.openai.chat.completions.create({
    model: "deepseek-flash",
    messages: [{ role: "user", content: "Why?" }],
  });
  expect(choices[0]?.message).toMatchObject({
    content: expect.stringMatching(/^You said/),
    reasoning_content: expect.stringMatching(/^The user says/),
  });
});
