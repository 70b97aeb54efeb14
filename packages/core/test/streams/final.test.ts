import { describe, expect, test } from "vitest";
import type { Fields } from "../../src/index.js";
import { eventStream, write } from "./support/event-stream.js";
import { collect, openStream, type Asked, type Kind } from "./support/stream-client.js";
import { transcripts } from "./support/transcripts.js";

async function finalOf(kind: Kind, events: readonly object[], asked?: Asked): Promise<Fields> {
  return (await openStream(kind, eventStream(write(...events)), asked)).final();
}

describe.each(Object.entries(transcripts))("the stream of %s", (_, { kind, wire, text, whole }) => {
  test("makes the answer that the call without a stream gives", async () => {
    const stream = await openStream(kind, eventStream(wire));
    expect(await stream.final()).toEqual(whole);
    expect(stream.truncated).toBe(false);
    expect(stream.requestId).toBe("request-1");
  });

  test("has its text in pieces", async () => {
    const pieces = await collect((await openStream(kind, eventStream(wire))).text());
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join("")).toBe(text);
  });
});

describe("a chat completion", () => {
  test("has its tool calls put together, without the index of their pieces", async () => {
    const { choices } = await finalOf("chat", [
      chunk(0, { role: "assistant", content: null }),
      toolCall(0, { id: "a", type: "function", function: { name: "weather", arguments: "" } }),
      toolCall(1, { id: "b", type: "function", function: { name: "time", arguments: "" } }),
      toolCall(0, { function: { arguments: '{"city"' } }),
      toolCall(1, { id: "", type: null, function: { name: "", arguments: "{}" } }),
      toolCall(0, { id: "a", function: { name: "weather", arguments: ':"Oslo"}' } }),
      chunk(0, {}, "tool_calls"),
    ]);
    const message = {
      role: "assistant",
      content: null,
      tool_calls: [
        { id: "a", type: "function", function: { name: "weather", arguments: '{"city":"Oslo"}' } },
        { id: "b", type: "function", function: { name: "time", arguments: "{}" } },
      ],
    };
    expect(choices).toEqual([{ index: 0, message, finish_reason: "tool_calls" }]);
  });

  test("has its tool calls put together where their pieces have no index", async () => {
    const piece = (call: object): object => chunk(0, { tool_calls: [call] });
    const { choices } = await finalOf("chat", [
      piece({ id: "a", type: "function", function: { name: "weather", arguments: "" } }),
      piece({ function: { arguments: '{"city"' } }),
      piece({ id: "", index: null, function: { arguments: ':"Oslo"}' } }),
      piece({ id: "b", type: "function", function: { name: "time", arguments: "{" } }),
      piece({ id: "b", function: { name: null, arguments: "}" } }),
      chunk(0, {}, "tool_calls"),
    ]);
    const calls = [
      { id: "a", type: "function", function: { name: "weather", arguments: '{"city":"Oslo"}' } },
      { id: "b", type: "function", function: { name: "time", arguments: "{}" } },
    ];
    expect(choices).toMatchObject([{ message: { tool_calls: calls } }]);
  });

  test.each([
    ["no index", {}],
    ["an index that is null", { index: null }],
    ["neither an index nor an id", { id: "" }],
  ])("keeps tool calls apart that are whole and have %s", async (_, more) => {
    const calls = ["a", "b"].map((id) => ({
      id,
      function: { name: id, arguments: "{}" },
      ...more,
    }));
    const { choices } = await finalOf("chat", [chunk(0, { tool_calls: calls }, "tool_calls")]);
    const functions = calls.map((call) => ({ function: call.function }));
    expect(choices).toMatchObject([{ message: { tool_calls: functions } }]);
  });

  test("keeps tool calls apart whose index is the same, by their ids and names", async () => {
    const { choices } = await finalOf("chat", [
      toolCall(0, { id: "a", type: "function", function: { name: "time", arguments: "" } }),
      toolCall(0, { id: "b", type: "function", function: { name: "weather", arguments: "" } }),
      toolCall(0, { type: "function", function: { arguments: '{"city"' } }),
      toolCall(0, { type: "function", function: { arguments: ':"Oslo"}' } }),
      chunk(0, {}, "tool_calls"),
    ]);
    const calls = [
      { id: "a", type: "function", function: { name: "time", arguments: "" } },
      { id: "b", type: "function", function: { name: "weather", arguments: '{"city":"Oslo"}' } },
    ];
    expect(choices).toMatchObject([{ message: { tool_calls: calls } }]);
  });

  test("has its tool calls put together where each piece has an id of its own", async () => {
    const { choices } = await finalOf("chat", [
      toolCall(0, { id: "a", function: { name: "weather", arguments: '{"city"' } }),
      toolCall(0, { id: "a2", function: { arguments: ':"Oslo"}' } }),
      chunk(0, {}, "tool_calls"),
    ]);
    const call = { function: { name: "weather", arguments: '{"city":"Oslo"}' } };
    expect(choices).toMatchObject([{ message: { tool_calls: [call] } }]);
  });

  test("keeps several answers apart, and in their order", async () => {
    const asked = { input: { stream: true, n: 2 } };
    const { choices } = await finalOf(
      "chat",
      [
        chunk(1, { role: "assistant", content: "B" }),
        chunk(0, { role: "assistant", content: "A" }),
        chunk(1, { content: "b" }, "stop"),
        chunk(0, { content: "a" }, "length"),
      ],
      asked,
    );
    expect(choices).toEqual([
      { index: 0, message: { role: "assistant", content: "Aa" }, finish_reason: "length" },
      { index: 1, message: { role: "assistant", content: "Bb" }, finish_reason: "stop" },
    ]);
  });

  test("keeps sources, probabilities, refusals, sound and members that are not known", async () => {
    const { choices, moderation } = await finalOf("chat", [
      { choices: [{ index: 0, delta: { refusal: "I " }, logprobs: logprobs("a") }] },
      { choices: [{ index: 0, delta: { refusal: "won't" }, logprobs: logprobs("b") }] },
      chunk(0, { annotations: [{ type: "url_citation", url_citation: { url: "u" } }] }),
      chunk(0, { audio: { id: "s", data: "AA", transcript: "la" } }),
      chunk(0, { audio: { data: "BB", transcript: "la", expires_at: 9 }, mood: { now: "so" } }),
      { ...chunk(0, {}, "stop"), moderation: { flagged: false } },
    ]);
    expect(moderation).toEqual({ flagged: false });
    expect(choices).toMatchObject([
      {
        logprobs: { content: [{ token: "a" }, { token: "b" }], refusal: null },
        message: {
          refusal: "I won't",
          annotations: [{ type: "url_citation", url_citation: { url: "u" } }],
          audio: { id: "s", data: "AABB", transcript: "lala", expires_at: 9 },
          mood: { now: "so" },
        },
      },
    ]);
  });
});

