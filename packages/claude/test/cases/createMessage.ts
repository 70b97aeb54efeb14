import { eventStream, gatewayError, textRefusals, type OperationCase } from "@x/testing";
import type {
  ClaudeMessageRequest,
  ClaudeMessageResponse,
  ClaudeOperations,
  operations,
} from "../../src/index.js";

type Case = OperationCase<ClaudeOperations, operations, "createMessage">;
type ErrorKind = Extract<Case["answers"][string]["outcome"], { error: unknown }>["error"]["kind"];

const model = "claude-sonnet-4-5-20250929";
const question = {
  model,
  max_tokens: 256,
  messages: [{ role: "user" as const, content: "Why is the sky blue? One sentence." }],
};
const weather = {
  name: "get_weather",
  description: "Gives the current weather of a city.",
  input_schema: {
    type: "object" as const,
    properties: { city: { type: "string" } },
    required: ["city"],
  },
};
const askWeather = { role: "user" as const, content: "Check the weather in Oslo." };
const signature = "ErMBCkYIBRgCKkDx7sample0signature";
const toolUse = {
  type: "tool_use" as const,
  id: "toolu_01H7kQ",
  name: "get_weather",
  input: { city: "Oslo" },
};

const text: ClaudeMessageResponse = {
  id: "msg_01XFDUDYJgAACzvnptvVoYEL",
  type: "message",
  role: "assistant",
  model,
  content: [
    { type: "text", text: "Air scatters blue light more than red light.", citations: null },
  ],
  stop_reason: "end_turn",
  stop_sequence: null,
  usage: { input_tokens: 17, output_tokens: 13 },
};

// The stream of an answer that thinks, speaks and calls a tool.
const opening = {
  type: "message_start",
  message: {
    ...text,
    content: [],
    stop_reason: null,
    usage: { input_tokens: 412, output_tokens: 2, service_tier: "standard" },
  },
};
const ping = { type: "ping" };
const stop = { type: "message_stop" };
const thought = [
  start(0, { type: "thinking", thinking: "", signature: "" }),
  ping,
  delta(0, { type: "thinking_delta", thinking: "The user wants" }),
  delta(0, { type: "thinking_delta", thinking: " the weather." }),
  delta(0, { type: "signature_delta", signature }),
  { type: "content_block_stop", index: 0 },
];
const spoken = [
  start(1, { type: "text", text: "" }),
  delta(1, { type: "text_delta", text: "Let me" }),
  delta(1, { type: "text_delta", text: " check." }),
  { type: "content_block_stop", index: 1 },
];
const called = [
  start(2, { ...toolUse, input: {} }),
  delta(2, { type: "input_json_delta", partial_json: "" }),
  delta(2, { type: "input_json_delta", partial_json: '{"city": "Os' }),
  delta(2, { type: "input_json_delta", partial_json: 'lo"}' }),
  { type: "content_block_stop", index: 2 },
  {
    type: "message_delta",
    delta: { stop_reason: "tool_use", stop_sequence: null },
    usage: { input_tokens: 412, output_tokens: 64 },
  },
];
const begun = eventStream(opening, ...thought, ...spoken);
const wholeStream = eventStream(opening, ...thought, ...spoken, ...called, stop);
const answered = {
  text: "Let me check.",
  final: {
    ...text,
    content: [
      { type: "thinking", thinking: "The user wants the weather.", signature },
      { type: "text", text: "Let me check." },
      toolUse,
    ],
    stop_reason: "tool_use",
    usage: { input_tokens: 412, output_tokens: 64, service_tier: "standard" },
  },
};

