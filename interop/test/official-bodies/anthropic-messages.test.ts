import type Anthropic from "@anthropic-ai/sdk";
import { expect, it } from "vitest";
import { answerFaults, eventFaults, requestFaults, operationOf } from "./spec-faults.js";

type Body = Anthropic.MessageCreateParams;

const model = "claude-sonnet-4-5";

const weather = {
  name: "get_weather",
  description: "The weather of a city.",
  input_schema: {
    type: "object",
    properties: { city: { type: "string" } },
    required: ["city"],
  },
} satisfies Anthropic.Tool;

const hello = [{ role: "user", content: "Hello, Claude" }] satisfies Anthropic.MessageParam[];

const bodies = {
  "a text": { model, max_tokens: 1024, messages: hello },
  "a system prompt and limits": {
    model,
    max_tokens: 1024,
    system: "Today is Monday.",
    messages: hello,
    stop_sequences: ["END"],
    metadata: { user_id: "anna" },
    service_tier: "auto",
  },
  "a conversation with its answer begun": {
    model,
    max_tokens: 1024,
    messages: [
      { role: "user", content: "What is latin for ant? (A) Apoidea, (B) Formicidae" },
      { role: "assistant", content: "The answer is (" },
    ],
  },
  "a picture in base64": {
    model,
    max_tokens: 1024,
    messages: [
      {
        role: "user",
        content: [
          {
            type: "image",
            source: { type: "base64", media_type: "image/jpeg", data: "/9j/4AAQSkZJRg==" },
          },
          { type: "text", text: "What is in this image?" },
        ],
      },
    ],
  },
  "a picture by its address": {
    model,
    max_tokens: 1024,
    messages: [
      {
        role: "user",
        content: [{ type: "image", source: { type: "url", url: "https://example.com/ant.jpg" } }],
      },
    ],
  },
  documents: {
    model,
    max_tokens: 1024,
    messages: [
      {
        role: "user",
        content: [
          {
            type: "document",
            source: { type: "base64", media_type: "application/pdf", data: "JVBERi0=" },
            title: "Report",
            context: "A trustworthy one.",
            citations: { enabled: true },
          },
          { type: "document", source: { type: "url", url: "https://example.com/a.pdf" } },
          {
            type: "document",
            source: { type: "text", media_type: "text/plain", data: "The grass is green." },
          },
          {
            type: "document",
            source: { type: "content", content: [{ type: "text", text: "The sky is blue." }] },
          },
          {
            type: "search_result",
            source: "https://example.com/a",
            title: "A",
            content: [{ type: "text", text: "A fact." }],
          },
        ],
      },
    ],
  },
  "a tool": {
    model,
    max_tokens: 1024,
    tools: [weather],
    tool_choice: { type: "auto", disable_parallel_tool_use: true },
    messages: hello,
  },
  "a chosen tool": {
    model,
    max_tokens: 1024,
    tools: [weather],
    tool_choice: { type: "tool", name: "get_weather" },
    messages: hello,
  },
  "a tool's result": {
    model,
    max_tokens: 1024,
    tools: [weather],
    messages: [
      { role: "user", content: "What is the weather in Paris?" },
      {
        role: "assistant",
        content: [
          { type: "text", text: "I look." },
          { type: "tool_use", id: "toolu_1", name: "get_weather", input: { city: "Paris" } },
        ],
      },
      {
        role: "user",
        content: [{ type: "tool_result", tool_use_id: "toolu_1", content: "14 °C" }],
      },
    ],
  },
  "a tool's failure, and one that shows a picture": {
    model,
    max_tokens: 1024,
    messages: [
      {
        role: "user",
        content: [
          { type: "tool_result", tool_use_id: "toolu_1", is_error: true, content: "Timeout" },
          {
            type: "tool_result",
            tool_use_id: "toolu_2",
            content: [
              { type: "text", text: "The map" },
              {
                type: "image",
                source: { type: "base64", media_type: "image/png", data: "iVBORw0KGgo=" },
              },
            ],
          },
        ],
      },
    ],
  },
  "the vendor's own tools": {
    model,
    max_tokens: 1024,
    tools: [
      {
        type: "web_search_20250305",
        name: "web_search",
        max_uses: 5,
        allowed_domains: ["example.com"],
        user_location: { type: "approximate", city: "Paris", country: "FR" },
      },
      { type: "bash_20250124", name: "bash" },
      { type: "text_editor_20250728", name: "str_replace_based_edit_tool" },
    ],
    messages: hello,
  },
  "a structured answer": {
    model,
    max_tokens: 1024,
    messages: hello,
    output_config: {
      format: {
        type: "json_schema",
        schema: {
          type: "object",
          properties: { name: { type: "string" } },
          required: ["name"],
          additionalProperties: false,
        },
      },
    },
  },
  thinking: {
    model,
    max_tokens: 16_000,
    thinking: { type: "enabled", budget_tokens: 10_000 },
    messages: [
      { role: "user", content: "Are there infinitely many primes?" },
      {
        role: "assistant",
        content: [
          { type: "thinking", thinking: "Euclid.", signature: "EqQB" },
          { type: "redacted_thinking", data: "EmwK" },
          { type: "text", text: "Yes." },
        ],
      },
      { role: "user", content: "Why?" },
    ],
  },
  "no thinking": { model, max_tokens: 10, thinking: { type: "disabled" }, messages: hello },
  "a stream": { model, max_tokens: 1024, messages: hello, stream: true },
  caching: {
    model,
    max_tokens: 1024,
    system: [
      { type: "text", text: "You are a critic." },
      { type: "text", text: "A whole book", cache_control: { type: "ephemeral", ttl: "1h" } },
    ],
    tools: [{ ...weather, cache_control: { type: "ephemeral" } }],
    messages: [
      {
        role: "user",
        content: [{ type: "text", text: "And?", cache_control: { type: "ephemeral" } }],
      },
    ],
  },
} satisfies Readonly<Record<string, Body>>;