describe("a message", () => {
  const start = {
    type: "message_start",
    message: { id: "m", content: [], usage: { input_tokens: 3 } },
  };
  const stop = { type: "message_stop" };

  test("has its citations, and what tools have found", async () => {
    const found = { type: "web_search_tool_result", content: [{ url: "u" }] };
    const { content } = await finalOf("messages", [
      start,
      blockStart(0, found),
      blockStart(1, { type: "text", text: "", citations: null }),
      blockDelta(1, { type: "citations_delta", citation: { cited_text: "a" } }),
      blockDelta(1, { type: "text_delta", text: "So " }),
      blockDelta(1, { type: "citations_delta", citation: { cited_text: "b" } }),
      blockDelta(1, { type: "text_delta", text: "it is." }),
      stop,
    ]);
    const citations = [{ cited_text: "a" }, { cited_text: "b" }];
    expect(content).toEqual([found, { type: "text", text: "So it is.", citations }]);
  });

  test("begins anew with a second beginning", async () => {
    const final = await finalOf("messages", [
      start,
      blockStart(0, { type: "text", text: "" }),
      blockDelta(0, { type: "text_delta", text: "Half" }),
      blockStart(1, { type: "text", text: "and more" }),
      { type: "message_start", message: { id: "n", content: [], usage: { input_tokens: 4 } } },
      blockStart(0, { type: "text", text: "" }),
      blockDelta(0, { type: "text_delta", text: "Whole" }),
      stop,
    ]);
    const content = [{ type: "text", text: "Whole" }];
    expect(final).toEqual({ id: "n", content, usage: { input_tokens: 4 } });
  });

  test("has an input that is not whole as the text that came", async () => {
    const { content } = await finalOf("messages", [
      start,
      blockStart(0, { type: "tool_use", id: "t", name: "f", input: {} }),
      blockDelta(0, { type: "input_json_delta", partial_json: '{"a":' }),
      { type: "message_delta", delta: { stop_reason: "max_tokens" } },
      stop,
    ]);
    expect(content).toEqual([{ type: "tool_use", id: "t", name: "f", input: '{"a":' }]);
  });
});

