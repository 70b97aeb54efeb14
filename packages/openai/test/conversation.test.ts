import { createSandbox } from "@x/sandbox";
import * as v from "valibot";
import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import {
  createOpenAIClient,
  embedAll,
  type EmbedError,
  imagePart,
  inputFile,
  inputImage,
  OutputError,
  parseOutput,
  runTools,
  toolCalls,
  ToolRunError,
} from "../src/index.js";

const sandbox = createSandbox();
const { apiKey, baseUrl, fetch, faults, ledger, requests } = sandbox;
const openai = createOpenAIClient({ apiKey, baseUrl, fetch, retries: 0 });

const model = "gpt-5.5";
const weather = "What is the weather in Oslo?";
const messages = [{ role: "user" as const, content: weather }];
const schema = z.object({ city: z.string().describe("The city's name") });
const tools = {
  get_weather: {
    description: "Gives the weather.",
    schema,
    run: ({ city }: { city: string }) => `3 °C in ${city}`,
  },
};
const png = Uint8Array.from(atob("iVBORw0KGgo="), (sign) => sign.charCodeAt(0));

/** What arrived last. */
function lastBody(): Readonly<Record<string, unknown>> {
  return requests.entries.at(-1)!.body as Readonly<Record<string, unknown>>;
}

/** A tool that fails. */
const fail = (): Promise<never> => Promise.reject(new Error("The station is closed"));

beforeEach(() => sandbox.reset());

describe.each([false, true])("with stream: %s", (stream) => {
  test("a run of tools on responses ends with what the tools gave, and thoughts go back", async () => {
    const reasoning = { effort: "low" };
    const include = ["reasoning.encrypted_content"];
    const input = { model, input: weather, reasoning, include, stream };
    const {
      answer,
      steps,
      input: next,
    } = await runTools(openai, "createResponse", input, { tools });
    expect(JSON.stringify(answer.output)).toContain("3 °C in Oslo");
    expect(steps.map(({ results }) => results.map(({ output }) => output))).toEqual([
      ["3 °C in Oslo"],
      [],
    ]);
    expect(ledger.entries).toHaveLength(2);
    const sent = lastBody()["input"] as object[];
    expect(sent).toEqual([
      { role: "user", content: weather },
      ...steps[0]!.answer.output,
      expect.objectContaining({ type: "function_call_output", output: "3 °C in Oslo" }),
    ]);
    expect(sent).toContainEqual(expect.objectContaining({ encrypted_content: expect.any(String) }));
    expect(next.input).toEqual([...sent, ...answer.output]);
  });

  test("so does one on chat completions", async () => {
    const input = { model, messages, stream };
    const { answer, steps } = await runTools(openai, "createChatCompletion", input, { tools });
    expect(answer.choices[0]?.message.content).toContain("3 °C in Oslo");
    expect(lastBody()["messages"]).toEqual([
      ...messages,
      steps[0]!.answer.choices[0]!.message,
      expect.objectContaining({ role: "tool", content: "3 °C in Oslo" }),
    ]);
  });

  test("an output is asked for and read", async () => {
    const question = "Where does the Opera House of Norway stand, in Oslo";
    const response = await parseOutput(
      openai,
      "createResponse",
      { model, input: question, stream },
      { schema },
    );
    expect(response.output).toEqual({ city: expect.any(String) });
    const chat = { model, messages: [{ role: "user" as const, content: question }], stream };
    const completion = await parseOutput(openai, "createChatCompletion", chat, {
      schema,
      name: "place",
    });
    expect(completion.output).toEqual(response.output);
    expect(lastBody()["response_format"]).toMatchObject({
      json_schema: { name: "place", strict: true },
    });
  });

  test("an output that is cut is an error, and was paid for", async () => {
    const input = { model, input: "Where, in 40 words?", max_output_tokens: 16, stream };
    const wide = z.object(
      Object.fromEntries("abcdefghij".split("").map((name) => [name, z.string()])),
    );
    const error: unknown = await parseOutput(openai, "createResponse", input, {
      schema: wide,
    }).catch((caught) => caught);
    expect(error).toBeInstanceOf(OutputError);
    expect(error).toMatchObject({
      kind: "truncated",
      billed: "yes",
      answer: { status: "incomplete" },
    });
    expect(ledger.entries).toHaveLength(1);
  });
});

test("the streams of a run can be read as they come", async () => {
  let text = "";
  await runTools(
    openai,
    "createResponse",
    { model, input: weather, stream: true },
    {
      tools,
      onStream: async (stream) => {
        for await (const piece of stream.text()) text += piece;
      },
    },
  );
  expect(text).toContain("3 °C in Oslo");
});

test("a stream whose reader fails is left, and its socket is freed", async () => {
  let isFreed = false;
  const endless = new ReadableStream({ cancel: () => void (isFreed = true) });
  const client = createOpenAIClient({
    apiKey,
    fetch: async () => new Response(endless, { headers: { "content-type": "text/event-stream" } }),
  });
  const failure = new Error("The page is closed");
  const input = { model, input: weather, stream: true };
  const onStream = (): Promise<never> => Promise.reject(failure);
  const run = runTools(client, "createResponse", input, { tools, onStream });
  await expect(run).rejects.toBe(failure);
  expect(isFreed).toBe(true);
});

