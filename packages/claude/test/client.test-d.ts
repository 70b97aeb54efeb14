// oxlint-disable typescript/no-floating-promises, no-unused-expressions, vitest/expect-expect -- compiled, and never run
import { describe, expectTypeOf, it } from "vitest";
import {
  createClaudeClient,
  type ChatCompletionChunk,
  type ChatCompletionResponse,
  type ChatMessage,
  type ClaudeClient,
  type ClaudeContentBlock,
  type ClaudeContentBlockDelta,
  type ClaudeErrorEvent,
  type ClaudeInputBlock,
  type ClaudeInputMessage,
  type ClaudeMessageRequest,
  type ClaudeMessageResponse,
  type ClaudeStreamEvent,
  type ClaudeTextCitation,
  type ClaudeToolChoice,
  type TextStream,
} from "../src/index.js";

const claude = createClaudeClient({ apiKey: "sk-types" });
const messages: ClaudeInputMessage[] = [{ role: "user", content: "Hello" }];
const input = { model: "claude-sonnet-5-5", max_tokens: 64, messages };

type StreamedEvent = Exclude<ClaudeStreamEvent, ClaudeErrorEvent>;
type MessageStream = TextStream<StreamedEvent, ClaudeMessageResponse>;

describe("a client", () => {
  it("is made from nothing, or from options it knows", () => {
    expectTypeOf(createClaudeClient).returns.toEqualTypeOf<ClaudeClient>();
    createClaudeClient();
    createClaudeClient({ apiKey: async () => "sk-later", retries: 0, timeoutMs: 1000 });
    // @ts-expect-error -- no such option
    createClaudeClient({ key: "sk-types" });
  });

  it("has no tasks", () => {
    // @ts-expect-error -- nothing is made here that has to be waited for
    claude.resume({});
  });
});

describe("a message", () => {
  it("is whole, or a stream, as the input says", () => {
    expectTypeOf(claude.createMessage(input)).resolves.toEqualTypeOf<ClaudeMessageResponse>();
    expectTypeOf(
      claude.createMessage({ ...input, stream: false }),
    ).resolves.toEqualTypeOf<ClaudeMessageResponse>();
    expectTypeOf(
      claude.createMessage({ ...input, stream: true }),
    ).resolves.toEqualTypeOf<MessageStream>();
    expectTypeOf(
      claude.createMessage({ ...input, stream: Math.random() > 0.5 }),
    ).resolves.toEqualTypeOf<MessageStream | ClaudeMessageResponse>();
  });

  it("takes settings of the call beside the input", () => {
    const { signal } = new AbortController();
    claude.createMessage({ ...input, stream: true }, { signal, contentGapTimeoutMs: 20_000 });
    claude.createMessage(input, { signal, timeoutMs: 600_000 });
    // @ts-expect-error -- milliseconds have Ms in their name
    claude.createMessage({ ...input, stream: true }, { timeout: 1000 });
  });

  it("wants a model, a limit and messages", () => {
    // @ts-expect-error -- the limit is missing
    claude.createMessage({ model: "claude-sonnet-5-5", messages });
    // @ts-expect-error -- the model is missing
    claude.createMessage({ max_tokens: 64, messages });
    // @ts-expect-error -- the messages are missing
    claude.createMessage({ model: "claude-sonnet-5-5", max_tokens: 64 });
    // @ts-expect-error -- a number
    claude.createMessage({ ...input, max_tokens: "64" });
  });

  it("takes a model nobody has heard of yet, and suggests those that are known", () => {
    claude.createMessage({ ...input, model: "claude-haiku-9" });
    expectTypeOf<ClaudeMessageRequest["model"]>().not.toEqualTypeOf<string>();
    expectTypeOf<"claude-opus-5-5">().toExtend<ClaudeMessageRequest["model"]>();
  });

  it("refuses members it does not have", () => {
    // @ts-expect-error -- that is OpenAI's word
    claude.createMessage({ ...input, max_completion_tokens: 64 });
    // @ts-expect-error -- misspelt
    claude.createMessage({ ...input, stopSequences: ["END"] });
  });
});

