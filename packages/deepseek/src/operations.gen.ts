// Generated from spec/deepseek by `pnpm generate`: change it there, not here.

import {
  asStream,
  chat,
  type CallOptions,
  type Operation,
  type StreamOptions,
  type TextStream,
} from "@x/core";
import type {
  ChatCompletionChunk,
  ChatCompletionRequest,
  ChatCompletionResponse,
} from "./schema.gen.js";

// The other methods that a client may have.
export { wire } from "@x/core";

/** The operations of the spec by name. */
export type DeepSeekOperationId =
  | "createChatCompletion";

/** Ask DeepSeek. */
export const createChatCompletion: Operation<"createChatCompletion"> = {
  id: "createChatCompletion",
  method: "POST",
  path: "/v1/chat/completions",
  paid: "tokens",
  body: { required: ["model", "messages"], fields: { model: { length: [1, Infinity] } } },
  bind: asStream,
  stream: chat,
};

/** All operations of the spec. */
export const operations: readonly Operation<DeepSeekOperationId>[] = [
  createChatCompletion,
];

/** The operations of the spec as methods. */
export interface DeepSeekOperations {
  /**
   * Ask DeepSeek
   *
   * Sends a conversation and answers with the model's next message. With `stream: true` the answer comes in pieces
   * while it is made.
   *
   * What holds for DeepSeek's models, besides what the fields themselves say:
   *
   * - `model` takes `deepseek-flash` (DeepSeek-V4.1-Flash: 1048576 tokens of context, up to 384000 tokens of
   *   output, sees pictures) and `deepseek-v4-pro`, whose state is not certain. DeepSeek also accepts the older
   *   `deepseek-v4-flash` and `deepseek-v4-flash-vision-exp`. It shut down `deepseek-chat` and `deepseek-reasoner`
   *   on 2026-07-24; a gateway may still know the names. Which of them this gateway serves is not documented: a
   *   name it does not serve answers 503 `model_not_found`.
   * - Thinking is on unless `thinking` is `{type: "disabled"}`. `reasoning_effort` is `low`, `high` (default) or
   *   `max`; `minimal` counts as `low`, `medium` as `high`, and `xhigh` as `high`, in older texts as `max`.
   * - **Send thoughts back with tools.** A message with `tool_calls` that was made while thinking has to come back
   *   with its `reasoning_content`, in all later requests; DeepSeek answers 400 otherwise. On other messages it is
   *   ignored.
   * - `max_tokens` is 1 to 384000 and covers the thoughts as well. `stop` takes up to 16 texts. `top_logprobs`
   *   needs `logprobs: true`.
   * - `temperature` has no effect while the model thinks. `top_p` counts with `deepseek-flash` only while it
   *   thinks, between 0.95 and 1, and with `deepseek-v4-pro` only while it does not. The penalties have no effect.
   * - `response_format` is `text` or `json_object`; there is no `json_schema`. For `json_object` the messages have
   *   to ask for JSON in words, and the answer is empty at times.
   * - `tools` takes up to 128 functions and no other kind. The `strict` of a function needs DeepSeek's beta
   *   address, which the gateway does not use for chats.
   * - Pictures are JPEG, PNG, GIF or WebP, up to 600 in a request and 33554432 bytes each; an address has at most
   *   8192 characters.
   * - The gateway's software is not known to pass `user_id` on: it drops fields that are not in its own list.
   *   Fields that are for OpenAI's models have no effect.
   *
   * **`finish_reason`** `insufficient_system_resource` means that the answer was cut because DeepSeek ran out of
   * capacity: treat it as a failure and try again. An answer that is not streamed may begin with blank lines, from
   * the time it waited.
   *
   * **A stream** is a row of `data:` lines: pieces with `reasoning_content` first, then pieces with `content`. Its
   * end is a piece with a `finish_reason`, which also has `usage` (a piece without choices may bring it instead),
   * then `data: [DONE]`. **`[DONE]` alone proves nothing**: the gateway sends it as well when the vendor's stream
   * broke off. An error in the middle comes as a `data:` line with `error` or as a bare line of JSON without
   * `data:`. The comment `: PING` is a sign of life; DeepSeek's own comments are not passed on. An error before
   * the first byte has its own status and a JSON body, even though its type says `text/event-stream`.
   *
   * `POST /v1/chat/completions`
   *
   * Docs: "DeepSeek chat completion" on https://ai-docs.tikhub.io.
   * Source: inferred. The docs list this page with its method and not with its path; the shared chat schemas and
   * the page for OpenAI's models suggest the same path with a DeepSeek model.
   */
  createChatCompletion(
    input: ChatCompletionRequest & { stream: true },
    options?: StreamOptions,
  ): Promise<TextStream<ChatCompletionChunk, ChatCompletionResponse>>;
  /** Ask DeepSeek: the whole answer at once */
  createChatCompletion(
    input: ChatCompletionRequest & { stream?: false | null },
    options?: CallOptions,
  ): Promise<ChatCompletionResponse>;
  /** Ask DeepSeek: as a stream or at once, as `stream` says */
  createChatCompletion(
    input: ChatCompletionRequest,
    options?: StreamOptions,
  ): Promise<TextStream<ChatCompletionChunk, ChatCompletionResponse> | ChatCompletionResponse>;
}

/** The client's name and version, which each request carries. */
export const clientName = "@x/deepseek@1.0.0";
