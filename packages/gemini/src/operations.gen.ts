// Generated from spec/gemini by `pnpm generate`: change it there, not here.

import {
  asStream,
  gemini,
  type CallOptions,
  type Operation,
  type StreamOptions,
  type TextStream,
} from "@x/core";
import type { GeminiGenerateContentRequest, GeminiGenerateContentResponse } from "./schema.gen.js";

// The other methods that a client may have.
export { wire } from "@x/core";

/** The operations of the spec by name. */
export type GeminiOperationId =
  | "generateContent"
  | "streamGenerateContent";

/** Generate an answer. */
export const generateContent: Operation<"generateContent"> = {
  id: "generateContent",
  method: "POST",
  path: "/v1beta/models/{model}:generateContent",
  keyHeader: "x-goog-api-key",
  paid: "tokens",
  body: {
    required: ["contents"],
    fields: {
      cachedContent: { length: [1, Infinity] },
      continuationToken: { length: [1, Infinity] },
    },
  },
};

/** Generate an answer as a stream. */
export const streamGenerateContent: Operation<"streamGenerateContent"> = {
  id: "streamGenerateContent",
  method: "POST",
  path: "/v1beta/models/{model}:streamGenerateContent",
  fixedQuery: { alt: "sse" },
  keyHeader: "x-goog-api-key",
  paid: "tokens",
  body: {
    required: ["contents"],
    fields: {
      cachedContent: { length: [1, Infinity] },
      continuationToken: { length: [1, Infinity] },
    },
  },
  bind: asStream,
  stream: gemini,
  streamsAlways: true,
};

/** All operations of the spec. */
export const operations: readonly Operation<GeminiOperationId>[] = [
  generateContent,
  streamGenerateContent,
];

/** The operations of the spec as methods. */
export interface GeminiOperations {
  /**
   * Generate an answer
   *
   * Generates an answer to a conversation and returns it whole. The call is paid for by its tokens. Nothing
   * arrives until the answer is done, which can take minutes: allow for it, or use `streamGenerateContent`. A
   * blocked prompt is a 200 with `promptFeedback` and without `candidates`.
   *
   * `POST /v1beta/models/{model}:generateContent`
   *
   * Docs: "Gemini content" (page 411630957e0) on https://ai-docs.tikhub.io.
   * Source: inferred. The docs list this page with its method. The path is the one the docs print for streaming,
   * with the vendor's own name for the call that does not stream.
   */
  generateContent(
    input: {
      /**
       * Which model answers, without `models/` before it. `gemini-3-pro-image` and `gemini-3.1-flash-image` make
       * pictures too. The names are Google's of November 2026, which retired `gemini-2.5-…` in October; which models
       * the gateway serves is not known.
       *
       * Source: the upstream API.
       */
      model: "gemini-4-argon" | "gemini-3.8-flash" | "gemini-3.6-flash" | "gemini-3.5-flash-lite" | "gemini-3.1-flash-lite" | "gemini-3.1-pro-preview" | "gemini-3.1-flash-image" | "gemini-3-pro-image" | (string & {});
    } & GeminiGenerateContentRequest,
    options?: CallOptions,
  ): Promise<GeminiGenerateContentResponse>;

  /**
   * Generate an answer as a stream
   *
   * Generates an answer to a conversation and sends it piece by piece, as server-sent events. The call is paid for
   * by its tokens.
   *
   * Each event is one `data:` line with a whole response object that holds the new parts only; put the parts of
   * one candidate together in their order. There are no event names and there is no `[DONE]`: the stream closes.
   * The counts of `usageMetadata` grow from event to event, and the last one counts.
   *
   * **The proper end** is a `finishReason` in each candidate, or a `promptFeedback.blockReason`, which comes
   * alone. A stream that closes without one was cut: the gateway ends a broken stream of the vendor as if it were
   * complete. For models that are not Google's it adds a last event with empty parts and a `finishReason`.
   *
   * **Errors** before the first event are answers with an error status; their JSON body may be labelled
   * `text/event-stream`. Later the status stays 200, and an error comes as an event with `error`, or as bare JSON
   * without `data:` before it at the end of the stream, which a plain reader of events drops. There are no
   * keep-alive comments here.
   *
   * `POST /v1beta/models/{model}:streamGenerateContent`
   *
   * Source: the gateway's docs.
   */
  streamGenerateContent(
    input: {
      /**
       * Which model answers, without `models/` before it. `gemini-3-pro-image` and `gemini-3.1-flash-image` make
       * pictures too. The names are Google's of November 2026, which retired `gemini-2.5-…` in October; which models
       * the gateway serves is not known.
       *
       * Source: the upstream API.
       */
      model: "gemini-4-argon" | "gemini-3.8-flash" | "gemini-3.6-flash" | "gemini-3.5-flash-lite" | "gemini-3.1-flash-lite" | "gemini-3.1-pro-preview" | "gemini-3.1-flash-image" | "gemini-3-pro-image" | (string & {});
    } & GeminiGenerateContentRequest,
    options?: StreamOptions,
  ): Promise<TextStream<GeminiGenerateContentResponse, GeminiGenerateContentResponse>>;
}

/** The client's name and version, which each request carries. */
export const clientName = "@x/gemini@1.0.0";
