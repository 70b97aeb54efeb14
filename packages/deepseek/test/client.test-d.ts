// oxlint-disable typescript/no-floating-promises, no-unused-expressions, vitest/expect-expect -- compiled, and never run
import { describe, expectTypeOf, it } from "vitest";
import {
  createDeepSeekClient,
  type ChatCompletionChunk,
  type ChatCompletionRequest,
  type ChatCompletionResponse,
  type ChatContentPart,
  type ChatMessage,
  type ChatToolChoice,
  type DeepSeekClient,
  type TextStream,
} from "../src/index.js";

const deepseek = createDeepSeekClient({ apiKey: "sk-types" });
const messages: ChatMessage[] = [{ role: "user", content: "Hello" }];
const input = { model: "deepseek-flash", messages };

type ChatStream = TextStream<ChatCompletionChunk, ChatCompletionResponse>;

describe("a client", () => {
  it("is made from nothing, or from options it knows", () => {
    expectTypeOf(createDeepSeekClient).returns.toEqualTypeOf<DeepSeekClient>();
    createDeepSeekClient();
    // @ts-expect-error -- no such option
    createDeepSeekClient({ key: "sk-types" });
  });
});

describe("a chat completion", () => {
  it("is whole, or a stream, as the input says", () => {
    expectTypeOf(
      deepseek.createChatCompletion(input),
    ).resolves.toEqualTypeOf<ChatCompletionResponse>();
    expectTypeOf(
      deepseek.createChatCompletion({ ...input, stream: null }),
    ).resolves.toEqualTypeOf<ChatCompletionResponse>();
    expectTypeOf(
      deepseek.createChatCompletion({ ...input, stream: true }),
    ).resolves.toEqualTypeOf<ChatStream>();
    expectTypeOf(
      deepseek.createChatCompletion({ ...input, stream: Math.random() > 0.5 }),
    ).resolves.toEqualTypeOf<ChatStream | ChatCompletionResponse>();
  });

  it("takes settings of the call beside the input", () => {
    deepseek.createChatCompletion({ ...input, stream: true }, { firstContentTimeoutMs: 20_000 });
    deepseek.createChatCompletion(input, { timeoutMs: 600_000 });
    // @ts-expect-error -- milliseconds have Ms in their name
    deepseek.createChatCompletion({ ...input, stream: true }, { firstContentTimeout: 20_000 });
  });

  it("wants a model and messages", () => {
    // @ts-expect-error -- the messages are missing
    deepseek.createChatCompletion({ model: "deepseek-flash" });
    // @ts-expect-error -- the model is missing
    deepseek.createChatCompletion({ messages });
    // @ts-expect-error -- misspelt
    deepseek.createChatCompletion({ ...input, maxTokens: 64 });
  });

  it("takes a model and an effort nobody has heard of yet", () => {
    deepseek.createChatCompletion({ ...input, model: "deepseek-v9", reasoning_effort: "ultra" });
    expectTypeOf<"deepseek-flash">().toExtend<ChatCompletionRequest["model"]>();
    expectTypeOf<ChatCompletionRequest["model"]>().not.toEqualTypeOf<string>();
  });
});

describe("what is put in", () => {
  it("is told apart by its role", () => {
    const conversation: ChatMessage[] = [
      { role: "system", content: "Answer briefly." },
      { role: "assistant", content: null, reasoning_content: "I need the weather." },
      { role: "tool", tool_call_id: "call_1", content: "3 °C" },
    ];
    // @ts-expect-error -- whose result is it?
    conversation.push({ role: "tool", content: "3 °C" });
    // @ts-expect-error -- no such role
    conversation.push({ role: "model", content: "Hello" });
    for (const message of conversation) {
      if (message.role === "tool") expectTypeOf(message.tool_call_id).toEqualTypeOf<string>();
      if (message.role === "assistant") {
        expectTypeOf(message.reasoning_content).toEqualTypeOf<string | null | undefined>();
      }
      if (message.role === "user") {
        expectTypeOf(message.content).toEqualTypeOf<string | ChatContentPart[]>();
      }
    }
  });

  it("has parts that narrow by their type", () => {
    const part = {} as ChatContentPart;
    if (part.type === "image_url") expectTypeOf(part.image_url.url).toEqualTypeOf<string>();
    if (part.type === "text") expectTypeOf(part.text).toEqualTypeOf<string>();
    // @ts-expect-error -- a picture has an address
    const wrong: ChatContentPart = { type: "image_url", text: "a cat" };
    expectTypeOf(wrong).toExtend<ChatContentPart>();
  });

  it("may be the message that came before, as it came", async () => {
    const { choices } = await deepseek.createChatCompletion(input);
    for (const { message } of choices) {
      deepseek.createChatCompletion({ ...input, messages: [...messages, message] });
    }
  });

  it("has a choice of tool that is a word or names a tool", () => {
    const choices: ChatToolChoice[] = ["auto", { type: "function", function: { name: "rain" } }];
    // @ts-expect-error -- which function?
    choices.push({ type: "function" });
    for (const choice of choices) {
      if (typeof choice === "string") expectTypeOf<"none">().toExtend<typeof choice>();
      else if (choice.type === "function") {
        expectTypeOf(choice.function.name).toEqualTypeOf<string>();
      }
    }
  });
});

describe("what comes back", () => {
  it("has thoughts, calls of tools and a reason", async () => {
    const { choices, usage } = await deepseek.createChatCompletion(input);
    const [choice] = choices;
    expectTypeOf(choice?.message.reasoning_content).toEqualTypeOf<string | null | undefined>();
    expectTypeOf<"insufficient_system_resource" | "a_new_word">().toExtend<
      NonNullable<typeof choice>["finish_reason"]
    >();
    expectTypeOf(usage?.prompt_cache_hit_tokens).toEqualTypeOf<number | null | undefined>();
    for (const call of choice?.message.tool_calls ?? []) {
      if (call.type === "function") {
        expectTypeOf(call.function.arguments).toEqualTypeOf<string>();
        // @ts-expect-error -- that is of a tool of another kind
        call.custom;
      } else expectTypeOf(call.custom.input).toEqualTypeOf<string>();
    }
  });

  it("comes piece by piece in a stream", async () => {
    const stream = await deepseek.createChatCompletion({ ...input, stream: true });
    for await (const { choices, usage } of stream) {
      expectTypeOf(choices[0]?.delta?.reasoning_content).toEqualTypeOf<string | null | undefined>();
      expectTypeOf(usage?.total_tokens).toEqualTypeOf<number | undefined>();
      for (const call of choices[0]?.delta?.tool_calls ?? []) {
        expectTypeOf(call.index).toEqualTypeOf<number>();
        expectTypeOf(call.function?.arguments).toEqualTypeOf<string | null | undefined>();
      }
    }
    for await (const piece of stream.text()) expectTypeOf(piece).toEqualTypeOf<string>();
    expectTypeOf(stream.final()).resolves.toEqualTypeOf<ChatCompletionResponse>();
    // @ts-expect-error -- an answer that is a stream has no choices yet
    stream.choices;
  });
});

describe("the wire", () => {
  it("takes the body of the path, and resolves to its data or its error", async () => {
    const { data } = await deepseek.POST("/v1/chat/completions", { body: input });
    // By the spec a piece of a stream is an answer of this path too.
    const [choice] = (data && "choices" in data && data.choices) || [];
    if (choice && "message" in choice) {
      expectTypeOf(choice.message.content).toEqualTypeOf<string | null | undefined>();
    }
    // @ts-expect-error -- no such path
    deepseek.POST("/chat/completions", { body: input });
  });
});
