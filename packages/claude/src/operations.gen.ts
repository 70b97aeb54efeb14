// Generated from spec/claude by `pnpm generate`: change it there, not here.

import {
  asStream,
  chat,
  messages,
  type CallOptions,
  type Operation,
  type StreamOptions,
  type TextStream,
} from "@x/core";
import type {
  ChatCompletionChunk,
  ChatCompletionRequest,
  ChatCompletionResponse,
  ClaudeErrorEvent,
  ClaudeMessageRequest,
  ClaudeMessageResponse,
  ClaudeStreamEvent,
} from "./schema.gen.js";

// The other methods that a client may have.
export { wire } from "@x/core";

/** The operations of the spec by name. */
export type ClaudeOperationId =
  | "createMessage"
  | "createChatCompletion";

/** Ask Claude. */
export const createMessage: Operation<"createMessage"> = {
  id: "createMessage",
  method: "POST",
  path: "/v1/messages",
  keyHeader: "x-api-key",
  paid: "tokens",
  body: {
    required: ["model", "max_tokens", "messages"],
    fields: {
      model: { length: [1, Infinity] },
      max_tokens: { range: [0, Infinity] },
      service_tier: { values: ["auto", "standard_only"] },
      temperature: { range: [0, 1] },
      top_p: { range: [0, 1] },
      top_k: { range: [0, Infinity] },
    },
  },
  bind: asStream,
  stream: messages,
};

/** Ask Claude in the form of OpenAI. */
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
export const operations: readonly Operation<ClaudeOperationId>[] = [
  createMessage,
  createChatCompletion,
];

/** The operations of the spec as methods. */
export interface ClaudeOperations {
  /**
   * Ask Claude
   *
   * Sends a conversation and answers with Claude's next message. With `stream: true` the answer comes as events
   * while it is made.
   *
   * **The end of a stream** is the event `message_stop`; there is no `[DONE]`. A stream that closes without it was
   * cut off, and what has come is not the whole message: the gateway closes a stream that broke at the vendor as
   * if it were complete.
   *
   * **Errors in a stream.** An error before the first byte has its own status and a JSON body, even though its
   * type says `text/event-stream`. Later the status is 200 for good: the gateway then writes a bare line of JSON
   * without `data:`, `{"error":{…},"type":"error"}`, and nothing more comes. Anthropic's own `error` event is not
   * passed on. If the gateway tries again, a second `message_start` comes in the same stream and the message
   * begins anew.
   *
   * **Signs of life** are `ping` events and, where the gateway is set up for it, the comment `: PING`. An event
   * may be followed by a second blank line; pass over events without data.
   *
   * The gateway passes the headers `anthropic-version` and `anthropic-beta` on and puts `2023-06-01` in the place
   * of a version that is missing. Fields that its software does not know are dropped on the way.
   *
   * `POST /v1/messages`
   *
   * Docs: "Claude message" on https://ai-docs.tikhub.io.
   * Source: the gateway's docs.
   */
  createMessage(
    input: ClaudeMessageRequest & { stream: true },
    options?: StreamOptions,
  ): Promise<TextStream<Exclude<ClaudeStreamEvent, ClaudeErrorEvent>, ClaudeMessageResponse>>;
  /** Ask Claude: the whole answer at once */
  createMessage(
    input: ClaudeMessageRequest & { stream?: false | null },
    options?: CallOptions,
  ): Promise<ClaudeMessageResponse>;
  /** Ask Claude: as a stream or at once, as `stream` says */
  createMessage(
    input: ClaudeMessageRequest,
    options?: StreamOptions,
  ): Promise<TextStream<Exclude<ClaudeStreamEvent, ClaudeErrorEvent>, ClaudeMessageResponse> | ClaudeMessageResponse>;

  /**
   * Ask Claude in the form of OpenAI
   *
   * Sends a conversation in the form of OpenAI's chat completions and answers in it, for programs that know no
   * other. `createMessage` can do more: prefer it.
   *
   * What is known of Claude here, from the gateway's software, which translates both ways, and from Anthropic's
   * own compatibility page:
   *
   * - `model` takes Claude's names, for example `claude-sonnet-4-5-20250929`. There is always one choice; `n` has
   *   no effect.
   * - Put instructions into `system` messages, which are moved to the front. The role `developer` is not
   *   translated.
   * - Without `max_tokens` or `max_completion_tokens` the gateway sets a limit of its own: look for
   *   `finish_reason: length`.
   * - `temperature` goes from 0 to 1; models newer than `claude-opus-4-6` take only 1.
   * - `reasoning_effort` `low`, `medium` and `high` become a budget of 1280, 2048 and 4096 tokens for thinking,
   *   which the 4.7 models and newer refuse with 400. `thinking` is dropped.
   * - Thoughts come in `reasoning_content` and without their signature, so a conversation with thinking and tools
   *   cannot be carried on here.
   * - Pictures may be addresses or data URLs; the gateway reads an address itself. Of files, PDF and plain text
   *   are passed on.
   * - `response_format`, `seed`, `logprobs`, `top_logprobs`, `logit_bias`, the penalties, `store`, `metadata`,
   *   `user`, `service_tier`, `modalities`, `audio`, `prediction`, `verbosity` and the `strict` of a function have
   *   no effect. Prompts are not cached.
   * - `finish_reason` is `stop` for `end_turn` and `stop_sequence`, `length` for `max_tokens`, `tool_calls` for
   *   `tool_use` and `content_filter` for `refusal`; other reasons come in Claude's own words.
   *
   * **A stream** is a row of `data:` lines. Its end is a piece with a `finish_reason`, then by default a piece
   * without choices that has `usage`, then `data: [DONE]`. **`[DONE]` alone proves nothing**: the gateway sends it
   * as well when the vendor's stream broke off. An error in the middle comes as a bare line of JSON without
   * `data:`. The comment `: PING` is a sign of life. An error before the first byte has its own status and a JSON
   * body, even though its type says `text/event-stream`.
   *
   * `POST /v1/chat/completions`
   *
   * Docs: "Claude chat completion" on https://ai-docs.tikhub.io.
   * Source: inferred. The docs list this page with its method and not with its path; the shared chat schemas and
   * the page for OpenAI's models suggest the same path with a Claude model.
   */
  createChatCompletion(
    input: ChatCompletionRequest & { stream: true },
    options?: StreamOptions,
  ): Promise<TextStream<ChatCompletionChunk, ChatCompletionResponse>>;
  /** Ask Claude in the form of OpenAI: the whole answer at once */
  createChatCompletion(
    input: ChatCompletionRequest & { stream?: false | null },
    options?: CallOptions,
  ): Promise<ChatCompletionResponse>;
  /** Ask Claude in the form of OpenAI: as a stream or at once, as `stream` says */
  createChatCompletion(
    input: ChatCompletionRequest,
    options?: StreamOptions,
  ): Promise<TextStream<ChatCompletionChunk, ChatCompletionResponse> | ChatCompletionResponse>;
}

/** The client's name and version, which each request carries. */
export const clientName = "@x/claude@1.0.0";