const usage = {
  input_tokens: 12,
  output_tokens: 6,
  cache_creation: null,
  cache_creation_input_tokens: null,
  cache_read_input_tokens: null,
  inference_geo: null,
  output_tokens_details: null,
  server_tool_use: null,
  service_tier: "standard",
  speed: null,
} satisfies Anthropic.Usage;

const message = {
  id: "msg_1",
  type: "message",
  role: "assistant",
  model,
  container: null,
  diagnostics: null,
  content: [{ type: "text", text: "Hello!", citations: null }],
  stop_reason: "end_turn",
  stop_details: null,
  stop_sequence: null,
  usage,
} satisfies Anthropic.Message;

const answers = {
  "a text": message,
  "thoughts and a call of a tool": {
    ...message,
    stop_reason: "tool_use",
    content: [
      { type: "thinking", thinking: "I look.", signature: "EqQB" },
      {
        type: "tool_use",
        id: "toolu_1",
        name: "get_weather",
        input: { city: "Paris" },
        caller: { type: "direct" },
      },
    ],
  },
} satisfies Readonly<Record<string, Anthropic.Message>>;

const events = {
  "the beginning": { type: "message_start", message },
  "a piece of text": {
    type: "content_block_delta",
    index: 0,
    delta: { type: "text_delta", text: "Hel" },
  },
  "a piece of a tool's input": {
    type: "content_block_delta",
    index: 1,
    delta: { type: "input_json_delta", partial_json: '{"ci' },
  },
  "a block's end": { type: "content_block_stop", index: 1 },
  "the end": { type: "message_stop" },
} satisfies Readonly<Record<string, Anthropic.MessageStreamEvent>>;

const createMessage = await operationOf("claude", "createMessage");

it.each(Object.entries(bodies))("createMessage takes Anthropic's request: %s", (_, body) => {
  expect(requestFaults(createMessage, body)).toEqual([]);
});

it.each(Object.entries(answers))("createMessage may answer as Anthropic does: %s", (_, answer) => {
  expect(answerFaults(createMessage, answer)).toEqual([]);
});

it.each(Object.entries(events))("createMessage may stream as Anthropic does: %s", (_, one) => {
  expect(eventFaults(createMessage, one)).toEqual([]);
});

it("does not take everything", () => {
  expect(requestFaults(createMessage, { model, messages: hello }).join()).toContain("max_tokens");
});
