import { createSandbox } from "@x/sandbox";
import { beforeEach, expect, test, describe } from "vitest";
import { z } from "zod";
import {
  createClaudeClient,
  documentBlock,
  imageBlock,
  imagePart,
  parseOutput,
  runTools,
  toolCalls,
  type ClaudeInputMessage,
} from "../src/index.js";

const sandbox = createSandbox();
const { apiKey, baseUrl, fetch, ledger, requests } = sandbox;
const claude = createClaudeClient({ apiKey, baseUrl, fetch, retries: 0 });

const question = { role: "user" as const, content: "What is the weather in Oslo?" };
const request = { model: "claude-sonnet-5-5", max_tokens: 4096, messages: [question] };
const schema = z.object({ city: z.string() });
const tools = {
  get_weather: { schema, run: ({ city }: { city: string }) => ({ city, celsius: 3 }) },
};

/** The messages that arrived last. */
function lastMessages(): unknown {
  return (requests.entries.at(-1)!.body as Readonly<Record<string, unknown>>)["messages"];
}

/** A tool that fails. */
const fail = (): Promise<never> => Promise.reject(new Error("The station is closed"));

beforeEach(() => sandbox.reset());

describe.each([false, true])("with stream: %s", (stream) => {
  test("a run of tools ends with what the tools gave, and thoughts go back with their signatures", async () => {
    const thinking = { type: "adaptive" as const };
    const { answer, steps } = await runTools(
      claude,
      "createMessage",
      { ...request, thinking, stream },
      { tools },
    );
    expect(JSON.stringify(answer.content)).toContain("celsius");
    const { content } = steps[0]!.answer;
    expect(content).toMatchObject([
      { type: "thinking", signature: expect.stringMatching(/./) },
      { type: "tool_use" },
    ]);
    const result = expect.objectContaining({
      type: "tool_result",
      content: '{"city":"Oslo","celsius":3}',
    });
    expect(lastMessages()).toEqual([
      question,
      { role: "assistant", content },
      { role: "user", content: [result] },
    ]);
    expect(ledger.entries).toHaveLength(2);
  });

  test("a failure is marked as one", async () => {
    await runTools(
      claude,
      "createMessage",
      { ...request, stream },
      { tools: { get_weather: { schema, run: fail } } },
    );
    const result = { type: "tool_result", content: "The station is closed", is_error: true };
    expect(lastMessages()).toMatchObject([{}, {}, { content: [result] }]);
  });

  test("a run in OpenAI's form ends too", async () => {
    const input = { model: "claude-sonnet-5-5", messages: [question], stream };
    const { answer } = await runTools(claude, "createChatCompletion", input, { tools });
    expect(answer.choices[0]?.message.content).toContain("celsius");
  });

  test("an output is asked for without what Claude refuses, and read", async () => {
    const place = z.object({ city: z.string().min(1), visitors: z.int().min(0) });
    const input = {
      ...request,
      messages: [{ role: "user" as const, content: "Which city, as in Oslo?" }],
      stream,
    };
    const { output } = await parseOutput(claude, "createMessage", input, { schema: place });
    expect(output).toEqual({ city: expect.any(String), visitors: expect.any(Number) });
    expect(requests.entries.at(-1)!.body).toMatchObject({
      output_config: {
        format: {
          type: "json_schema",
          schema: {
            properties: {
              city: { type: "string", description: "(minLength 1)" },
              visitors: { type: "integer", description: "(minimum 0)" },
            },
            additionalProperties: false,
          },
        },
      },
    });
  });

  test("an output that is cut is an error, and was paid for", async () => {
    const wide = z.object({ first: z.string(), second: z.string(), third: z.string() });
    const cut = parseOutput(
      claude,
      "createMessage",
      { ...request, max_tokens: 5, stream },
      { schema: wide },
    );
    await expect(cut).rejects.toMatchObject({
      name: "OutputError",
      kind: "truncated",
      billed: "yes",
      answer: { stop_reason: "max_tokens" },
    });
    expect(ledger.entries).toHaveLength(1);
  });
});

test("a call that was cut is never taken for a whole one, though it can be read", async () => {
  const input_schema = z.toJSONSchema(schema) as { type: "object" };
  const described = { ...request, tools: [{ name: "get_weather", input_schema }] };
  expect(toolCalls(await claude.createMessage(described))).toMatchObject([
    { name: "get_weather", input: { city: "Oslo" } },
  ]);
  const cut = await claude.createMessage({ ...described, max_tokens: 8 });
  expect(cut.content).toMatchObject([{ type: "tool_use", input: {} }]);
  expect(() => toolCalls(cut)).toThrow(
    expect.objectContaining({ name: "ToolCallError", kind: "truncated" }),
  );
  const ran: unknown[] = [];
  const counting = { get_weather: { schema, run: (input: unknown) => ran.push(input) } };
  await expect(
    runTools(claude, "createMessage", { ...described, max_tokens: 8 }, { tools: counting }),
  ).rejects.toMatchObject({ kind: "truncated", steps: [{ results: [] }] });
  expect(ran).toEqual([]);
});

test("a message takes pictures and documents in any form", async () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const content: ClaudeInputMessage["content"] = [
    await imageBlock(png),
    await imageBlock("https://example.com/boat.png"),
    await documentBlock(new Blob(["%PDF-1.7"])),
    { type: "text", text: "What is this?" },
  ];
  await claude.createMessage({ ...request, messages: [{ role: "user", content }] });
  const parts = [await imagePart(png), { type: "text" as const, text: "And this?" }];
  await claude.createChatCompletion({
    model: "claude-sonnet-5-5",
    messages: [{ role: "user", content: parts }],
  });
  expect(requests.entries.map(({ status }) => status)).toEqual([200, 200]);
});
