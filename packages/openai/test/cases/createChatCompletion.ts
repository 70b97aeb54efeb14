import { eventStream, picture, textRefusals, textTroubles, type OperationCase } from "@x/testing";
import type {
  ChatCompletionChunk,
  ChatCompletionRequest,
  ChatCompletionResponse,
  OpenAIOperations,
  operations,
  Tool,
  UsageInfo,
} from "../../src/index.js";
import { vendorRefusals } from "../support/vendor-refusals.js";

type Case = OperationCase<OpenAIOperations, operations, "createChatCompletion">;

const model = "gpt-5.5";
const hello: ChatCompletionRequest = {
  model,
  messages: [{ role: "user", content: "Say hello in Norwegian." }],
};
const weatherTool: Tool = {
  type: "function",
  function: {
    name: "get_weather",
    description: "Current weather for a city",
    parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
    strict: true,
  },
};
const usage: UsageInfo = { prompt_tokens: 14, completion_tokens: 4, total_tokens: 18 };
const head = { id: "chatcmpl-DkT5b0", created: 1_795_305_610, model: "gpt-5.5-2026-04-23" };
const done = "data: [DONE]\n\n";
const error = {
  message: "The server had an error.",
  type: "server_error",
  param: null,
  code: null,
};
const streamFailed = { kind: "upstream", billed: "unknown", retryable: true } as const;

type Delta = NonNullable<ChatCompletionChunk["choices"][number]["delta"]>;

