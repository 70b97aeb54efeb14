import { eventStream, textRefusals, textTroubles, type OperationCase } from "@x/testing";
import type {
  OpenAIOperations,
  operations,
  ResponseFunctionTool,
  ResponseObject,
  ResponseOutputItem,
  ResponseRequest,
  ResponseStreamEvent,
} from "../../src/index.js";
import { vendorRefusals } from "../support/vendor-refusals.js";

type Case = OperationCase<OpenAIOperations, operations, "createResponse">;

const model = "gpt-6-luna";
const hello: ResponseRequest = { model, input: "Name the capital of Norway." };
const weatherTool: ResponseFunctionTool = {
  type: "function",
  name: "get_weather",
  description: "Current weather for a city",
  parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
  strict: true,
};
const usage = {
  input_tokens: 21,
  input_tokens_details: { cached_tokens: 0 },
  output_tokens: 9,
  output_tokens_details: { reasoning_tokens: 5 },
  total_tokens: 30,
};
const functionCall: ResponseOutputItem = {
  id: "fc_01",
  type: "function_call",
  status: "completed",
  call_id: "call_7Hs",
  name: "get_weather",
  arguments: '{"city":"Oslo"}',
};
const streamFailed = { kind: "upstream", billed: "unknown", retryable: true } as const;

export const createResponse: Case = {
  operation: "createResponse",
  paidCall: "text",
  calls: {
    text: callWith({ ...hello, max_output_tokens: 16 }),
    streamed: callWith({ ...hello, stream: true }),
    reasoning: callWith({
      model,
      instructions: "You are terse.",
      input: [{ role: "user", content: [{ type: "input_text", text: "Name the capital." }] }],
      reasoning: { effort: "low", summary: "auto" },
      text: { format: { type: "text" }, verbosity: "low" },
      store: false,
    }),
    function: callWith({
      model,
      input: "What is the weather in Oslo?",
      tools: [weatherTool],
      tool_choice: { type: "function", name: "get_weather" },
      include: ["reasoning.encrypted_content"],
    }),
    // The output of an earlier answer goes in as it came.
    functionResult: callWith({
      model,
      input: [
        { role: "user", content: "What is the weather in Oslo?" },
        { type: "reasoning", id: "rs_01", summary: [], encrypted_content: "gAAAAABo" },
        functionCall,
        { type: "function_call_output", call_id: "call_7Hs", output: '{"celsius":3}' },
      ],
      tools: [weatherTool],
    }),
    pictureAndFile: callWith({
      model,
      input: [
        {
          role: "user",
          content: [
            { type: "input_text", text: "Is this colour on the page?" },
            { type: "input_image", image_url: "https://example.com/a.png", detail: "auto" },
            { type: "input_file", file_url: "https://example.com/page.pdf" },
          ],
        },
      ],
    }),
    jsonSchema: callWith({
      ...hello,
      text: {
        format: {
          type: "json_schema",
          name: "event",
          strict: true,
          schema: { type: "object", properties: { day: { type: "string" } } },
        },
      },
    }),
    tools: callWith({
      ...hello,
      tools: [
        { type: "web_search", search_context_size: "low" },
        { type: "file_search", vector_store_ids: ["vs_123"], max_num_results: 3 },
        { type: "code_interpreter", container: { type: "auto" } },
        { type: "image_generation", size: "1024x1024" },
        { type: "mcp", server_label: "docs", server_url: "https://example.com/mcp" },
        { type: "custom", name: "sql", format: { type: "text" } },
      ],
      tool_choice: { type: "allowed_tools", mode: "auto", tools: [{ type: "web_search" }] },
    }),
  },
  refusals: {
    noModel: { input: { ...hello, model: "" }, field: "model" },
    blankModelInAStream: { input: { ...hello, model: " ", stream: true }, field: "model" },
  },
  answers: {
    text: answer(response({ output: [message("Oslo.")] })),
    functionCall: answer(response({ output: [functionCall] }), "function"),
    // Half an answer, and none, are answers: their status says so.
    incomplete: answer(
      response({
        status: "incomplete",
        incomplete_details: { reason: "max_output_tokens" },
        output: [message("Oslo is the", "incomplete")],
      }),
    ),
    failed: answer(
      response({ status: "failed", error: { code: "server_error", message: "No." }, usage: null }),
    ),
    statusNobodyKnows: {
      ...answer(response({ status: "dreaming" })),
      beyondSpec: ["body.status"],
    },
    itemNobodyKnows: {
      ...answer(response({ output: [{ type: "dream", id: "dr_01" } as never] })),
      beyondSpec: ["body.output[0].type"],
    },
    streamedText: {
      status: 200,
      call: "streamed",
      stream: `: PING\n\n${eventStream(...begin(), ...textEvents(), completed())}`,
      outcome: { stream: { text: "Oslo 🏔️.", final: response({ output: [message("Oslo 🏔️.")] }) } },
    },
    streamedWithAnEventNobodyKnows: {
      status: 200,
      call: "streamed",
      stream: eventStream(
        ...begin(),
        { type: "response.dream.delta", delta: "Fjords …" },
        ...textEvents(),
        completed(),
      ),
      outcome: { stream: { text: "Oslo 🏔️.", final: response({ output: [message("Oslo 🏔️.")] }) } },
    },
    streamedFunctionCall: {
      status: 200,
      call: "streamed",
      stream: eventStream(
        ...begin(),
        {
          type: "response.output_item.added",
          output_index: 0,
          item: { ...functionCall, status: "in_progress", arguments: "" },
        },
        ...['{"city":', '"Oslo"}'].map((delta) => ({
          type: "response.function_call_arguments.delta",
          item_id: "fc_01",
          output_index: 0,
          delta,
        })),
        { type: "response.output_item.done", output_index: 0, item: functionCall },
        { type: "response.completed", response: response({ output: [functionCall] }) },
      ),
      outcome: { stream: { text: "", final: response({ output: [functionCall] }) } },
    },
    streamCutAtTheLimit: {
      status: 200,
      call: "streamed",
      stream: eventStream(...begin(), ...textEvents(), {
        type: "response.incomplete",
        response: response({ status: "incomplete", output: [message("Oslo 🏔️.", "incomplete")] }),
      }),
      outcome: {
        stream: {
          text: "Oslo 🏔️.",
          final: response({ status: "incomplete", output: [message("Oslo 🏔️.", "incomplete")] }),
        },
      },
    },
    streamThatBreaksOff: {
      status: 200,
      call: "streamed",
      stream: eventStream(...begin(), ...textEvents()),
      outcome: { error: { ...streamFailed, kind: "truncated" } },
    },
    streamWithAnError: {
      status: 200,
      call: "streamed",
      stream: eventStream(...begin(), {
        type: "error",
        sequence_number: 2,
        code: "rate_limit_exceeded",
        message: "Rate limit reached.",
        param: null,
      }),
      outcome: {
        error: { ...streamFailed, kind: "rate-limit", code: "rate_limit_exceeded" },
      },
    },
    streamThatEndsInABareError: {
      status: 200,
      call: "streamed",
      stream: `${eventStream(...begin(), ...textEvents())}{"error":{"message":"No.","type":"server_error"}}\n`,
      outcome: { error: { ...streamFailed, code: "server_error" } },
    },
    ...textRefusals,
    ...textTroubles,
    ...vendorRefusals,
  },
  probes: {
    // Without an input every build refuses, before it asks OpenAI.
    wrongKey: { key: "wrong", body: { model }, answer: "wrongKey" },
    noModel: { body: {}, answer: "modelMissing" },
    unknownModel: { body: { model: "no-such-model" }, answer: "unknownModel" },
    noInput: { body: { model }, answer: "invalidRequest" },
  },
};

