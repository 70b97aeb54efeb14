// oxlint-disable typescript/no-floating-promises, vitest/expect-expect -- compiled, and never run
import * as v from "valibot";
import { describe, expectTypeOf, it } from "vitest";
import { z } from "zod";
import {
  embedAll,
  imagePart,
  inputFile,
  inputImage,
  parseOutput,
  runTools,
  toolCalls,
  type ChatCompletionRequest,
  type ChatCompletionResponse,
  type ChatContentPart,
  type OpenAIClient,
  type ResponseInputContent,
  type ResponseObject,
  type ResponseRequest,
  type ToolStep,
} from "../src/index.js";

declare const openai: OpenAIClient;
declare const answer: ResponseObject | ChatCompletionResponse;

const question = { model: "gpt-5.5", input: "The weather in Oslo?" };

describe("an output", () => {
  it("has the type the schema gives it", async () => {
    const schema = z.object({
      city: z.string(),
      at: z.string().transform((text) => new Date(text)),
    });
    const result = await parseOutput(openai, "createResponse", question, { schema });
    expectTypeOf(result.output).toEqualTypeOf<{ city: string; at: Date }>();
    expectTypeOf(result.answer).toEqualTypeOf<ResponseObject>();
  });

  it("may be checked by Valibot", async () => {
    const messages = [{ role: "user" as const, content: "Where is it?" }];
    const schema = v.object({ city: v.string() });
    const input = { model: "gpt-5.5", messages };
    const result = await parseOutput(openai, "createChatCompletion", input, { schema });
    expectTypeOf(result.output).toEqualTypeOf<{ city: string }>();
    expectTypeOf(result.answer).toEqualTypeOf<ChatCompletionResponse>();
  });

  it("is asked for with the operation's own input", () => {
    const schema = z.string();
    // @ts-expect-error messages are for chat completions
    parseOutput(openai, "createResponse", { model: "gpt-5.5", messages: [] }, { schema });
    // @ts-expect-error embeddings are no conversation
    parseOutput(openai, "createEmbedding", question, { schema });
  });
});

describe("tools", () => {
  it("get what their schema gives them", () => {
    runTools(openai, "createResponse", question, {
      tools: {
        get_weather: {
          description: "Gives the weather of a city.",
          schema: z.object({ city: z.string(), days: z.coerce.number().default(1) }),
          run: (input, { signal }) => {
            expectTypeOf(input).toEqualTypeOf<{ city: string; days: number }>();
            expectTypeOf(signal).toEqualTypeOf<AbortSignal>();
            return input.city;
          },
        },
        find_station: {
          schema: v.object({ near: v.string() }),
          async run({ near }) {
            expectTypeOf(near).toEqualTypeOf<string>();
          },
        },
        get_time: { run: () => new Date().toISOString() },
        lookup: (input: { id: number }) => input.id,
        anything: (input) => expectTypeOf(input).toEqualTypeOf<unknown>(),
      },
    });
  });

  it("end with the operation's answer, and its input goes on", async () => {
    const tools = { get_time: { run: () => "noon" } };
    const run = await runTools(
      openai,
      "createResponse",
      { ...question, stream: true },
      {
        tools,
        onStep: (step) => expectTypeOf(step).toEqualTypeOf<ToolStep<ResponseObject>>(),
        onStream: async (stream) => {
          for await (const event of stream)
            if (event.type === "response.output_text.delta")
              expectTypeOf(event.delta).toEqualTypeOf<string>();
        },
      },
    );
    expectTypeOf(run.answer).toEqualTypeOf<ResponseObject>();
    expectTypeOf(run.input).toEqualTypeOf<ResponseRequest>();
    const chat = await runTools(
      openai,
      "createChatCompletion",
      { model: "gpt-5.5", messages: [{ role: "user", content: "The time?" }] },
      { tools },
    );
    expectTypeOf(chat.answer).toEqualTypeOf<ChatCompletionResponse>();
    expectTypeOf(chat.input).toEqualTypeOf<ChatCompletionRequest>();
  });

  it("are called with what nobody has checked", () => {
    expectTypeOf(toolCalls(answer)[0]!.input).toEqualTypeOf<unknown>();
    // @ts-expect-error a request is no answer
    toolCalls(question);
  });
});

describe("parts", () => {
  it("fit into the messages they are for", async () => {
    expectTypeOf(await imagePart("https://example.com/boat.png")).toExtend<ChatContentPart>();
    expectTypeOf(await inputImage(new Uint8Array(1))).toExtend<ResponseInputContent>();
    expectTypeOf(await inputFile(new Blob([]))).toExtend<ResponseInputContent>();
    const content = [{ type: "text" as const, text: "What is it?" }, await imagePart("…")];
    openai.createChatCompletion({ model: "gpt-5.5", messages: [{ role: "user", content }] });
  });
});

describe("vectors", () => {
  it("are made of a list of texts", async () => {
    const input = { model: "text-embedding-3-small", input: ["a"], dimensions: 256 };
    const { vectors, usage } = await embedAll(openai, input, { batchSize: 10 });
    expectTypeOf(vectors).toEqualTypeOf<number[][]>();
    expectTypeOf(usage.total_tokens).toEqualTypeOf<number>();
    // @ts-expect-error one text is no list
    embedAll(openai, { model: "text-embedding-3-small", input: "a" });
    // @ts-expect-error models have names
    embedAll(openai, { model: 1, input: [] });
  });
});
