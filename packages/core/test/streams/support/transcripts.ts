import { readFileSync } from "node:fs";
import type { Fields } from "../../../src/index.js";
import type { Kind } from "./stream-client.js";

/** A stream of the spec, and the whole answer it makes. */
export interface Transcript {
  readonly kind: Kind;
  readonly wire: string;
  readonly text: string;
  readonly whole: Fields;
}

const openaiChat: Transcript = {
  kind: "chat",
  wire: read("openai", "createChatCompletion"),
  text: "Hello there.",
  whole: {
    id: "chatcmpl-DkT5b0",
    object: "chat.completion",
    created: 1_795_305_610,
    model: "gpt-5.5-2026-04-23",
    service_tier: "default",
    system_fingerprint: null,
    choices: [
      {
        index: 0,
        message: { role: "assistant", content: "Hello there.", refusal: null },
        logprobs: null,
        finish_reason: "stop",
      },
    ],
    usage: {
      prompt_tokens: 14,
      completion_tokens: 4,
      total_tokens: 18,
      prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
      completion_tokens_details: {
        reasoning_tokens: 0,
        audio_tokens: 0,
        accepted_prediction_tokens: 0,
        rejected_prediction_tokens: 0,
      },
    },
  },
};

const claudeChat: Transcript = {
  kind: "chat",
  wire: read("claude", "createChatCompletion"),
  text: "I was trained by Anthropic.",
  whole: {
    id: "msg_01Tg9MdS4hXzCq6VbW2kP8rN",
    object: "chat.completion",
    created: 1_795_305_805,
    model: "claude-sonnet-4-5-20250929",
    system_fingerprint: null,
    choices: [
      {
        index: 0,
        message: {
          role: "assistant",
          content: "I was trained by Anthropic.",
          reasoning_content: "A simple question about myself.\n",
        },
        logprobs: null,
        finish_reason: "stop",
      },
    ],
    usage: {
      prompt_tokens: 15,
      completion_tokens: 23,
      total_tokens: 38,
      prompt_tokens_details: {
        cached_tokens: 0,
        text_tokens: 0,
        audio_tokens: 0,
        image_tokens: 0,
      },
      completion_tokens_details: { text_tokens: 0, audio_tokens: 0, reasoning_tokens: 0 },
      input_tokens: 15,
      output_tokens: 0,
      input_tokens_details: null,
      claude_cache_creation_5_m_tokens: 0,
      claude_cache_creation_1_h_tokens: 0,
    },
  },
};

const deepseekChat: Transcript = {
  kind: "chat",
  wire: read("deepseek", "createChatCompletion"),
  text: "Yes, by 50 metres.",
  whole: {
    id: "8e24d0f7-1c6b-4b39-8f70-2ad95c31e604",
    object: "chat.completion",
    created: 1_795_306_010,
    model: "deepseek-flash",
    system_fingerprint: "fp_1c9e02b7d4_prod",
    choices: [
      {
        index: 0,
        message: {
          role: "assistant",
          content: "Yes, by 50 metres.",
          reasoning_content: "7.50 minus 7.45 is 0.05 km.",
        },
        logprobs: null,
        finish_reason: "stop",
      },
    ],
    usage: {
      prompt_tokens: 20,
      completion_tokens: 31,
      total_tokens: 51,
      prompt_tokens_details: { cached_tokens: 0 },
      completion_tokens_details: { reasoning_tokens: 24 },
      prompt_cache_hit_tokens: 0,
      prompt_cache_miss_tokens: 20,
    },
  },
};

const openaiResponse: Transcript = {
  kind: "responses",
  wire: read("openai", "createResponse"),
  text: "Oslo.",
  whole: {
    id: "resp_0a1b",
    object: "response",
    created_at: 1_795_305_700,
    completed_at: 1_795_305_701,
    status: "completed",
    background: false,
    error: null,
    incomplete_details: null,
    instructions: null,
    max_output_tokens: 256,
    model: "gpt-6-luna",
    output: [
      {
        id: "rs_01",
        type: "reasoning",
        summary: [{ type: "summary_text", text: "Recalling the capital." }],
      },
      {
        id: "msg_01",
        type: "message",
        status: "completed",
        role: "assistant",
        content: [{ type: "output_text", text: "Oslo.", annotations: [], logprobs: [] }],
      },
    ],
    parallel_tool_calls: true,
    previous_response_id: null,
    reasoning: { effort: "low", summary: "detailed" },
    service_tier: "default",
    store: false,
    temperature: 1,
    text: { format: { type: "text" } },
    tool_choice: "auto",
    tools: [],
    top_p: 1,
    truncation: "disabled",
    usage: {
      input_tokens: 21,
      input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
      output_tokens: 9,
      output_tokens_details: { reasoning_tokens: 5 },
      total_tokens: 30,
    },
    metadata: {},
  },
};

const claudeMessage: Transcript = {
  kind: "messages",
  wire: read("claude", "createMessage"),
  text: "Let me check.",
  whole: {
    id: "msg_01Qw8ZrT5bYkPvN3aXcD7eFg",
    type: "message",
    role: "assistant",
    model: "claude-opus-4-6",
    content: [
      {
        type: "thinking",
        thinking: "The user wants the weather.",
        signature: "ErMBCkYIBRgCKkDx7sample0signature",
      },
      { type: "text", text: "Let me check.", citations: null },
      {
        type: "tool_use",
        id: "toolu_01H7kQ",
        name: "get_weather",
        input: { city: "Oslo" },
        caller: { type: "direct" },
      },
    ],
    stop_reason: "tool_use",
    stop_sequence: null,
    stop_details: null,
    container: null,
    diagnostics: null,
    usage: {
      input_tokens: 412,
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: 0,
      cache_creation: { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: 0 },
      output_tokens: 64,
      output_tokens_details: { thinking_tokens: 12 },
      server_tool_use: null,
      service_tier: "standard",
      speed: "standard",
      inference_geo: null,
    },
  },
};

const geminiContent: Transcript = {
  kind: "gemini",
  wire: read("gemini", "streamGenerateContent"),
  text: "Trams run on rails.",
  whole: {
    candidates: [
      {
        index: 0,
        content: {
          role: "model",
          parts: [
            { text: "**Planning** a short answer.", thought: true },
            { text: "Trams run on rails." },
            { text: "", thoughtSignature: "c2FtcGxlLXNpZ25hdHVyZQ==" },
          ],
        },
        finishReason: "STOP",
      },
    ],
    usageMetadata: {
      promptTokenCount: 9,
      candidatesTokenCount: 6,
      thoughtsTokenCount: 18,
      totalTokenCount: 33,
      promptTokensDetails: [{ modality: "TEXT", tokenCount: 9 }],
    },
    modelVersion: "gemini-3.8-flash",
    responseId: "t1IhaeqUD5WvmtkP",
  },
};

/** Every stream the spec has, with the whole answer written by hand. */
export const transcripts: Readonly<Record<string, Transcript>> = {
  "openai createChatCompletion": openaiChat,
  "claude createChatCompletion": claudeChat,
  "deepseek createChatCompletion": deepseekChat,
  "openai createResponse": openaiResponse,
  "claude createMessage": claudeMessage,
  "gemini streamGenerateContent": geminiContent,
};

function read(provider: string, operation: string): string {
  const path = `../../../../../spec/${provider}/transcripts/${operation}.txt`;
  return readFileSync(new URL(path, import.meta.url), "utf8");
}