export const createMessage: Case = {
  operation: "createMessage",
  paidCall: "cheapest",
  calls: {
    question: call(question),
    cheapest: call({ ...question, max_tokens: 8 }),
    streamed: call({ ...question, stream: true }),
    streamedToolUse: call({
      model: "claude-opus-4-6",
      max_tokens: 2048,
      stream: true,
      thinking: { type: "adaptive", display: "summarized" },
      tools: [weather],
      messages: [askWeather],
    }),
    conversation: call({
      ...question,
      system: "You are a patient teacher of physics.",
      stop_sequences: ["THE END"],
      messages: [
        { role: "user", content: "What is heat?" },
        { role: "assistant", content: "Energy that moves." },
        { role: "user", content: [{ type: "text", text: "And what is temperature?" }] },
      ],
      metadata: { user_id: "u-4c1f" },
    }),
    pictures: call({
      ...question,
      messages: [
        {
          role: "user",
          content: [
            { type: "image", source: { type: "url", url: "https://example.com/cat.jpg" } },
            {
              type: "image",
              source: { type: "base64", media_type: "image/png", data: "iVBORw0KGgo=" },
            },
            { type: "text", text: "What differs between these pictures?" },
          ],
        },
      ],
    }),
    documents: call({
      ...question,
      messages: [
        {
          role: "user",
          content: [
            {
              type: "document",
              source: { type: "text", media_type: "text/plain", data: "The grass is green." },
              context: "A note by the author.",
              citations: { enabled: true },
            },
            { type: "text", text: "What is said about the grass?" },
          ],
        },
      ],
    }),
    tools: call({
      ...question,
      tools: [weather, { type: "web_search_20250305", name: "web_search", max_uses: 3 }],
      tool_choice: { type: "auto", disable_parallel_tool_use: true },
      messages: [askWeather],
    }),
    toolResult: call({
      ...question,
      tools: [weather],
      messages: [
        askWeather,
        {
          role: "assistant",
          content: [{ type: "thinking", thinking: "I need the weather.", signature }, toolUse],
        },
        {
          role: "user",
          content: [{ type: "tool_result", tool_use_id: toolUse.id, content: "3 °C, cloudy" }],
        },
      ],
    }),
    structuredOutput: call({
      ...question,
      output_config: {
        effort: "low",
        format: {
          type: "json_schema",
          schema: { type: "object", properties: { name: { type: "string" } }, required: ["name"] },
        },
      },
    }),
    cachedPrompt: call({
      ...question,
      system: [
        {
          type: "text",
          text: "The whole text of the book.",
          cache_control: { type: "ephemeral", ttl: "1h" },
        },
      ],
      thinking: { type: "disabled" },
    }),
  },
  refusals: {
    noModelName: { input: { ...question, model: "" }, field: "model" },
    negativeLimit: { input: { ...question, max_tokens: -1 }, field: "max_tokens" },
    hotTemperature: { input: { ...question, temperature: 1.5 }, field: "temperature" },
    tooMuchOfTheProbability: { input: { ...question, top_p: 2 }, field: "top_p" },
  },
  answers: {
    text: { status: 200, body: text, outcome: { data: "as it came" } },
    thoughtsAndToolUse: {
      status: 200,
      call: "tools",
      body: {
        ...text,
        content: [
          { type: "thinking", thinking: "I have to look it up.", signature },
          { type: "text", text: "Let me check." },
          { ...toolUse, caller: { type: "direct" } },
        ],
        stop_reason: "tool_use",
        usage: {
          input_tokens: 412,
          output_tokens: 64,
          output_tokens_details: { thinking_tokens: 12 },
        },
      },
      outcome: { data: "as it came" },
    },
    searchOfTheWeb: {
      status: 200,
      call: "tools",
      body: {
        ...text,
        content: [
          { type: "server_tool_use", id: "srvtoolu_01A9", name: "web_search", input: {} },
          {
            type: "web_search_tool_result",
            tool_use_id: "srvtoolu_01A9",
            content: { type: "web_search_tool_result_error", error_code: "max_uses_exceeded" },
          },
          {
            type: "text",
            text: "A new page was opened.",
            citations: [
              {
                type: "web_search_result_location",
                cited_text: "The new page is open.",
                url: "https://example.com/news",
                title: "News",
                encrypted_index: "Eo8BCioIAhgBsample",
              },
            ],
          },
        ],
        usage: {
          input_tokens: 6039,
          output_tokens: 93,
          server_tool_use: { web_search_requests: 1 },
        },
      },
      outcome: { data: "as it came" },
    },
    // Whole HTTP answers, and no whole texts: who reads them looks at `stop_reason`.
    cutOff: {
      status: 200,
      body: { ...text, content: [], stop_reason: "max_tokens" },
      outcome: { data: "as it came" },
    },
    refusal: {
      status: 200,
      body: {
        ...text,
        content: [],
        stop_reason: "refusal",
        stop_details: { type: "refusal", category: "cyber", explanation: null },
      },
      outcome: { data: "as it came" },
    },
    newWordsAndMembers: {
      status: 200,
      body: {
        ...text,
        stop_reason: "out_of_words",
        usage: { input_tokens: 1, output_tokens: 1, mood: 3 },
      } as ClaudeMessageResponse,
      beyondSpec: ["body.stop_reason", "body.usage.mood"],
      outcome: { data: "as it came" },
    },

    stream: {
      status: 200,
      call: "streamedToolUse",
      stream: wholeStream,
      outcome: { stream: answered },
    },
    // As the gateway writes what comes from Anthropic itself, on a site that sends signs of life.
    streamWithEmptyLines: {
      status: 200,
      call: "streamedToolUse",
      stream: `: PING\n\n${wholeStream.replaceAll("\n\n", "\n\n\n")}`,
      outcome: { stream: answered },
    },
    streamWithNewKinds: {
      status: 200,
      call: "streamed",
      stream: eventStream(
        opening,
        { type: "message_note", note: "" },
        start(0, { type: "text", text: "" }),
        delta(0, { type: "text_delta", text: "Hello" }),
        {
          type: "message_delta",
          delta: { stop_reason: "out_of_words" },
          usage: { output_tokens: 3 },
        },
        stop,
      ),
      outcome: {
        stream: {
          text: "Hello",
          final: {
            ...text,
            content: [{ type: "text", text: "Hello" }],
            stop_reason: "out_of_words",
            usage: { input_tokens: 412, output_tokens: 3, service_tier: "standard" },
          },
        },
      },
    },
    // The gateway has asked Claude again: the message begins anew, and no text of the first one had come.
    streamThatBeginsAnew: {
      status: 200,
      call: "streamedToolUse",
      stream: eventStream(opening, ...thought) + wholeStream,
      outcome: { stream: answered },
    },
    // The text that has been read is void by then: pieces of both would be half an answer.
    streamThatBeginsAnewTooLate: {
      status: 200,
      call: "streamedToolUse",
      stream: begun + wholeStream,
      outcome: { error: { kind: "upstream", billed: "unknown", retryable: false } },
    },
    streamThatBroke: {
      status: 200,
      call: "streamedToolUse",
      stream: eventStream(opening, ...thought, ...spoken, ...called),
      outcome: { error: { kind: "truncated", billed: "yes", retryable: true } },
    },
    streamThatFailed: {
      status: 200,
      call: "streamedToolUse",
      stream: `${begun}{"error":{"type":"overloaded_error","message":"Overloaded"},"type":"error"}`,
      outcome: {
        error: { kind: "unavailable", billed: "yes", retryable: true, code: "overloaded_error" },
      },
    },
    // After a sign of life the status is 200 whatever happens: here before anything was made.
    streamThatFailedAtOnce: {
      status: 200,
      call: "streamed",
      stream: ': PING\n\n{"error":{"type":"rate_limit_error","message":"Too fast"},"type":"error"}',
      outcome: {
        error: { kind: "rate-limit", billed: "no", retryable: true, code: "rate_limit_error" },
      },
    },
    streamThatFailedWithoutAType: {
      status: 200,
      call: "streamed",
      stream: ': PING\n\n{"error":{"type":"<nil>","message":"Overloaded"},"type":"error"}',
      outcome: { error: { kind: "upstream", billed: "unknown", retryable: true } },
    },
    errorEvent: {
      status: 200,
      call: "streamedToolUse",
      stream: begun + eventStream({ type: "error", error: { type: "api_error", message: "No" } }),
      outcome: { error: { kind: "upstream", billed: "yes", retryable: true, code: "api_error" } },
    },
    streamRefused: {
      status: 529,
      call: "streamed",
      text: '{"type":"error","error":{"type":"<nil>","message":"Overloaded"}}',
      contentType: "text/event-stream",
      outcome: { error: { kind: "unavailable", billed: "unknown", retryable: true } },
    },
    pageInPlaceOfAStream: { ...textRefusals.dashboardPage, call: "streamed" },

    // The gateway's middleware, before it knows which form the route has.
    wrongKey: textRefusals.wrongKey,
    addressRefused: textRefusals.addressRefused,
    modelMissing: textRefusals.modelMissing,
    modelNotOnKey: gatewayError(403, "", "auth"),
    rateLimit: textRefusals.rateLimit,
    rateLimitWithoutBody: textRefusals.rateLimitWithoutBody,
    unknownModel: textRefusals.unknownModel,
    dashboardPage: textRefusals.dashboardPage,

    // The relay, in Anthropic's form, which has no code: only the status tells.
    invalidRequest: anthropicError(500, "new_api_error", "upstream"),
    balanceTooLow: anthropicError(403, "new_api_error", "auth"),
    modelWithoutPrice: anthropicError(400, "new_api_error", "invalid"),
    bodyTooLarge: anthropicError(413, "new_api_error", "invalid"),
    vendorRefused: anthropicError(400, "<nil>", "invalid"),
    vendorRefusedGateway: anthropicError(401, "<nil>", "auth"),
    vendorModelNotFound: anthropicError(404, "<nil>", "not-found"),
    vendorRateLimit: anthropicError(429, "<nil>", "rate-limit"),
    vendorFailed: anthropicError(500, "<nil>", "upstream"),
    vendorTimeout: anthropicError(504, "<nil>", "upstream"),
    vendorOverloaded: anthropicError(529, "<nil>", "unavailable"),
    // Behind an answer that had begun well there is a type, and 500 for every status.
    vendorOverloadedInside: anthropicError(500, "overloaded_error", "unavailable"),
    vendorRateLimitInside: anthropicError(500, "rate_limit_error", "rate-limit"),
    vendorRefusedInside: anthropicError(500, "invalid_request_error", "invalid"),
    vendorFailedInside: anthropicError(500, "api_error", "upstream"),
    // Builds that pass Anthropic's body on.
    detailed: {
      status: 400,
      body: {
        type: "error",
        error: {
          type: "invalid_request_error",
          message: "messages.0.content.1: the image is too large",
          details: {
            error_code: "image_dimensions_too_large",
            max_side_length_pixels: 8000,
            paths: ["messages.0.content.1"],
          },
        },
        request_id: "req_011CTSvP9qY2bN7kWm4xRt6Z",
      },
      outcome: {
        error: { kind: "invalid", billed: "no", retryable: false, code: "invalid_request_error" },
      },
    },
  },
  probes: {
    // Without messages and a limit, which every build refuses before it asks Claude.
    wrongKey: { key: "wrong", body: { model }, answer: "wrongKey" },
    noModel: { body: {}, answer: "modelMissing" },
    unknownModel: { body: { model: "no-such-model" }, answer: "unknownModel" },
    noMessages: { body: { model }, answer: "invalidRequest" },
  },
};

