import type OpenAI from "openai";
import { expect, it } from "vitest";
import { answerFaults, eventFaults, requestFaults, operationOf } from "./spec-faults.js";

type Body = OpenAI.Responses.ResponseCreateParams;

const weather = {
  type: "function",
  name: "get_weather",
  description: "The weather of a city.",
  parameters: {
    type: "object",
    properties: { city: { type: "string" } },
    required: ["city"],
    additionalProperties: false,
  },
  strict: true,
} satisfies OpenAI.Responses.FunctionTool;

const event = {
  type: "json_schema",
  name: "event",
  strict: true,
  schema: {
    type: "object",
    properties: { day: { type: "string" }, people: { type: "array", items: { type: "string" } } },
    required: ["day", "people"],
    additionalProperties: false,
  },
} satisfies OpenAI.Responses.ResponseFormatTextJSONSchemaConfig;

const bodies = {
  "a text": { model: "gpt-4.1", input: "Tell me a bedtime story about a unicorn." },
  "instructions and limits": {
    model: "gpt-4.1",
    instructions: "Talk like a pirate.",
    input: "Are semicolons optional in JavaScript?",
    max_output_tokens: 200,
    temperature: 0.2,
    top_p: 0.9,
    top_logprobs: 2,
    include: ["message.output_text.logprobs"],
    metadata: { job: "7" },
    truncation: "auto",
  },
  "a conversation": {
    model: "gpt-5",
    input: [
      { role: "developer", content: "Be brief." },
      { role: "user", content: "knock knock." },
      { role: "assistant", content: "Who's there?" },
      { type: "message", role: "user", content: [{ type: "input_text", text: "Orange." }] },
    ],
  },
  "a picture by its address": {
    model: "gpt-4.1-mini",
    input: [
      {
        role: "user",
        content: [
          { type: "input_text", text: "What is in this image?" },
          { type: "input_image", detail: "auto", image_url: "https://example.com/a.png" },
        ],
      },
    ],
  },
  "a picture as a data URL": {
    model: "gpt-4.1-mini",
    input: [
      {
        role: "user",
        content: [
          { type: "input_image", detail: "high", image_url: "data:image/png;base64,iVBORw0KGgo=" },
        ],
      },
    ],
  },
  "a document": {
    model: "gpt-5",
    input: [
      {
        role: "user",
        content: [
          {
            type: "input_file",
            filename: "draft.pdf",
            file_data: "data:application/pdf;base64,JVBERi0xLjQ=",
          },
          { type: "input_file", file_url: "https://example.com/letter.pdf" },
          { type: "input_file", file_id: "file-6F2ksmvXxt4VdoqmHRw6kL" },
          { type: "input_text", text: "Compare them." },
        ],
      },
    ],
  },
  "a function": {
    model: "gpt-5",
    input: "What is the weather like in Paris today?",
    tools: [weather],
    tool_choice: "auto",
    parallel_tool_calls: false,
  },
  "a function's result": {
    model: "gpt-5",
    tools: [weather],
    input: [
      { role: "user", content: "What is the weather like in Paris today?" },
      { type: "reasoning", id: "rs_1", summary: [], encrypted_content: "gAAAAA" },
      {
        type: "function_call",
        id: "fc_1",
        call_id: "call_1",
        name: "get_weather",
        arguments: '{"city":"Paris"}',
        status: "completed",
      },
      { type: "function_call_output", call_id: "call_1", output: '{"celsius":14}' },
    ],
  },
  "a function's result with a picture": {
    model: "gpt-5",
    previous_response_id: "resp_1",
    input: [
      {
        type: "function_call_output",
        call_id: "call_2",
        output: [
          { type: "input_text", text: "The chart" },
          { type: "input_image", detail: "low", image_url: "https://example.com/chart.png" },
        ],
      },
    ],
  },
  "a chosen function": {
    model: "gpt-5",
    input: "Paris",
    tools: [weather, { type: "web_search" }],
    tool_choice: { type: "function", name: "get_weather" },
  },
  "a free text tool and its result": {
    model: "gpt-5",
    tools: [
      {
        type: "custom",
        name: "run_sql",
        format: { type: "grammar", syntax: "lark", definition: "start: /.+/" },
      },
    ],
    input: [
      { type: "custom_tool_call", call_id: "call_3", name: "run_sql", input: "select 1" },
      { type: "custom_tool_call_output", call_id: "call_3", output: "1" },
    ],
  },
  "the vendor's own tools": {
    model: "gpt-5",
    input: "What was a positive news story today? Draw it.",
    tools: [
      {
        type: "web_search",
        search_context_size: "low",
        user_location: { type: "approximate", country: "GB", city: "London" },
        filters: { allowed_domains: ["example.com"] },
      },
      { type: "file_search", vector_store_ids: ["vs_1"], max_num_results: 5 },
      { type: "code_interpreter", container: { type: "auto" } },
      { type: "image_generation", size: "1024x1024", quality: "low" },
      {
        type: "mcp",
        server_label: "dice",
        server_url: "https://dice.example",
        require_approval: "never",
      },
    ],
    include: ["web_search_call.action.sources", "file_search_call.results"],
  },
  "a structured answer": {
    model: "gpt-4o",
    input: [
      { role: "system", content: "Extract the event." },
      { role: "user", content: "Alice and Bob go to a science fair on Friday." },
    ],
    text: { format: event },
  },
  "a JSON answer": {
    model: "gpt-4o",
    input: "As JSON: three colours.",
    text: { format: { type: "json_object" }, verbosity: "low" },
  },
  reasoning: {
    model: "gpt-5",
    input: "Prove it.",
    reasoning: { effort: "high", summary: "auto" },
    include: ["reasoning.encrypted_content"],
    store: false,
  },
  "a stream": {
    model: "gpt-5",
    input: "Say it slowly.",
    stream: true,
    stream_options: { include_obfuscation: false },
  },
  caching: {
    model: "gpt-5",
    input: "Once more.",
    prompt_cache_key: "tenant-7",
    prompt_cache_retention: "24h",
    safety_identifier: "hash",
    service_tier: "flex",
  },
  "a stored conversation": {
    model: "gpt-5",
    input: [{ id: "msg_1" }, { type: "item_reference", id: "msg_2" }],
    conversation: { id: "conv_1" },
    background: true,
    store: true,
  },
  "a stored prompt": {
    model: "gpt-5",
    input: [],
    prompt: { id: "pmpt_1", version: "2", variables: { city: "Paris" } },
  },
} satisfies Readonly<Record<string, Body>>;