describe("what is put in", () => {
  it("is told apart by its type", () => {
    const picture: ClaudeInputBlock = {
      type: "image",
      source: { type: "url", url: "https://example.com/cat.jpg" },
    };
    const result: ClaudeInputBlock = {
      type: "tool_result",
      tool_use_id: "toolu_1",
      content: [{ type: "text", text: "3 °C" }],
    };
    claude.createMessage({ ...input, messages: [{ role: "user", content: [picture, result] }] });
    const wrong: ClaudeInputBlock = {
      type: "image",
      // @ts-expect-error -- a picture by its address has a url
      source: { type: "url", data: "iVBORw0KGgo=" },
    };
    // @ts-expect-error -- whose result is it?
    const lost: ClaudeInputBlock = { type: "tool_result", content: "3 °C" };
    expectTypeOf([wrong, lost]).toExtend<ClaudeInputBlock[]>();
  });

  it("may be the answer that came before, as it came", async () => {
    const { content, role } = await claude.createMessage(input);
    claude.createMessage({ ...input, messages: [...messages, { role, content }] });
  });

  it("has a choice of tool that names the tool, or has none to name", () => {
    const choices: ClaudeToolChoice[] = [
      { type: "auto", disable_parallel_tool_use: true },
      { type: "any" },
      { type: "tool", name: "get_weather" },
      { type: "none" },
    ];
    // @ts-expect-error -- which tool?
    choices.push({ type: "tool" });
    // @ts-expect-error -- no such choice
    choices.push({ type: "required" });
    for (const choice of choices) {
      if (choice.type === "tool") expectTypeOf(choice.name).toEqualTypeOf<string>();
    }
  });

  it("has tools of one's own and tools of Anthropic's", () => {
    claude.createMessage({
      ...input,
      tools: [
        { name: "get_weather", input_schema: { type: "object", properties: { city: {} } } },
        { type: "web_search_20250305", name: "web_search", max_uses: 3 },
        { type: "code_execution_20990101", name: "code_execution" },
      ],
    });
    claude.createMessage({
      ...input,
      // @ts-expect-error -- a tool of one's own says what it takes
      tools: [{ name: "get_weather" }],
    });
  });
});

describe("what comes back", () => {
  it("narrows by its type, block by block", async () => {
    const { content, stop_reason, usage } = await claude.createMessage(input);
    expectTypeOf(content).toEqualTypeOf<ClaudeContentBlock[]>();
    expectTypeOf(usage.output_tokens).toEqualTypeOf<number>();
    expectTypeOf<"tool_use" | "a_new_word" | null>().toExtend<typeof stop_reason>();
    for (const block of content) {
      switch (block.type) {
        case "text":
          expectTypeOf(block.text).toEqualTypeOf<string>();
          expectTypeOf(block.citations).toEqualTypeOf<ClaudeTextCitation[] | null | undefined>();
          break;
        case "thinking":
          expectTypeOf(block.thinking).toEqualTypeOf<string>();
          expectTypeOf(block.signature).toEqualTypeOf<string | undefined>();
          break;
        case "tool_use":
          expectTypeOf(block.input).toEqualTypeOf<{ [key: string]: unknown }>();
          // @ts-expect-error -- that is of a text
          block.text;
          break;
        case "web_search_tool_result":
          if (Array.isArray(block.content)) {
            expectTypeOf(block.content[0]?.url).toEqualTypeOf<string | undefined>();
          } else expectTypeOf(block.content.type).toEqualTypeOf<"web_search_tool_result_error">();
          break;
        case "code_execution_tool_result":
          if (block.content.type === "code_execution_result") {
            expectTypeOf(block.content.stdout).toEqualTypeOf<string>();
          }
          break;
        // A kind that is newer than these types comes too, and is passed over like those not named here.
        default:
          expectTypeOf(block.type).toExtend<string>();
      }
      // @ts-expect-error -- not before its type is known
      block.text;
    }
  });

  it("has citations that narrow by their type", () => {
    const citation = {} as ClaudeTextCitation;
    if (citation.type === "page_location") {
      expectTypeOf(citation.start_page_number).toEqualTypeOf<number>();
    } else if (citation.type === "web_search_result_location") {
      expectTypeOf(citation.url).toEqualTypeOf<string>();
    }
  });
});

