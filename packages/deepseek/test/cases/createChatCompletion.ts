import { eventStream, textRefusals, textTroubles, type OperationCase } from "@x/testing";
import type { ChatCompletionRequest, DeepSeekOperations, operations } from "../../src/index.js";

type Case = OperationCase<DeepSeekOperations, operations, "createChatCompletion">;

const model = "deepseek-flash";
const messages = [{ role: "user" as const, content: "Is 7.5 km longer than 7.45 km?" }];
const weather = {
  type: "function" as const,
  function: {
    name: "get_weather",
    description: "Gives the current weather of a city.",
    parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
  },
};

const head = { id: "8e24d0f7-1c6b-4b39-8f70-2ad95c31e604", created: 1_795_306_010, model };
const usage = {
  prompt_tokens: 20,
  completion_tokens: 31,
  total_tokens: 51,
  prompt_tokens_details: { cached_tokens: 0 },
  completion_tokens_details: { reasoning_tokens: 24 },
  prompt_cache_hit_tokens: 0,
  prompt_cache_miss_tokens: 20,
};
const done = "data: [DONE]\n\n";

/** A piece of the answer, as DeepSeek writes it. */
function piece(
  delta: object,
  reason: string | null = null,
  more: object = { usage: null },
): object {
  const choice = { index: 0, delta, logprobs: null, finish_reason: reason };
  return { ...head, object: "chat.completion.chunk", choices: [choice], ...more };
}

/** The whole answer that the pieces make. */
function whole(message: object, reason: string, more: object = { usage }): object {
  const choice = { index: 0, message: { role: "assistant", ...message }, logprobs: null };
  const choices = [{ ...choice, finish_reason: reason }];
  return { ...head, object: "chat.completion", choices, ...more };
}

const begun = eventStream(
  piece({ role: "assistant", content: null, reasoning_content: "" }),
  piece({ content: null, reasoning_content: "7.50 minus 7.45" }),
  piece({ content: null, reasoning_content: " is 0.05 km." }),
  piece({ content: "Yes, by", reasoning_content: null }),
);
const ended = eventStream(
  piece({ content: " 50 metres.", reasoning_content: null }),
  piece({ content: "", reasoning_content: null }, "stop", { usage }),
);
const answered = {
  text: "Yes, by 50 metres.",
  final: whole(
    { content: "Yes, by 50 metres.", reasoning_content: "7.50 minus 7.45 is 0.05 km." },
    "stop",
  ),
};