test("a stream that breaks off in a later step loses no step that was paid for", async () => {
  faults.add({
    on: "createResponse",
    fault: { kind: "stream-cut", afterEvents: 6, inside: "event", ending: "end" },
    after: 1,
  });
  const input = { model, input: weather, stream: true as const };
  const error: unknown = await runTools(openai, "createResponse", input, { tools }).catch(
    (caught) => caught,
  );
  expect(error).toBeInstanceOf(ToolRunError);
  const { kind, billed, steps, cause, input: next } = error as ToolRunError;
  expect({ kind, billed, steps: steps.length }).toEqual({
    kind: "truncated",
    billed: "yes",
    steps: 1,
  });
  expect(cause).toMatchObject({ name: "TruncatedStreamError" });
  const { answer } = await runTools(openai, "createResponse", next as unknown as typeof input, {
    tools,
  });
  expect(answer.status).toBe("completed");
  expect(ledger.entries).toHaveLength(3);
});

test("an error of a tool is told to the model", async () => {
  const { answer } = await runTools(
    openai,
    "createResponse",
    { model, input: weather },
    {
      tools: { get_weather: { schema, run: fail } },
    },
  );
  expect(JSON.stringify(answer.output)).toContain("The station is closed");
});

test("the calls in an answer are read on either route", async () => {
  const parameters = {
    type: "object",
    properties: { city: { type: "string" } },
    required: ["city"],
  };
  const response = await openai.createResponse({
    model,
    input: weather,
    tools: [{ type: "function", name: "get_weather", parameters }],
  });
  const completion = await openai.createChatCompletion({
    model,
    messages,
    tools: [{ type: "function", function: { name: "get_weather", parameters } }],
  });
  for (const answer of [response, completion])
    expect(toolCalls(answer)).toEqual([
      { id: expect.stringMatching(/^call_/), name: "get_weather", input: { city: "Oslo" } },
    ]);
});

test("a validator without JSON Schema checks an output whose form the input says", async () => {
  const city = v.object({ city: v.string() });
  const format = {
    type: "json_schema" as const,
    name: "city",
    schema: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
  };
  const { output } = await parseOutput(
    openai,
    "createResponse",
    { model, input: "Where?", text: { format } },
    { schema: city },
  );
  expect(output).toEqual({ city: expect.any(String) });
  const { length } = requests.entries;
  await expect(
    parseOutput(openai, "createResponse", { model, input: "Where?" }, { schema: city }),
  ).rejects.toMatchObject({ name: "InvalidInputError", field: "schema" });
  expect(requests.entries).toHaveLength(length);
});

test("a message takes pictures and documents in any form", async () => {
  const pdf = new File(["%PDF-1.7"], "report.pdf");
  const content = [
    await inputImage(png, "low"),
    await inputFile(pdf),
    { type: "input_text" as const, text: "What is this?" },
  ];
  await openai.createResponse({ model, input: [{ role: "user", content }] });
  const parts = [
    await imagePart("https://example.com/boat.png"),
    { type: "text" as const, text: "And this?" },
  ];
  await openai.createChatCompletion({ model, messages: [{ role: "user", content: parts }] });
  expect(requests.entries.map(({ status }) => status)).toEqual([200, 200]);
});

describe("vectors", () => {
  const texts = Array.from({ length: 7 }, (_, index) => `Text number ${index}`);
  const request = { model: "text-embedding-3-small", input: texts, dimensions: 8 };

  test("of many texts are those of one call, in either encoding", async () => {
    const whole = await openai.createEmbedding(request);
    const expected = whole.data.map(({ embedding }) => embedding as number[]);
    const floats = await embedAll(openai, request, { batchSize: 3 });
    expect(floats.vectors).toEqual(expected);
    expect(floats.usage.total_tokens).toBe(whole.usage?.total_tokens);
    const packed = await embedAll(
      openai,
      { ...request, encoding_format: "base64" },
      { batchSize: 2 },
    );
    for (const [at, vector] of packed.vectors.entries())
      for (const [place, value] of vector.entries())
        expect(value).toBeCloseTo(expected[at]![place]!, 6);
  });

  test("that were paid for survive a batch that fails", async () => {
    faults.add({ on: "createEmbedding", fault: { kind: "quota" }, after: 2 });
    const error = (await embedAll(openai, request, { batchSize: 2, concurrency: 1 }).catch(
      (caught: unknown) => caught,
    )) as EmbedError;
    expect(error).toMatchObject({ name: "EmbedError", kind: "quota", billed: "yes" });
    expect(error.vectors.map(Boolean)).toEqual([true, true, true, true, false, false, false]);
    expect(ledger.entries).toHaveLength(2);
  });
});