describe("a stream of a message", () => {
  it("yields events that narrow by their type", async () => {
    for await (const event of await claude.createMessage({ ...input, stream: true })) {
      switch (event.type) {
        case "message_start":
          expectTypeOf(event.message).toEqualTypeOf<ClaudeMessageResponse>();
          break;
        case "content_block_start":
          expectTypeOf(event.index).toEqualTypeOf<number>();
          expectTypeOf(event.content_block).toEqualTypeOf<ClaudeContentBlock>();
          break;
        case "content_block_delta":
          expectTypeOf(event.delta).toEqualTypeOf<ClaudeContentBlockDelta>();
          if (event.delta.type === "text_delta") {
            expectTypeOf(event.delta.text).toEqualTypeOf<string>();
          } else if (event.delta.type === "input_json_delta") {
            expectTypeOf(event.delta.partial_json).toEqualTypeOf<string>();
          } else if (event.delta.type === "citations_delta") {
            expectTypeOf(event.delta.citation).toEqualTypeOf<ClaudeTextCitation>();
          }
          break;
        case "message_delta":
          expectTypeOf(event.usage?.output_tokens).toEqualTypeOf<number | undefined>();
          expectTypeOf<"a_new_word">().toExtend<typeof event.delta.stop_reason>();
          break;
        case "ping":
        case "message_stop":
          // @ts-expect-error -- it has nothing but its type
          event.index;
          break;
        // @ts-expect-error -- an error is thrown, and no event
        case "error":
          break;
        // An event that is newer than these types comes too.
        default:
          expectTypeOf(event.type).toExtend<string>();
      }
    }
  });

  it("has its text, its whole and its bytes", async () => {
    const stream = await claude.createMessage({ ...input, stream: true });
    for await (const piece of stream.text()) expectTypeOf(piece).toEqualTypeOf<string>();
    expectTypeOf(stream.final()).resolves.toEqualTypeOf<ClaudeMessageResponse>();
    expectTypeOf(stream.toReadableStream()).toExtend<ReadableStream<Uint8Array>>();
    expectTypeOf(stream.truncated).toEqualTypeOf<boolean>();
    // @ts-expect-error -- an answer that is a stream has no content yet
    stream.content;
  });
});

describe("a chat completion", () => {
  const chat = {
    model: "claude-sonnet-5-5",
    messages: [{ role: "user", content: "Hello" } satisfies ChatMessage],
  };

  it("is whole, or a stream, as the input says", () => {
    expectTypeOf(
      claude.createChatCompletion(chat),
    ).resolves.toEqualTypeOf<ChatCompletionResponse>();
    expectTypeOf(claude.createChatCompletion({ ...chat, stream: true })).resolves.toEqualTypeOf<
      TextStream<ChatCompletionChunk, ChatCompletionResponse>
    >();
    expectTypeOf(
      claude.createChatCompletion({ ...chat, stream: null }),
    ).resolves.toEqualTypeOf<ChatCompletionResponse>();
  });

  it("has calls of tools that narrow by their type", async () => {
    const { choices } = await claude.createChatCompletion(chat);
    for (const call of choices[0]?.message.tool_calls ?? []) {
      if (call.type === "function") {
        expectTypeOf(call.function.arguments).toEqualTypeOf<string>();
      } else expectTypeOf(call.custom.input).toEqualTypeOf<string>();
    }
  });
});

describe("the wire", () => {
  it("takes the body of the path, and resolves to its data or its error", async () => {
    const { data, error } = await claude.POST("/v1/messages", { body: input });
    // By the spec an event of a stream is an answer of this path too.
    if (data && "content" in data) expectTypeOf(data).toExtend<ClaudeMessageResponse>();
    if (error && "error" in error) {
      expectTypeOf(error.error.message).toEqualTypeOf<string | undefined>();
    }
    // @ts-expect-error -- no such path
    claude.POST("/v1/message", { body: input });
    // @ts-expect-error -- the body is not whole
    claude.POST("/v1/messages", { body: { model: "claude-sonnet-5-5" } });
  });
});
