import { describe, expect, test } from "vitest";
import {
  bindToolCalls,
  readChat,
  readContent,
  readMessage,
  readResponse,
  ToolCallError,
} from "../../src/index.js";
import { thrown } from "../support/caught.js";

const toolCalls = bindToolCalls<object>({
  choices: readChat,
  output: readResponse,
  content: readMessage,
  candidates: readContent,
});

/** A chat completion that calls a function with this text. */
function chat(text: string, finish_reason = "tool_calls"): object {
  const call = { id: "c1", type: "function", function: { name: "get_weather", arguments: text } };
  return { choices: [{ index: 0, finish_reason, message: { tool_calls: [call] } }] };
}

describe("the calls in an answer", () => {
  const called = [{ id: "c1", name: "get_weather", input: { city: "Oslo" } }];
  const functionCall = {
    type: "function_call",
    id: "fc_1",
    call_id: "c1",
    name: "get_weather",
    arguments: '{"city":"Oslo"}',
  };
  const block = { type: "tool_use", id: "c1", name: "get_weather", input: { city: "Oslo" } };
  const part = { functionCall: { id: "c1", name: "get_weather", args: { city: "Oslo" } } };

  test.each([
    ["a chat completion", chat('{"city":"Oslo"}')],
    ["a response", { status: "completed", output: [{ type: "reasoning" }, functionCall] }],
    [
      "a message",
      { stop_reason: "tool_use", content: [{ type: "text", text: "Let me look." }, block] },
    ],
    ["generated content", { candidates: [{ finishReason: "STOP", content: { parts: [part] } }] }],
  ])("are read from %s", (_, answer) => {
    expect(toolCalls(answer)).toEqual(called);
  });

  test("are none where nothing is called, cut or not", () => {
    expect(
      toolCalls({ choices: [{ finish_reason: "length", message: { content: "It is" } }] }),
    ).toEqual([]);
    expect(toolCalls({ promptFeedback: { blockReason: "SAFETY" } })).toEqual([]);
  });

  test("are those of the first choice", () => {
    const call = { id: "c2", function: { name: "other", arguments: "{}" } };
    const choices = [
      { index: 0, message: {}, finish_reason: "stop" },
      { index: 1, message: { tool_calls: [call] } },
    ];
    expect(toolCalls({ choices })).toEqual([]);
  });

  test("may have no arguments, and no id", () => {
    expect(toolCalls(chat(""))).toMatchObject([{ input: {} }]);
    const parts = [{ functionCall: { name: "get_time" } }];
    const answer = { candidates: [{ finishReason: "STOP", content: { parts } }] };
    expect(toolCalls(answer)).toEqual([{ id: "", name: "get_time", input: {} }]);
  });

  test("of tools that take text have that text, whatever it looks like", () => {
    const custom = { id: "c1", type: "custom", custom: { name: "run_sql", input: "{select" } };
    const answer = {
      choices: [{ index: 0, finish_reason: "tool_calls", message: { tool_calls: [custom] } }],
    };
    expect(toolCalls(answer)).toEqual([{ id: "c1", name: "run_sql", input: "{select" }]);
    const output = [{ type: "custom_tool_call", call_id: "c1", name: "run_sql", input: "1" }];
    expect(toolCalls({ status: "completed", output })).toEqual([
      { id: "c1", name: "run_sql", input: "1" },
    ]);
  });
});

describe("a call that must not be carried out", () => {
  test("is an error with what the model wrote", () => {
    const error = thrown(() => toolCalls(chat('{"city": Oslo}')));
    expect(error).toBeInstanceOf(ToolCallError);
    expect(error).toMatchObject({
      kind: "unexpected-content",
      tool: "get_weather",
      text: '{"city": Oslo}',
      billed: "yes",
    });
  });

  test("is one that a stream of Claude's left as text", () => {
    const content = [{ type: "tool_use", id: "c1", name: "get_weather", input: '{"ci' }];
    expect(thrown(() => toolCalls({ stop_reason: "tool_use", content }))).toMatchObject({
      text: '{"ci',
    });
  });

  test("is one in an answer that was cut, even where it can be read", () => {
    const error = thrown(() => toolCalls(chat("{}", "length")));
    expect(error).toMatchObject({ name: "ToolCallError", kind: "truncated", text: "{}" });
    const content = [{ type: "tool_use", id: "c1", name: "get_weather", input: {} }];
    expect(thrown(() => toolCalls({ stop_reason: "max_tokens", content }))).toMatchObject({
      kind: "truncated",
      text: "{}",
    });
  });
});
