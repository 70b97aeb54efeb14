// oxlint-disable typescript/no-floating-promises, vitest/expect-expect -- compiled, and never run
import { expectTypeOf, it } from "vitest";
import { z } from "zod";
import {
  documentBlock,
  imageBlock,
  parseOutput,
  runTools,
  type ChatCompletionResponse,
  type ClaudeClient,
  type ClaudeInputBlock,
  type ClaudeMessageRequest,
  type ClaudeMessageResponse,
} from "../src/index.js";

declare const claude: ClaudeClient;

const messages = [{ role: "user", content: "The weather in Oslo?" } as const];
const request = { model: "claude-sonnet-5-5", max_tokens: 1024, messages };
const schema = z.object({ city: z.string() });

it("runs tools that get what their schema gives them, and ends with a message", async () => {
  const tools = { get_time: { run: () => "noon" } };
  const run = await runTools(claude, "createMessage", request, { tools });
  expectTypeOf(run.answer).toEqualTypeOf<ClaudeMessageResponse>();
  expectTypeOf(run.input).toEqualTypeOf<ClaudeMessageRequest>();
  const chat = await runTools(claude, "createChatCompletion", request, {
    tools: {
      get_weather: { schema, run: ({ city }) => expectTypeOf(city).toEqualTypeOf<string>() },
    },
  });
  expectTypeOf(chat.answer).toEqualTypeOf<ChatCompletionResponse>();
});

it("gives an output the type of its schema, and takes messages only", async () => {
  const { output } = await parseOutput(claude, "createMessage", request, { schema });
  expectTypeOf(output).toEqualTypeOf<{ city: string }>();
  // @ts-expect-error the form of an answer is not heeded there
  parseOutput(claude, "createChatCompletion", request, { schema });
});

it("makes blocks that fit into a message", async () => {
  expectTypeOf(await imageBlock("https://example.com/boat.png")).toExtend<ClaudeInputBlock>();
  expectTypeOf(await documentBlock(new Blob([]))).toExtend<ClaudeInputBlock>();
});
