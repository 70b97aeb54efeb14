import { createSandbox } from "@x/sandbox";
import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { createDeepSeekClient, imagePart, parseOutput, runTools, toolCalls } from "../src/index.js";

const sandbox = createSandbox();
const { apiKey, baseUrl, fetch, ledger, requests } = sandbox;
const deepseek = createDeepSeekClient({ apiKey, baseUrl, fetch, retries: 0 });

const question = { role: "user" as const, content: "What is the weather in Oslo?" };
const request = { model: "deepseek-flash", messages: [question] };
const schema = z.object({ city: z.string() });
const tools = { get_weather: { schema, run: ({ city }: { city: string }) => `3 °C in ${city}` } };

beforeEach(() => sandbox.reset());

describe.each([false, true])("with stream: %s", (stream) => {
  test("a run of tools ends with what the tools gave, and thoughts go back", async () => {
    const { answer, steps } = await runTools(
      deepseek,
      "createChatCompletion",
      { ...request, stream },
      { tools },
    );
    expect(answer.choices[0]?.message.content).toContain("3 °C in Oslo");
    const { message } = steps[0]!.answer.choices[0]!;
    expect(message.reasoning_content).toMatch(/./);
    expect(requests.entries.at(-1)!.body).toMatchObject({
      messages: [question, message, { role: "tool", content: "3 °C in Oslo" }],
    });
    expect(ledger.entries).toHaveLength(2);
  });

  test("an output is asked for in words and as JSON, and read", async () => {
    const answer = z.object({ answer: z.string() });
    const { output } = await parseOutput(
      deepseek,
      "createChatCompletion",
      { ...request, stream },
      { schema: answer },
    );
    expect(output).toEqual({ answer: question.content });
    expect(requests.entries.at(-1)!.body).toMatchObject({
      messages: [
        { role: "system", content: expect.stringContaining('"answer":{"type":"string"}') },
        question,
      ],
      response_format: { type: "json_object" },
    });
  });

  test("JSON that does not fit is an error, and was paid for", async () => {
    const unfit = parseOutput(deepseek, "createChatCompletion", { ...request, stream }, { schema });
    await expect(unfit).rejects.toMatchObject({
      name: "OutputError",
      kind: "unexpected-content",
      billed: "yes",
      issues: [{ path: ["city"] }],
    });
  });
});

test("the calls in an answer are read", async () => {
  const described = {
    type: "function" as const,
    function: {
      name: "get_weather",
      parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
    },
  };
  const answer = await deepseek.createChatCompletion({ ...request, tools: [described] });
  expect(toolCalls(answer)).toMatchObject([{ name: "get_weather", input: { city: "Oslo" } }]);
});

test("a message takes a picture in any form", async () => {
  const png = new Blob([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])]);
  const content = [await imagePart(png), { type: "text" as const, text: "What is this?" }];
  await deepseek.createChatCompletion({ ...request, messages: [{ role: "user", content }] });
  expect(requests.entries.at(-1)!.status).toBe(200);
});
