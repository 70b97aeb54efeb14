import type OpenAI from "openai";
import { describe, expect, it } from "vitest";
import { answerFaults, eventFaults, requestFaults, operationOf } from "./spec-faults.js";

type Body = OpenAI.Chat.ChatCompletionCreateParams;

const weather = {
  type: "function",
  function: {
    name: "get_weather",
    description: "The weather of a city.",
    parameters: {
      type: "object",
      properties: { city: { type: "string" } },
      required: ["city"],
    },
    strict: true,
  },
} satisfies OpenAI.Chat.ChatCompletionTool;

const question = { role: "user", content: "What is the weather like in Paris?" } as const;

const bodies = {
  "a text": {
    model: "gpt-4.1",
    messages: [
      { role: "developer", content: "You are a helpful assistant." },
      { role: "user", content: "Hello!" },
    ],
  },
  "an older form of a system prompt": {
    model: "deepseek-chat",
    messages: [
      { role: "system", content: [{ type: "text", text: "Be brief." }], name: "boss" },
      { role: "user", content: "Hello!", name: "anna" },
    ],
    max_tokens: 100,
    stop: ["\n\n", "END"],
    n: 1,
    seed: 7,
    user: "anna",
  },
  sampling: {
    model: "gpt-4.1",
    messages: [question],
    temperature: 0.7,
    top_p: 0.9,
    presence_penalty: 0.1,
    frequency_penalty: -0.1,
    logit_bias: { "50256": -100 },
    logprobs: true,
    top_logprobs: 3,
    max_completion_tokens: 300,
  },
  pictures: {
    model: "gpt-4.1",
    messages: [
      {
        role: "user",
        content: [
          { type: "text", text: "What is in these images?" },
          { type: "image_url", image_url: { url: "https://example.com/a.jpg", detail: "high" } },
          { type: "image_url", image_url: { url: "data:image/png;base64,iVBORw0KGgo=" } },
        ],
      },
    ],
  },
  "a document": {
    model: "gpt-4.1",
    messages: [
      {
        role: "user",
        content: [
          {
            type: "file",
            file: { filename: "draft.pdf", file_data: "data:application/pdf;base64,JVBERi0=" },
          },
          { type: "file", file: { file_id: "file-1" } },
        ],
      },
    ],
  },
  "sound in and out": {
    model: "gpt-audio",
    modalities: ["text", "audio"],
    audio: { voice: "alloy", format: "wav" },
    messages: [
      {
        role: "user",
        content: [
          { type: "text", text: "What is said here?" },
          { type: "input_audio", input_audio: { data: "UklGRiQ=", format: "wav" } },
        ],
      },
      { role: "assistant", audio: { id: "audio_1" } },
    ],
  },
  "a function": {
    model: "gpt-4.1",
    messages: [question],
    tools: [weather],
    tool_choice: "auto",
    parallel_tool_calls: true,
  },
  "a chosen function": {
    model: "gpt-4.1",
    messages: [question],
    tools: [weather],
    tool_choice: { type: "function", function: { name: "get_weather" } },
  },
  "a choice of some functions": {
    model: "gpt-5",
    messages: [question],
    tools: [weather, { type: "custom", custom: { name: "note", format: { type: "text" } } }],
    tool_choice: {
      type: "allowed_tools",
      allowed_tools: {
        mode: "required",
        tools: [{ type: "function", function: { name: "get_weather" } }],
      },
    },
  },
  "a function's result": {
    model: "gpt-4.1",
    tools: [weather],
    messages: [
      question,
      {
        role: "assistant",
        content: null,
        tool_calls: [
          {
            id: "call_1",
            type: "function",
            function: { name: "get_weather", arguments: '{"city":"Paris"}' },
          },
          { id: "call_2", type: "custom", custom: { name: "note", input: "Paris" } },
        ],
      },
      { role: "tool", tool_call_id: "call_1", content: "14 °C" },
      { role: "tool", tool_call_id: "call_2", content: [{ type: "text", text: "noted" }] },
    ],
  },
  "functions as they once were": {
    model: "gpt-4",
    messages: [
      question,
      {
        role: "assistant",
        content: null,
        function_call: { name: "get_weather", arguments: "{}" },
      },
      { role: "function", name: "get_weather", content: "14 °C" },
    ],
    functions: [{ name: "get_weather", parameters: { type: "object", properties: {} } }],
    function_call: { name: "get_weather" },
  },
  "a structured answer": {
    model: "gpt-4o",
    messages: [question],
    response_format: {
      type: "json_schema",
      json_schema: {
        name: "weather",
        strict: true,
        schema: {
          type: "object",
          properties: { celsius: { type: "number" } },
          required: ["celsius"],
          additionalProperties: false,
        },
      },
    },
  },
  "a JSON answer": {
    model: "deepseek-chat",
    messages: [{ role: "user", content: "As JSON: three colours." }],
    response_format: { type: "json_object" },
  },
  reasoning: {
    model: "gpt-5",
    messages: [question],
    reasoning_effort: "minimal",
    verbosity: "low",
    max_completion_tokens: 1000,
  },
  "a stream": {
    model: "gpt-4.1",
    messages: [question],
    stream: true,
    stream_options: { include_usage: true, include_obfuscation: false },
  },
  caching: {
    model: "gpt-5",
    messages: [question],
    prompt_cache_key: "tenant-7",
    prompt_cache_retention: "24h",
    safety_identifier: "hash",
    store: true,
    metadata: { job: "7" },
    service_tier: "priority",
  },
  "a prediction and a search": {
    model: "gpt-4o-search-preview",
    messages: [
      question,
      { role: "assistant", content: [{ type: "refusal", refusal: "I cannot." }], refusal: null },
      question,
    ],
    prediction: { type: "content", content: [{ type: "text", text: "class User {}" }] },
    web_search_options: {
      search_context_size: "low",
      user_location: { type: "approximate", approximate: { country: "FR", city: "Paris" } },
    },
  },
} satisfies Readonly<Record<string, Body>>;