describe("a response", () => {
  test.each(["completed", "incomplete", "failed"])(
    "that is %s is as its last event says",
    async (status) => {
      const response = {
        id: "r",
        status,
        output: [{ type: "message" }],
        usage: { total_tokens: 1 },
      };
      const final = await finalOf("responses", [
        { type: "response.created", response: { id: "r", status: "in_progress", output: [] } },
        { type: `response.${status}`, response },
      ]);
      expect(final).toEqual(response);
    },
  );

  test("whose last event leaves the output out has what came before it", async () => {
    const item = { type: "message", content: [{ type: "output_text", text: "Hi" }] };
    const { output } = await finalOf("responses", [
      { type: "response.output_item.done", output_index: 0, item },
      { type: "response.completed", response: { id: "r", status: "completed", output: [] } },
    ]);
    expect(output).toEqual([item]);
  });
});

describe("Gemini's answer", () => {
  test("keeps thoughts, calls and signed parts apart, and joins the rest", async () => {
    const call = { functionCall: { id: "f", name: "weather", args: { city: "Oslo" } } };
    const { candidates } = await finalOf("gemini", [
      candidate([{ text: "Hm", thought: true }]),
      candidate([{ text: "m", thought: true }, { text: "I " }]),
      candidate([{ text: "ask." }, { ...call, thoughtSignature: "s" }]),
      candidate([{ text: "" }], { finishReason: "STOP" }),
    ]);
    const parts = [
      { text: "Hmm", thought: true },
      { text: "I ask." },
      { ...call, thoughtSignature: "s" },
    ];
    expect(candidates).toEqual([{ content: { role: "model", parts }, finishReason: "STOP" }]);
  });

  test("keeps several answers apart", async () => {
    const asked = { input: { stream: true, generationConfig: { candidateCount: 2 } } };
    const { candidates } = await finalOf(
      "gemini",
      [
        candidate([{ text: "B" }], { index: 1 }),
        candidate([{ text: "A" }], { index: 0, finishReason: "STOP" }),
        candidate([{ text: "b" }], { index: 1, finishReason: "MAX_TOKENS" }),
      ],
      asked,
    );
    expect(candidates).toMatchObject([
      { index: 0, content: { parts: [{ text: "A" }] } },
      { index: 1, content: { parts: [{ text: "Bb" }] } },
    ]);
  });

  test("has every source once, whether they come one by one or all again", async () => {
    const { candidates } = await finalOf("gemini", [
      candidate([{ text: "a" }], { citationMetadata: { citationSources: [{ uri: "1" }] } }),
      candidate([{ text: "b" }], {
        citationMetadata: { citationSources: [{ uri: "1" }, { uri: "2" }] },
      }),
      candidate([], {
        citationMetadata: { citationSources: [{ uri: "3" }] },
        groundingMetadata: { webSearchQueries: ["q"] },
        finishReason: "STOP",
      }),
    ]);
    expect(candidates).toMatchObject([
      {
        citationMetadata: { citationSources: [{ uri: "1" }, { uri: "2" }, { uri: "3" }] },
        groundingMetadata: { webSearchQueries: ["q"] },
      },
    ]);
  });

  test("is whole when the prompt was blocked", async () => {
    const blocked = {
      promptFeedback: { blockReason: "SAFETY" },
      usageMetadata: { totalTokenCount: 1 },
    };
    expect(await finalOf("gemini", [blocked])).toEqual(blocked);
  });
});

function chunk(index: number, delta: object, finish_reason: string | null = null): object {
  return {
    id: "c",
    object: "chat.completion.chunk",
    choices: [{ index, delta, finish_reason }],
  };
}

function toolCall(index: number, more: object): object {
  return chunk(0, { tool_calls: [{ index, ...more }] });
}

function logprobs(token: string): object {
  return { content: [{ token, bytes: [1] }], refusal: null };
}

function blockStart(index: number, content_block: object): object {
  return { type: "content_block_start", index, content_block };
}

function blockDelta(index: number, delta: object): object {
  return { type: "content_block_delta", index, delta };
}

function candidate(parts: readonly object[], more: object = {}): object {
  return { candidates: [{ content: { role: "model", parts }, ...more }] };
}
