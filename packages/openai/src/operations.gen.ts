// Generated from spec/openai by `pnpm generate`: change it there, not here.

import {
  asStream,
  chat,
  encodeForm,
  mp4,
  mpeg,
  responses,
  wav,
  type CallOptions,
  type Operation,
  type StreamOptions,
  type TextStream,
} from "@x/core";
import type {
  ChatCompletionChunk,
  ChatCompletionRequest,
  ChatCompletionResponse,
  EmbeddingRequest,
  EmbeddingResponse,
  ResponseErrorEvent,
  ResponseObject,
  ResponseRequest,
  ResponseStreamEvent,
  TranscriptionInput,
  TranscriptionResponse,
} from "./schema.gen.js";

// The other methods that a client may have.
export { wire } from "@x/core";

/** The operations of the spec by name. */
export type OpenAIOperationId =
  | "createResponse"
  | "createEmbedding"
  | "createTranscription"
  | "createChatCompletion";

/** Answer an input. */
export const createResponse: Operation<"createResponse"> = {
  id: "createResponse",
  method: "POST",
  path: "/v1/responses",
  paid: "tokens",
  body: { required: ["model", "input"], fields: { model: { length: [1, Infinity] } } },
  bind: asStream,
  stream: responses,
};

/** Make vectors of texts. */
export const createEmbedding: Operation<"createEmbedding"> = {
  id: "createEmbedding",
  method: "POST",
  path: "/v1/embeddings",
  paid: "tokens",
  body: { required: ["model", "input"], fields: { model: { length: [1, Infinity] } } },
};

/** Write down a recording. */
export const createTranscription: Operation<"createTranscription"> = {
  id: "createTranscription",
  method: "POST",
  path: "/v1/audio/transcriptions",
  paid: "tokens",
  body: {
    required: ["file", "model"],
    fields: { model: { length: [1, Infinity] }, temperature: { range: [0, 1] } },
  },
  encode: encodeForm,
  media: {
    file: {
      types: [
        { type: "audio/flac" },
        { type: "audio/x-flac" },
        mpeg,
        { type: "audio/mp4" },
        { type: "audio/m4a" },
        { type: "audio/x-m4a" },
        { type: "audio/mpga" },
        { type: "audio/ogg" },
        wav,
        { type: "audio/x-wav" },
        { type: "audio/webm" },
        mp4,
        { type: "video/mpeg" },
        { type: "video/webm" },
      ],
      maxBytes: 26214400,
      form: "file",
    },
  },
  answer: "text",
};

/** Answer a conversation. */
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
export const operations: readonly Operation<OpenAIOperationId>[] = [
  createResponse,
  createEmbedding,
  createTranscription,
  createChatCompletion,
];

/** The operations of the spec as methods. */
export interface OpenAIOperations {
  /**
   * Answer an input
   *
   * Answers a text, or a list of messages and results of tools, with messages, thoughts and calls of tools. What
   * is paid for is the tokens of the input and of the output; a call that is sent again is paid for again. There
   * are no routes to read, cancel or delete a response later.
   *
   * With `stream: true` the answer comes as server-sent events: a line `event:` with the type and a line `data:`
   * with the same type inside. There is no `[DONE]`; the stream closes after its last event. **The proper ends are
   * `response.completed`, `response.incomplete` and `response.failed`**, and a stream without one of them was cut
   * off. An `error` event ends the stream as well, and so does a last line of bare JSON without `data:`, which has
   * an `error`. Lines that begin with `:` are keep-alives. An error before the first event is the JSON body of its
   * status, though it may be labelled `text/event-stream`.
   *
   * `POST /v1/responses`
   *
   * Docs: "OpenAI response" (page 421251331e0) on https://ai-docs.tikhub.io.
   * Source: the gateway's docs.
   */
  createResponse(
    input: ResponseRequest & { stream: true },
    options?: StreamOptions,
  ): Promise<TextStream<Exclude<ResponseStreamEvent, ResponseErrorEvent>, ResponseObject>>;
  /** Answer an input: the whole answer at once */
  createResponse(
    input: ResponseRequest & { stream?: false | null },
    options?: CallOptions,
  ): Promise<ResponseObject>;
  /** Answer an input: as a stream or at once, as `stream` says */
  createResponse(
    input: ResponseRequest,
    options?: StreamOptions,
  ): Promise<TextStream<Exclude<ResponseStreamEvent, ResponseErrorEvent>, ResponseObject> | ResponseObject>;

