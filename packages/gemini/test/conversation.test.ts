import { createSandbox } from "@x/sandbox";
import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { createGeminiClient, mediaPart, parseOutput, runTools, toolCalls } from "../src/index.js";

const sandbox = createSandbox();
const { apiKey, baseUrl, fetch, ledger, requests } = sandbox;
const gemini = createGeminiClient({ apiKey, baseUrl, fetch, retries: 0 });

const model = "gemini-3.8-flash";
const question = { role: "user", parts: [{ text: "What is the weather in Oslo?" }] };
const schema = z.object({ city: z.string() });
const tools = {
  get_weather: { schema, run: ({ city }: { city: string }) => ({ city, celsius: 3 }) },
};

/** A tool that fails. */
const fail = (): Promise<never> => Promise.reject(new Error("The station is closed"));

beforeEach(() => sandbox.reset());

describe.each(["generateContent", "streamGenerateContent"] as const)("with %s", (operation) => {
  test("a run of tools ends with what the tools gave, and calls go back with their signatures", async () => {
    const generationConfig = { thinkingConfig: { includeThoughts: true } };
    const input = { model, contents: [question], generationConfig };
    const { answer, steps } = await runTools(gemini, operation, input, { tools });
    expect(JSON.stringify(answer)).toContain("celsius");
    const { content } = steps[0]!.answer.candidates![0]!;
    expect(content!.parts!.at(-1)).toMatchObject({
      functionCall: { name: "get_weather" },
      thoughtSignature: expect.stringMatching(/./),
    });
    const { id } = content!.parts!.at(-1)!.functionCall!;
    const response = { output: { city: "Oslo", celsius: 3 } };
    expect(requests.entries.at(-1)!.body).toMatchObject({
      contents: [
        question,
        content,
        { role: "user", parts: [{ functionResponse: { id, name: "get_weather", response } }] },
      ],
    });
    expect(ledger.entries).toHaveLength(2);
  });

  test("a failure is marked as one", async () => {
    await runTools(
      gemini,
      operation,
      { model, contents: [question] },
      { tools: { get_weather: { schema, run: fail } } },
    );
    const functionResponse = { response: { error: "The station is closed" } };
    expect(requests.entries.at(-1)!.body).toMatchObject({
      contents: [{}, {}, { parts: [{ functionResponse }] }],
    });
  });

  test("an output is asked for and read", async () => {
    const contents = [{ role: "user", parts: [{ text: "Which city, as in Oslo?" }] }];
    const { output } = await parseOutput(gemini, operation, { model, contents }, { schema });
    expect(output).toEqual({ city: expect.any(String) });
    expect(requests.entries.at(-1)!.body).toMatchObject({
      generationConfig: {
        responseMimeType: "application/json",
        responseJsonSchema: { required: ["city"] },
      },
    });
  });

  test("an output that is cut is an error, and was paid for", async () => {
    const input = { model, contents: [question], generationConfig: { maxOutputTokens: 3 } };
    await expect(parseOutput(gemini, operation, input, { schema })).rejects.toMatchObject({
      name: "OutputError",
      kind: "truncated",
      billed: "yes",
    });
    expect(ledger.entries).toHaveLength(1);
  });
});

test("the calls in an answer are read, and their text while it streams", async () => {
  const declaration = { name: "get_weather", parametersJsonSchema: z.toJSONSchema(schema) };
  const input = { model, contents: [question], tools: [{ functionDeclarations: [declaration] }] };
  const stream = await gemini.streamGenerateContent(input);
  const called = { id: expect.stringMatching(/./), name: "get_weather", input: { city: "Oslo" } };
  expect(toolCalls(await gemini.generateContent(input))).toEqual([called]);
  expect(toolCalls(await stream.final())).toEqual([called]);
});

test("a turn takes files in any form", async () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [
    { text: "What is this?" },
    await mediaPart(png),
    await mediaPart(new Blob(["%PDF-1.7"])),
    await mediaPart("https://example.com/boat.png", "image/png"),
  ];
  await gemini.generateContent({ model, contents: [{ role: "user", parts }] });
  expect(requests.entries.at(-1)!.status).toBe(200);
});