export const createChatCompletion: Case = {
  operation: "createChatCompletion",
  paidCall: "cheapest",
  calls: {
    question: call({ model, messages }),
    cheapest: call({ model, messages, thinking: { type: "disabled" }, max_tokens: 8 }),
    withThoughts: call({
      model,
      messages: [{ role: "system", content: "Answer briefly." }, ...messages],
      thinking: { type: "enabled" },
      reasoning_effort: "high",
      max_tokens: 2048,
      stream: false,
      user_id: "tenant_7-user_42",
    }),
    streamed: call({ model, messages, stream: true, stream_options: { include_usage: true } }),
    streamedToolCall: call({ model, messages, tools: [weather], stream: true }),
    jsonObject: call({
      model,
      messages: [
        { role: "system", content: 'Answer with JSON of the form {"name": "…", "age": 0}.' },
        { role: "user", content: "Ada is 36 years old." },
      ],
      thinking: { type: "disabled" },
      response_format: { type: "json_object" },
      temperature: 0.2,
    }),
    picture: call({
      model,
      messages: [
        {
          role: "user",
          content: [
            {
              type: "image_url",
              image_url: { url: "https://example.com/cat.jpg", detail: "low" },
            },
            { type: "text", text: "What animal is this?" },
          ],
        },
      ],
    }),
    tool: call({
      model,
      messages: [{ role: "user", content: "Check the weather in Oslo." }],
      tools: [weather],
      tool_choice: { type: "function", function: { name: "get_weather" } },
    }),
    // The message that called a tool goes back with its thoughts: DeepSeek refuses it otherwise.
    toolResult: call({
      model,
      messages: [
        { role: "user", content: "Check the weather in Oslo." },
        {
          role: "assistant",
          content: "",
          reasoning_content: "I need the weather tool.",
          tool_calls: [
            {
              index: 0,
              id: "call_00_tQ4mXb21",
              type: "function",
              function: { name: "get_weather", arguments: '{"city": "Oslo"}' },
            },
          ],
        },
        { role: "tool", tool_call_id: "call_00_tQ4mXb21", content: "3 °C, cloudy" },
      ],
      tools: [weather],
    }),
  },
  refusals: {
    noModelName: { input: { model: "", messages }, field: "model" },
  },
  answers: {
    thoughtsAndText: {
      status: 200,
      body: {
        ...head,
        object: "chat.completion",
        choices: [
          {
            index: 0,
            message: {
              role: "assistant",
              content: "Yes, by 50 metres.",
              reasoning_content: "7.50 minus 7.45 is 0.05 km, so it is longer.",
            },
            logprobs: null,
            finish_reason: "stop",
          },
        ],
        usage,
        system_fingerprint: "fp_1c9e02b7d4_prod",
      },
      outcome: { data: "as it came" },
    },
    textWithoutThoughts: {
      status: 200,
      body: {
        ...head,
        object: "chat.completion",
        choices: [
          {
            index: 0,
            message: { role: "assistant", content: "Yes." },
            logprobs: null,
            finish_reason: "stop",
          },
        ],
        usage,
        system_fingerprint: "fp_1c9e02b7d4_prod",
      },
      outcome: { data: "as it came" },
    },
    toolCall: {
      status: 200,
      call: "tool",
      body: {
        ...head,
        object: "chat.completion",
        choices: [
          {
            index: 0,
            message: {
              role: "assistant",
              content: "",
              reasoning_content: "I need the weather tool.",
              tool_calls: [
                {
                  index: 0,
                  id: "call_00_tQ4mXb21",
                  type: "function",
                  function: { name: "get_weather", arguments: '{"city": "Oslo"}' },
                },
              ],
            },
            logprobs: null,
            finish_reason: "tool_calls",
          },
        ],
        usage,
        system_fingerprint: "fp_1c9e02b7d4_prod",
      },
      outcome: { data: "as it came" },
    },
    // A whole HTTP answer, and half of the model's: who reads it looks at `finish_reason`.
    cutByCapacity: {
      status: 200,
      body: {
        ...head,
        object: "chat.completion",
        choices: [
          {
            index: 0,
            message: { role: "assistant", content: null, reasoning_content: "7.50 minus" },
            logprobs: null,
            finish_reason: "insufficient_system_resource",
          },
        ],
      },
      outcome: { data: "as it came" },
    },
    newWordsAndMembers: {
      status: 200,
      body: {
        ...head,
        object: "chat.completion",
        choices: [{ index: 0, message: { role: "assistant" }, finish_reason: "out_of_words" }],
        service_tier: "night",
      },
      beyondSpec: ["body.choices[0].finish_reason", "body.service_tier"],
      outcome: { data: "as it came" },
    },
    stream: {
      status: 200,
      call: "streamed",
      stream: begun + ended + done,
      outcome: { stream: answered },
    },
    streamWithSignsOfLife: {
      status: 200,
      call: "streamed",
      stream: `: PING\n\n${begun}: PING\n\n${ended}${done}`,
      outcome: { stream: answered },
    },
    streamWithUsageAlone: {
      status: 200,
      call: "streamed",
      stream:
        eventStream(
          piece({ role: "assistant", content: "" }),
          piece({ content: "Yes." }),
          piece({}, "stop"),
          { ...head, object: "chat.completion.chunk", choices: [], usage },
        ) + done,
      outcome: { stream: { text: "Yes.", final: whole({ content: "Yes." }, "stop") } },
    },
    streamOfAToolCall: {
      status: 200,
      call: "streamedToolCall",
      stream:
        eventStream(
          piece({ role: "assistant", content: null, reasoning_content: "The weather." }),
          piece({
            tool_calls: [
              {
                index: 0,
                id: "call_00_tQ4mXb21",
                type: "function",
                function: { name: "get_weather", arguments: "" },
              },
            ],
          }),
          piece({ tool_calls: [{ index: 0, function: { arguments: '{"city": "Os' } }] }),
          piece({ tool_calls: [{ index: 0, function: { arguments: 'lo"}' } }] }),
          piece({ content: "" }, "tool_calls", { usage }),
        ) + done,
      outcome: {
        stream: {
          text: "",
          final: whole(
            {
              content: "",
              reasoning_content: "The weather.",
              tool_calls: [
                {
                  id: "call_00_tQ4mXb21",
                  type: "function",
                  function: { name: "get_weather", arguments: '{"city": "Oslo"}' },
                },
              ],
            },
            "tool_calls",
          ),
        },
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
      stream:
        begun +
        eventStream({
          error: {
            message: "Service is too busy",
            type: "service_unavailable_error",
            param: null,
            code: null,
          },
        }) +
        done,
      outcome: {
        error: {
          kind: "unavailable",
          billed: "unknown",
          retryable: true,
          code: "service_unavailable_error",
        },
      },
    },
    streamThatFailedAtTheGateway: {
      status: 200,
      call: "streamed",
      stream: `${begun}{"error":{"message":"bad response body","type":"new_api_error","param":"","code":"bad_response_body"}}`,
      outcome: {
        error: {
          kind: "upstream",
          billed: "unknown",
          retryable: true,
          code: "bad_response_body",
        },
      },
    },
    // An error before the first event has its status, and is labelled as a stream all the same.
    streamRefused: {
      status: 429,
      call: "streamed",
      text: '{"error":{"message":"Rate limit reached","type":"rate_limit_error","param":"","code":null}}',
      contentType: "text/event-stream",
      outcome: {
        error: { kind: "rate-limit", billed: "no", retryable: true, code: "rate_limit_error" },
      },
    },
    pageInPlaceOfAStream: {
      ...textRefusals.dashboardPage,
      call: "streamed",
    },

    ...textRefusals,
    ...textTroubles,
    thoughtsMissing: {
      status: 400,
      body: {
        error: {
          message: "The reasoning_content in the thinking mode must be passed back to the API",
          type: "invalid_request_error",
          param: "",
          code: "invalid_request_error",
        },
      },
      beyondSpec: ["body.error.code"],
      outcome: {
        error: { kind: "invalid", billed: "no", retryable: false, code: "invalid_request_error" },
      },
    },
    // The gateway's own account at DeepSeek is empty. Its code is that of a wrong request.
    vendorBalanceEmpty: {
      status: 402,
      body: {
        error: {
          message: "Insufficient Balance",
          type: "unknown_error",
          param: "",
          code: "invalid_request_error",
        },
      },
      beyondSpec: ["body.error.type", "body.error.code"],
      outcome: {
        error: { kind: "quota", billed: "no", retryable: false, code: "invalid_request_error" },
      },
    },
    parameterInvalid: {
      status: 422,
      body: {
        error: {
          message: "Invalid max_tokens value: it has to be between 1 and 384000",
          type: "invalid_request_error",
          param: "",
          code: "invalid_request_error",
        },
      },
      beyondSpec: ["body.error.code"],
      outcome: {
        error: { kind: "invalid", billed: "no", retryable: false, code: "invalid_request_error" },
      },
    },
  },
  probes: {
    // Without messages, which every build refuses before it asks DeepSeek.
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