export const createChatCompletion: Case = {
  operation: "createChatCompletion",
  paidCall: "minimal",
  calls: {
    minimal: callWith(hello),
    streamed: callWith({ ...hello, stream: true }),
    streamedInTwo: callWith({ ...hello, stream: true, n: 2 }),
    streamedWithUsage: callWith({
      ...hello,
      stream: true,
      stream_options: { include_usage: true },
    }),
    tool: callWith({
      model,
      messages: [
        { role: "developer", content: "Answer in one short sentence." },
        { role: "user", content: [{ type: "text", text: "What is the weather in Oslo?" }] },
      ],
      tools: [weatherTool],
      tool_choice: "auto",
      reasoning_effort: "low",
      max_completion_tokens: 512,
    }),
    toolResult: callWith({
      model,
      messages: [
        { role: "user", content: "What is the weather in Oslo?" },
        {
          role: "assistant",
          content: null,
          tool_calls: [
            {
              id: "call_x8PqT2",
              type: "function",
              function: { name: "get_weather", arguments: '{"city":"Oslo"}' },
            },
          ],
        },
        { role: "tool", tool_call_id: "call_x8PqT2", content: '{"celsius":3}' },
      ],
      tools: [weatherTool],
    }),
    pictureFileAndSound: callWith({
      model,
      messages: [
        {
          role: "user",
          content: [
            { type: "image_url", image_url: { url: "https://example.com/a.png", detail: "low" } },
            {
              type: "image_url",
              image_url: {
                url: `data:image/png;base64,${Buffer.from(picture).toString("base64")}`,
              },
            },
            {
              type: "file",
              file: { filename: "a.pdf", file_data: "data:application/pdf;base64,JVBERi0xLjQK" },
            },
            { type: "input_audio", input_audio: { data: "UklGRiQAAABXQVZF", format: "wav" } },
            { type: "text", text: "What have these in common?" },
          ],
        },
      ],
    }),
    jsonSchema: callWith({
      ...hello,
      response_format: {
        type: "json_schema",
        json_schema: { name: "event", strict: true, schema: { type: "object", properties: {} } },
      },
    }),
    customTool: callWith({
      ...hello,
      tools: [
        {
          type: "custom",
          custom: {
            name: "sql",
            format: { type: "grammar", grammar: { syntax: "regex", definition: "SELECT .*" } },
          },
        },
      ],
      tool_choice: { type: "custom", custom: { name: "sql" } },
      verbosity: "low",
    }),
    sampling: callWith({
      ...hello,
      temperature: 1.2,
      logprobs: true,
      top_logprobs: 2,
      stop: ["END"],
    }),
    // What an SDK writes out for what is not set.
    nulls: callWith({ ...hello, stream: null, tools: null, stop: null, metadata: null }),
  },
  refusals: {
    noModel: { input: { ...hello, model: "" }, field: "model" },
    blankModelInAStream: { input: { ...hello, model: " ", stream: true }, field: "model" },
  },
  answers: {
    text: { status: 200, body: whole({ content: "Hei." }), outcome: { data: "as it came" } },
    toolCall: {
      status: 200,
      call: "tool",
      body: whole(
        {
          content: null,
          refusal: null,
          tool_calls: [
            {
              id: "call_x8PqT2",
              type: "function",
              function: { name: "get_weather", arguments: '{"city":"Oslo"}' },
            },
          ],
        },
        "tool_calls",
      ),
      outcome: { data: "as it came" },
    },
    // Half an answer says so itself.
    cutAtTheLimit: {
      status: 200,
      body: whole({ content: "Hei" }, "length"),
      outcome: { data: "as it came" },
    },
    endedForAReasonNobodyKnows: {
      status: 200,
      body: whole({ content: "Hei." }, "tired"),
      beyondSpec: ["body.choices[0].finish_reason"],
      outcome: { data: "as it came" },
    },
    streamedText: {
      status: 200,
      call: "streamedWithUsage",
      stream: `: PING\n\n${eventStream(
        chunk({ role: "assistant", content: "" }),
        chunk({ content: "Hei, " }),
        chunk({ content: "verden 👋" }),
        chunk({}, "stop"),
        { ...head, object: "chat.completion.chunk", choices: [], usage },
      )}${done}`,
      outcome: {
        stream: { text: "Hei, verden 👋", final: streamed({ content: "Hei, verden 👋" }) },
      },
    },
    streamedToolCall: {
      status: 200,
      call: "streamed",
      stream: `${eventStream(
        chunk({
          role: "assistant",
          content: null,
          tool_calls: [
            {
              index: 0,
              id: "call_x8PqT2",
              type: "function",
              function: { name: "get_weather", arguments: "" },
            },
          ],
        }),
        chunk({ tool_calls: [{ index: 0, function: { arguments: '{"city"' } }] }),
        chunk({ tool_calls: [{ index: 0, function: { arguments: ':"Oslo"}' } }] }),
        chunk({}, "tool_calls"),
        { ...head, object: "chat.completion.chunk", choices: [], usage },
      )}${done}`,
      outcome: {
        stream: {
          text: "",
          final: streamed(
            {
              content: null,
              tool_calls: [
                {
                  id: "call_x8PqT2",
                  type: "function",
                  function: { name: "get_weather", arguments: '{"city":"Oslo"}' },
                },
              ],
            },
            "tool_calls",
          ),
        },
      },
    },
    // The gateway closes with [DONE] also what the vendor broke off.
    streamThatBreaksOff: {
      status: 200,
      call: "streamed",
      stream: `${eventStream(chunk({ role: "assistant", content: "Hei, " }))}${done}`,
      outcome: { error: { ...streamFailed, kind: "truncated" } },
    },
    streamOfWhichOneAnswerBreaksOff: {
      status: 200,
      call: "streamedInTwo",
      stream: `${eventStream(chunk({ content: "Hei." }), chunk({}, "stop"))}${done}`,
      outcome: { error: { ...streamFailed, kind: "truncated" } },
    },
    streamWithAnError: {
      status: 200,
      call: "streamed",
      stream: `${eventStream(chunk({ content: "Hei, " }), { error })}${done}`,
      outcome: { error: { ...streamFailed, code: "server_error" } },
    },
    streamThatEndsInABareError: {
      status: 200,
      call: "streamed",
      stream: `${eventStream(chunk({ content: "Hei, " }))}${JSON.stringify({ error })}\n`,
      outcome: { error: { ...streamFailed, code: "server_error" } },
    },
    ...textRefusals,
    ...textTroubles,
    ...vendorRefusals,
  },
  probes: {
    // Without messages every build refuses, before it asks OpenAI.
    wrongKey: { key: "wrong", body: { model }, answer: "wrongKey" },
    noModel: { body: {}, answer: "modelMissing" },
    unknownModel: { body: { model: "no-such-model" }, answer: "unknownModel" },
    noMessages: { body: { model }, answer: "invalidRequest" },
  },
};

function callWith(input: ChatCompletionRequest): Case["calls"][string] {
  return { input, request: { method: "POST", path: "/v1/chat/completions", body: input } };
}

type Message = Partial<ChatCompletionResponse["choices"][number]["message"]>;

function whole(message: Message, reason = "stop"): ChatCompletionResponse {
  const choice = {
    index: 0,
    message: { role: "assistant" as const, content: null, ...message },
    logprobs: null,
    finish_reason: reason,
  };
  return { ...head, object: "chat.completion", choices: [choice], usage };
}

/** The answer that the pieces of a stream make. */
function streamed(message: Message, reason?: string): ChatCompletionResponse {
  return whole({ role: "assistant", ...message }, reason);
}

function chunk(delta: Delta, reason: string | null = null): ChatCompletionChunk {
  const choices = [{ index: 0, delta, logprobs: null, finish_reason: reason }];
  return { ...head, object: "chat.completion.chunk", choices, usage: null };
}