  /**
   * Make vectors of texts
   *
   * Turns texts into vectors, so that texts of similar meaning can be found by their distance. What is paid for is
   * the tokens of the texts. Without `input` the gateway answers 500 with `invalid_request`.
   *
   * `POST /v1/embeddings`
   *
   * Docs: "OpenAI embeddings" (page 421251332e0) on https://ai-docs.tikhub.io.
   * Source: inferred. The docs list this page with its method, and its text could not be read. The path is the
   * vendor's own, in the form of the other OpenAI pages, and the gateway software registers it.
   */
  createEmbedding(input: EmbeddingRequest, options?: CallOptions): Promise<EmbeddingResponse>;

  /**
   * Write down a recording
   *
   * Turns speech into text, with times or speakers if asked for. `response_format` decides the kind of answer:
   * `json`, `verbose_json` and `diarized_json` are JSON; `text`, `srt` and `vtt` are plain text. The gateway does
   * not stream transcripts: with `stream` set, the vendor's events come all at once at the end.
   *
   * `POST /v1/audio/transcriptions`
   *
   * Docs: "OpenAI audio transcription" (page 421251333e0) on https://ai-docs.tikhub.io.
   * Source: the gateway's docs.
   */
  createTranscription(
    input: TranscriptionInput & { response_format?: "json" | "verbose_json" | "diarized_json" },
    options?: CallOptions,
  ): Promise<TranscriptionResponse>;
  /** Write down a recording: as a text */
  createTranscription(
    input: TranscriptionInput & { response_format: "text" | "srt" | "vtt" },
    options?: CallOptions,
  ): Promise<string>;
  /** Write down a recording: as JSON or as a text, as `response_format` says */
  createTranscription(
    input: TranscriptionInput,
    options?: CallOptions,
  ): Promise<string | TranscriptionResponse>;

  /**
   * Answer a conversation
   *
   * Answers a conversation with a text, a refusal or calls of tools. What is paid for is the tokens of the request
   * and of the answer; a call that is sent again is paid for again.
   *
   * With `stream: true` the answer comes as server-sent events, one `data:` line each, and then the line `data:
   * [DONE]`. The last event before it has `usage` and no choices, unless `stream_options.include_usage` is false.
   * **`[DONE]` is no proof of a whole answer**: the gateway sends it also after a stream of the vendor that broke
   * off. A whole answer has a `finish_reason` in each choice. An error after the first event comes as an event
   * with `error` and then `[DONE]`, or as a last line of bare JSON without `data:`. Lines that begin with `:` are
   * keep-alives. An error before the first event is the JSON body of its status, though it may be labelled
   * `text/event-stream`.
   *
   * `POST /v1/chat/completions`
   *
   * Docs: "OpenAI chat completion" (page 411636868e0) on https://ai-docs.tikhub.io.
   * Source: inferred. The docs list this page with its method, and its text could not be read. The path is the one
   * public client code calls and the vendor's own.
   */
  createChatCompletion(
    input: ChatCompletionRequest & { stream: true },
    options?: StreamOptions,
  ): Promise<TextStream<ChatCompletionChunk, ChatCompletionResponse>>;
  /** Answer a conversation: the whole answer at once */
  createChatCompletion(
    input: ChatCompletionRequest & { stream?: false | null },
    options?: CallOptions,
  ): Promise<ChatCompletionResponse>;
  /** Answer a conversation: as a stream or at once, as `stream` says */
  createChatCompletion(
    input: ChatCompletionRequest,
    options?: StreamOptions,
  ): Promise<TextStream<ChatCompletionChunk, ChatCompletionResponse> | ChatCompletionResponse>;
}

/** The client's name and version, which each request carries. */
export const clientName = "@x/openai@1.0.0";