const text = {
  id: "resp_1",
  object: "response",
  created_at: 1741476777,
  status: "completed",
  error: null,
  incomplete_details: null,
  instructions: null,
  metadata: {},
  model: "gpt-4.1",
  output: [
    { type: "reasoning", id: "rs_1", summary: [{ type: "summary_text", text: "Think." }] },
    {
      type: "message",
      id: "msg_1",
      role: "assistant",
      status: "completed",
      content: [
        {
          type: "output_text",
          text: "Once upon a time",
          annotations: [
            {
              type: "url_citation",
              url: "https://example.com",
              title: "Example",
              start_index: 0,
              end_index: 4,
            },
          ],
        },
        { type: "refusal", refusal: "No." },
      ],
    },
    { type: "function_call", call_id: "call_1", name: "get_weather", arguments: "{}" },
  ],
  output_text: "Once upon a time",
  parallel_tool_calls: true,
  temperature: 1,
  tool_choice: "auto",
  tools: [weather],
  top_p: 1,
  usage: {
    input_tokens: 36,
    input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
    output_tokens: 87,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: 123,
  },
} satisfies OpenAI.Responses.Response;

const answers = {
  "a text": text,
  "one cut off": {
    ...text,
    status: "incomplete",
    incomplete_details: { reason: "max_output_tokens" },
  },
  "a failure": {
    ...text,
    status: "failed",
    output: [],
    error: { code: "server_error", message: "The model failed." },
  },
} satisfies Readonly<Record<string, OpenAI.Responses.Response>>;

const events = {
  "the beginning": { type: "response.created", sequence_number: 0, response: text },
  "a piece of text": {
    type: "response.output_text.delta",
    sequence_number: 4,
    item_id: "msg_1",
    output_index: 0,
    content_index: 0,
    delta: "Once",
    logprobs: [],
  },
  "a piece of arguments": {
    type: "response.function_call_arguments.delta",
    sequence_number: 5,
    item_id: "fc_1",
    output_index: 1,
    delta: '{"ci',
  },
  "the end": { type: "response.completed", sequence_number: 9, response: text },
  "a failure": {
    type: "error",
    sequence_number: 3,
    code: "server_error",
    message: "No",
    param: null,
  },
} satisfies Readonly<Record<string, OpenAI.Responses.ResponseStreamEvent>>;

const createResponse = await operationOf("openai", "createResponse");

it.each(Object.entries(bodies))("createResponse takes OpenAI's request: %s", (_, body) => {
  expect(requestFaults(createResponse, body)).toEqual([]);
});

it.each(Object.entries(answers))("createResponse may answer as OpenAI does: %s", (_, answer) => {
  expect(answerFaults(createResponse, answer)).toEqual([]);
});

it.each(Object.entries(events))("createResponse may stream as OpenAI does: %s", (_, one) => {
  expect(eventFaults(createResponse, one)).toEqual([]);
});

it("does not take everything", () => {
  expect(requestFaults(createResponse, { ...bodies["a text"], input: 7 }).join()).toContain(
    "input",
  );
});
