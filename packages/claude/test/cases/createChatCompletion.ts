import { eventStream, textRefusals, textTroubles, type OperationCase } from "@x/testing";
import type { ChatCompletionRequest, ClaudeOperations, operations } from "../../src/index.js";

type Case = OperationCase<ClaudeOperations, operations, "createChatCompletion">;

const model = "claude-sonnet-4-5-20250929";
const question = {
  model,
  messages: [{ role: "user" as const, content: "Which company trained you?" }],
};
const weather = {
  type: "function" as const,
  function: {
    name: "get_weather",
    description: "Gives the current weather of a city.",
    parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
  },
};
const askWeather = { role: "user" as const, content: "Check the weather in Oslo." };
const toolCall = {
  id: "toolu_01H7kQ",
  type: "function" as const,
  function: { name: "get_weather", arguments: '{"city":"Oslo"}' },
};

const head = { id: "msg_01Tg9MdS4hXzCq6VbW2kP8rN", created: 1_795_305_805, model };
const usage = { prompt_tokens: 15, completion_tokens: 23, total_tokens: 38 };
const done = "data: [DONE]\n\n";

/** A piece of the answer, as the gateway translates it. */
function piece(delta: object, reason: string | null = null): object {
  const choice = { delta, logprobs: null, finish_reason: reason, index: 0 };
  return { ...head, object: "chat.completion.chunk", choices: [choice], usage: null };
}

const usagePiece = { ...head, object: "chat.completion.chunk", choices: [], usage };
const begun = eventStream(
  piece({ content: "", role: "assistant" }),
  piece({ reasoning_content: "A simple question" }),
  piece({ reasoning_content: " about myself." }),
  piece({ content: "I was trained" }),
);

/** The whole answer that the pieces of a stream make. */
function whole(message: object, reason: string): object {
  const choice = { index: 0, message: { role: "assistant", ...message }, logprobs: null };
  const choices = [{ ...choice, finish_reason: reason }];
  return { ...head, object: "chat.completion", choices, usage };
}