function callWith(input: ResponseRequest): Case["calls"][string] {
  return { input, request: { method: "POST", path: "/v1/responses", body: input } };
}

function answer(body: ResponseObject, call = "text") {
  return { status: 200, call, body, outcome: { data: "as it came" } } as const;
}

function response(members: Partial<ResponseObject>): ResponseObject {
  return {
    id: "resp_0a1b",
    object: "response",
    created_at: 1_795_305_700,
    status: "completed",
    error: null,
    incomplete_details: null,
    model,
    output: [],
    parallel_tool_calls: true,
    tool_choice: "auto",
    tools: [],
    metadata: {},
    usage,
    ...members,
  };
}

function message(text: string, status = "completed"): ResponseOutputItem {
  const content = [{ type: "output_text" as const, text, annotations: [], logprobs: [] }];
  return { type: "message", id: "msg_01", role: "assistant", status, content };
}

function begin(): ResponseStreamEvent[] {
  const begun = response({ status: "in_progress", usage: null });
  return [
    { type: "response.created", sequence_number: 0, response: begun },
    { type: "response.in_progress", sequence_number: 1, response: begun },
  ];
}

function textEvents(): ResponseStreamEvent[] {
  const place = { item_id: "msg_01", output_index: 0, content_index: 0 };
  return [
    {
      type: "response.output_item.added",
      output_index: 0,
      item: {
        type: "message",
        id: "msg_01",
        role: "assistant",
        status: "in_progress",
        content: [],
      },
    },
    {
      type: "response.content_part.added",
      ...place,
      part: { type: "output_text", text: "", annotations: [] },
    },
    { type: "response.output_text.delta", ...place, delta: "Oslo " },
    { type: "response.output_text.delta", ...place, delta: "🏔️." },
    { type: "response.output_text.done", ...place, text: "Oslo 🏔️." },
  ];
}

function completed(): ResponseStreamEvent {
  return { type: "response.completed", response: response({ output: [message("Oslo 🏔️.")] }) };
}