const text = {
  id: "chatcmpl-1",
  object: "chat.completion",
  created: 1741569952,
  model: "gpt-4.1",
  choices: [
    {
      index: 0,
      finish_reason: "stop",
      logprobs: null,
      message: { role: "assistant", content: "Hello!", refusal: null, annotations: [] },
    },
  ],
  usage: {
    prompt_tokens: 19,
    completion_tokens: 10,
    total_tokens: 29,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: 0, audio_tokens: 0 },
  },
  service_tier: "default",
} satisfies OpenAI.Chat.ChatCompletion;

const answers = {
  "a text": text,
  "calls of functions": {
    ...text,
    choices: [
      {
        index: 0,
        finish_reason: "tool_calls",
        logprobs: null,
        message: {
          role: "assistant",
          content: null,
          refusal: null,
          tool_calls: [
            { id: "call_1", type: "function", function: { name: "get_weather", arguments: "{}" } },
            { id: "call_2", type: "custom", custom: { name: "note", input: "Paris" } },
          ],
        },
      },
    ],
  },
  sound: {
    ...text,
    choices: [
      {
        index: 0,
        finish_reason: "stop",
        logprobs: { content: [], refusal: null },
        message: {
          role: "assistant",
          content: null,
          refusal: null,
          audio: { id: "audio_1", data: "UklGRiQ=", expires_at: 1741569952, transcript: "Hello" },
        },
      },
    ],
  },
} satisfies Readonly<Record<string, OpenAI.Chat.ChatCompletion>>;

const chunk = {
  id: "chatcmpl-1",
  object: "chat.completion.chunk",
  created: 1741569952,
  model: "gpt-4.1",
} as const;

const chunks = {
  "a piece of text": {
    ...chunk,
    choices: [{ index: 0, delta: { role: "assistant", content: "Hel" }, finish_reason: null }],
  },
  "a piece of a call": {
    ...chunk,
    choices: [
      {
        index: 0,
        delta: { tool_calls: [{ index: 0, id: "call_1", function: { name: "get_weather" } }] },
        finish_reason: null,
      },
    ],
  },
  "the usage": {
    ...chunk,
    choices: [],
    usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 },
  },
} satisfies Readonly<Record<string, OpenAI.Chat.ChatCompletionChunk>>;

describe.each(["openai", "claude", "deepseek"])("createChatCompletion of %s", async (provider) => {
  const createChatCompletion = await operationOf(provider, "createChatCompletion");

  it.each(Object.entries(bodies))("takes OpenAI's request: %s", (_, body) => {
    expect(requestFaults(createChatCompletion, body)).toEqual([]);
  });

  it.each(Object.entries(answers))("may answer as OpenAI does: %s", (_, answer) => {
    expect(answerFaults(createChatCompletion, answer)).toEqual([]);
  });

  it.each(Object.entries(chunks))("may stream as OpenAI does: %s", (_, one) => {
    expect(eventFaults(createChatCompletion, one)).toEqual([]);
  });

  it("does not take everything", () => {
    const body = { ...bodies["a text"], messages: "Hello!" };
    expect(requestFaults(createChatCompletion, body).join()).toContain("messages");
  });
});
