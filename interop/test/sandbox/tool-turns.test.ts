import type Anthropic from "@anthropic-ai/sdk";
import type OpenAI from "openai";
import { expect, it } from "vitest";
import { citySchema, weatherQuestion } from "./questions.js";
import { serveSandbox } from "./served-sandbox.js";

const { official } = await serveSandbox();

const result = "Snow, -3 °C";

it("OpenAI's runner of tools calls a function and tells its result", async () => {
  const asked: unknown[] = [];
  const runner = official.openai.chat.completions.runTools({
    model: "gpt-5.5",
    messages: [{ role: "user", content: weatherQuestion }],
    tools: [
      {
        type: "function",
        function: {
          name: "get_weather",
          description: "The weather of a city.",
          parameters: citySchema,
          parse: JSON.parse,
          function: (input: unknown) => {
            asked.push(input);
            return result;
          },
        },
      },
    ],
  });
  await expect(runner.finalContent()).resolves.toContain(result);
  expect(asked).toEqual([{ city: "Oslo", days: 1 }]);
});

it("what a response said, thoughts included, goes back to OpenAI with a function's result", async () => {
  const call = {
    model: "gpt-5.5",
    reasoning: { effort: "high", summary: "auto" },
    tools: [{ type: "function", name: "get_weather", parameters: citySchema, strict: true }],
  } satisfies OpenAI.Responses.ResponseCreateParams;
  const input: OpenAI.Responses.ResponseInput = [{ role: "user", content: weatherQuestion }];
  const { output } = await official.openai.responses.create({ ...call, input });
  const calls = output.filter((item) => item.type === "function_call");
  expect(calls).toHaveLength(1);
  // Their types allow roles in an output that they allow in no input.
  input.push(...(output as OpenAI.Responses.ResponseInput));
  for (const { call_id } of calls)
    input.push({ type: "function_call_output", call_id, output: result });
  const told = await official.openai.responses.create({ ...call, input });
  expect(told.output_text).toContain(result);
});

it("what a message said, thoughts included, goes back to Claude with a tool's result", async () => {
  const call = {
    model: "claude-opus-5",
    max_tokens: 2048,
    thinking: { type: "enabled", budget_tokens: 1024 },
    tools: [{ name: "get_weather", input_schema: citySchema }],
  } satisfies Omit<Anthropic.MessageCreateParamsNonStreaming, "messages">;
  const messages: Anthropic.MessageParam[] = [{ role: "user", content: weatherQuestion }];
  const { content, stop_reason } = await official.anthropic.messages.create({ ...call, messages });
  expect(stop_reason).toBe("tool_use");
  expect(content.map(({ type }) => type)).toEqual(["thinking", "tool_use"]);
  messages.push({ role: "assistant", content });
  const uses = content.filter((block) => block.type === "tool_use");
  messages.push({
    role: "user",
    content: uses.map(({ id }) => ({ type: "tool_result", tool_use_id: id, content: result })),
  });
  const told = await official.anthropic.messages.create({ ...call, messages });
  expect(told.content.at(-1)).toMatchObject({
    type: "text",
    text: expect.stringContaining(result),
  });
});

it("what Gemini said, signature included, goes back to it with a function's result", async () => {
  const chat = official.google.chats.create({
    model: "gemini-3.8-flash",
    config: {
      thinkingConfig: { includeThoughts: true },
      tools: [
        { functionDeclarations: [{ name: "get_weather", parametersJsonSchema: citySchema }] },
      ],
    },
  });
  const { functionCalls = [] } = await chat.sendMessage({ message: weatherQuestion });
  expect(functionCalls).toMatchObject([{ name: "get_weather", args: { city: "Oslo", days: 1 } }]);
  const told = await chat.sendMessage({
    message: functionCalls.map(({ id, name }) => ({
      functionResponse: { ...(id && { id }), ...(name && { name }), response: { output: result } },
    })),
  });
  expect(told.text).toContain(result);
});