/** A call whose body is its input. */
function call(input: ClaudeMessageRequest): Case["calls"][string] {
  return { input, request: { method: "POST", path: "/v1/messages", body: input } };
}

function start(index: number, block: object): object {
  return { type: "content_block_start", index, content_block: block };
}

function delta(index: number, change: object): object {
  return { type: "content_block_delta", index, delta: change };
}

/** An error in Anthropic's form. What the status or the type calls certain was not carried out. */
function anthropicError<Status extends 400 | 401 | 403 | 404 | 413 | 429 | 500 | 504 | 529>(
  status: Status,
  type: string,
  kind: ErrorKind,
): AnthropicErrorCase<Status> {
  const hasCode = type.endsWith("_error") && type !== "new_api_error";
  const isCertain = status < 500 || (hasCode && type !== "api_error");
  return {
    status,
    body: { type: "error", error: { type, message: "No" } },
    outcome: {
      error: {
        kind,
        billed: isCertain ? "no" : "unknown",
        retryable: /^(rate-limit|unavailable|upstream)$/.test(kind),
        ...(hasCode && { code: type }),
      },
    },
  };
}

interface AnthropicErrorCase<Status extends number> {
  readonly status: Status;
  readonly body: {
    readonly type: "error";
    readonly error: { readonly type: string; readonly message: string };
  };
  readonly outcome: {
    readonly error: {
      readonly kind: ErrorKind;
      readonly billed: "no" | "unknown";
      readonly retryable: boolean;
      readonly code?: string;
    };
  };
}