export const createChatCompletion: Case = {
  operation: "createChatCompletion",
  paidCall: "cheapest",
  calls: {
    question: call(question),
    cheapest: call({ ...question, max_tokens: 8 }),
    streamed: call({
      ...question,
      max_completion_tokens: 2048,
      reasoning_effort: "low",
      stream: true,
      stream_options: { include_usage: true },
    }),
    streamedToolCall: call({ model, messages: [askWeather], tools: [weather], stream: true }),
    picture: call({
      model,
      messages: [
        {
          role: "user",
          content: [
            { type: "text", text: "What animal is this?" },
            {
              type: "image_url",
              image_url: { url: "https://example.com/cat.jpg", detail: "auto" },
            },
          ],
        },
      ],
      stop: ["THE END"],
    }),
    tools: call({
      model,
      messages: [{ role: "system", content: "Reply in one sentence." }, askWeather],
      tools: [weather],
      tool_choice: "auto",
      parallel_tool_calls: false,
    }),
    toolResult: call({
      model,
      messages: [
        askWeather,
        { role: "assistant", content: null, tool_calls: [toolCall] },
        { role: "tool", tool_call_id: toolCall.id, content: "3 °C, cloudy" },
      ],
      max_tokens: 512,
    }),
  },
  refusals: {
    noModelName: { input: { ...question, model: "" }, field: "model" },
  },
  answers: {
    text: {
      status: 200,
      body: {
        ...head,
        object: "chat.completion",
        choices: [
          {
            index: 0,
            message: { role: "assistant", content: "I was trained by Anthropic." },
            finish_reason: "stop",
          },
        ],
        usage,
      },
      outcome: { data: "as it came" },
    },
    textAfterThoughts: {
      status: 200,
      body: {
        ...head,
        object: "chat.completion",
        choices: [
          {
            index: 0,
            message: {
              role: "assistant",
              content: "I was trained by Anthropic.",
              reasoning_content: "A simple question about myself.",
            },
            finish_reason: "stop",
          },
        ],
        usage,
      },
      outcome: { data: "as it came" },
    },
    toolCall: {
      status: 200,
      call: "tools",
      body: {
        ...head,
        object: "chat.completion",
        choices: [
          {
            index: 0,
            message: { role: "assistant", content: "", tool_calls: [toolCall] },
            finish_reason: "tool_calls",
          },
        ],
        usage,
      },
      outcome: { data: "as it came" },
    },
    // Reasons the gateway cannot translate come in Claude's own words.
    reasonInClaudesWords: {
      status: 200,
      body: {
        ...head,
        object: "chat.completion",
        choices: [{ index: 0, message: { role: "assistant" }, finish_reason: "pause_turn" }],
      },
      beyondSpec: ["body.choices[0].finish_reason"],
      outcome: { data: "as it came" },
    },

    stream: {
      status: 200,
      call: "streamed",
      stream:
        begun +
        eventStream(piece({ content: " by Anthropic." }), piece({}, "stop"), usagePiece) +
        done,
      outcome: {
        stream: {
          text: "I was trained by Anthropic.",
          final: whole(
            {
              content: "I was trained by Anthropic.",
              reasoning_content: "A simple question about myself.",
            },
            "stop",
          ),
        },
      },
    },
    streamOfAToolCall: {
      status: 200,
      call: "streamedToolCall",
      stream:
        eventStream(
          piece({ content: "", role: "assistant" }),
          piece({
            tool_calls: [
              {
                index: 0,
                id: toolCall.id,
                type: "function",
                function: { name: "get_weather", arguments: "" },
              },
            ],
          }),
          piece({ tool_calls: [{ index: 0, function: { arguments: '{"city":' } }] }),
          piece({ tool_calls: [{ index: 0, function: { arguments: '"Oslo"}' } }] }),
          piece({}, "tool_calls"),
          usagePiece,
        ) + done,
      outcome: {
        stream: { text: "", final: whole({ content: "", tool_calls: [toolCall] }, "tool_calls") },
      },
    },
    // The gateway writes [DONE] behind a vendor's broken stream too.
    streamThatBroke: {
      status: 200,
      call: "streamed",
      stream: begun + done,
      outcome: { error: { kind: "truncated", billed: "unknown", retryable: true } },
    },
    streamThatFailed: {
      status: 200,
      call: "streamed",
      stream: `${begun}{"error":{"message":"Overloaded","type":"overloaded_error","param":"","code":null}}`,
      outcome: {
        error: {
          kind: "unavailable",
          billed: "unknown",
          retryable: true,
          code: "overloaded_error",
        },
      },
    },
    streamRefused: {
      status: 429,
      call: "streamed",
      text: '{"error":{"message":"Too fast","type":"rate_limit_error","param":"","code":null}}',
      contentType: "text/event-stream",
      outcome: {
        error: { kind: "rate-limit", billed: "no", retryable: true, code: "rate_limit_error" },
      },
    },

    ...textRefusals,
    ...textTroubles,
    vendorModelNotFound: {
      status: 404,
      body: {
        error: {
          message: "model: claude-3-opus-20240229",
          type: "not_found_error",
          param: "",
          code: null,
        },
      },
      beyondSpec: ["body.error.type"],
      outcome: {
        error: { kind: "not-found", billed: "no", retryable: false, code: "not_found_error" },
      },
    },
    vendorOverloaded: {
      status: 529,
      body: {
        error: { message: "Overloaded", type: "overloaded_error", param: "", code: null },
      },
      beyondSpec: ["body.error.type"],
      outcome: {
        error: { kind: "unavailable", billed: "no", retryable: true, code: "overloaded_error" },
      },
    },
  },
  probes: {
    // Without messages, which every build refuses before it asks Claude.
    wrongKey: { key: "wrong", body: { model }, answer: "wrongKey" },
    noModel: { body: {}, answer: "modelMissing" },
    unknownModel: { body: { model: "no-such-model" }, answer: "unknownModel" },
    noMessages: { body: { model }, answer: "invalidRequest" },
  },
};

/** A call whose body is its input. */
function call(input: ChatCompletionRequest): Case["calls"][string] {
  return { input, request: { method: "POST", path: "/v1/chat/completions", body: input } };
}
