// Generated from spec/openai by `pnpm generate`: change it there, not here.

import type { MediaInput } from "@x/core";

export interface paths {
  "/v1/responses": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
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
     * Docs: "OpenAI response" (page 421251331e0) on https://ai-docs.tikhub.io.
     * Source: the gateway's docs.
     */
    post: operations["createResponse"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/embeddings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make vectors of texts
     *
     * Turns texts into vectors, so that texts of similar meaning can be found by their distance. What is paid for is
     * the tokens of the texts. Without `input` the gateway answers 500 with `invalid_request`.
     *
     * Docs: "OpenAI embeddings" (page 421251332e0) on https://ai-docs.tikhub.io.
     * Source: inferred. The docs list this page with its method, and its text could not be read. The path is the
     * vendor's own, in the form of the other OpenAI pages, and the gateway software registers it.
     */
    post: operations["createEmbedding"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/audio/transcriptions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Write down a recording
     *
     * Turns speech into text, with times or speakers if asked for. `response_format` decides the kind of answer:
     * `json`, `verbose_json` and `diarized_json` are JSON; `text`, `srt` and `vtt` are plain text. The gateway does
     * not stream transcripts: with `stream` set, the vendor's events come all at once at the end.
     *
     * Docs: "OpenAI audio transcription" (page 421251333e0) on https://ai-docs.tikhub.io.
     * Source: the gateway's docs.
     */
    post: operations["createTranscription"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/chat/completions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
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
     * Docs: "OpenAI chat completion" (page 411636868e0) on https://ai-docs.tikhub.io.
     * Source: inferred. The docs list this page with its method, and its text could not be read. The path is the one
     * public client code calls and the vendor's own.
     */
    post: operations["createChatCompletion"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface components {
  schemas: {
    /**
     * A place on Earth, as exactly as a search needs it. Every member may be left out.
     *
     * Source: the upstream API.
     */
    ApproximateLocation: {
      /**
       * The city, for example `Oslo`.
       *
       * Source: the upstream API.
       */
      city?: string | null;
      /**
       * The country as two letters of ISO 3166-1, for example `NO`.
       *
       * Source: the upstream API.
       */
      country?: string | null;
      /**
       * The region, for example `Viken`.
       *
       * Source: the upstream API.
       */
      region?: string | null;
      /**
       * The time zone as IANA names it, for example `Europe/Oslo`.
       *
       * Source: the upstream API.
       */
      timezone?: string | null;
    };
    /**
     * Where something in the answer comes from. `type` says of which kind the source is.
     *
     * Source: the upstream API.
     */
    ChatAnnotation: {
      /**
       * Always `url_citation`.
       *
       * Source: the upstream API.
       */
      type: "url_citation";
      /**
       * The page and the part of the text it stands for.
       *
       * Source: the upstream API.
       */
      url_citation: {
        /**
         * The position in the text where the part begins, in characters from 0.
         *
         * Source: the upstream API.
         */
        start_index: number;
        /**
         * The position in the text where the part ends, in characters from 0.
         *
         * Source: the upstream API.
         */
        end_index: number;
        /**
         * The page's address.
         *
         * Source: the upstream API.
         */
        url: string;
        /**
         * The page's title.
         *
         * Source: the upstream API.
         */
        title: string;
      };
    };
    /**
     * One part of what the model said.
     *
     * Source: the upstream API.
     */
    ChatAssistantContentPart: components["schemas"]["ChatTextPart"] | components["schemas"]["ChatRefusalPart"];
    /**
     * What the model said before, sent back so that it knows. Needs `content`, `tool_calls` or `function_call`.
     *
     * Source: the upstream API.
     */
    ChatAssistantMessage: {
      /**
       * Always `assistant`.
       *
       * Source: the upstream API.
       */
      role: "assistant";
      /**
       * What it said, as one text or as parts; null when it only called tools.
       *
       * Source: the upstream API.
       */
      content?: string | components["schemas"]["ChatAssistantContentPart"][] | null;
      /**
       * What it thought, as the answer gave it. DeepSeek refuses (400) a message with `tool_calls` made while thinking
       * that comes back without it; on other messages it is ignored.
       *
       * Source: the upstream API.
       */
      reasoning_content?: string | null;
      /**
       * Its refusal, when it refused.
       *
       * Source: the upstream API.
       */
      refusal?: string | null;
      /**
       * The tools it called, as the answer gave them. A message of role `tool` follows for each.
       *
       * Source: the upstream API.
       */
      tool_calls?: components["schemas"]["ToolCall"][] | null;
      /**
       * What it spoke, by the id of the spoken answer.
       *
       * Source: the upstream API.
       */
      audio?: {
        /**
         * The id of the spoken answer.
         *
         * Source: the upstream API.
         */
        id: string;
      } | null;
      /**
       * The sources of what it said, as the answer gave them. The model does not need them.
       *
       * Source: the upstream API.
       */
      annotations?: components["schemas"]["ChatAnnotation"][] | null;
      /**
       * Whether the answer goes on from this text. For DeepSeek's beta address and the last message only; whether the
       * gateway can reach that address is not confirmed.
       *
       * Source: the upstream API.
       */
      prefix?: boolean | null;
      /**
       * A name that tells speakers of the same role apart.
       *
       * Source: the upstream API.
       */
      name?: string | null;
      /**
       * The function it called. Replaced by `tool_calls`.
       *
       * Source: the upstream API.
       * @deprecated
       */
      function_call?: components["schemas"]["ChatFunctionCall"] | null;
    };
    /**
     * A spoken answer.
     *
     * Source: the upstream API.
     */
    ChatAudio: {
      /**
       * Its id, to name it in a later message.
       *
       * Source: the upstream API.
       */
      id: string;
      /**
       * The sound in base64, in the format that was asked for.
       *
       * Source: the upstream API.
       */
      data?: string;
      /**
       * Until when the id may be named, in Unix seconds.
       *
       * Source: the upstream API.
       */
      expires_at?: number;
      /**
       * The spoken words.
       *
       * Source: the upstream API.
       */
      transcript?: string;
    };
    /**
     * A piece of a spoken answer.
     *
     * Source: the upstream API.
     */
    ChatAudioDelta: {
      /**
       * Its id, in the first piece.
       *
       * Source: the upstream API.
       */
      id?: string;
      /**
       * More of the sound in base64; each piece is decoded on its own.
       *
       * Source: the upstream API.
       */
      data?: string;
      /**
       * More of the spoken words.
       *
       * Source: the upstream API.
       */
      transcript?: string;
      /**
       * Until when the id may be named, in Unix seconds; in the last piece.
       *
       * Source: the upstream API.
       */
      expires_at?: number;
    };
    /**
     * How a spoken answer sounds and in which format it comes.
     *
     * Source: the upstream API.
     */
    ChatAudioOptions: {
      /**
       * The voice, by its name or by the id of one made for the account.
       *
       * Source: the upstream API.
       */
      voice: ("alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse" | "marin" | "cedar" | (string & {})) | {
        /**
         * The voice's id.
         *
         * Source: the upstream API.
         */
        id: string;
      };
      /**
       * The format of the sound; streams take `pcm16` only.
       *
       * Source: the upstream API.
       */
      format: "wav" | "mp3" | "flac" | "opus" | "pcm16" | "aac" | (string & {});
    };
    /**
     * A sound, for models that hear.
     *
     * Source: the upstream API.
     */
    ChatAudioPart: {
      /**
       * Always `input_audio`.
       *
       * Source: the upstream API.
       */
      type: "input_audio";
      /**
       * The sound and its format.
       *
       * Source: the upstream API.
       */
      input_audio: {
        /**
         * The file in base64, without a prefix.
         *
         * Source: the upstream API.
         */
        data: string;
        /**
         * The file's format.
         *
         * Source: the upstream API.
         */
        format: "wav" | "mp3" | (string & {});
      };
      /**
       * Ends a beginning that OpenAI's cache shall keep.
       *
       * Source: the upstream API.
       */
      prompt_cache_breakpoint?: components["schemas"]["PromptCacheBreakpoint"] | null;
    };
    /**
     * What is new in one answer of a streamed chat completion.
     *
     * Source: the upstream API.
     */
    ChatChunkChoice: {
      /**
       * The answer's position among the answers, from 0.
       *
       * Source: the upstream API.
       */
      index: number;
      /**
       * What to add to the message. Absent in pieces that only carry a filter's results.
       *
       * Source: the upstream API.
       */
      delta?: components["schemas"]["ChatDelta"];
      /**
       * Why the answer ended; null or absent until then. **A stream in which it never comes was cut off**, even if
       * `[DONE]` came. The words are those of `ChatCompletionChoice`.
       *
       * Source: the upstream API.
       */
      finish_reason?: "stop" | "length" | "tool_calls" | "content_filter" | "function_call" | "insufficient_system_resource" | (string & {}) | null;
      /**
       * The log probabilities of the new tokens, when they were asked for.
       *
       * Source: the upstream API.
       */
      logprobs?: components["schemas"]["ChatLogprobs"] | null;
      /**
       * What a content filter found in the answer so far.
       *
       * Source: inferred. Azure OpenAI answers with it, and the docs' schema `ContentFilterResults` is named after
       * Azure's.
       */
      content_filter_results?: components["schemas"]["ContentFilterResults"] | null;
    };
    /**
     * One answer of a chat completion.
     *
     * Source: the upstream API.
     */
    ChatCompletionChoice: {
      /**
       * The answer's position among the answers, from 0.
       *
       * Source: the upstream API.
       */
      index: number;
      /**
       * What the model said.
       *
       * Source: the upstream API.
       */
      message: components["schemas"]["ChatResponseMessage"];
      /**
       * Why the answer ended. `stop` is a proper end; `length` cut it at the limit of tokens; `tool_calls` waits for
       * the tools; `content_filter` cut it by a filter. `insufficient_system_resource` is DeepSeek's word for an
       * answer cut because its servers were full: try again.
       *
       * Source: the upstream API.
       */
      finish_reason?: "stop" | "length" | "tool_calls" | "content_filter" | "function_call" | "insufficient_system_resource" | (string & {}) | null;
      /**
       * The log probabilities of the answer's tokens, when they were asked for.
       *
       * Source: the upstream API.
       */
      logprobs?: components["schemas"]["ChatLogprobs"] | null;
      /**
       * What a content filter found in the answer.
       *
       * Source: inferred. Azure OpenAI answers with it, and the docs' schema `ContentFilterResults` is named after
       * Azure's.
       */
      content_filter_results?: components["schemas"]["ContentFilterResults"] | null;
    };
    /**
     * One piece of a streamed chat completion. Pieces of one answer have the same `id`; put their deltas together in
     * order.
     *
     * Source: the upstream API.
     */
    ChatCompletionChunk: {
      /**
       * The answer's id, the same in all pieces.
       *
       * Source: the upstream API.
       */
      id: string;
      /**
       * The kind of thing this is.
       *
       * Source: the upstream API.
       */
      object: "chat.completion.chunk" | (string & {});
      /**
       * When the answer was begun, in Unix seconds; the same in all pieces.
       *
       * Source: the upstream API.
       */
      created: number;
      /**
       * The model that answers.
       *
       * Source: the upstream API.
       */
      model: string;
      /**
       * What is new. Empty in the last piece, which carries `usage`, and in pieces about filters.
       *
       * Source: the upstream API.
       */
      choices: components["schemas"]["ChatChunkChoice"][];
      /**
       * The tokens that were used: in the last piece, null or absent before. DeepSeek puts it on the piece with the
       * `finish_reason`.
       *
       * Source: the upstream API.
       */
      usage?: components["schemas"]["UsageInfo"] | null;
      /**
       * How urgently OpenAI works on it.
       *
       * Source: the upstream API.
       */
      service_tier?: "default" | "flex" | "scale" | "priority" | (string & {}) | null;
      /**
       * The vendor's mark of the software that answers.
       *
       * Source: the upstream API.
       */
      system_fingerprint?: string | null;
      /**
       * Random padding that hides the piece's length. Ignore it.
       *
       * Source: the upstream API.
       */
      obfuscation?: string;
      /**
       * The judgement of request and answer, when it was asked for.
       *
       * Source: the upstream API.
       */
      moderation?: {
        [key: string]: unknown;
      } | null;
      /**
       * What a content filter found in the request.
       *
       * Source: inferred. Azure OpenAI answers with it, and the docs' schema `ContentFilterResults` is named after
       * Azure's.
       */
      prompt_filter_results?: components["schemas"]["PromptFilterResult"][] | null;
    };
    /**
     * What a chat completion is made from. One shape serves the models of OpenAI, Claude and DeepSeek; a description
     * says so where only some of them take a field. Fields that are not listed may be sent as well, but the gateway
     * drops those it does not know.
     *
     * Source: the upstream API.
     */
    ChatCompletionRequest: {
      /**
       * Which model answers. Any model the key may use is possible; these are the names known in November 2026. OpenAI
       * retires `gpt-5`, `gpt-5-mini`, `gpt-5-nano` and `o3` on 2026-12-11, and `gpt-4o`, `gpt-4o-mini`, `gpt-4.1` and
       * `gpt-4.1-mini` on 2027-01-14.
       *
       * Source: the upstream API.
       */
      model: "gpt-6-astra" | "gpt-6.1-sol" | "gpt-6.1-terra" | "gpt-6-sol" | "gpt-6-luna" | "gpt-5.6-sol" | "gpt-5.6-terra" | "gpt-5.6-luna" | "gpt-5.5" | "gpt-5.4" | "gpt-5.4-mini" | "gpt-5.4-nano" | "gpt-5.2" | "gpt-5.2-pro" | "gpt-5.1" | "gpt-5" | "gpt-5-mini" | "gpt-5-nano" | "gpt-4.1" | "gpt-4.1-mini" | "gpt-4o" | "gpt-4o-mini" | "o3" | "claude-fable-5-2" | "claude-fable-5-1" | "claude-opus-5-5" | "claude-opus-5" | "claude-opus-4-6" | "claude-sonnet-5-5" | "claude-sonnet-5" | "claude-sonnet-4-5-20250929" | "claude-haiku-5-5" | "claude-haiku-4-5" | "deepseek-flash" | "deepseek-v4-pro" | (string & {});
      /**
       * The conversation so far, oldest message first; at least one message.
       *
       * Source: the upstream API.
       */
      messages: components["schemas"]["ChatMessage"][];
      /**
       * Whether the answer comes in pieces as server-sent events. Default false: one JSON body when all is done.
       *
       * Source: the upstream API.
       * @default false
       */
      stream?: boolean | null;
      /**
       * Settings of a stream. Only with `stream: true`.
       *
       * Source: the upstream API.
       */
      stream_options?: components["schemas"]["ChatStreamOptions"] | null;
      /**
       * The most the answer may have, in tokens, the hidden ones of reasoning among them. Default: what the model can.
       * Too small a value ends a reasoning model before its first visible word.
       *
       * Source: the upstream API.
       */
      max_completion_tokens?: number | null;
      /**
       * The most the answer may have, in tokens. OpenAI calls it deprecated and its reasoning models refuse it: use
       * `max_completion_tokens` there. DeepSeek takes 1 to 384000 and counts reasoning as well.
       *
       * Source: the upstream API.
       */
      max_tokens?: number | null;
      /**
       * How long the model thinks before it answers. OpenAI's reasoning models know `none` to `max`; the default
       * depends on the model (`medium` before `gpt-5.1`, `none` since). DeepSeek knows `low`, `high` (default) and
       * `max`, and takes the others for the nearest of these.
       *
       * Source: the upstream API.
       */
      reasoning_effort?: "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max" | (string & {}) | null;
      /**
       * Whether the model thinks before it answers. For DeepSeek and other models that have it as a switch of its own;
       * OpenAI's models take `reasoning_effort`.
       *
       * Source: the upstream API.
       */
      thinking?: components["schemas"]["ChatThinking"] | null;
      /**
       * How much the answer says: `low`, `medium` or `high`. Default `medium`. For `gpt-5` and later.
       *
       * Source: the upstream API.
       */
      verbosity?: "low" | "medium" | "high" | (string & {}) | null;
      /**
       * How freely words are chosen, on a scale from 0 (nearly always the same) to 2 (wild); Claude models take at
       * most 1. Default 1. OpenAI's reasoning models accept only the default; DeepSeek ignores it while it thinks.
       *
       * Source: the upstream API.
       */
      temperature?: number | null;
      /**
       * The share of the probability that words are chosen from, from 0 to 1. Default 1. Change this or `temperature`,
       * not both; OpenAI's reasoning models accept only the default.
       *
       * Source: the upstream API.
       */
      top_p?: number | null;
      /**
       * How strongly a word that came often is avoided, on a scale from -2 to 2. Default 0. Without effect on
       * DeepSeek.
       *
       * Source: the upstream API.
       */
      frequency_penalty?: number | null;
      /**
       * How strongly a word that came at all is avoided, on a scale from -2 to 2. Default 0. Without effect on
       * DeepSeek.
       *
       * Source: the upstream API.
       */
      presence_penalty?: number | null;
      /**
       * Texts at which the answer ends; they are not part of it. At most 4 with OpenAI's models, 16 with DeepSeek's.
       * The newest reasoning models refuse it.
       *
       * Source: the upstream API.
       */
      stop?: string | string[] | null;
      /**
       * The number of answers to make, 1 to 128. Default 1. Each is paid for; only OpenAI's models make more than one.
       *
       * Source: the upstream API.
       */
      n?: number | null;
      /**
       * The form of the answer: free text (the default), any JSON, or JSON that keeps to a schema.
       *
       * Source: the upstream API.
       */
      response_format?: components["schemas"]["ChatResponseFormat"] | null;
      /**
       * What the model may call, at most 128 tools. The caller runs them and sends back what they gave.
       *
       * Source: the upstream API.
       */
      tools?: components["schemas"]["Tool"][] | null;
      /**
       * Whether the model calls a tool, and which. Default `auto` with tools, `none` without.
       *
       * Source: the upstream API.
       */
      tool_choice?: components["schemas"]["ChatToolChoice"] | null;
      /**
       * Whether one answer may call several tools. Default true. Not for DeepSeek.
       *
       * Source: the upstream API.
       * @default true
       */
      parallel_tool_calls?: boolean | null;
      /**
       * Whether the answer has the log probability of each of its tokens. Default false.
       *
       * Source: the upstream API.
       * @default false
       */
      logprobs?: boolean | null;
      /**
       * The number of alternatives given at each position, 0 to 20. Needs `logprobs: true`.
       *
       * Source: the upstream API.
       */
      top_logprobs?: number | null;
      /**
       * Weights that make tokens more or less likely, by the token's number. OpenAI's older models only.
       *
       * Source: the upstream API.
       */
      logit_bias?: {
        [key: string]: number;
      } | null;
      /**
       * A number that makes answers repeat as far as possible; an identifier and no quantity. OpenAI calls it
       * deprecated.
       *
       * Source: the upstream API.
       * @deprecated
       */
      seed?: number | null;
      /**
       * What the answer is made of. Default `[text]`; `audio` needs a model that speaks, and `audio`.
       *
       * Source: the upstream API.
       */
      modalities?: ("text" | "audio" | (string & {}))[] | null;
      /**
       * How the answer sounds. Needed when `modalities` has `audio`.
       *
       * Source: the upstream API.
       */
      audio?: components["schemas"]["ChatAudioOptions"] | null;
      /**
       * A text most of which the answer repeats, such as a file to be changed in a few places. Makes it faster.
       *
       * Source: the upstream API.
       */
      prediction?: components["schemas"]["ChatPrediction"] | null;
      /**
       * How the model searches the web. For OpenAI's search models.
       *
       * Source: the upstream API.
       */
      web_search_options?: components["schemas"]["ChatWebSearchOptions"] | null;
      /**
       * Notes kept with a stored answer: at most 16 pairs, keys of at most 64 characters, values of at most 512.
       *
       * Source: the upstream API.
       */
      metadata?: {
        [key: string]: string;
      } | null;
      /**
       * Whether OpenAI keeps the answer. Default false.
       *
       * Source: the upstream API.
       * @default false
       */
      store?: boolean | null;
      /**
       * How urgently OpenAI works on the request, at different prices. Default `auto`. The gateway removes it unless
       * it is set up to let it pass.
       *
       * Source: the upstream API.
       */
      service_tier?: "auto" | "default" | "flex" | "scale" | "priority" | "fast" | (string & {}) | null;
      /**
       * A text that groups requests with the same beginning, so that OpenAI's cache finds them.
       *
       * Source: the upstream API.
       */
      prompt_cache_key?: string | null;
      /**
       * How OpenAI's cache of prompts is used. For `gpt-5.6` and later.
       *
       * Source: the upstream API.
       */
      prompt_cache_options?: components["schemas"]["PromptCacheOptions"] | null;
      /**
       * How long a prompt stays in OpenAI's cache. Replaced by `prompt_cache_options`.
       *
       * Source: the upstream API.
       * @deprecated
       */
      prompt_cache_retention?: "in_memory" | "24h" | (string & {}) | null;
      /**
       * A text that stands for your user, best a hash, in at most 64 characters (OpenAI's newest SDK says 128). The
       * gateway removes it unless it is set up to let it pass.
       *
       * Source: the upstream API.
       */
      safety_identifier?: string | null;
      /**
       * Asks OpenAI to judge the request and the answer as well. In the newest SDKs only.
       *
       * Source: the upstream API.
       */
      moderation?: components["schemas"]["ModerationOptions"] | null;
      /**
       * A text that stands for your user. Replaced by `safety_identifier` and `prompt_cache_key`.
       *
       * Source: the upstream API.
       * @deprecated
       */
      user?: string | null;
      /**
       * A text that stands for your user, in at most 512 letters, digits, `_` and `-`. For DeepSeek, which keeps
       * caches of different users apart.
       *
       * Source: the upstream API.
       */
      user_id?: string | null;
      /**
       * What the model may call, 1 to 128 functions. Replaced by `tools`.
       *
       * Source: the upstream API.
       * @deprecated
       */
      functions?: components["schemas"]["ChatFunction"][] | null;
      /**
       * Whether the model calls a function, and which. Replaced by `tool_choice`.
       *
       * Source: the upstream API.
       * @deprecated
       */
      function_call?: ("none" | "auto" | (string & {})) | {
        /**
         * The function's name.
         *
         * Source: the upstream API.
         */
        name: string;
      } | null;
    };
    /**
     * The whole answer to a chat request that is not streamed.
     *
     * Source: the upstream API.
     */
    ChatCompletionResponse: {
      /**
       * The answer's id, for example `chatcmpl-…` from OpenAI's models.
       *
       * Source: the upstream API.
       */
      id: string;
      /**
       * The kind of thing this is.
       *
       * Source: the upstream API.
       */
      object: "chat.completion" | (string & {});
      /**
       * When the answer was made, in Unix seconds.
       *
       * Source: the upstream API.
       */
      created: number;
      /**
       * The model that answered, often with its date where the request named none.
       *
       * Source: the upstream API.
       */
      model: string;
      /**
       * The answers, as many as `n` asked for, usually one.
       *
       * Source: the upstream API.
       */
      choices: components["schemas"]["ChatCompletionChoice"][];
      /**
       * The tokens that were used, and are paid for.
       *
       * Source: the upstream API.
       */
      usage?: components["schemas"]["UsageInfo"] | null;
      /**
       * How urgently OpenAI worked on it.
       *
       * Source: the upstream API.
       */
      service_tier?: "default" | "flex" | "scale" | "priority" | (string & {}) | null;
      /**
       * The vendor's mark of the software that answered. OpenAI calls it deprecated.
       *
       * Source: the upstream API.
       */
      system_fingerprint?: string | null;
      /**
       * The notes of the request, when the answer is stored.
       *
       * Source: the upstream API.
       */
      metadata?: {
        [key: string]: unknown;
      } | null;
      /**
       * The judgement of request (`input`) and answer (`output`), when it was asked for.
       *
       * Source: the upstream API.
       */
      moderation?: {
        [key: string]: unknown;
      } | null;
      /**
       * What a content filter found in the request, one entry a prompt.
       *
       * Source: inferred. Azure OpenAI answers with it, and the docs' schema `ContentFilterResults` is named after
       * Azure's.
       */
      prompt_filter_results?: components["schemas"]["PromptFilterResult"][] | null;
    };
    /**
     * One part of a message. `type` says which kind of thing it is.
     *
     * Source: the upstream API.
     */
    ChatContentPart: components["schemas"]["ChatTextPart"] | components["schemas"]["ChatImagePart"] | components["schemas"]["ChatAudioPart"] | components["schemas"]["ChatFilePart"];
    /**
     * A tool that takes any text instead of JSON arguments. For OpenAI's models.
     *
     * Source: the upstream API.
     */
    ChatCustomTool: {
      /**
       * Always `custom`.
       *
       * Source: the upstream API.
       */
      type: "custom";
      /**
       * The tool.
       *
       * Source: the upstream API.
       */
      custom: {
        /**
         * The tool's name.
         *
         * Source: the upstream API.
         */
        name: string;
        /**
         * What the tool does and when to call it.
         *
         * Source: the upstream API.
         */
        description?: string | null;
        /**
         * The form of the text. Default free text.
         *
         * Source: the upstream API.
         */
        format?: components["schemas"]["ChatCustomToolFormat"];
      };
    };
    /**
     * A call of a custom tool.
     *
     * Source: the upstream API.
     */
    ChatCustomToolCall: {
      /**
       * The call's id, which the message with the result names in `tool_call_id`.
       *
       * Source: the upstream API.
       */
      id: string;
      /**
       * Always `custom`.
       *
       * Source: the upstream API.
       */
      type: "custom";
      /**
       * The tool's name and input.
       *
       * Source: the upstream API.
       */
      custom: {
        /**
         * The tool's name.
         *
         * Source: the upstream API.
         */
        name: string;
        /**
         * The text the model wrote for the tool.
         *
         * Source: the upstream API.
         */
        input: string;
      };
      /**
       * The call's position among the calls of this answer, from 0.
       *
       * Source: the upstream API.
       */
      index?: number | null;
    };
    /**
     * The form of the text that a custom tool takes.
     *
     * Source: the upstream API.
     */
    ChatCustomToolFormat: {
      /**
       * Always `text`.
       *
       * Source: the upstream API.
       */
      type: "text";
    } | {
      /**
       * Always `grammar`.
       *
       * Source: the upstream API.
       */
      type: "grammar";
      /**
       * The grammar.
       *
       * Source: the upstream API.
       */
      grammar: {
        /**
         * The grammar's text.
         *
         * Source: the upstream API.
         */
        definition: string;
        /**
         * The language the grammar is written in.
         *
         * Source: the upstream API.
         */
        syntax: "lark" | "regex" | (string & {});
      };
    };
    /**
     * What to add to a message. Texts are appended; `role` comes once; tool calls are put together by their `index`.
     *
     * Source: the upstream API.
     */
    ChatDelta: {
      /**
       * Who speaks; in the first piece only.
       *
       * Source: the upstream API.
       */
      role?: "assistant" | (string & {}) | null;
      /**
       * More of the text.
       *
       * Source: the upstream API.
       */
      content?: string | null;
      /**
       * More of the thoughts, from DeepSeek and some others. They come before the text.
       *
       * Source: the upstream API.
       */
      reasoning_content?: string | null;
      /**
       * More of the refusal.
       *
       * Source: the upstream API.
       */
      refusal?: string | null;
      /**
       * More of the tool calls.
       *
       * Source: the upstream API.
       */
      tool_calls?: components["schemas"]["ChatToolCallDelta"][] | null;
      /**
       * More sources.
       *
       * Source: the upstream API.
       */
      annotations?: components["schemas"]["ChatAnnotation"][] | null;
      /**
       * More of the spoken answer.
       *
       * Source: the upstream API.
       */
      audio?: components["schemas"]["ChatAudioDelta"] | null;
      /**
       * More of the function call, for requests with `functions`.
       *
       * Source: the upstream API.
       * @deprecated
       */
      function_call?: components["schemas"]["ChatFunctionCallDelta"] | null;
    };
    /**
     * Instructions for the whole conversation, as OpenAI's newer models want them. They rank above the user's.
     *
     * Source: the upstream API.
     */
    ChatDeveloperMessage: {
      /**
       * Always `developer`.
       *
       * Source: the upstream API.
       */
      role: "developer";
      /**
       * The instructions, as one text or as parts.
       *
       * Source: the upstream API.
       */
      content: string | components["schemas"]["ChatTextPart"][];
      /**
       * A name that tells speakers of the same role apart.
       *
       * Source: the upstream API.
       */
      name?: string | null;
    };
    /**
     * A file such as a PDF. OpenAI's models take it in `file`, DeepSeek's take the same members beside `type`.
     *
     * Source: the upstream API.
     */
    ChatFilePart: {
      /**
       * Always `file`.
       *
       * Source: the upstream API.
       */
      type: "file";
      /**
       * The file, for OpenAI's models. Needs `file_data` or `file_id`.
       *
       * Source: the upstream API.
       */
      file?: {
        /**
         * The file as a data URL, `data:application/pdf;base64,…`.
         *
         * Source: the upstream API.
         */
        file_data?: string | null;
        /**
         * The id of a file uploaded to the vendor. The gateway has no route to upload one.
         *
         * Source: the upstream API.
         */
        file_id?: string | null;
        /**
         * The file's name with its extension.
         *
         * Source: the upstream API.
         */
        filename?: string | null;
      };
      /**
       * The file as a data URL, for DeepSeek.
       *
       * Source: the upstream API.
       */
      file_data?: string | null;
      /**
       * The id of a file uploaded to DeepSeek.
       *
       * Source: the upstream API.
       */
      file_id?: string | null;
      /**
       * The file's name with its extension, for DeepSeek.
       *
       * Source: the upstream API.
       */
      filename?: string | null;
      /**
       * Ends a beginning that OpenAI's cache shall keep.
       *
       * Source: the upstream API.
       */
      prompt_cache_breakpoint?: components["schemas"]["PromptCacheBreakpoint"] | null;
    };
    /**
     * A function as the model gets to know it.
     *
     * Source: the upstream API.
     */
    ChatFunction: {
      /**
       * The function's name: letters, digits, `_` and `-`, at most 64 characters with OpenAI's and DeepSeek's models.
       *
       * Source: the upstream API.
       */
      name: string;
      /**
       * What the function does and when to call it.
       *
       * Source: the upstream API.
       */
      description?: string | null;
      /**
       * The JSON Schema of the arguments. Without it the function has none.
       *
       * Source: the upstream API.
       */
      parameters?: {
        [key: string]: unknown;
      } | null;
      /**
       * Whether the arguments keep to the schema exactly. Default false. True takes only a part of JSON Schema: every
       * member required, `additionalProperties` false. DeepSeek has it at its beta address only.
       *
       * Source: the upstream API.
       * @default false
       */
      strict?: boolean | null;
    };
    /**
     * The name and the arguments of a call.
     *
     * Source: the upstream API.
     */
    ChatFunctionCall: {
      /**
       * The function's name.
       *
       * Source: the upstream API.
       */
      name: string;
      /**
       * The arguments as JSON text. The model writes it, so it may be no valid JSON or have members nobody asked for:
       * check it before use.
       *
       * Source: the upstream API.
       */
      arguments: string;
    };
    /**
     * A piece of a function call.
     *
     * Source: the upstream API.
     */
    ChatFunctionCallDelta: {
      /**
       * The function's name, in the first piece only.
       *
       * Source: the upstream API.
       */
      name?: string | null;
      /**
       * More of the arguments' JSON text.
       *
       * Source: the upstream API.
       */
      arguments?: string | null;
    };
    /**
     * What a function gave. Replaced by messages of role `tool`.
     *
     * Source: the upstream API.
     * @deprecated
     */
    ChatFunctionMessage: {
      /**
       * Always `function`.
       *
       * Source: the upstream API.
       */
      role: "function";
      /**
       * What the function gave.
       *
       * Source: the upstream API.
       */
      content?: string | null;
      /**
       * The function's name.
       *
       * Source: the upstream API.
       */
      name: string;
    };
    /**
     * A function the model may call with arguments in JSON. The caller runs it.
     *
     * Source: the upstream API.
     */
    ChatFunctionTool: {
      /**
       * Always `function`.
       *
       * Source: the upstream API.
       */
      type: "function";
      /**
       * The function.
       *
       * Source: the upstream API.
       */
      function: components["schemas"]["ChatFunction"];
    };
    /**
     * A call of a function.
     *
     * Source: the upstream API.
     */
    ChatFunctionToolCall: {
      /**
       * The call's id, which the message with the result names in `tool_call_id`.
       *
       * Source: the upstream API.
       */
      id: string;
      /**
       * Always `function`.
       *
       * Source: the upstream API.
       */
      type: "function";
      /**
       * The function's name and arguments.
       *
       * Source: the upstream API.
       */
      function: components["schemas"]["ChatFunctionCall"];
      /**
       * The call's position among the calls of this answer, from 0. DeepSeek sends it.
       *
       * Source: the upstream API.
       */
      index?: number | null;
    };
    /**
     * A picture, for models that see.
     *
     * Source: the upstream API.
     */
    ChatImagePart: {
      /**
       * Always `image_url`.
       *
       * Source: the upstream API.
       */
      type: "image_url";
      /**
       * The picture and how closely to look at it.
       *
       * Source: the upstream API.
       */
      image_url: {
        /**
         * The picture's http(s) address, or the picture itself as a data URL such as `data:image/png;base64,…`. DeepSeek
         * takes JPEG, PNG, GIF and WebP of at most 33554432 bytes.
         *
         * Source: the upstream API.
         */
        url: string;
        /**
         * How closely to look, at the cost of more tokens. Default `auto`; `original` for the newest models.
         *
         * Source: the upstream API.
         */
        detail?: "auto" | "low" | "high" | "original" | (string & {}) | null;
      };
      /**
       * Ends a beginning that OpenAI's cache shall keep.
       *
       * Source: the upstream API.
       */
      prompt_cache_breakpoint?: components["schemas"]["PromptCacheBreakpoint"] | null;
    };
    /**
     * A JSON Schema that an answer keeps to.
     *
     * Source: the upstream API.
     */
    ChatJsonSchemaFormat: {
      /**
       * The schema's name, 1 to 64 letters, digits, `_` and `-`.
       *
       * Source: the upstream API.
       */
      name: string;
      /**
       * What the answer is for, to help the model.
       *
       * Source: the upstream API.
       */
      description?: string | null;
      /**
       * The JSON Schema of the answer.
       *
       * Source: the upstream API.
       */
      schema?: {
        [key: string]: unknown;
      };
      /**
       * Whether the answer keeps to the schema exactly. Default false. True takes only a part of JSON Schema: every
       * member required, `additionalProperties` false.
       *
       * Source: the upstream API.
       * @default false
       */
      strict?: boolean | null;
    };
    /**
     * How likely the model found the tokens it wrote.
     *
     * Source: the upstream API.
     */
    ChatLogprobs: {
      /**
       * The tokens of the text.
       *
       * Source: the upstream API.
       */
      content?: components["schemas"]["ChatTokenLogprob"][] | null;
      /**
       * The tokens of the refusal.
       *
       * Source: the upstream API.
       */
      refusal?: components["schemas"]["ChatTokenLogprob"][] | null;
      /**
       * The tokens of the thoughts, from DeepSeek.
       *
       * Source: the upstream API.
       */
      reasoning_content?: components["schemas"]["ChatTokenLogprob"][] | null;
    };
    /**
     * One message of a conversation. `role` says who speaks and which members there are. A message from an answer
     * fits in here as it is.
     *
     * Source: the upstream API.
     */
    ChatMessage: components["schemas"]["ChatSystemMessage"] | components["schemas"]["ChatDeveloperMessage"] | components["schemas"]["ChatUserMessage"] | components["schemas"]["ChatAssistantMessage"] | components["schemas"]["ChatToolMessage"] | components["schemas"]["ChatFunctionMessage"];
    /**
     * A text the answer is expected to repeat for the most part.
     *
     * Source: the upstream API.
     */
    ChatPrediction: {
      /**
       * Always `content`.
       *
       * Source: the upstream API.
       */
      type: "content";
      /**
       * The expected text, whole or in parts.
       *
       * Source: the upstream API.
       */
      content: string | components["schemas"]["ChatTextPart"][];
    };
    /**
     * A refusal of the model.
     *
     * Source: the upstream API.
     */
    ChatRefusalPart: {
      /**
       * Always `refusal`.
       *
       * Source: the upstream API.
       */
      type: "refusal";
      /**
       * The words of the refusal.
       *
       * Source: the upstream API.
       */
      refusal: string;
    };
    /**
     * The form an answer has to have.
     *
     * Source: the upstream API.
     */
    ChatResponseFormat: {
      /**
       * Always `text`.
       *
       * Source: the upstream API.
       */
      type: "text";
    } | {
      /**
       * Always `json_object`.
       *
       * Source: the upstream API.
       */
      type: "json_object";
    } | {
      /**
       * Always `json_schema`.
       *
       * Source: the upstream API.
       */
      type: "json_schema";
      /**
       * The schema and its name.
       *
       * Source: the upstream API.
       */
      json_schema: components["schemas"]["ChatJsonSchemaFormat"];
    };
    /**
     * What the model said. It goes back into `messages` as it is, so that the model knows what it said.
     *
     * Source: the upstream API.
     */
    ChatResponseMessage: {
      /**
       * Always `assistant`; a message of this role goes back into `messages` as it is.
       *
       * Source: the upstream API.
       */
      role: "assistant";
      /**
       * The text of the answer; null or empty when the model only called tools or refused.
       *
       * Source: the upstream API.
       */
      content?: string | null;
      /**
       * What the model thought before it answered. DeepSeek and some others show it; the gateway can be set up to
       * write it into `content` between `<think>` marks instead.
       *
       * Source: the upstream API.
       */
      reasoning_content?: string | null;
      /**
       * The model's refusal, when it refused.
       *
       * Source: the upstream API.
       */
      refusal?: string | null;
      /**
       * The tools to call, in order.
       *
       * Source: the upstream API.
       */
      tool_calls?: components["schemas"]["ToolCall"][] | null;
      /**
       * Sources of what the answer says.
       *
       * Source: the upstream API.
       */
      annotations?: components["schemas"]["ChatAnnotation"][] | null;
      /**
       * The spoken answer, when it was asked for.
       *
       * Source: the upstream API.
       */
      audio?: components["schemas"]["ChatAudio"] | null;
      /**
       * The function to call, for requests with `functions`.
       *
       * Source: the upstream API.
       * @deprecated
       */
      function_call?: components["schemas"]["ChatFunctionCall"] | null;
    };
    /**
     * An error in the middle of a stream. What came before it is not the whole answer, although `[DONE]` follows.
     *
     * Source: the gateway's software.
     */
    ChatStreamError: {
      /**
       * What went wrong.
       *
       * Source: the gateway's software.
       */
      error: {
        /**
         * A sentence for a person. Decide by `code` and `type`, never by these words.
         *
         * Source: the gateway's software.
         */
        message?: string;
        /**
         * The kind of error, in the vendor's words.
         *
         * Source: the gateway's software.
         */
        type?: "server_error" | "rate_limit_error" | "invalid_request_error" | "upstream_error" | "new_api_error" | (string & {}) | null;
        /**
         * The request field that is wrong, if one is.
         *
         * Source: the gateway's software.
         */
        param?: string | null;
        /**
         * The error code, often null or empty.
         *
         * Source: the gateway's software.
         */
        code?: "rate_limit_exceeded" | "server_error" | (string & {}) | number | null;
      };
    };
    /**
     * One `data:` line of a streamed chat completion: a piece of the answer, or an error that came after the first
     * piece. The line `[DONE]` is no event.
     *
     * Source: the upstream API.
     */
    ChatStreamEvent: components["schemas"]["ChatCompletionChunk"] | components["schemas"]["ChatStreamError"];
    /**
     * Settings of a streamed chat completion.
     *
     * Source: the upstream API.
     */
    ChatStreamOptions: {
      /**
       * Whether the last piece says how many tokens were used. **The gateway's default is true**, the vendors' is
       * false: only `false` leaves the numbers out.
       *
       * Source: the gateway's software.
       */
      include_usage?: boolean | null;
      /**
       * Whether pieces carry random padding that hides their length. OpenAI's default is true. The gateway removes
       * this setting unless it is set up to let it pass.
       *
       * Source: the upstream API.
       */
      include_obfuscation?: boolean | null;
    };
    /**
     * Instructions for the whole conversation. OpenAI's newer models prefer the role `developer`.
     *
     * Source: the upstream API.
     */
    ChatSystemMessage: {
      /**
       * Always `system`.
       *
       * Source: the upstream API.
       */
      role: "system";
      /**
       * The instructions, as one text or as parts.
       *
       * Source: the upstream API.
       */
      content: string | components["schemas"]["ChatTextPart"][];
      /**
       * A name that tells speakers of the same role apart.
       *
       * Source: the upstream API.
       */
      name?: string | null;
    };
    /**
     * A text.
     *
     * Source: the upstream API.
     */
    ChatTextPart: {
      /**
       * Always `text`.
       *
       * Source: the upstream API.
       */
      type: "text";
      /**
       * The text.
       *
       * Source: the upstream API.
       */
      text: string;
      /**
       * Ends a beginning that OpenAI's cache shall keep.
       *
       * Source: the upstream API.
       */
      prompt_cache_breakpoint?: components["schemas"]["PromptCacheBreakpoint"] | null;
    };
    /**
     * A switch for thinking before the answer.
     *
     * Source: the upstream API.
     */
    ChatThinking: {
      /**
       * Whether the model thinks. DeepSeek's default is `enabled`.
       *
       * Source: the upstream API.
       */
      type: "enabled" | "disabled" | "adaptive" | (string & {});
      /**
       * The most the model thinks, in tokens. For older Claude models only.
       *
       * Source: the upstream API.
       */
      budget_tokens?: number | null;
    };
    /**
     * One token, how likely it was, and what else could have stood there.
     *
     * Source: the upstream API.
     */
    ChatTokenLogprob: {
      /**
       * The token's text.
       *
       * Source: the upstream API.
       */
      token: string;
      /**
       * The natural logarithm of its probability; -9999 marks one that was very unlikely.
       *
       * Source: the upstream API.
       */
      logprob: number;
      /**
       * The token in UTF-8, for characters that span several tokens.
       *
       * Source: the upstream API.
       */
      bytes?: number[] | null;
      /**
       * The most likely tokens at this place, as many as `top_logprobs` asked for.
       *
       * Source: the upstream API.
       */
      top_logprobs?: components["schemas"]["ChatTopLogprob"][] | null;
    };
    /**
     * A piece of a tool call. `id`, `type` and the name come in the call's first piece only; the arguments are
     * appended.
     *
     * Source: the upstream API.
     */
    ChatToolCallDelta: {
      /**
       * The call's position among the calls, from 0. Pieces with the same position belong together.
       *
       * Source: the upstream API.
       */
      index: number;
      /**
       * The call's id.
       *
       * Source: the upstream API.
       */
      id?: string | null;
      /**
       * The kind of call.
       *
       * Source: the upstream API.
       */
      type?: "function" | "custom" | (string & {}) | null;
      /**
       * The function's name, and more of its arguments.
       *
       * Source: the upstream API.
       */
      function?: components["schemas"]["ChatFunctionCallDelta"];
      /**
       * The custom tool's name, and more of its input.
       *
       * Source: the upstream API.
       */
      custom?: {
        /**
         * The tool's name.
         *
         * Source: the upstream API.
         */
        name?: string | null;
        /**
         * More of the text for the tool.
         *
         * Source: the upstream API.
         */
        input?: string | null;
      };
    };
    /**
     * Whether the model calls a tool, and which.
     *
     * Source: the upstream API.
     */
    ChatToolChoice: ("none" | "auto" | "required" | (string & {})) | {
      /**
       * Always `function`.
       *
       * Source: the upstream API.
       */
      type: "function";
      /**
       * Which function.
       *
       * Source: the upstream API.
       */
      function: {
        /**
         * The function's name.
         *
         * Source: the upstream API.
         */
        name: string;
      };
    } | {
      /**
       * Always `custom`.
       *
       * Source: the upstream API.
       */
      type: "custom";
      /**
       * Which tool.
       *
       * Source: the upstream API.
       */
      custom: {
        /**
         * The tool's name.
         *
         * Source: the upstream API.
         */
        name: string;
      };
    } | {
      /**
       * Always `allowed_tools`.
       *
       * Source: the upstream API.
       */
      type: "allowed_tools";
      /**
       * Which tools, and whether one has to be called.
       *
       * Source: the upstream API.
       */
      allowed_tools: {
        /**
         * The mode, `auto` to leave it to the model, `required` to call at least one.
         *
         * Source: the upstream API.
         */
        mode: "auto" | "required" | (string & {});
        /**
         * The tools, each as `type` and its name, for example a function with the name in `function`.
         *
         * Source: the upstream API.
         */
        tools: {
          [key: string]: unknown;
        }[];
      };
    };
    /**
     * What a tool gave, sent back to the model that called it.
     *
     * Source: the upstream API.
     */
    ChatToolMessage: {
      /**
       * Always `tool`.
       *
       * Source: the upstream API.
       */
      role: "tool";
      /**
       * What the tool gave, as one text or as parts; OpenAI's models take text parts only.
       *
       * Source: the upstream API.
       */
      content: string | components["schemas"]["ChatContentPart"][];
      /**
       * The id of the call this answers, from `tool_calls`.
       *
       * Source: the upstream API.
       */
      tool_call_id: string;
      /**
       * The tool's name. OpenAI does not ask for it.
       *
       * Source: the upstream API.
       */
      name?: string | null;
    };
    /**
     * A token that could have stood at a place, and how likely it was.
     *
     * Source: the upstream API.
     */
    ChatTopLogprob: {
      /**
       * The token's text.
       *
       * Source: the upstream API.
       */
      token: string;
      /**
       * The natural logarithm of its probability; -9999 marks one that was very unlikely.
       *
       * Source: the upstream API.
       */
      logprob: number;
      /**
       * The token in UTF-8.
       *
       * Source: the upstream API.
       */
      bytes?: number[] | null;
    };
    /**
     * What the user says or shows.
     *
     * Source: the upstream API.
     */
    ChatUserMessage: {
      /**
       * Always `user`.
       *
       * Source: the upstream API.
       */
      role: "user";
      /**
       * One text, or parts of several kinds in their order.
       *
       * Source: the upstream API.
       */
      content: string | components["schemas"]["ChatContentPart"][];
      /**
       * A name that tells speakers of the same role apart.
       *
       * Source: the upstream API.
       */
      name?: string | null;
    };
    /**
     * How a search model searches the web.
     *
     * Source: the upstream API.
     */
    ChatWebSearchOptions: {
      /**
       * How much of what is found goes into the context. Default `medium`.
       *
       * Source: the upstream API.
       */
      search_context_size?: "low" | "medium" | "high" | (string & {}) | null;
      /**
       * Where the search is made from, roughly.
       *
       * Source: the upstream API.
       */
      user_location?: {
        /**
         * Always `approximate`.
         *
         * Source: the upstream API.
         */
        type: "approximate";
        /**
         * The place.
         *
         * Source: the upstream API.
         */
        approximate: components["schemas"]["ApproximateLocation"];
      } | null;
    };
    /**
     * What the tokens of an answer are made of.
     *
     * Source: the upstream API.
     */
    CompletionTokensDetails: {
      /**
       * Tokens of reasoning, shown or not.
       *
       * Source: the upstream API.
       */
      reasoning_tokens?: number | null;
      /**
       * Tokens of sound.
       *
       * Source: the upstream API.
       */
      audio_tokens?: number | null;
      /**
       * Tokens of text.
       *
       * Source: the upstream API.
       */
      text_tokens?: number | null;
      /**
       * Tokens of `prediction` that the answer repeats.
       *
       * Source: the upstream API.
       */
      accepted_prediction_tokens?: number | null;
      /**
       * Tokens of `prediction` that the answer does not repeat; they are paid for as well.
       *
       * Source: the upstream API.
       */
      rejected_prediction_tokens?: number | null;
    };
    /**
     * What a content filter found, by category. Only some channels have one, and a category may be missing.
     *
     * Source: inferred. The docs list only the name, which is that of Azure OpenAI; the members are those known from
     * there.
     */
    ContentFilterResults: {
      /**
       * Hate and unfairness.
       *
       * Source: inferred.
       */
      hate?: components["schemas"]["ContentFilterSeverity"] | null;
      /**
       * Harm to oneself.
       *
       * Source: inferred.
       */
      self_harm?: components["schemas"]["ContentFilterSeverity"] | null;
      /**
       * Sexual content.
       *
       * Source: inferred.
       */
      sexual?: components["schemas"]["ContentFilterSeverity"] | null;
      /**
       * Violence.
       *
       * Source: inferred.
       */
      violence?: components["schemas"]["ContentFilterSeverity"] | null;
    };
    /**
     * What a content filter found in one category.
     *
     * Source: inferred. The docs list only `ContentFilterResults`, whose name is that of Azure OpenAI; this is its
     * category there.
     */
    ContentFilterSeverity: {
      /**
       * Whether something was held back.
       *
       * Source: inferred.
       */
      filtered?: boolean;
      /**
       * How severe it is.
       *
       * Source: inferred.
       */
      severity?: "safe" | "low" | "medium" | "high" | (string & {});
    };
    /**
     * The texts to make vectors of, and how.
     *
     * Source: the upstream API.
     */
    EmbeddingRequest: {
      /**
       * Which model makes the vectors. Vectors of different models cannot be compared.
       *
       * Source: the upstream API.
       */
      model: "text-embedding-3-small" | "text-embedding-3-large" | "text-embedding-ada-002" | (string & {});
      /**
       * One text or a list of texts, each also as its tokens' numbers. At most 2048 inputs of at most 8192 tokens
       * each, at most 300000 tokens in all; none may be empty.
       *
       * Source: the upstream API.
       */
      input: string | string[] | number[] | number[][];
      /**
       * How a vector is written: `float` (the default) as a list of numbers, `base64` as 32-bit floats, the lowest
       * byte first. OpenAI's SDKs ask for `base64` and turn it into numbers.
       *
       * Source: the upstream API.
       */
      encoding_format?: "float" | "base64" | (string & {}) | null;
      /**
       * The number of values in a vector. Default 1536 for `text-embedding-3-small`, 3072 for
       * `text-embedding-3-large`; other models do not take it.
       *
       * Source: the upstream API.
       */
      dimensions?: number | null;
      /**
       * A text that stands for your user.
       *
       * Source: the upstream API.
       */
      user?: string | null;
    };
    /**
     * The vectors, one an input.
     *
     * Source: the upstream API.
     */
    EmbeddingResponse: {
      /**
       * The kind of thing this is.
       *
       * Source: the upstream API.
       */
      object: "list" | (string & {});
      /**
       * The vectors, in the order of the inputs.
       *
       * Source: the upstream API.
       */
      data: components["schemas"]["EmbeddingVector"][];
      /**
       * The model that made them.
       *
       * Source: the upstream API.
       */
      model: string;
      /**
       * The tokens that were used, and are paid for.
       *
       * Source: the upstream API.
       */
      usage?: components["schemas"]["EmbeddingUsage"] | null;
    };
    /**
     * The tokens of a request for vectors.
     *
     * Source: the upstream API.
     */
    EmbeddingUsage: {
      /**
       * The size of all inputs in tokens.
       *
       * Source: the upstream API.
       */
      prompt_tokens: number;
      /**
       * The same again, in tokens.
       *
       * Source: the upstream API.
       */
      total_tokens: number;
    };
    /**
     * The vector of one input.
     *
     * Source: the upstream API.
     */
    EmbeddingVector: {
      /**
       * The kind of thing this is.
       *
       * Source: the upstream API.
       */
      object?: "embedding" | (string & {});
      /**
       * The input's position in the request, from 0.
       *
       * Source: the upstream API.
       */
      index: number;
      /**
       * The vector: a list of numbers, or with `encoding_format: base64` a text that holds 32-bit floats in base64,
       * the lowest byte first.
       *
       * Source: the upstream API.
       */
      embedding: number[] | string;
    };
    /**
     * An error body in either of the gateway's two forms. One route uses both: the key, the model and the limits are
     * checked by one layer, the task by another.
     *
     * Source: the gateway's software.
     */
    ErrorBody: components["schemas"]["GatewayErrorBody"] | components["schemas"]["TaskErrorBody"];
    /**
     * An error of the gateway itself: the key, the choice of a model, a limit, a crash. The same routes also answer
     * with the body of the task layer, so read both.
     *
     * Source: the gateway's software.
     */
    GatewayErrorBody: {
      /**
       * What went wrong.
       *
       * Source: the gateway's software.
       */
      error: {
        /**
         * A sentence for a person, in English or Chinese whatever was asked for. Decide by the status and `code`, never
         * by these words.
         *
         * Source: the gateway's software.
         */
        message?: string;
        /**
         * Who speaks, for example the gateway or the vendor.
         *
         * Source: the gateway's software.
         */
        type?: "new_api_error" | "new_api_panic" | "invalid_request_error" | "server_error" | "upstream_error" | (string & {});
        /**
         * The request field that is wrong, or an empty text. Absent on errors of the key and of the model choice.
         *
         * Source: the gateway's software.
         */
        param?: string | null;
        /**
         * The error code, and the member to decide by. Often an empty text; a number or null when it comes from a
         * vendor.
         *
         * Source: the gateway's software.
         */
        code?: "access_denied" | "bad_response_body" | "bad_response_status_code" | "convert_request_failed" | "do_request_failed" | "insufficient_user_quota" | "invalid_request" | "model_not_found" | "model_price_error" | "pre_consume_token_quota_failed" | "read_request_body_failed" | "sensitive_words_detected" | "system_cpu_overloaded" | (string & {}) | number | null;
      };
    };
    /**
     * Whether a judgement is only reported or also acted on.
     *
     * Source: the upstream API.
     */
    ModerationMode: {
      /**
       * The mode, `score` to report only, `block` to refuse as well.
       *
       * Source: the upstream API.
       */
      mode?: "score" | "block" | (string & {});
    };
    /**
     * What is judged besides answering, and what follows from it.
     *
     * Source: the upstream API.
     */
    ModerationOptions: {
      /**
       * The model that judges.
       *
       * Source: the upstream API.
       */
      model?: string;
      /**
       * What happens with what was judged.
       *
       * Source: the upstream API.
       */
      policy?: {
        /**
         * For the request.
         *
         * Source: the upstream API.
         */
        input?: components["schemas"]["ModerationMode"] | null;
        /**
         * For the answer.
         *
         * Source: the upstream API.
         */
        output?: components["schemas"]["ModerationMode"] | null;
      } | null;
    };
    /**
     * Marks the end of a beginning that OpenAI's cache shall keep.
     *
     * Source: the upstream API.
     */
    PromptCacheBreakpoint: {
      /**
       * Always `explicit`.
       *
       * Source: the upstream API.
       */
      mode?: "explicit" | (string & {});
      /**
       * How long it stays in the cache, as a text such as `30m`.
       *
       * Source: the upstream API.
       */
      ttl?: "30m" | "12h" | (string & {}) | null;
    };
    /**
     * How OpenAI's cache of prompts is used for a request.
     *
     * Source: the upstream API.
     */
    PromptCacheOptions: {
      /**
       * Whether the cache finds beginnings by itself (`implicit`) or keeps only what ends in a breakpoint
       * (`explicit`).
       *
       * Source: the upstream API.
       */
      mode?: "implicit" | "explicit" | (string & {}) | null;
      /**
       * How long a prompt stays in the cache, as a text such as `30m`.
       *
       * Source: the upstream API.
       */
      ttl?: "30m" | "12h" | (string & {}) | null;
    };
    /**
     * What a content filter found in one prompt of the request.
     *
     * Source: inferred. Azure OpenAI answers with it, and the docs' schema `ContentFilterResults` is named after
     * Azure's.
     */
    PromptFilterResult: {
      /**
       * The prompt's position in the request, from 0.
       *
       * Source: inferred.
       */
      prompt_index?: number;
      /**
       * What was found, by category.
       *
       * Source: inferred.
       */
      content_filter_results?: components["schemas"]["ContentFilterResults"];
    };
    /**
     * What the tokens of a request are made of.
     *
     * Source: the upstream API.
     */
    PromptTokensDetails: {
      /**
       * Tokens taken from a cache, at a lower price.
       *
       * Source: the upstream API.
       */
      cached_tokens?: number | null;
      /**
       * Tokens written into a cache.
       *
       * Source: the upstream API.
       */
      cache_write_tokens?: number | null;
      /**
       * Tokens of sound.
       *
       * Source: the upstream API.
       */
      audio_tokens?: number | null;
      /**
       * Tokens of text.
       *
       * Source: the upstream API.
       */
      text_tokens?: number | null;
      /**
       * Tokens of pictures.
       *
       * Source: the upstream API.
       */
      image_tokens?: number | null;
    };
    /**
     * Tools that the model gets to know from here on. In the newest models only.
     *
     * Source: the upstream API.
     */
    ResponseAdditionalTools: {
      /**
       * Always `additional_tools`.
       *
       * Source: the upstream API.
       */
      type: "additional_tools";
      /**
       * The item's own id.
       *
       * Source: the upstream API.
       */
      id?: string | null;
      /**
       * Who adds them.
       *
       * Source: the upstream API.
       */
      role: "developer" | (string & {});
      /**
       * The tools, as a request would name them.
       *
       * Source: the upstream API.
       */
      tools: {
        [key: string]: unknown;
      }[];
    };
    /**
     * Where something in a text comes from. `type` says of which kind the source is.
     *
     * Source: the upstream API.
     */
    ResponseAnnotation: components["schemas"]["ResponseUrlCitation"] | components["schemas"]["ResponseFileCitation"] | components["schemas"]["ResponseContainerFileCitation"] | components["schemas"]["ResponseFilePath"];
    /**
     * A change to a file that the model wants the caller to make.
     *
     * Source: the upstream API.
     */
    ResponseApplyPatchCall: {
      /**
       * Always `apply_patch_call`.
       *
       * Source: the upstream API.
       */
      type: "apply_patch_call";
      /**
       * The item's own id.
       *
       * Source: the upstream API.
       */
      id?: string | null;
      /**
       * The call's id, which the item with the result names.
       *
       * Source: the upstream API.
       */
      call_id: string;
      /**
       * The change.
       *
       * Source: the upstream API.
       */
      operation: {
        /**
         * What to do with the file.
         *
         * Source: the upstream API.
         */
        type?: "create_file" | "update_file" | "delete_file" | (string & {});
        /**
         * The file's path.
         *
         * Source: the upstream API.
         */
        path?: string;
        /**
         * The change to its text; absent when it is deleted.
         *
         * Source: the upstream API.
         */
        diff?: string;
      };
      /**
       * Whether the item is whole.
       *
       * Source: the upstream API.
       */
      status?: "in_progress" | "completed" | (string & {}) | null;
    };
    /**
     * Whether a change to a file was made.
     *
     * Source: the upstream API.
     */
    ResponseApplyPatchCallOutput: {
      /**
       * Always `apply_patch_call_output`.
       *
       * Source: the upstream API.
       */
      type: "apply_patch_call_output";
      /**
       * The item's own id.
       *
       * Source: the upstream API.
       */
      id?: string | null;
      /**
       * The `call_id` of the call this answers.
       *
       * Source: the upstream API.
       */
      call_id: string;
      /**
       * Whether the change was made.
       *
       * Source: the upstream API.
       */
      status: "completed" | "failed" | (string & {});
      /**
       * What happened, for the model.
       *
       * Source: the upstream API.
       */
      output?: string | null;
    };
    /**
     * Lets the model ask for changes to files on the caller's machine.
     *
     * Source: the upstream API.
     */
    ResponseApplyPatchTool: {
      /**
       * Always `apply_patch`.
       *
       * Source: the upstream API.
       */
      type: "apply_patch";
    };
    /**
     * More of a spoken answer.
     *
     * Source: the upstream API.
     */
    ResponseAudioDeltaEvent: {
      /**
       * Always `response.audio.delta`.
       *
       * Source: the upstream API.
       */
      type: "response.audio.delta";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The sound to add, in base64; each piece is decoded on its own.
       *
       * Source: the upstream API.
       */
      delta: string;
    };
    /**
     * A spoken answer is whole.
     *
     * Source: the upstream API.
     */
    ResponseAudioDoneEvent: {
      /**
       * Always `response.audio.done`.
       *
       * Source: the upstream API.
       */
      type: "response.audio.done";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
    };
    /**
     * More of the words of a spoken answer.
     *
     * Source: the upstream API.
     */
    ResponseAudioTranscriptDeltaEvent: {
      /**
       * Always `response.audio.transcript.delta`.
       *
       * Source: the upstream API.
       */
      type: "response.audio.transcript.delta";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The words to add.
       *
       * Source: the upstream API.
       */
      delta: string;
    };
    /**
     * The words of a spoken answer are whole.
     *
     * Source: the upstream API.
     */
    ResponseAudioTranscriptDoneEvent: {
      /**
       * Always `response.audio.transcript.done`.
       *
       * Source: the upstream API.
       */
      type: "response.audio.transcript.done";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
    };
    /**
     * Code that the model wrote and OpenAI ran.
     *
     * Source: the upstream API.
     */
    ResponseCodeInterpreterCall: {
      /**
       * Always `code_interpreter_call`.
       *
       * Source: the upstream API.
       */
      type: "code_interpreter_call";
      /**
       * The item's id.
       *
       * Source: the upstream API.
       */
      id: string;
      /**
       * Where it stands.
       *
       * Source: the upstream API.
       */
      status?: "in_progress" | "interpreting" | "completed" | "incomplete" | "failed" | (string & {}) | null;
      /**
       * The id of the container it ran in.
       *
       * Source: the upstream API.
       */
      container_id?: string | null;
      /**
       * The code.
       *
       * Source: the upstream API.
       */
      code?: string | null;
      /**
       * What it gave, when `include` asked for `code_interpreter_call.outputs`.
       *
       * Source: the upstream API.
       */
      outputs?: components["schemas"]["ResponseCodeInterpreterOutput"][] | null;
    };
    /**
     * More of the code that will run.
     *
     * Source: the upstream API.
     */
    ResponseCodeInterpreterCallCodeDeltaEvent: {
      /**
       * Always `response.code_interpreter_call_code.delta`.
       *
       * Source: the upstream API.
       */
      type: "response.code_interpreter_call_code.delta";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The code to add.
       *
       * Source: the upstream API.
       */
      delta: string;
      /**
       * Random padding that hides the length of the event. Ignore it.
       *
       * Source: the upstream API.
       */
      obfuscation?: string;
    };
    /**
     * The code that will run is whole.
     *
     * Source: the upstream API.
     */
    ResponseCodeInterpreterCallCodeDoneEvent: {
      /**
       * Always `response.code_interpreter_call_code.done`.
       *
       * Source: the upstream API.
       */
      type: "response.code_interpreter_call_code.done";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The whole code.
       *
       * Source: the upstream API.
       */
      code: string;
    };
    /**
     * A run of code has ended.
     *
     * Source: the upstream API.
     */
    ResponseCodeInterpreterCallCompletedEvent: {
      /**
       * Always `response.code_interpreter_call.completed`.
       *
       * Source: the upstream API.
       */
      type: "response.code_interpreter_call.completed";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
    };
    /**
     * A run of code was begun.
     *
     * Source: the upstream API.
     */
    ResponseCodeInterpreterCallInProgressEvent: {
      /**
       * Always `response.code_interpreter_call.in_progress`.
       *
       * Source: the upstream API.
       */
      type: "response.code_interpreter_call.in_progress";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
    };
    /**
     * The code runs.
     *
     * Source: the upstream API.
     */
    ResponseCodeInterpreterCallInterpretingEvent: {
      /**
       * Always `response.code_interpreter_call.interpreting`.
       *
       * Source: the upstream API.
       */
      type: "response.code_interpreter_call.interpreting";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
    };
    /**
     * What a run of code gave. `type` says of which kind it is.
     *
     * Source: the upstream API.
     */
    ResponseCodeInterpreterOutput: {
      /**
       * Always `logs`.
       *
       * Source: the upstream API.
       */
      type: "logs";
      /**
       * The printed text.
       *
       * Source: the upstream API.
       */
      logs: string;
    } | {
      /**
       * Always `image`.
       *
       * Source: the upstream API.
       */
      type: "image";
      /**
       * The picture's address, or the picture as a data URL.
       *
       * Source: the upstream API.
       */
      url: string;
    };
    /**
     * Runs code that the model writes, in a container at OpenAI.
     *
     * Source: the upstream API.
     */
    ResponseCodeInterpreterTool: {
      /**
       * Always `code_interpreter`.
       *
       * Source: the upstream API.
       */
      type: "code_interpreter";
      /**
       * The container, by its id or made for the occasion.
       *
       * Source: the upstream API.
       */
      container: string | {
        /**
         * Always `auto`.
         *
         * Source: the upstream API.
         */
        type: "auto";
        /**
         * The ids of files to put into it.
         *
         * Source: the upstream API.
         */
        file_ids?: string[] | null;
        /**
         * How much memory it has.
         *
         * Source: the upstream API.
         */
        memory_limit?: "1g" | "4g" | "16g" | "64g" | (string & {}) | null;
      };
    };
    /**
     * Earlier items, packed together in a form only OpenAI can read. Send it back instead of them.
     *
     * Source: the upstream API.
     */
    ResponseCompaction: {
      /**
       * Always `compaction`.
       *
       * Source: the upstream API.
       */
      type: "compaction";
      /**
       * The item's id.
       *
       * Source: the upstream API.
       */
      id?: string | null;
      /**
       * The packed items.
       *
       * Source: the upstream API.
       */
      encrypted_content: string;
    };
    /**
     * Earlier items are being packed together. In the newest models only.
     *
     * Source: the upstream API.
     */
    ResponseCompactionCompactingEvent: {
      /**
       * Always `response.compaction.compacting`.
       *
       * Source: the upstream API.
       */
      type: "response.compaction.compacting";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
    };
    /**
     * Asks OpenAI to pack the items before it together. In the newest models only.
     *
     * Source: the upstream API.
     */
    ResponseCompactionTrigger: {
      /**
       * Always `compaction_trigger`.
       *
       * Source: the upstream API.
       */
      type: "compaction_trigger";
    };
    /**
     * The response is whole. This is a proper end of the stream.
     *
     * Source: the upstream API.
     */
    ResponseCompletedEvent: {
      /**
       * Always `response.completed`.
       *
       * Source: the upstream API.
       */
      type: "response.completed";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The whole response, with `usage`.
       *
       * Source: the upstream API.
       */
      response: components["schemas"]["ResponseObject"];
    };
    /**
     * An action on a computer's screen. The caller does it and sends a picture of the screen back.
     *
     * Source: the upstream API.
     */
    ResponseComputerCall: {
      /**
       * Always `computer_call`.
       *
       * Source: the upstream API.
       */
      type: "computer_call";
      /**
       * The item's own id.
       *
       * Source: the upstream API.
       */
      id: string;
      /**
       * The call's id, which the item with the picture names.
       *
       * Source: the upstream API.
       */
      call_id: string;
      /**
       * What to do, with a `type` such as `click`, `type` or `screenshot`.
       *
       * Source: the upstream API.
       */
      action?: {
        /**
         * The kind of action.
         *
         * Source: the upstream API.
         */
        type?: "click" | "double_click" | "drag" | "keypress" | "move" | "screenshot" | "scroll" | "type" | "wait" | (string & {});
      } | null;
      /**
       * What to do, one after the other, from the newer tool `computer`.
       *
       * Source: the upstream API.
       */
      actions?: {
        [key: string]: unknown;
      }[] | null;
      /**
       * Warnings that a person has to agree to first.
       *
       * Source: the upstream API.
       */
      pending_safety_checks?: components["schemas"]["ResponseSafetyCheck"][] | null;
      /**
       * Whether the item is whole.
       *
       * Source: the upstream API.
       */
      status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
    };
    /**
     * What the screen shows after an action, sent back to the model that asked for it.
     *
     * Source: the upstream API.
     */
    ResponseComputerCallOutput: {
      /**
       * Always `computer_call_output`.
       *
       * Source: the upstream API.
       */
      type: "computer_call_output";
      /**
       * The `call_id` of the call this answers.
       *
       * Source: the upstream API.
       */
      call_id: string;
      /**
       * The screen as a picture. Needs `image_url` or `file_id`.
       *
       * Source: the upstream API.
       */
      output: {
        /**
         * Always `computer_screenshot`.
         *
         * Source: the upstream API.
         */
        type?: "computer_screenshot" | (string & {});
        /**
         * The picture as a data URL, or its address.
         *
         * Source: the upstream API.
         */
        image_url?: string | null;
        /**
         * The id of a file uploaded to OpenAI.
         *
         * Source: the upstream API.
         */
        file_id?: string | null;
      };
      /**
       * The warnings of the call that a person has agreed to.
       *
       * Source: the upstream API.
       */
      acknowledged_safety_checks?: components["schemas"]["ResponseSafetyCheck"][] | null;
      /**
       * The item's own id, which may be left out.
       *
       * Source: the upstream API.
       */
      id?: string | null;
      /**
       * Whether the item is whole.
       *
       * Source: the upstream API.
       */
      status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
    };
    /**
     * Lets the model act on a computer's screen. The caller does what it asks for.
     *
     * Source: the upstream API.
     */
    ResponseComputerTool: {
      /**
       * Always `computer`.
       *
       * Source: the upstream API.
       */
      type: "computer";
    };
    /**
     * Lets the model act on a computer's screen, in the older way.
     *
     * Source: the upstream API.
     */
    ResponseComputerUsePreviewTool: {
      /**
       * Always `computer_use_preview`.
       *
       * Source: the upstream API.
       */
      type: "computer_use_preview";
      /**
       * The kind of computer.
       *
       * Source: the upstream API.
       */
      environment: "windows" | "mac" | "linux" | "ubuntu" | "browser" | (string & {});
      /**
       * The screen's width in pixels.
       *
       * Source: the upstream API.
       */
      display_width: number;
      /**
       * The screen's height in pixels.
       *
       * Source: the upstream API.
       */
      display_height: number;
    };
    /**
     * A file that code of the model has written, and the part of the text it stands for.
     *
     * Source: the upstream API.
     */
    ResponseContainerFileCitation: {
      /**
       * Always `container_file_citation`.
       *
       * Source: the upstream API.
       */
      type: "container_file_citation";
      /**
       * The id of the container that holds the file.
       *
       * Source: the upstream API.
       */
      container_id: string;
      /**
       * The file's id.
       *
       * Source: the upstream API.
       */
      file_id: string;
      /**
       * The file's name.
       *
       * Source: the upstream API.
       */
      filename?: string;
      /**
       * The position in the text where the part begins, in characters from 0.
       *
       * Source: the upstream API.
       */
      start_index?: number;
      /**
       * The position in the text where the part ends, in characters from 0.
       *
       * Source: the upstream API.
       */
      end_index?: number;
    };
    /**
     * A part of a message was begun.
     *
     * Source: the upstream API.
     */
    ResponseContentPartAddedEvent: {
      /**
       * Always `response.content_part.added`.
       *
       * Source: the upstream API.
       */
      type: "response.content_part.added";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The part's position in the item's `content`, from 0.
       *
       * Source: the upstream API.
       */
      content_index: number;
      /**
       * The part, still empty.
       *
       * Source: the upstream API.
       */
      part: components["schemas"]["ResponseOutputContent"];
    };
    /**
     * A part of a message is whole.
     *
     * Source: the upstream API.
     */
    ResponseContentPartDoneEvent: {
      /**
       * Always `response.content_part.done`.
       *
       * Source: the upstream API.
       */
      type: "response.content_part.done";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The part's position in the item's `content`, from 0.
       *
       * Source: the upstream API.
       */
      content_index: number;
      /**
       * The whole part.
       *
       * Source: the upstream API.
       */
      part: components["schemas"]["ResponseOutputContent"];
    };
    /**
     * When earlier items of a long input are packed together.
     *
     * Source: the upstream API.
     */
    ResponseContextManagement: {
      /**
       * The way of packing.
       *
       * Source: the upstream API.
       */
      type: "compaction" | (string & {});
      /**
       * From which size on it is done, at least 1000 tokens.
       *
       * Source: the upstream API.
       */
      compact_threshold?: number | null;
    };
    /**
     * The response was begun.
     *
     * Source: the upstream API.
     */
    ResponseCreatedEvent: {
      /**
       * Always `response.created`.
       *
       * Source: the upstream API.
       */
      type: "response.created";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The response as it begins.
       *
       * Source: the upstream API.
       */
      response: components["schemas"]["ResponseObject"];
    };
    /**
     * A tool that takes any text instead of JSON arguments. The caller runs it.
     *
     * Source: the upstream API.
     */
    ResponseCustomTool: {
      /**
       * Always `custom`.
       *
       * Source: the upstream API.
       */
      type: "custom";
      /**
       * The tool's name.
       *
       * Source: the upstream API.
       */
      name: string;
      /**
       * What the tool does and when to call it.
       *
       * Source: the upstream API.
       */
      description?: string | null;
      /**
       * The form of the text. Default free text.
       *
       * Source: the upstream API.
       */
      format?: components["schemas"]["ResponseCustomToolFormat"];
      /**
       * Whether the model gets to know it only by a search among tools. In the newest models only.
       *
       * Source: the upstream API.
       */
      defer_loading?: boolean | null;
    };
    /**
     * A call of a custom tool. The caller runs it and sends what it gave as an item `custom_tool_call_output`.
     *
     * Source: the upstream API.
     */
    ResponseCustomToolCall: {
      /**
       * Always `custom_tool_call`.
       *
       * Source: the upstream API.
       */
      type: "custom_tool_call";
      /**
       * The item's own id.
       *
       * Source: the upstream API.
       */
      id?: string | null;
      /**
       * The call's id, which the item with the result names.
       *
       * Source: the upstream API.
       */
      call_id: string;
      /**
       * The tool's name.
       *
       * Source: the upstream API.
       */
      name: string;
      /**
       * The text the model wrote for the tool.
       *
       * Source: the upstream API.
       */
      input: string;
      /**
       * The namespace the tool belongs to, if it has one.
       *
       * Source: the upstream API.
       */
      namespace?: string | null;
      /**
       * Whether the item is whole.
       *
       * Source: the upstream API.
       */
      status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
    };
    /**
     * More of the text for a custom tool.
     *
     * Source: the upstream API.
     */
    ResponseCustomToolCallInputDeltaEvent: {
      /**
       * Always `response.custom_tool_call_input.delta`.
       *
       * Source: the upstream API.
       */
      type: "response.custom_tool_call_input.delta";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The text to add.
       *
       * Source: the upstream API.
       */
      delta: string;
      /**
       * Random padding that hides the length of the event. Ignore it.
       *
       * Source: the upstream API.
       */
      obfuscation?: string;
    };
    /**
     * The text for a custom tool is whole.
     *
     * Source: the upstream API.
     */
    ResponseCustomToolCallInputDoneEvent: {
      /**
       * Always `response.custom_tool_call_input.done`.
       *
       * Source: the upstream API.
       */
      type: "response.custom_tool_call_input.done";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The whole text.
       *
       * Source: the upstream API.
       */
      input: string;
    };
    /**
     * What a custom tool gave, sent back to the model that called it.
     *
     * Source: the upstream API.
     */
    ResponseCustomToolCallOutput: {
      /**
       * Always `custom_tool_call_output`.
       *
       * Source: the upstream API.
       */
      type: "custom_tool_call_output";
      /**
       * The `call_id` of the call this answers.
       *
       * Source: the upstream API.
       */
      call_id: string;
      /**
       * What the tool gave, as one text or as parts.
       *
       * Source: the upstream API.
       */
      output: string | components["schemas"]["ResponseInputContent"][];
      /**
       * The item's own id, which may be left out.
       *
       * Source: the upstream API.
       */
      id?: string | null;
    };
    /**
     * The form of the text that a custom tool takes. Other than in chat completions, the grammar's members stand
     * beside `type`.
     *
     * Source: the upstream API.
     */
    ResponseCustomToolFormat: {
      /**
       * Always `text`.
       *
       * Source: the upstream API.
       */
      type: "text";
    } | {
      /**
       * Always `grammar`.
       *
       * Source: the upstream API.
       */
      type: "grammar";
      /**
       * The grammar's text.
       *
       * Source: the upstream API.
       */
      definition: string;
      /**
       * The language the grammar is written in.
       *
       * Source: the upstream API.
       */
      syntax: "lark" | "regex" | (string & {});
    };
    /**
     * The stream has failed. Nothing comes after it, and what came before is not the whole answer.
     *
     * Source: the upstream API.
     */
    ResponseErrorEvent: {
      /**
       * Always `error`.
       *
       * Source: the upstream API.
       */
      type: "error";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The error code, and the member to decide by.
       *
       * Source: the upstream API.
       */
      code?: "rate_limit_exceeded" | "server_error" | (string & {}) | null;
      /**
       * What happened, for a person.
       *
       * Source: the upstream API.
       */
      message?: string;
      /**
       * The request field that is wrong, if one is.
       *
       * Source: the upstream API.
       */
      param?: string | null;
      /**
       * The same members inside an object, as some answers have it.
       *
       * Source: the upstream API.
       */
      error?: {
        [key: string]: unknown;
      } | null;
    };
    /**
     * Why a response failed.
     *
     * Source: the upstream API.
     */
    ResponseErrorInfo: {
      /**
       * The error code, and the member to decide by.
       *
       * Source: the upstream API.
       */
      code?: "server_error" | "rate_limit_exceeded" | "invalid_prompt" | "data_residency_mismatch" | "bio_policy" | "misalignment_policy_violation" | "vector_store_timeout" | "invalid_image" | "invalid_image_format" | "invalid_base64_image" | "invalid_image_url" | "image_too_large" | "image_too_small" | "image_parse_error" | "image_content_policy_violation" | "invalid_image_mode" | "image_file_too_large" | "unsupported_image_media_type" | "empty_image_file" | "failed_to_download_image" | "image_file_not_found" | (string & {}) | null;
      /**
       * What happened, for a person.
       *
       * Source: the upstream API.
       */
      message?: string;
      /**
       * The request field that is wrong, if one is. In the newest answers only.
       *
       * Source: the upstream API.
       */
      param?: string | null;
      /**
       * The kind of error. In the newest answers only.
       *
       * Source: the upstream API.
       */
      type?: string | null;
    };
    /**
     * The response has failed, as `error` says. This is a proper end of the stream.
     *
     * Source: the upstream API.
     */
    ResponseFailedEvent: {
      /**
       * Always `response.failed`.
       *
       * Source: the upstream API.
       */
      type: "response.failed";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The response as far as it came.
       *
       * Source: the upstream API.
       */
      response: components["schemas"]["ResponseObject"];
    };
    /**
     * A file that was searched.
     *
     * Source: the upstream API.
     */
    ResponseFileCitation: {
      /**
       * Always `file_citation`.
       *
       * Source: the upstream API.
       */
      type: "file_citation";
      /**
       * The file's id.
       *
       * Source: the upstream API.
       */
      file_id: string;
      /**
       * The file's name.
       *
       * Source: the upstream API.
       */
      filename?: string;
      /**
       * The file's position in the list of files, from 0.
       *
       * Source: the upstream API.
       */
      index?: number;
    };
    /**
     * A file by its id.
     *
     * Source: the upstream API.
     */
    ResponseFilePath: {
      /**
       * Always `file_path`.
       *
       * Source: the upstream API.
       */
      type: "file_path";
      /**
       * The file's id.
       *
       * Source: the upstream API.
       */
      file_id: string;
      /**
       * The file's position in the list of files, from 0.
       *
       * Source: the upstream API.
       */
      index?: number;
    };
    /**
     * A search of stored files that OpenAI made.
     *
     * Source: the upstream API.
     */
    ResponseFileSearchCall: {
      /**
       * Always `file_search_call`.
       *
       * Source: the upstream API.
       */
      type: "file_search_call";
      /**
       * The item's id.
       *
       * Source: the upstream API.
       */
      id: string;
      /**
       * Where the search stands.
       *
       * Source: the upstream API.
       */
      status?: "in_progress" | "searching" | "completed" | "incomplete" | "failed" | (string & {}) | null;
      /**
       * What was searched for.
       *
       * Source: the upstream API.
       */
      queries?: string[] | null;
      /**
       * What was found, when `include` asked for `file_search_call.results`.
       *
       * Source: the upstream API.
       */
      results?: components["schemas"]["ResponseFileSearchResult"][] | null;
    };
    /**
     * A search of files has ended.
     *
     * Source: the upstream API.
     */
    ResponseFileSearchCallCompletedEvent: {
      /**
       * Always `response.file_search_call.completed`.
       *
       * Source: the upstream API.
       */
      type: "response.file_search_call.completed";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
    };
    /**
     * A search of files was begun.
     *
     * Source: the upstream API.
     */
    ResponseFileSearchCallInProgressEvent: {
      /**
       * Always `response.file_search_call.in_progress`.
       *
       * Source: the upstream API.
       */
      type: "response.file_search_call.in_progress";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
    };
    /**
     * A search of files looks for passages.
     *
     * Source: the upstream API.
     */
    ResponseFileSearchCallSearchingEvent: {
      /**
       * Always `response.file_search_call.searching`.
       *
       * Source: the upstream API.
       */
      type: "response.file_search_call.searching";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
    };
    /**
     * A passage of a file that was found.
     *
     * Source: the upstream API.
     */
    ResponseFileSearchResult: {
      /**
       * The file's id.
       *
       * Source: the upstream API.
       */
      file_id?: string;
      /**
       * The file's name.
       *
       * Source: the upstream API.
       */
      filename?: string;
      /**
       * The passage.
       *
       * Source: the upstream API.
       */
      text?: string;
      /**
       * How well it fits, on a scale from 0 to 1.
       *
       * Source: the upstream API.
       */
      score?: number | null;
      /**
       * Notes kept with the file.
       *
       * Source: the upstream API.
       */
      attributes?: {
        [key: string]: unknown;
      } | null;
    };
    /**
     * Searches files stored at OpenAI. The gateway has no routes to store files.
     *
     * Source: the upstream API.
     */
    ResponseFileSearchTool: {
      /**
       * Always `file_search`.
       *
       * Source: the upstream API.
       */
      type: "file_search";
      /**
       * The ids of the stores to search.
       *
       * Source: the upstream API.
       */
      vector_store_ids: string[];
      /**
       * The largest number of passages to find, 1 to 50.
       *
       * Source: the upstream API.
       */
      max_num_results?: number | null;
      /**
       * Which files to search, by their notes: `{type: eq, key, value}` and the like, or `{type: and, filters}`.
       *
       * Source: the upstream API.
       */
      filters?: {
        [key: string]: unknown;
      } | null;
      /**
       * How passages are ranked.
       *
       * Source: the upstream API.
       */
      ranking_options?: {
        /**
         * The way of ranking.
         *
         * Source: the upstream API.
         */
        ranker?: "auto" | (string & {}) | null;
        /**
         * How well a passage has to fit, on a scale from 0 to 1.
         *
         * Source: the upstream API.
         */
        score_threshold?: number | null;
      } | null;
    };
    /**
     * A call of a function. The caller runs it and sends what it gave as an item `function_call_output`.
     *
     * Source: the upstream API.
     */
    ResponseFunctionCall: {
      /**
       * Always `function_call`.
       *
       * Source: the upstream API.
       */
      type: "function_call";
      /**
       * The item's own id, `fc_` and letters and digits.
       *
       * Source: the upstream API.
       */
      id?: string | null;
      /**
       * The call's id, which the item with the result names. Not the same as `id`.
       *
       * Source: the upstream API.
       */
      call_id: string;
      /**
       * The function's name.
       *
       * Source: the upstream API.
       */
      name: string;
      /**
       * The arguments as JSON text. The model writes it, so it may be no valid JSON or have members nobody asked for:
       * check it before use.
       *
       * Source: the upstream API.
       */
      arguments: string;
      /**
       * The namespace the function belongs to, if it has one.
       *
       * Source: the upstream API.
       */
      namespace?: string | null;
      /**
       * Whether the item is whole.
       *
       * Source: the upstream API.
       */
      status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
    };
    /**
     * More of the arguments of a function call.
     *
     * Source: the upstream API.
     */
    ResponseFunctionCallArgumentsDeltaEvent: {
      /**
       * Always `response.function_call_arguments.delta`.
       *
       * Source: the upstream API.
       */
      type: "response.function_call_arguments.delta";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The JSON text to add.
       *
       * Source: the upstream API.
       */
      delta: string;
      /**
       * Random padding that hides the length of the event. Ignore it.
       *
       * Source: the upstream API.
       */
      obfuscation?: string;
    };
    /**
     * The arguments of a function call are whole.
     *
     * Source: the upstream API.
     */
    ResponseFunctionCallArgumentsDoneEvent: {
      /**
       * Always `response.function_call_arguments.done`.
       *
       * Source: the upstream API.
       */
      type: "response.function_call_arguments.done";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The whole arguments as JSON text.
       *
       * Source: the upstream API.
       */
      arguments: string;
      /**
       * The function's name; missing in some answers.
       *
       * Source: the upstream API.
       */
      name?: string;
    };
    /**
     * What a function gave, sent back to the model that called it.
     *
     * Source: the upstream API.
     */
    ResponseFunctionCallOutput: {
      /**
       * Always `function_call_output`.
       *
       * Source: the upstream API.
       */
      type: "function_call_output";
      /**
       * The `call_id` of the call this answers.
       *
       * Source: the upstream API.
       */
      call_id: string;
      /**
       * What the function gave, as one text (often JSON) or as parts.
       *
       * Source: the upstream API.
       */
      output: string | components["schemas"]["ResponseInputContent"][];
      /**
       * The item's own id, which may be left out.
       *
       * Source: the upstream API.
       */
      id?: string | null;
      /**
       * Whether the item is whole.
       *
       * Source: the upstream API.
       */
      status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
    };
    /**
     * A function the model may call with arguments in JSON. The caller runs it. Other than in chat completions, its
     * members stand beside `type`.
     *
     * Source: the upstream API.
     */
    ResponseFunctionTool: {
      /**
       * Always `function`.
       *
       * Source: the upstream API.
       */
      type: "function";
      /**
       * The function's name, 1 to 64 letters, digits, `_` and `-`; the newest models take 128.
       *
       * Source: the upstream API.
       */
      name: string;
      /**
       * What the function does and when to call it.
       *
       * Source: the upstream API.
       */
      description?: string | null;
      /**
       * The JSON Schema of the arguments; null if it has none. OpenAI's SDKs always send it.
       *
       * Source: the upstream API.
       */
      parameters?: {
        [key: string]: unknown;
      } | null;
      /**
       * Whether the arguments keep to the schema exactly; OpenAI's SDKs always send it. True takes only a part of JSON
       * Schema: every member required, `additionalProperties` false.
       *
       * Source: the upstream API.
       */
      strict?: boolean | null;
      /**
       * The JSON Schema of what it gives. In the newest models only.
       *
       * Source: the upstream API.
       */
      output_schema?: {
        [key: string]: unknown;
      } | null;
      /**
       * Whether the model gets to know it only by a search among tools. In the newest models only.
       *
       * Source: the upstream API.
       */
      defer_loading?: boolean | null;
    };
    /**
     * A picture that OpenAI made.
     *
     * Source: the upstream API.
     */
    ResponseImageGenerationCall: {
      /**
       * Always `image_generation_call`.
       *
       * Source: the upstream API.
       */
      type: "image_generation_call";
      /**
       * The item's id, `ig_` and letters and digits.
       *
       * Source: the upstream API.
       */
      id: string;
      /**
       * Where it stands.
       *
       * Source: the upstream API.
       */
      status?: "in_progress" | "generating" | "completed" | "failed" | (string & {}) | null;
      /**
       * The picture in base64, without a prefix; null until it is done.
       *
       * Source: the upstream API.
       */
      result?: string | null;
    };
    /**
     * The picture is done; it comes with the item.
     *
     * Source: the upstream API.
     */
    ResponseImageGenerationCallCompletedEvent: {
      /**
       * Always `response.image_generation_call.completed`.
       *
       * Source: the upstream API.
       */
      type: "response.image_generation_call.completed";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
    };
    /**
     * The picture is being made.
     *
     * Source: the upstream API.
     */
    ResponseImageGenerationCallGeneratingEvent: {
      /**
       * Always `response.image_generation_call.generating`.
       *
       * Source: the upstream API.
       */
      type: "response.image_generation_call.generating";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
    };
    /**
     * The making of a picture was begun.
     *
     * Source: the upstream API.
     */
    ResponseImageGenerationCallInProgressEvent: {
      /**
       * Always `response.image_generation_call.in_progress`.
       *
       * Source: the upstream API.
       */
      type: "response.image_generation_call.in_progress";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
    };
    /**
     * The picture as far as it is done.
     *
     * Source: the upstream API.
     */
    ResponseImageGenerationCallPartialImageEvent: {
      /**
       * Always `response.image_generation_call.partial_image`.
       *
       * Source: the upstream API.
       */
      type: "response.image_generation_call.partial_image";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The picture's position among the unfinished ones, from 0.
       *
       * Source: the upstream API.
       */
      partial_image_index: number;
      /**
       * The picture in base64, without a prefix.
       *
       * Source: the upstream API.
       */
      partial_image_b64: string;
      /**
       * Its width and height in pixels.
       *
       * Source: the upstream API.
       */
      size?: string | null;
      /**
       * Its quality.
       *
       * Source: the upstream API.
       */
      quality?: string | null;
      /**
       * Its background.
       *
       * Source: the upstream API.
       */
      background?: string | null;
      /**
       * Its file format.
       *
       * Source: the upstream API.
       */
      output_format?: string | null;
    };
    /**
     * Makes pictures at OpenAI.
     *
     * Source: the upstream API.
     */
    ResponseImageGenerationTool: {
      /**
       * Always `image_generation`.
       *
       * Source: the upstream API.
       */
      type: "image_generation";
      /**
       * The model that makes the picture.
       *
       * Source: the upstream API.
       */
      model?: "gpt-image-1" | "gpt-image-1-mini" | "gpt-image-1.5" | "gpt-image-2" | (string & {}) | null;
      /**
       * Whether to make a new picture or change one. Default `auto`.
       *
       * Source: the upstream API.
       */
      action?: "auto" | "generate" | "edit" | (string & {}) | null;
      /**
       * The picture's width and height in pixels. Default `auto`.
       *
       * Source: the upstream API.
       */
      size?: "auto" | "1024x1024" | "1024x1536" | "1536x1024" | (string & {}) | null;
      /**
       * The picture's quality. Default `auto`.
       *
       * Source: the upstream API.
       */
      quality?: "auto" | "low" | "medium" | "high" | (string & {}) | null;
      /**
       * The picture's background. Default `auto`.
       *
       * Source: the upstream API.
       */
      background?: "auto" | "transparent" | "opaque" | (string & {}) | null;
      /**
       * The picture's file format. Default `png`.
       *
       * Source: the upstream API.
       */
      output_format?: "png" | "webp" | "jpeg" | (string & {}) | null;
      /**
       * The quality kept by `webp` and `jpeg`, in percent. Default 100.
       *
       * Source: the upstream API.
       */
      output_compression?: number | null;
      /**
       * How strictly pictures are judged. Default `auto`.
       *
       * Source: the upstream API.
       */
      moderation?: "auto" | "low" | (string & {}) | null;
      /**
       * How closely a given picture is kept to.
       *
       * Source: the upstream API.
       */
      input_fidelity?: "low" | "high" | (string & {}) | null;
      /**
       * Which part of a given picture to change. Needs `image_url` or `file_id`.
       *
       * Source: the upstream API.
       */
      input_image_mask?: {
        /**
         * The mask as a data URL.
         *
         * Source: the upstream API.
         */
        image_url?: string | null;
        /**
         * The id of a file uploaded to OpenAI.
         *
         * Source: the upstream API.
         */
        file_id?: string | null;
      } | null;
      /**
       * The number of unfinished pictures a stream shows on the way, 0 (the default) to 3.
       *
       * Source: the upstream API.
       */
      partial_images?: number | null;
    };
    /**
     * The model works on the response.
     *
     * Source: the upstream API.
     */
    ResponseInProgressEvent: {
      /**
       * Always `response.in_progress`.
       *
       * Source: the upstream API.
       */
      type: "response.in_progress";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The response as it stands.
       *
       * Source: the upstream API.
       */
      response: components["schemas"]["ResponseObject"];
    };
    /**
     * Why a response was cut.
     *
     * Source: the upstream API.
     */
    ResponseIncompleteDetails: {
      /**
       * The reason; `max_output_tokens` is the limit of the request.
       *
       * Source: the upstream API.
       */
      reason?: "max_output_tokens" | "content_filter" | "max_messages" | "steered" | (string & {}) | null;
    };
    /**
     * The response was cut, as `incomplete_details` says. This is a proper end of the stream.
     *
     * Source: the upstream API.
     */
    ResponseIncompleteEvent: {
      /**
       * Always `response.incomplete`.
       *
       * Source: the upstream API.
       */
      type: "response.incomplete";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The response as far as it came.
       *
       * Source: the upstream API.
       */
      response: components["schemas"]["ResponseObject"];
    };
    /**
     * A sound, for models that hear.
     *
     * Source: the upstream API.
     */
    ResponseInputAudio: {
      /**
       * Always `input_audio`.
       *
       * Source: the upstream API.
       */
      type: "input_audio";
      /**
       * The sound and its format.
       *
       * Source: the upstream API.
       */
      input_audio: {
        /**
         * The file in base64, without a prefix.
         *
         * Source: the upstream API.
         */
        data: string;
        /**
         * The file's format.
         *
         * Source: the upstream API.
         */
        format: "mp3" | "wav" | (string & {});
      };
    };
    /**
     * One part of a message or of a tool's result. `type` says which kind of thing it is.
     *
     * Source: the upstream API.
     */
    ResponseInputContent: components["schemas"]["ResponseInputText"] | components["schemas"]["ResponseInputImage"] | components["schemas"]["ResponseInputFile"] | components["schemas"]["ResponseInputAudio"] | components["schemas"]["ResponseOutputText"] | components["schemas"]["ResponseRefusal"];
    /**
     * A file such as a PDF. Needs `file_data`, `file_url` or `file_id`.
     *
     * Source: the upstream API.
     */
    ResponseInputFile: {
      /**
       * Always `input_file`.
       *
       * Source: the upstream API.
       */
      type: "input_file";
      /**
       * The file as a data URL, `data:application/pdf;base64,…`.
       *
       * Source: the upstream API.
       */
      file_data?: string | null;
      /**
       * The file's http(s) address.
       *
       * Source: the upstream API.
       */
      file_url?: string | null;
      /**
       * The id of a file uploaded to OpenAI. The gateway has no route to upload one.
       *
       * Source: the upstream API.
       */
      file_id?: string | null;
      /**
       * The file's name with its extension; needed with `file_data`.
       *
       * Source: the upstream API.
       */
      filename?: string | null;
      /**
       * How closely to look at the pages.
       *
       * Source: the upstream API.
       */
      detail?: "auto" | "low" | "high" | (string & {}) | null;
      /**
       * Ends a beginning that OpenAI's cache shall keep.
       *
       * Source: the upstream API.
       */
      prompt_cache_breakpoint?: components["schemas"]["PromptCacheBreakpoint"] | null;
    };
    /**
     * A picture, for models that see. Needs `image_url` or `file_id`.
     *
     * Source: the upstream API.
     */
    ResponseInputImage: {
      /**
       * Always `input_image`.
       *
       * Source: the upstream API.
       */
      type: "input_image";
      /**
       * The picture's http(s) address, or the picture itself as a data URL such as `data:image/png;base64,…`.
       *
       * Source: the upstream API.
       */
      image_url?: string | null;
      /**
       * The id of a file uploaded to OpenAI. The gateway has no route to upload one.
       *
       * Source: the upstream API.
       */
      file_id?: string | null;
      /**
       * How closely to look, at the cost of more tokens. Default `auto`; `original` for the newest models.
       *
       * Source: the upstream API.
       */
      detail?: "auto" | "low" | "high" | "original" | (string & {}) | null;
      /**
       * Ends a beginning that OpenAI's cache shall keep.
       *
       * Source: the upstream API.
       */
      prompt_cache_breakpoint?: components["schemas"]["PromptCacheBreakpoint"] | null;
    };
    /**
     * One item of the input. `type` says what it is; an item without one is a message. Items of an earlier output
     * fit in as they are.
     *
     * Source: the upstream API.
     */
    ResponseInputItem: components["schemas"]["ResponseInputMessage"] | components["schemas"]["ResponseOutputMessage"] | components["schemas"]["ResponseReasoningItem"] | components["schemas"]["ResponseFunctionCall"] | components["schemas"]["ResponseFunctionCallOutput"] | components["schemas"]["ResponseCustomToolCall"] | components["schemas"]["ResponseCustomToolCallOutput"] | components["schemas"]["ResponseItemReference"] | components["schemas"]["ResponseWebSearchCall"] | components["schemas"]["ResponseFileSearchCall"] | components["schemas"]["ResponseCodeInterpreterCall"] | components["schemas"]["ResponseImageGenerationCall"] | components["schemas"]["ResponseComputerCall"] | components["schemas"]["ResponseComputerCallOutput"] | components["schemas"]["ResponseMcpListTools"] | components["schemas"]["ResponseMcpCall"] | components["schemas"]["ResponseMcpApprovalRequest"] | components["schemas"]["ResponseMcpApprovalResponse"] | components["schemas"]["ResponseLocalShellCall"] | components["schemas"]["ResponseLocalShellCallOutput"] | components["schemas"]["ResponseShellCall"] | components["schemas"]["ResponseShellCallOutput"] | components["schemas"]["ResponseApplyPatchCall"] | components["schemas"]["ResponseApplyPatchCallOutput"] | components["schemas"]["ResponseToolSearchCall"] | components["schemas"]["ResponseToolSearchOutput"] | components["schemas"]["ResponseCompaction"] | components["schemas"]["ResponseProgram"] | components["schemas"]["ResponseProgramOutput"] | components["schemas"]["ResponseAdditionalTools"] | components["schemas"]["ResponseCompactionTrigger"];
    /**
     * A message of the input.
     *
     * Source: the upstream API.
     */
    ResponseInputMessage: {
      /**
       * Always `message`; may be left out.
       *
       * Source: the upstream API.
       */
      type?: "message";
      /**
       * Who speaks. `developer` and `system` rank above `user`; `assistant` is what the model said before.
       *
       * Source: the upstream API.
       */
      role: "user" | "assistant" | "system" | "developer";
      /**
       * One text, or parts of several kinds in their order.
       *
       * Source: the upstream API.
       */
      content: string | components["schemas"]["ResponseInputContent"][];
      /**
       * On messages of the assistant, whether this was said on the way or is the answer. Send back what the output
       * had.
       *
       * Source: the upstream API.
       */
      phase?: "commentary" | "final_answer" | (string & {}) | null;
      /**
       * Whether the message is whole, as the output had it.
       *
       * Source: the upstream API.
       */
      status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
    };
    /**
     * A text of the input.
     *
     * Source: the upstream API.
     */
    ResponseInputText: {
      /**
       * Always `input_text`.
       *
       * Source: the upstream API.
       */
      type: "input_text";
      /**
       * The text.
       *
       * Source: the upstream API.
       */
      text: string;
      /**
       * Ends a beginning that OpenAI's cache shall keep.
       *
       * Source: the upstream API.
       */
      prompt_cache_breakpoint?: components["schemas"]["PromptCacheBreakpoint"] | null;
    };
    /**
     * An item that OpenAI has stored, by its id.
     *
     * Source: the upstream API.
     */
    ResponseItemReference: {
      /**
       * Always `item_reference`; may be left out.
       *
       * Source: the upstream API.
       */
      type?: "item_reference" | null;
      /**
       * The item's id.
       *
       * Source: the upstream API.
       */
      id: string;
    };
    /**
     * A command the model wants to be run on the caller's machine. Check it before running it.
     *
     * Source: the upstream API.
     */
    ResponseLocalShellCall: {
      /**
       * Always `local_shell_call`.
       *
       * Source: the upstream API.
       */
      type: "local_shell_call";
      /**
       * The item's own id.
       *
       * Source: the upstream API.
       */
      id: string;
      /**
       * The call's id, which the item with the result names.
       *
       * Source: the upstream API.
       */
      call_id: string;
      /**
       * The command.
       *
       * Source: the upstream API.
       */
      action: {
        /**
         * Always `exec`.
         *
         * Source: the upstream API.
         */
        type?: "exec" | (string & {});
        /**
         * The program and its arguments.
         *
         * Source: the upstream API.
         */
        command?: string[];
        /**
         * Environment variables, by their names.
         *
         * Source: the upstream API.
         */
        env?: {
          [key: string]: unknown;
        } | null;
        /**
         * How long it may run, in milliseconds.
         *
         * Source: the upstream API.
         */
        timeout_ms?: number | null;
        /**
         * The user to run it as.
         *
         * Source: the upstream API.
         */
        user?: string | null;
        /**
         * The folder to run it in.
         *
         * Source: the upstream API.
         */
        working_directory?: string | null;
      };
      /**
       * Whether the item is whole.
       *
       * Source: the upstream API.
       */
      status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
    };
    /**
     * What a command on the caller's machine gave, sent back to the model that asked for it.
     *
     * Source: the upstream API.
     */
    ResponseLocalShellCallOutput: {
      /**
       * Always `local_shell_call_output`.
       *
       * Source: the upstream API.
       */
      type: "local_shell_call_output";
      /**
       * The `call_id` of the call this answers.
       *
       * Source: the upstream API.
       */
      id: string;
      /**
       * What the command gave, as JSON text.
       *
       * Source: the upstream API.
       */
      output: string;
      /**
       * Whether the item is whole.
       *
       * Source: the upstream API.
       */
      status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
    };
    /**
     * Lets the model ask for commands on the caller's machine.
     *
     * Source: the upstream API.
     */
    ResponseLocalShellTool: {
      /**
       * Always `local_shell`.
       *
       * Source: the upstream API.
       */
      type: "local_shell";
    };
    /**
     * A call of an MCP server's tool that waits for approval. Answer with an item `mcp_approval_response`.
     *
     * Source: the upstream API.
     */
    ResponseMcpApprovalRequest: {
      /**
       * Always `mcp_approval_request`.
       *
       * Source: the upstream API.
       */
      type: "mcp_approval_request";
      /**
       * The request's id.
       *
       * Source: the upstream API.
       */
      id: string;
      /**
       * The server's name in the request.
       *
       * Source: the upstream API.
       */
      server_label: string;
      /**
       * The tool's name.
       *
       * Source: the upstream API.
       */
      name: string;
      /**
       * The arguments as JSON text.
       *
       * Source: the upstream API.
       */
      arguments: string;
    };
    /**
     * Whether a call of an MCP tool may be made, in answer to a request for approval.
     *
     * Source: the upstream API.
     */
    ResponseMcpApprovalResponse: {
      /**
       * Always `mcp_approval_response`.
       *
       * Source: the upstream API.
       */
      type: "mcp_approval_response";
      /**
       * The id of the request for approval.
       *
       * Source: the upstream API.
       */
      approval_request_id: string;
      /**
       * Whether the call may be made.
       *
       * Source: the upstream API.
       */
      approve: boolean;
      /**
       * Why or why not.
       *
       * Source: the upstream API.
       */
      reason?: string | null;
      /**
       * The item's own id, which may be left out.
       *
       * Source: the upstream API.
       */
      id?: string | null;
    };
    /**
     * A call of an MCP server's tool that OpenAI made.
     *
     * Source: the upstream API.
     */
    ResponseMcpCall: {
      /**
       * Always `mcp_call`.
       *
       * Source: the upstream API.
       */
      type: "mcp_call";
      /**
       * The item's id.
       *
       * Source: the upstream API.
       */
      id: string;
      /**
       * The server's name in the request.
       *
       * Source: the upstream API.
       */
      server_label: string;
      /**
       * The tool's name.
       *
       * Source: the upstream API.
       */
      name: string;
      /**
       * The arguments as JSON text.
       *
       * Source: the upstream API.
       */
      arguments: string;
      /**
       * What the tool gave.
       *
       * Source: the upstream API.
       */
      output?: string | null;
      /**
       * Why the call failed, as a text or an object; null if it did not.
       *
       * Source: the upstream API.
       */
      error?: unknown;
      /**
       * The id of the request for approval that led to it.
       *
       * Source: the upstream API.
       */
      approval_request_id?: string | null;
      /**
       * Where the call stands.
       *
       * Source: the upstream API.
       */
      status?: "in_progress" | "calling" | "completed" | "incomplete" | "failed" | (string & {}) | null;
    };
    /**
     * More of the arguments of an MCP tool's call.
     *
     * Source: the upstream API.
     */
    ResponseMcpCallArgumentsDeltaEvent: {
      /**
       * Always `response.mcp_call_arguments.delta`.
       *
       * Source: the upstream API.
       */
      type: "response.mcp_call_arguments.delta";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The JSON text to add.
       *
       * Source: the upstream API.
       */
      delta: string;
      /**
       * Random padding that hides the length of the event. Ignore it.
       *
       * Source: the upstream API.
       */
      obfuscation?: string;
    };
    /**
     * The arguments of an MCP tool's call are whole.
     *
     * Source: the upstream API.
     */
    ResponseMcpCallArgumentsDoneEvent: {
      /**
       * Always `response.mcp_call_arguments.done`.
       *
       * Source: the upstream API.
       */
      type: "response.mcp_call_arguments.done";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The whole arguments as JSON text.
       *
       * Source: the upstream API.
       */
      arguments: string;
    };
    /**
     * A call of an MCP tool has succeeded.
     *
     * Source: the upstream API.
     */
    ResponseMcpCallCompletedEvent: {
      /**
       * Always `response.mcp_call.completed`.
       *
       * Source: the upstream API.
       */
      type: "response.mcp_call.completed";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
    };
    /**
     * A call of an MCP tool has failed.
     *
     * Source: the upstream API.
     */
    ResponseMcpCallFailedEvent: {
      /**
       * Always `response.mcp_call.failed`.
       *
       * Source: the upstream API.
       */
      type: "response.mcp_call.failed";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
    };
    /**
     * A call of an MCP tool was begun.
     *
     * Source: the upstream API.
     */
    ResponseMcpCallInProgressEvent: {
      /**
       * Always `response.mcp_call.in_progress`.
       *
       * Source: the upstream API.
       */
      type: "response.mcp_call.in_progress";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
    };
    /**
     * The tools that an MCP server has.
     *
     * Source: the upstream API.
     */
    ResponseMcpListTools: {
      /**
       * Always `mcp_list_tools`.
       *
       * Source: the upstream API.
       */
      type: "mcp_list_tools";
      /**
       * The item's id.
       *
       * Source: the upstream API.
       */
      id: string;
      /**
       * The server's name in the request.
       *
       * Source: the upstream API.
       */
      server_label: string;
      /**
       * The tools.
       *
       * Source: the upstream API.
       */
      tools?: components["schemas"]["ResponseMcpTool"][] | null;
      /**
       * Why they could not be listed; null if they could.
       *
       * Source: the upstream API.
       */
      error?: unknown;
    };
    /**
     * An MCP server has named its tools.
     *
     * Source: the upstream API.
     */
    ResponseMcpListToolsCompletedEvent: {
      /**
       * Always `response.mcp_list_tools.completed`.
       *
       * Source: the upstream API.
       */
      type: "response.mcp_list_tools.completed";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
    };
    /**
     * An MCP server could not name its tools.
     *
     * Source: the upstream API.
     */
    ResponseMcpListToolsFailedEvent: {
      /**
       * Always `response.mcp_list_tools.failed`.
       *
       * Source: the upstream API.
       */
      type: "response.mcp_list_tools.failed";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
    };
    /**
     * An MCP server is asked for its tools.
     *
     * Source: the upstream API.
     */
    ResponseMcpListToolsInProgressEvent: {
      /**
       * Always `response.mcp_list_tools.in_progress`.
       *
       * Source: the upstream API.
       */
      type: "response.mcp_list_tools.in_progress";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
    };
    /**
     * The tools of an MCP server, which OpenAI calls. Needs `server_url`, `connector_id` or `tunnel_id`.
     *
     * Source: the upstream API.
     */
    ResponseMcpServerTool: {
      /**
       * Always `mcp`.
       *
       * Source: the upstream API.
       */
      type: "mcp";
      /**
       * A name for the server, to tell it from others.
       *
       * Source: the upstream API.
       */
      server_label: string;
      /**
       * The server's address.
       *
       * Source: the upstream API.
       */
      server_url?: string | null;
      /**
       * A service that OpenAI connects to by itself, for example `connector_googledrive`.
       *
       * Source: the upstream API.
       */
      connector_id?: string | null;
      /**
       * The id of a tunnel to a server that the web cannot reach. In the newest SDKs only.
       *
       * Source: the upstream API.
       */
      tunnel_id?: string | null;
      /**
       * An OAuth access token for the server. It travels through the gateway.
       *
       * Source: the upstream API.
       */
      authorization?: string | null;
      /**
       * Headers to send to the server.
       *
       * Source: the upstream API.
       */
      headers?: {
        [key: string]: string;
      } | null;
      /**
       * What the server is for, to help the model.
       *
       * Source: the upstream API.
       */
      server_description?: string | null;
      /**
       * The only tools to use, by their names or by a filter.
       *
       * Source: the upstream API.
       */
      allowed_tools?: string[] | components["schemas"]["ResponseMcpToolFilter"] | null;
      /**
       * Which calls wait for approval. Default `always`.
       *
       * Source: the upstream API.
       */
      require_approval?: ("always" | "never" | (string & {})) | {
        /**
         * Those that wait.
         *
         * Source: the upstream API.
         */
        always?: components["schemas"]["ResponseMcpToolFilter"];
        /**
         * Those that do not wait.
         *
         * Source: the upstream API.
         */
        never?: components["schemas"]["ResponseMcpToolFilter"];
      } | null;
      /**
       * Whether the model gets to know the tools only by a search. In the newest models only.
       *
       * Source: the upstream API.
       */
      defer_loading?: boolean | null;
    };
    /**
     * A tool of an MCP server.
     *
     * Source: the upstream API.
     */
    ResponseMcpTool: {
      /**
       * The tool's name.
       *
       * Source: the upstream API.
       */
      name: string;
      /**
       * What the tool does.
       *
       * Source: the upstream API.
       */
      description?: string | null;
      /**
       * The JSON Schema of its input.
       *
       * Source: the upstream API.
       */
      input_schema?: {
        [key: string]: unknown;
      } | null;
      /**
       * Notes of the server.
       *
       * Source: the upstream API.
       */
      annotations?: {
        [key: string]: unknown;
      } | null;
    };
    /**
     * Some of the tools of an MCP server.
     *
     * Source: the upstream API.
     */
    ResponseMcpToolFilter: {
      /**
       * The tools' names.
       *
       * Source: the upstream API.
       */
      tool_names?: string[];
      /**
       * Only tools that change nothing.
       *
       * Source: the upstream API.
       */
      read_only?: boolean;
    };
    /**
     * A group of tools with a name of its own.
     *
     * Source: the upstream API.
     */
    ResponseNamespaceTool: {
      /**
       * Always `namespace`.
       *
       * Source: the upstream API.
       */
      type: "namespace";
      /**
       * The group's name.
       *
       * Source: the upstream API.
       */
      name: string;
      /**
       * What the group is for.
       *
       * Source: the upstream API.
       */
      description?: string | null;
      /**
       * The tools of the group.
       *
       * Source: the upstream API.
       */
      tools: {
        /**
         * The kind of tool.
         *
         * Source: the upstream API.
         */
        type: "function" | "custom" | (string & {});
        /**
         * The tool's name.
         *
         * Source: the upstream API.
         */
        name: string;
      }[];
    };
    /**
     * A response as it stands: whole in the JSON answer and in the last event of a stream, unfinished in the first
     * ones.
     *
     * Source: the gateway's docs.
     */
    ResponseObject: {
      /**
       * The response's id, `resp_` and letters and digits.
       *
       * Source: the gateway's docs.
       */
      id: string;
      /**
       * The kind of thing this is.
       *
       * Source: the gateway's docs.
       */
      object: "response" | (string & {});
      /**
       * When the response was begun, in Unix seconds.
       *
       * Source: the gateway's docs.
       */
      created_at: number;
      /**
       * When it was completed, in Unix seconds; null or absent until then.
       *
       * Source: the gateway's docs.
       */
      completed_at?: number | null;
      /**
       * Where it stands. `completed` is whole; `incomplete` was cut, `incomplete_details` says why; `failed` and
       * `cancelled` have ended without an answer, `error` may say why.
       *
       * Source: the gateway's docs.
       */
      status?: "completed" | "incomplete" | "failed" | "cancelled" | "in_progress" | "queued" | (string & {}) | null;
      /**
       * The model that answered, often with its date where the request named none.
       *
       * Source: the gateway's docs.
       */
      model: string;
      /**
       * What the model made, in order: thoughts, calls of tools, messages. The text of the answer stands in the parts
       * `output_text` of the messages; there is no `output_text` member on the wire.
       *
       * Source: the gateway's docs.
       */
      output: components["schemas"]["ResponseOutputItem"][];
      /**
       * The tokens that were used, and are paid for; null until the end.
       *
       * Source: the gateway's docs.
       */
      usage?: components["schemas"]["ResponseUsage"] | null;
      /**
       * Why it failed; null if it did not.
       *
       * Source: the upstream API.
       */
      error?: components["schemas"]["ResponseErrorInfo"] | null;
      /**
       * Why it was cut; null if it was not.
       *
       * Source: the upstream API.
       */
      incomplete_details?: components["schemas"]["ResponseIncompleteDetails"] | null;
      /**
       * The instructions of the request.
       *
       * Source: the upstream API.
       */
      instructions?: string | {
        [key: string]: unknown;
      }[] | null;
      /**
       * The limit of the request, in tokens.
       *
       * Source: the upstream API.
       */
      max_output_tokens?: number | null;
      /**
       * The largest number of calls of built-in tools, from the request.
       *
       * Source: the upstream API.
       */
      max_tool_calls?: number | null;
      /**
       * Whether one answer may call several tools at once.
       *
       * Source: the upstream API.
       */
      parallel_tool_calls?: boolean | null;
      /**
       * The response this one goes on from.
       *
       * Source: the upstream API.
       */
      previous_response_id?: string | null;
      /**
       * The stored conversation this belongs to.
       *
       * Source: the upstream API.
       */
      conversation?: {
        /**
         * The conversation's id.
         *
         * Source: the upstream API.
         */
        id?: string;
      } | null;
      /**
       * How the model thought.
       *
       * Source: the upstream API.
       */
      reasoning?: components["schemas"]["ResponseReasoningOptions"] | null;
      /**
       * The form of the answer, from the request.
       *
       * Source: the upstream API.
       */
      text?: {
        /**
         * The form.
         *
         * Source: the upstream API.
         */
        format?: {
          /**
           * The kind of form.
           *
           * Source: the upstream API.
           */
          type?: "text" | "json_object" | "json_schema" | (string & {});
          /**
           * The schema's name, with `json_schema`.
           *
           * Source: the upstream API.
           */
          name?: string | null;
          /**
           * What the answer is for, with `json_schema`.
           *
           * Source: the upstream API.
           */
          description?: string | null;
          /**
           * The JSON Schema of the answer, with `json_schema`.
           *
           * Source: the upstream API.
           */
          schema?: {
            [key: string]: unknown;
          } | null;
          /**
           * Whether the answer keeps to the schema exactly, with `json_schema`.
           *
           * Source: the upstream API.
           */
          strict?: boolean | null;
        };
        /**
         * How much the answer says.
         *
         * Source: the upstream API.
         */
        verbosity?: "low" | "medium" | "high" | (string & {}) | null;
      } | null;
      /**
       * How freely words were chosen, on a scale from 0 to 2.
       *
       * Source: the upstream API.
       */
      temperature?: number | null;
      /**
       * The share of the probability that words were chosen from.
       *
       * Source: the upstream API.
       */
      top_p?: number | null;
      /**
       * The number of alternatives given at each position.
       *
       * Source: the upstream API.
       */
      top_logprobs?: number | null;
      /**
       * The tools of the request, with their defaults filled in.
       *
       * Source: the upstream API.
       */
      tools?: {
        [key: string]: unknown;
      }[] | null;
      /**
       * Whether the model was to call a tool, and which.
       *
       * Source: the upstream API.
       */
      tool_choice?: ("none" | "auto" | "required" | (string & {})) | {
        [key: string]: unknown;
      } | null;
      /**
       * What was to happen to input that is too long.
       *
       * Source: the upstream API.
       */
      truncation?: "auto" | "disabled" | (string & {}) | null;
      /**
       * Whether OpenAI works on it after the call has ended.
       *
       * Source: the upstream API.
       */
      background?: boolean | null;
      /**
       * Whether OpenAI keeps the response.
       *
       * Source: the upstream API.
       */
      store?: boolean | null;
      /**
       * How urgently OpenAI worked on it.
       *
       * Source: the upstream API.
       */
      service_tier?: "auto" | "default" | "flex" | "scale" | "priority" | "fast" | "ultrafast" | (string & {}) | null;
      /**
       * The notes of the request.
       *
       * Source: the upstream API.
       */
      metadata?: {
        [key: string]: unknown;
      } | null;
      /**
       * The judgement of request (`input`) and answer (`output`), when it was asked for.
       *
       * Source: the upstream API.
       */
      moderation?: {
        [key: string]: unknown;
      } | null;
      /**
       * The text that groups requests with the same beginning.
       *
       * Source: the upstream API.
       */
      prompt_cache_key?: string | null;
      /**
       * How long the prompt stays in OpenAI's cache.
       *
       * Source: the upstream API.
       */
      prompt_cache_retention?: "in_memory" | "24h" | (string & {}) | null;
      /**
       * The text that stands for your user.
       *
       * Source: the upstream API.
       */
      safety_identifier?: string | null;
      /**
       * The text that stands for your user, under its old name.
       *
       * Source: the upstream API.
       * @deprecated
       */
      user?: string | null;
    };
    /**
     * One part of what the model says. `type` says which kind of thing it is.
     *
     * Source: the upstream API.
     */
    ResponseOutputContent: components["schemas"]["ResponseOutputText"] | components["schemas"]["ResponseRefusal"] | components["schemas"]["ResponseReasoningText"];
    /**
     * One thing the model made. `type` says what it is.
     *
     * Source: the upstream API.
     */
    ResponseOutputItem: components["schemas"]["ResponseOutputMessage"] | components["schemas"]["ResponseReasoningItem"] | components["schemas"]["ResponseFunctionCall"] | components["schemas"]["ResponseCustomToolCall"] | components["schemas"]["ResponseWebSearchCall"] | components["schemas"]["ResponseFileSearchCall"] | components["schemas"]["ResponseCodeInterpreterCall"] | components["schemas"]["ResponseImageGenerationCall"] | components["schemas"]["ResponseComputerCall"] | components["schemas"]["ResponseMcpListTools"] | components["schemas"]["ResponseMcpCall"] | components["schemas"]["ResponseMcpApprovalRequest"] | components["schemas"]["ResponseLocalShellCall"] | components["schemas"]["ResponseShellCall"] | components["schemas"]["ResponseShellCallOutput"] | components["schemas"]["ResponseApplyPatchCall"] | components["schemas"]["ResponseApplyPatchCallOutput"] | components["schemas"]["ResponseToolSearchCall"] | components["schemas"]["ResponseToolSearchOutput"] | components["schemas"]["ResponseCompaction"] | components["schemas"]["ResponseFunctionCallOutput"] | components["schemas"]["ResponseCustomToolCallOutput"] | components["schemas"]["ResponseComputerCallOutput"] | components["schemas"]["ResponseLocalShellCallOutput"] | components["schemas"]["ResponseMcpApprovalResponse"] | components["schemas"]["ResponseProgram"] | components["schemas"]["ResponseProgramOutput"] | components["schemas"]["ResponseAdditionalTools"];
    /**
     * An item of the output was begun.
     *
     * Source: the upstream API.
     */
    ResponseOutputItemAddedEvent: {
      /**
       * Always `response.output_item.added`.
       *
       * Source: the upstream API.
       */
      type: "response.output_item.added";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The item, still empty.
       *
       * Source: the upstream API.
       */
      item: components["schemas"]["ResponseOutputItem"];
    };
    /**
     * An item of the output is whole.
     *
     * Source: the upstream API.
     */
    ResponseOutputItemDoneEvent: {
      /**
       * Always `response.output_item.done`.
       *
       * Source: the upstream API.
       */
      type: "response.output_item.done";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The whole item.
       *
       * Source: the upstream API.
       */
      item: components["schemas"]["ResponseOutputItem"];
    };
    /**
     * A message of the model.
     *
     * Source: the gateway's docs.
     */
    ResponseOutputMessage: {
      /**
       * Always `message`.
       *
       * Source: the gateway's docs.
       */
      type: "message";
      /**
       * The item's id, `msg_` and letters and digits.
       *
       * Source: the gateway's docs.
       */
      id: string;
      /**
       * Whether the message is whole.
       *
       * Source: the gateway's docs.
       */
      status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
      /**
       * Who speaks.
       *
       * Source: the gateway's docs.
       */
      role: "assistant" | (string & {});
      /**
       * What it says, in parts. The whole text is that of all its parts `output_text`, one after the other.
       *
       * Source: the gateway's docs.
       */
      content: components["schemas"]["ResponseOutputContent"][];
      /**
       * Whether this is said on the way or is the answer. In the newest models only.
       *
       * Source: the upstream API.
       */
      phase?: "commentary" | "final_answer" | (string & {}) | null;
    };
    /**
     * A text of the model.
     *
     * Source: the gateway's docs.
     */
    ResponseOutputText: {
      /**
       * Always `output_text`.
       *
       * Source: the gateway's docs.
       */
      type: "output_text";
      /**
       * The text.
       *
       * Source: the gateway's docs.
       */
      text: string;
      /**
       * Where things in the text come from.
       *
       * Source: the gateway's docs.
       */
      annotations?: components["schemas"]["ResponseAnnotation"][] | null;
      /**
       * How likely the text's tokens were, when it was asked for.
       *
       * Source: the upstream API.
       */
      logprobs?: components["schemas"]["ResponseTokenLogprob"][] | null;
    };
    /**
     * A source of a text was found.
     *
     * Source: the upstream API.
     */
    ResponseOutputTextAnnotationAddedEvent: {
      /**
       * Always `response.output_text.annotation.added`.
       *
       * Source: the upstream API.
       */
      type: "response.output_text.annotation.added";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The part's position in the item's `content`, from 0.
       *
       * Source: the upstream API.
       */
      content_index: number;
      /**
       * The source's position among the part's `annotations`, from 0.
       *
       * Source: the upstream API.
       */
      annotation_index: number;
      /**
       * The source.
       *
       * Source: the upstream API.
       */
      annotation?: components["schemas"]["ResponseAnnotation"] | null;
    };
    /**
     * A program the model wrote to call several tools. In the newest models only.
     *
     * Source: the upstream API.
     */
    ResponseProgram: {
      /**
       * Always `program`.
       *
       * Source: the upstream API.
       */
      type: "program";
      /**
       * The item's own id.
       *
       * Source: the upstream API.
       */
      id?: string | null;
      /**
       * The program's id, which the calls it makes name.
       *
       * Source: the upstream API.
       */
      call_id: string;
      /**
       * The program's text.
       *
       * Source: the upstream API.
       */
      code: string;
      /**
       * OpenAI's mark of the program, to be sent back with it.
       *
       * Source: the upstream API.
       */
      fingerprint?: string | null;
    };
    /**
     * What a program of the model gave. In the newest models only.
     *
     * Source: the upstream API.
     */
    ResponseProgramOutput: {
      /**
       * Always `program_output`.
       *
       * Source: the upstream API.
       */
      type: "program_output";
      /**
       * The item's own id.
       *
       * Source: the upstream API.
       */
      id?: string | null;
      /**
       * The program's id.
       *
       * Source: the upstream API.
       */
      call_id: string;
      /**
       * What it gave.
       *
       * Source: the upstream API.
       */
      result: string;
      /**
       * Whether the program has run to its end.
       *
       * Source: the upstream API.
       */
      status?: "completed" | "incomplete" | (string & {}) | null;
    };
    /**
     * Lets the model write programs that call the other tools. In the newest models only.
     *
     * Source: the upstream API.
     */
    ResponseProgrammaticTool: {
      /**
       * Always `programmatic_tool_calling`.
       *
       * Source: the upstream API.
       */
      type: "programmatic_tool_calling";
    };
    /**
     * A prompt stored at OpenAI.
     *
     * Source: the upstream API.
     * @deprecated
     */
    ResponsePromptReference: {
      /**
       * The prompt's id.
       *
       * Source: the upstream API.
       */
      id: string;
      /**
       * Its version. Default the newest.
       *
       * Source: the upstream API.
       */
      version?: string | null;
      /**
       * What to put in for its variables, by their names.
       *
       * Source: the upstream API.
       */
      variables?: {
        [key: string]: unknown;
      } | null;
    };
    /**
     * The response waits for its turn. For responses with `background: true`.
     *
     * Source: the upstream API.
     */
    ResponseQueuedEvent: {
      /**
       * Always `response.queued`.
       *
       * Source: the upstream API.
       */
      type: "response.queued";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The response as it waits.
       *
       * Source: the upstream API.
       */
      response: components["schemas"]["ResponseObject"];
    };
    /**
     * The model's thoughts. When tools are called, send them back with the calls, so that the model can go on
     * thinking.
     *
     * Source: the upstream API.
     */
    ResponseReasoningItem: {
      /**
       * Always `reasoning`.
       *
       * Source: the upstream API.
       */
      type: "reasoning";
      /**
       * The item's id, `rs_` and letters and digits.
       *
       * Source: the upstream API.
       */
      id: string;
      /**
       * The summary of the thoughts; empty unless the request asked for one.
       *
       * Source: the upstream API.
       */
      summary: components["schemas"]["ResponseSummaryText"][];
      /**
       * The thoughts as the model had them, from models that show them.
       *
       * Source: the upstream API.
       */
      content?: components["schemas"]["ResponseReasoningText"][] | null;
      /**
       * The thoughts in a form only OpenAI can read, when `include` asked for `reasoning.encrypted_content`.
       *
       * Source: the upstream API.
       */
      encrypted_content?: string | null;
      /**
       * Whether the item is whole.
       *
       * Source: the upstream API.
       */
      status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
    };
    /**
     * How a reasoning model thinks.
     *
     * Source: the upstream API.
     */
    ResponseReasoningOptions: {
      /**
       * How long it thinks. The default depends on the model: `medium` before `gpt-5.1`, `none` since.
       *
       * Source: the upstream API.
       */
      effort?: "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max" | (string & {}) | null;
      /**
       * Whether it sums up its thoughts, and how. Default none.
       *
       * Source: the upstream API.
       */
      summary?: "auto" | "concise" | "detailed" | (string & {}) | null;
      /**
       * How it goes about thinking. In the newest models only.
       *
       * Source: the upstream API.
       */
      mode?: "standard" | "pro" | (string & {}) | null;
      /**
       * Which earlier thoughts it sees. In the newest models only.
       *
       * Source: the upstream API.
       */
      context?: "auto" | "current_turn" | "all_turns" | (string & {}) | null;
      /**
       * The old name of `summary`.
       *
       * Source: the upstream API.
       * @deprecated
       */
      generate_summary?: "auto" | "concise" | "detailed" | (string & {}) | null;
    };
    /**
     * A piece of the summary of thoughts was begun.
     *
     * Source: the upstream API.
     */
    ResponseReasoningSummaryPartAddedEvent: {
      /**
       * Always `response.reasoning_summary_part.added`.
       *
       * Source: the upstream API.
       */
      type: "response.reasoning_summary_part.added";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The piece's position in the item's `summary`, from 0.
       *
       * Source: the upstream API.
       */
      summary_index: number;
      /**
       * The piece, still empty.
       *
       * Source: the upstream API.
       */
      part: components["schemas"]["ResponseSummaryText"];
    };
    /**
     * A piece of the summary of thoughts is whole.
     *
     * Source: the upstream API.
     */
    ResponseReasoningSummaryPartDoneEvent: {
      /**
       * Always `response.reasoning_summary_part.done`.
       *
       * Source: the upstream API.
       */
      type: "response.reasoning_summary_part.done";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The piece's position in the item's `summary`, from 0.
       *
       * Source: the upstream API.
       */
      summary_index: number;
      /**
       * The whole piece.
       *
       * Source: the upstream API.
       */
      part: components["schemas"]["ResponseSummaryText"];
    };
    /**
     * More of the summary of thoughts.
     *
     * Source: the upstream API.
     */
    ResponseReasoningSummaryTextDeltaEvent: {
      /**
       * Always `response.reasoning_summary_text.delta`.
       *
       * Source: the upstream API.
       */
      type: "response.reasoning_summary_text.delta";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The piece's position in the item's `summary`, from 0.
       *
       * Source: the upstream API.
       */
      summary_index: number;
      /**
       * The text to add.
       *
       * Source: the upstream API.
       */
      delta: string;
      /**
       * Random padding that hides the length of the event. Ignore it.
       *
       * Source: the upstream API.
       */
      obfuscation?: string;
    };
    /**
     * The text of a piece of the summary is whole.
     *
     * Source: the upstream API.
     */
    ResponseReasoningSummaryTextDoneEvent: {
      /**
       * Always `response.reasoning_summary_text.done`.
       *
       * Source: the upstream API.
       */
      type: "response.reasoning_summary_text.done";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The piece's position in the item's `summary`, from 0.
       *
       * Source: the upstream API.
       */
      summary_index: number;
      /**
       * The whole text.
       *
       * Source: the upstream API.
       */
      text: string;
    };
    /**
     * A piece of the model's thoughts as it had them.
     *
     * Source: the upstream API.
     */
    ResponseReasoningText: {
      /**
       * Always `reasoning_text`.
       *
       * Source: the upstream API.
       */
      type: "reasoning_text";
      /**
       * The thoughts.
       *
       * Source: the upstream API.
       */
      text: string;
    };
    /**
     * More of the thoughts, from models that show them.
     *
     * Source: the upstream API.
     */
    ResponseReasoningTextDeltaEvent: {
      /**
       * Always `response.reasoning_text.delta`.
       *
       * Source: the upstream API.
       */
      type: "response.reasoning_text.delta";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The part's position in the item's `content`, from 0.
       *
       * Source: the upstream API.
       */
      content_index: number;
      /**
       * The text to add.
       *
       * Source: the upstream API.
       */
      delta: string;
      /**
       * Random padding that hides the length of the event. Ignore it.
       *
       * Source: the upstream API.
       */
      obfuscation?: string;
    };
    /**
     * The text of a piece of thoughts is whole.
     *
     * Source: the upstream API.
     */
    ResponseReasoningTextDoneEvent: {
      /**
       * Always `response.reasoning_text.done`.
       *
       * Source: the upstream API.
       */
      type: "response.reasoning_text.done";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The part's position in the item's `content`, from 0.
       *
       * Source: the upstream API.
       */
      content_index: number;
      /**
       * The whole text.
       *
       * Source: the upstream API.
       */
      text: string;
    };
    /**
     * A refusal of the model.
     *
     * Source: the upstream API.
     */
    ResponseRefusal: {
      /**
       * Always `refusal`.
       *
       * Source: the upstream API.
       */
      type: "refusal";
      /**
       * The words of the refusal.
       *
       * Source: the upstream API.
       */
      refusal: string;
    };
    /**
     * More of a refusal.
     *
     * Source: the upstream API.
     */
    ResponseRefusalDeltaEvent: {
      /**
       * Always `response.refusal.delta`.
       *
       * Source: the upstream API.
       */
      type: "response.refusal.delta";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The part's position in the item's `content`, from 0.
       *
       * Source: the upstream API.
       */
      content_index: number;
      /**
       * The words to add.
       *
       * Source: the upstream API.
       */
      delta: string;
      /**
       * Random padding that hides the length of the event. Ignore it.
       *
       * Source: the upstream API.
       */
      obfuscation?: string;
    };
    /**
     * A refusal is whole.
     *
     * Source: the upstream API.
     */
    ResponseRefusalDoneEvent: {
      /**
       * Always `response.refusal.done`.
       *
       * Source: the upstream API.
       */
      type: "response.refusal.done";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The part's position in the item's `content`, from 0.
       *
       * Source: the upstream API.
       */
      content_index: number;
      /**
       * The whole refusal.
       *
       * Source: the upstream API.
       */
      refusal: string;
    };
    /**
     * What a response is made from. Fields that are not listed may be sent as well, but the gateway drops those it
     * does not know.
     *
     * Source: the gateway's docs.
     */
    ResponseRequest: {
      /**
       * Which model answers. Any model the key may use is possible; these are the names known in November 2026. OpenAI
       * retires `gpt-5`, `gpt-5-mini`, `gpt-5-nano` and `o3` on 2026-12-11, and `gpt-4o`, `gpt-4o-mini`, `gpt-4.1` and
       * `gpt-4.1-mini` on 2027-01-14.
       *
       * Source: the gateway's docs.
       */
      model: "gpt-6-astra" | "gpt-6.1-sol" | "gpt-6.1-terra" | "gpt-6-sol" | "gpt-6-luna" | "gpt-6-cyber" | "gpt-6-rosalind" | "gpt-5.6-sol" | "gpt-5.6-terra" | "gpt-5.6-luna" | "gpt-5.6-cyber" | "gpt-5.5" | "gpt-5.5-pro" | "gpt-5.4" | "gpt-5.4-mini" | "gpt-5.4-nano" | "gpt-5.2" | "gpt-5.2-pro" | "gpt-5.1" | "gpt-5.1-codex-max" | "gpt-5" | "gpt-5-pro" | "gpt-5-mini" | "gpt-5-nano" | "gpt-5-codex" | "gpt-4.1" | "gpt-4.1-mini" | "gpt-4o" | "gpt-4o-mini" | "o3" | "o3-pro" | "o3-deep-research" | "o4-mini-deep-research" | "o1-pro" | "computer-use-preview" | "gpt-daybreak-blue-latest" | "gpt-daybreak-red-latest" | "gpt-rosalind-research" | (string & {});
      /**
       * What the model answers to: one text, or messages, results of tools and earlier output in their order. The
       * output of an earlier response fits in as it is. Only the text form stands in the docs.
       *
       * Source: the gateway's docs.
       */
      input: string | components["schemas"]["ResponseInputItem"][];
      /**
       * Whether the answer comes as server-sent events while it is made. Default false: one JSON body when all is
       * done.
       *
       * Source: the gateway's docs.
       * @default false
       */
      stream?: boolean | null;
      /**
       * Settings of a stream. Only with `stream: true`.
       *
       * Source: the upstream API.
       */
      stream_options?: components["schemas"]["ResponseStreamOptions"] | null;
      /**
       * Instructions that rank above the input. They hold for this response only, also with `previous_response_id`.
       *
       * Source: the upstream API.
       */
      instructions?: string | null;
      /**
       * The most the answer may have, at least 16 tokens, the hidden ones of reasoning among them. Default: what the
       * model can. An answer that reaches it has the status `incomplete`.
       *
       * Source: the upstream API.
       */
      max_output_tokens?: number | null;
      /**
       * The largest number of calls of built-in tools. Default no limit.
       *
       * Source: the upstream API.
       */
      max_tool_calls?: number | null;
      /**
       * How long reasoning models think, and whether they sum up their thoughts.
       *
       * Source: the upstream API.
       */
      reasoning?: components["schemas"]["ResponseReasoningOptions"] | null;
      /**
       * The form of the answer and how much it says.
       *
       * Source: the upstream API.
       */
      text?: components["schemas"]["ResponseTextOptions"] | null;
      /**
       * How freely words are chosen, on a scale from 0 (nearly always the same) to 2 (wild). Default 1. Reasoning
       * models accept only the default.
       *
       * Source: the upstream API.
       */
      temperature?: number | null;
      /**
       * The share of the probability that words are chosen from, from 0 to 1. Default 1. Change this or `temperature`,
       * not both; reasoning models accept only the default.
       *
       * Source: the upstream API.
       */
      top_p?: number | null;
      /**
       * The number of alternatives given at each position, 0 to 20. They come when `include` has
       * `message.output_text.logprobs`.
       *
       * Source: the upstream API.
       */
      top_logprobs?: number | null;
      /**
       * What the model may call. Functions and custom tools the caller runs; the others OpenAI runs.
       *
       * Source: the upstream API.
       */
      tools?: components["schemas"]["ResponseTool"][] | null;
      /**
       * Whether the model calls a tool, and which. Default `auto`.
       *
       * Source: the upstream API.
       */
      tool_choice?: components["schemas"]["ResponseToolChoice"] | null;
      /**
       * Whether one answer may call several tools at once. Default true.
       *
       * Source: the upstream API.
       * @default true
       */
      parallel_tool_calls?: boolean | null;
      /**
       * What else the answer shall have. With `store: false`, ask for `reasoning.encrypted_content` to send thoughts
       * back in the next request.
       *
       * Source: the upstream API.
       */
      include?: ("file_search_call.results" | "web_search_call.results" | "web_search_call.action.sources" | "message.input_image.image_url" | "computer_call_output.output.image_url" | "code_interpreter_call.outputs" | "reasoning.encrypted_content" | "message.output_text.logprobs" | (string & {}))[] | null;
      /**
       * The response this one goes on from. It has to be stored at OpenAI under the account that the gateway uses for
       * this call too, which is not confirmed: sending the earlier output in `input` always works.
       *
       * Source: the upstream API.
       */
      previous_response_id?: string | null;
      /**
       * The stored conversation this belongs to. Not together with `previous_response_id`. The gateway has no routes
       * to make one.
       *
       * Source: the upstream API.
       */
      conversation?: string | {
        /**
         * The conversation's id.
         *
         * Source: the upstream API.
         */
        id: string;
      } | null;
      /**
       * Whether OpenAI keeps the response, for at least 30 days. Default true.
       *
       * Source: the upstream API.
       * @default true
       */
      store?: boolean | null;
      /**
       * Whether OpenAI works on it after the call has ended. Default false. **The gateway has no route to read such a
       * response later**, so that what was paid for is lost.
       *
       * Source: the upstream API.
       * @default false
       */
      background?: boolean | null;
      /**
       * What happens to input that is too long: `disabled` (the default) answers 400, `auto` drops items from the
       * middle. The newest SDKs call it deprecated.
       *
       * Source: the upstream API.
       */
      truncation?: "auto" | "disabled" | (string & {}) | null;
      /**
       * When earlier items are packed together. In the newest models only.
       *
       * Source: the upstream API.
       */
      context_management?: components["schemas"]["ResponseContextManagement"][] | null;
      /**
       * Notes kept with a stored response: at most 16 pairs, keys of at most 64 characters, values of at most 512.
       *
       * Source: the upstream API.
       */
      metadata?: {
        [key: string]: string;
      } | null;
      /**
       * How urgently OpenAI works on the request, at different prices. Default `auto`. The gateway removes it unless
       * it is set up to let it pass.
       *
       * Source: the upstream API.
       */
      service_tier?: "auto" | "default" | "flex" | "scale" | "priority" | "fast" | "ultrafast" | (string & {}) | null;
      /**
       * A text that groups requests with the same beginning, so that OpenAI's cache finds them.
       *
       * Source: the upstream API.
       */
      prompt_cache_key?: string | null;
      /**
       * How OpenAI's cache of prompts is used. For `gpt-5.6` and later.
       *
       * Source: the upstream API.
       */
      prompt_cache_options?: components["schemas"]["PromptCacheOptions"] | null;
      /**
       * How long a prompt stays in OpenAI's cache. Replaced by `prompt_cache_options`.
       *
       * Source: the upstream API.
       * @deprecated
       */
      prompt_cache_retention?: "in_memory" | "24h" | (string & {}) | null;
      /**
       * A text that stands for your user, best a hash, in at most 64 characters (OpenAI's newest SDK says 128). The
       * gateway removes it unless it is set up to let it pass.
       *
       * Source: the upstream API.
       */
      safety_identifier?: string | null;
      /**
       * Asks OpenAI to judge the request and the answer as well. In the newest SDKs only.
       *
       * Source: the upstream API.
       */
      moderation?: components["schemas"]["ModerationOptions"] | null;
      /**
       * A prompt stored at OpenAI and the texts to fill it with. OpenAI retires stored prompts on 2026-11-30.
       *
       * Source: the upstream API.
       * @deprecated
       */
      prompt?: components["schemas"]["ResponsePromptReference"] | null;
      /**
       * A text that stands for your user. Replaced by `safety_identifier` and `prompt_cache_key`.
       *
       * Source: the upstream API.
       * @deprecated
       */
      user?: string | null;
    };
    /**
     * A warning before an action on a computer's screen.
     *
     * Source: the upstream API.
     */
    ResponseSafetyCheck: {
      /**
       * The warning's id.
       *
       * Source: the upstream API.
       */
      id: string;
      /**
       * The kind of warning.
       *
       * Source: the upstream API.
       */
      code?: string | null;
      /**
       * The warning, for a person.
       *
       * Source: the upstream API.
       */
      message?: string | null;
    };
    /**
     * Commands the model runs in a shell of OpenAI or wants the caller to run. Check them before running them.
     *
     * Source: the upstream API.
     */
    ResponseShellCall: {
      /**
       * Always `shell_call`.
       *
       * Source: the upstream API.
       */
      type: "shell_call";
      /**
       * The item's own id.
       *
       * Source: the upstream API.
       */
      id?: string | null;
      /**
       * The call's id, which the item with the result names.
       *
       * Source: the upstream API.
       */
      call_id: string;
      /**
       * The commands.
       *
       * Source: the upstream API.
       */
      action: {
        /**
         * The commands, in order.
         *
         * Source: the upstream API.
         */
        commands?: string[];
        /**
         * How long they may run, in milliseconds.
         *
         * Source: the upstream API.
         */
        timeout_ms?: number | null;
        /**
         * How much of their output to send back, in characters.
         *
         * Source: the upstream API.
         */
        max_output_length?: number | null;
      };
      /**
       * Where they run, a container or the caller's machine.
       *
       * Source: the upstream API.
       */
      environment?: {
        [key: string]: unknown;
      } | null;
      /**
       * Whether the item is whole.
       *
       * Source: the upstream API.
       */
      status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
    };
    /**
     * A command of a shell call was begun.
     *
     * Source: the upstream API.
     */
    ResponseShellCallCommandAddedEvent: {
      /**
       * Always `response.shell_call_command.added`.
       *
       * Source: the upstream API.
       */
      type: "response.shell_call_command.added";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The command's position in the call, from 0.
       *
       * Source: the upstream API.
       */
      command_index: number;
      /**
       * The command as far as it came.
       *
       * Source: the upstream API.
       */
      command: string;
    };
    /**
     * More of a command of a shell call.
     *
     * Source: the upstream API.
     */
    ResponseShellCallCommandDeltaEvent: {
      /**
       * Always `response.shell_call_command.delta`.
       *
       * Source: the upstream API.
       */
      type: "response.shell_call_command.delta";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The command's position in the call, from 0.
       *
       * Source: the upstream API.
       */
      command_index: number;
      /**
       * The text to add.
       *
       * Source: the upstream API.
       */
      delta: string;
      /**
       * Random padding that hides the length of the event. Ignore it.
       *
       * Source: the upstream API.
       */
      obfuscation?: string;
    };
    /**
     * A command of a shell call is whole.
     *
     * Source: the upstream API.
     */
    ResponseShellCallCommandDoneEvent: {
      /**
       * Always `response.shell_call_command.done`.
       *
       * Source: the upstream API.
       */
      type: "response.shell_call_command.done";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The command's position in the call, from 0.
       *
       * Source: the upstream API.
       */
      command_index: number;
      /**
       * The whole command.
       *
       * Source: the upstream API.
       */
      command: string;
    };
    /**
     * What the commands of a shell call gave.
     *
     * Source: the upstream API.
     */
    ResponseShellCallOutput: {
      /**
       * Always `shell_call_output`.
       *
       * Source: the upstream API.
       */
      type: "shell_call_output";
      /**
       * The item's own id.
       *
       * Source: the upstream API.
       */
      id?: string | null;
      /**
       * The `call_id` of the call this answers.
       *
       * Source: the upstream API.
       */
      call_id: string;
      /**
       * What each command gave, in order.
       *
       * Source: the upstream API.
       */
      output: components["schemas"]["ResponseShellOutput"][];
      /**
       * How much of the output was kept, in characters.
       *
       * Source: the upstream API.
       */
      max_output_length?: number | null;
      /**
       * Whether the item is whole.
       *
       * Source: the upstream API.
       */
      status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
    };
    /**
     * More of what a command gave.
     *
     * Source: the upstream API.
     */
    ResponseShellCallOutputContentDeltaEvent: {
      /**
       * Always `response.shell_call_output_content.delta`.
       *
       * Source: the upstream API.
       */
      type: "response.shell_call_output_content.delta";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The command's position in the call, from 0.
       *
       * Source: the upstream API.
       */
      command_index: number;
      /**
       * The output to add.
       *
       * Source: the upstream API.
       */
      delta: {
        /**
         * What it printed.
         *
         * Source: the upstream API.
         */
        stdout?: string;
        /**
         * What it printed as errors.
         *
         * Source: the upstream API.
         */
        stderr?: string;
      };
    };
    /**
     * What a command gave is whole.
     *
     * Source: the upstream API.
     */
    ResponseShellCallOutputContentDoneEvent: {
      /**
       * Always `response.shell_call_output_content.done`.
       *
       * Source: the upstream API.
       */
      type: "response.shell_call_output_content.done";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The command's position in the call, from 0.
       *
       * Source: the upstream API.
       */
      command_index: number;
      /**
       * The whole output.
       *
       * Source: the upstream API.
       */
      output: components["schemas"]["ResponseShellOutput"][];
    };
    /**
     * What one command gave and how it ended.
     *
     * Source: the upstream API.
     */
    ResponseShellOutput: {
      /**
       * What it printed.
       *
       * Source: the upstream API.
       */
      stdout?: string;
      /**
       * What it printed as errors.
       *
       * Source: the upstream API.
       */
      stderr?: string;
      /**
       * How it ended.
       *
       * Source: the upstream API.
       */
      outcome?: {
        /**
         * Whether it ended by itself or was stopped.
         *
         * Source: the upstream API.
         */
        type?: "exit" | "timeout" | (string & {});
        /**
         * The exit code, 0 for success; absent when it was stopped.
         *
         * Source: the upstream API.
         */
        exit_code?: number;
      };
    };
    /**
     * Lets the model run commands, in a container at OpenAI or on the caller's machine.
     *
     * Source: the upstream API.
     */
    ResponseShellTool: {
      /**
       * Always `shell`.
       *
       * Source: the upstream API.
       */
      type: "shell";
      /**
       * Where the commands run.
       *
       * Source: the upstream API.
       */
      environment?: {
        /**
         * The kind of place.
         *
         * Source: the upstream API.
         */
        type?: "container_auto" | "container_reference" | "local" | (string & {});
      } | null;
    };
    /**
     * One event of a streamed response. `type` says which; a reader ignores those it does not know.
     *
     * Source: the upstream API.
     */
    ResponseStreamEvent: components["schemas"]["ResponseCreatedEvent"] | components["schemas"]["ResponseQueuedEvent"] | components["schemas"]["ResponseInProgressEvent"] | components["schemas"]["ResponseCompletedEvent"] | components["schemas"]["ResponseIncompleteEvent"] | components["schemas"]["ResponseFailedEvent"] | components["schemas"]["ResponseErrorEvent"] | components["schemas"]["ResponseOutputItemAddedEvent"] | components["schemas"]["ResponseOutputItemDoneEvent"] | components["schemas"]["ResponseContentPartAddedEvent"] | components["schemas"]["ResponseContentPartDoneEvent"] | components["schemas"]["ResponseTextDeltaEvent"] | components["schemas"]["ResponseTextDoneEvent"] | components["schemas"]["ResponseOutputTextAnnotationAddedEvent"] | components["schemas"]["ResponseRefusalDeltaEvent"] | components["schemas"]["ResponseRefusalDoneEvent"] | components["schemas"]["ResponseFunctionCallArgumentsDeltaEvent"] | components["schemas"]["ResponseFunctionCallArgumentsDoneEvent"] | components["schemas"]["ResponseCustomToolCallInputDeltaEvent"] | components["schemas"]["ResponseCustomToolCallInputDoneEvent"] | components["schemas"]["ResponseReasoningSummaryPartAddedEvent"] | components["schemas"]["ResponseReasoningSummaryPartDoneEvent"] | components["schemas"]["ResponseReasoningSummaryTextDeltaEvent"] | components["schemas"]["ResponseReasoningSummaryTextDoneEvent"] | components["schemas"]["ResponseReasoningTextDeltaEvent"] | components["schemas"]["ResponseReasoningTextDoneEvent"] | components["schemas"]["ResponseWebSearchCallInProgressEvent"] | components["schemas"]["ResponseWebSearchCallSearchingEvent"] | components["schemas"]["ResponseWebSearchCallCompletedEvent"] | components["schemas"]["ResponseFileSearchCallInProgressEvent"] | components["schemas"]["ResponseFileSearchCallSearchingEvent"] | components["schemas"]["ResponseFileSearchCallCompletedEvent"] | components["schemas"]["ResponseCodeInterpreterCallInProgressEvent"] | components["schemas"]["ResponseCodeInterpreterCallInterpretingEvent"] | components["schemas"]["ResponseCodeInterpreterCallCompletedEvent"] | components["schemas"]["ResponseCodeInterpreterCallCodeDeltaEvent"] | components["schemas"]["ResponseCodeInterpreterCallCodeDoneEvent"] | components["schemas"]["ResponseImageGenerationCallInProgressEvent"] | components["schemas"]["ResponseImageGenerationCallGeneratingEvent"] | components["schemas"]["ResponseImageGenerationCallCompletedEvent"] | components["schemas"]["ResponseImageGenerationCallPartialImageEvent"] | components["schemas"]["ResponseMcpCallInProgressEvent"] | components["schemas"]["ResponseMcpCallCompletedEvent"] | components["schemas"]["ResponseMcpCallFailedEvent"] | components["schemas"]["ResponseMcpCallArgumentsDeltaEvent"] | components["schemas"]["ResponseMcpCallArgumentsDoneEvent"] | components["schemas"]["ResponseMcpListToolsInProgressEvent"] | components["schemas"]["ResponseMcpListToolsCompletedEvent"] | components["schemas"]["ResponseMcpListToolsFailedEvent"] | components["schemas"]["ResponseShellCallCommandAddedEvent"] | components["schemas"]["ResponseShellCallCommandDeltaEvent"] | components["schemas"]["ResponseShellCallCommandDoneEvent"] | components["schemas"]["ResponseShellCallOutputContentDeltaEvent"] | components["schemas"]["ResponseShellCallOutputContentDoneEvent"] | components["schemas"]["ResponseAudioDeltaEvent"] | components["schemas"]["ResponseAudioDoneEvent"] | components["schemas"]["ResponseAudioTranscriptDeltaEvent"] | components["schemas"]["ResponseAudioTranscriptDoneEvent"] | components["schemas"]["ResponseCompactionCompactingEvent"];
    /**
     * Settings of a streamed response.
     *
     * Source: the upstream API.
     */
    ResponseStreamOptions: {
      /**
       * Whether events carry random padding that hides their length. Default true. The gateway removes this setting
       * unless it is set up to let it pass.
       *
       * Source: the upstream API.
       */
      include_obfuscation?: boolean | null;
    };
    /**
     * A piece of the summary of the model's thoughts.
     *
     * Source: the upstream API.
     */
    ResponseSummaryText: {
      /**
       * Always `summary_text`.
       *
       * Source: the upstream API.
       */
      type: "summary_text" | (string & {});
      /**
       * The summary.
       *
       * Source: the upstream API.
       */
      text: string;
    };
    /**
     * More of the answer's text. Put the deltas of one part together in order.
     *
     * Source: the upstream API.
     */
    ResponseTextDeltaEvent: {
      /**
       * Always `response.output_text.delta`.
       *
       * Source: the upstream API.
       */
      type: "response.output_text.delta";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The part's position in the item's `content`, from 0.
       *
       * Source: the upstream API.
       */
      content_index: number;
      /**
       * The text to add.
       *
       * Source: the upstream API.
       */
      delta: string;
      /**
       * How likely the tokens of this text were, when it was asked for.
       *
       * Source: the upstream API.
       */
      logprobs?: components["schemas"]["ResponseTokenLogprob"][] | null;
      /**
       * Random padding that hides the length of the event. Ignore it.
       *
       * Source: the upstream API.
       */
      obfuscation?: string;
    };
    /**
     * The text of a part is whole.
     *
     * Source: the upstream API.
     */
    ResponseTextDoneEvent: {
      /**
       * Always `response.output_text.done`.
       *
       * Source: the upstream API.
       */
      type: "response.output_text.done";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
      /**
       * The part's position in the item's `content`, from 0.
       *
       * Source: the upstream API.
       */
      content_index: number;
      /**
       * The whole text.
       *
       * Source: the upstream API.
       */
      text: string;
      /**
       * How likely the tokens of this text were, when it was asked for.
       *
       * Source: the upstream API.
       */
      logprobs?: components["schemas"]["ResponseTokenLogprob"][] | null;
    };
    /**
     * The form of a response's text. Other than in chat completions, the schema's members stand beside `type`.
     *
     * Source: the upstream API.
     */
    ResponseTextFormat: {
      /**
       * Always `text`.
       *
       * Source: the upstream API.
       */
      type: "text";
    } | {
      /**
       * Always `json_object`.
       *
       * Source: the upstream API.
       */
      type: "json_object";
    } | {
      /**
       * Always `json_schema`.
       *
       * Source: the upstream API.
       */
      type: "json_schema";
      /**
       * The schema's name, 1 to 64 letters, digits, `_` and `-`.
       *
       * Source: the upstream API.
       */
      name: string;
      /**
       * What the answer is for, to help the model.
       *
       * Source: the upstream API.
       */
      description?: string | null;
      /**
       * The JSON Schema of the answer.
       *
       * Source: the upstream API.
       */
      schema: {
        [key: string]: unknown;
      };
      /**
       * Whether the answer keeps to the schema exactly. Default false. True takes only a part of JSON Schema: every
       * member required, `additionalProperties` false.
       *
       * Source: the upstream API.
       * @default false
       */
      strict?: boolean | null;
    };
    /**
     * The form of a response's text and how much it says.
     *
     * Source: the upstream API.
     */
    ResponseTextOptions: {
      /**
       * The form. Default free text.
       *
       * Source: the upstream API.
       */
      format?: components["schemas"]["ResponseTextFormat"];
      /**
       * How much it says. Default `medium`. For `gpt-5` and later.
       *
       * Source: the upstream API.
       */
      verbosity?: "low" | "medium" | "high" | (string & {}) | null;
    };
    /**
     * One token, how likely it was, and what else could have stood there.
     *
     * Source: the upstream API.
     */
    ResponseTokenLogprob: {
      /**
       * The token's text.
       *
       * Source: the upstream API.
       */
      token?: string;
      /**
       * The natural logarithm of its probability.
       *
       * Source: the upstream API.
       */
      logprob?: number;
      /**
       * The token in UTF-8, for characters that span several tokens. Absent in streams.
       *
       * Source: the upstream API.
       */
      bytes?: number[] | null;
      /**
       * The most likely tokens at this place.
       *
       * Source: the upstream API.
       */
      top_logprobs?: components["schemas"]["ResponseTopLogprob"][] | null;
    };
    /**
     * Something the model may call. `type` says of which kind it is.
     *
     * Source: the upstream API.
     */
    ResponseTool: components["schemas"]["ResponseFunctionTool"] | components["schemas"]["ResponseCustomTool"] | components["schemas"]["ResponseWebSearchTool"] | components["schemas"]["ResponseWebSearchPreviewTool"] | components["schemas"]["ResponseFileSearchTool"] | components["schemas"]["ResponseCodeInterpreterTool"] | components["schemas"]["ResponseImageGenerationTool"] | components["schemas"]["ResponseMcpServerTool"] | components["schemas"]["ResponseComputerTool"] | components["schemas"]["ResponseComputerUsePreviewTool"] | components["schemas"]["ResponseShellTool"] | components["schemas"]["ResponseLocalShellTool"] | components["schemas"]["ResponseApplyPatchTool"] | components["schemas"]["ResponseToolSearchTool"] | components["schemas"]["ResponseNamespaceTool"] | components["schemas"]["ResponseProgrammaticTool"];
    /**
     * Whether the model calls a tool, and which.
     *
     * Source: the upstream API.
     */
    ResponseToolChoice: ("none" | "auto" | "required" | (string & {})) | {
      /**
       * Always `function`.
       *
       * Source: the upstream API.
       */
      type: "function";
      /**
       * The function's name.
       *
       * Source: the upstream API.
       */
      name: string;
    } | {
      /**
       * Always `custom`.
       *
       * Source: the upstream API.
       */
      type: "custom";
      /**
       * The tool's name.
       *
       * Source: the upstream API.
       */
      name: string;
    } | {
      /**
       * Always `mcp`.
       *
       * Source: the upstream API.
       */
      type: "mcp";
      /**
       * The server's name in `tools`. Default any of them.
       *
       * Source: the upstream API.
       */
      server_label?: string;
      /**
       * The tool's name. Default any of them.
       *
       * Source: the upstream API.
       */
      name?: string | null;
    } | {
      /**
       * Always `allowed_tools`.
       *
       * Source: the upstream API.
       */
      type: "allowed_tools";
      /**
       * The mode, `auto` to leave it to the model, `required` to call at least one.
       *
       * Source: the upstream API.
       */
      mode: "auto" | "required" | (string & {});
      /**
       * The tools, each as `type` and its name, for example `{type: function, name}`.
       *
       * Source: the upstream API.
       */
      tools: {
        [key: string]: unknown;
      }[];
    } | {
      /**
       * The tool.
       *
       * Source: the upstream API.
       */
      type: "web_search" | "web_search_preview" | "web_search_preview_2025_03_11" | "file_search" | "code_interpreter" | "image_generation" | "computer" | "computer_use" | "computer_use_preview" | "shell" | "apply_patch" | "programmatic_tool_calling";
    };
    /**
     * A search among tools that are loaded only when they are needed.
     *
     * Source: the upstream API.
     */
    ResponseToolSearchCall: {
      /**
       * Always `tool_search_call`.
       *
       * Source: the upstream API.
       */
      type: "tool_search_call";
      /**
       * The item's own id.
       *
       * Source: the upstream API.
       */
      id?: string | null;
      /**
       * The call's id, which the item with the result names.
       *
       * Source: the upstream API.
       */
      call_id?: string | null;
      /**
       * Who searches, OpenAI or the caller.
       *
       * Source: the upstream API.
       */
      execution?: "server" | "client" | (string & {}) | null;
      /**
       * What is searched for.
       *
       * Source: the upstream API.
       */
      arguments?: unknown;
      /**
       * Whether the item is whole.
       *
       * Source: the upstream API.
       */
      status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
    };
    /**
     * The tools that a search among tools has found.
     *
     * Source: the upstream API.
     */
    ResponseToolSearchOutput: {
      /**
       * Always `tool_search_output`.
       *
       * Source: the upstream API.
       */
      type: "tool_search_output";
      /**
       * The item's own id.
       *
       * Source: the upstream API.
       */
      id?: string | null;
      /**
       * The `call_id` of the call this answers.
       *
       * Source: the upstream API.
       */
      call_id?: string | null;
      /**
       * Who searched, OpenAI or the caller.
       *
       * Source: the upstream API.
       */
      execution?: "server" | "client" | (string & {}) | null;
      /**
       * The tools, as a request would name them.
       *
       * Source: the upstream API.
       */
      tools?: {
        [key: string]: unknown;
      }[];
      /**
       * Whether the item is whole.
       *
       * Source: the upstream API.
       */
      status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
    };
    /**
     * Lets the model search among tools that are loaded only when they are needed.
     *
     * Source: the upstream API.
     */
    ResponseToolSearchTool: {
      /**
       * Always `tool_search`.
       *
       * Source: the upstream API.
       */
      type: "tool_search";
      /**
       * Who searches, OpenAI or the caller.
       *
       * Source: the upstream API.
       */
      execution?: "server" | "client" | (string & {}) | null;
      /**
       * What can be found, to help the model.
       *
       * Source: the upstream API.
       */
      description?: string | null;
      /**
       * The JSON Schema of a search that the caller makes.
       *
       * Source: the upstream API.
       */
      parameters?: {
        [key: string]: unknown;
      } | null;
    };
    /**
     * A token that could have stood at a place, and how likely it was.
     *
     * Source: the upstream API.
     */
    ResponseTopLogprob: {
      /**
       * The token's text.
       *
       * Source: the upstream API.
       */
      token?: string;
      /**
       * The natural logarithm of its probability.
       *
       * Source: the upstream API.
       */
      logprob?: number;
      /**
       * The token in UTF-8. Absent in streams.
       *
       * Source: the upstream API.
       */
      bytes?: number[] | null;
    };
    /**
     * A page of the web, and the part of the text it stands for.
     *
     * Source: the upstream API.
     */
    ResponseUrlCitation: {
      /**
       * Always `url_citation`.
       *
       * Source: the upstream API.
       */
      type: "url_citation";
      /**
       * The page's address.
       *
       * Source: the upstream API.
       */
      url: string;
      /**
       * The page's title.
       *
       * Source: the upstream API.
       */
      title: string;
      /**
       * The position in the text where the part begins, in characters from 0.
       *
       * Source: the upstream API.
       */
      start_index: number;
      /**
       * The position in the text where the part ends, in characters from 0.
       *
       * Source: the upstream API.
       */
      end_index: number;
    };
    /**
     * The tokens of a response. They are what is paid for.
     *
     * Source: the gateway's docs.
     */
    ResponseUsage: {
      /**
       * The input's size in tokens, the cached ones among them.
       *
       * Source: the gateway's docs.
       */
      input_tokens: number;
      /**
       * The output's size in tokens, those of reasoning among them.
       *
       * Source: the gateway's docs.
       */
      output_tokens: number;
      /**
       * Both together, in tokens.
       *
       * Source: the gateway's docs.
       */
      total_tokens: number;
      /**
       * What the input's tokens are made of. Members may be missing.
       *
       * Source: the upstream API.
       */
      input_tokens_details?: {
        /**
         * Tokens taken from a cache, at a lower price.
         *
         * Source: the upstream API.
         */
        cached_tokens?: number | null;
        /**
         * Tokens written into a cache. Missing in answers before mid-2026.
         *
         * Source: the upstream API.
         */
        cache_write_tokens?: number | null;
      } | null;
      /**
       * What the output's tokens are made of. Members may be missing.
       *
       * Source: the upstream API.
       */
      output_tokens_details?: {
        /**
         * Tokens of reasoning, shown or not.
         *
         * Source: the upstream API.
         */
        reasoning_tokens?: number | null;
      } | null;
    };
    /**
     * Where the user is, as exactly as a search needs it. Every member may be left out.
     *
     * Source: the upstream API.
     */
    ResponseUserLocation: {
      /**
       * Always `approximate`.
       *
       * Source: the upstream API.
       */
      type?: "approximate" | (string & {});
      /**
       * The city, for example `Oslo`.
       *
       * Source: the upstream API.
       */
      city?: string | null;
      /**
       * The country as two letters of ISO 3166-1, for example `NO`.
       *
       * Source: the upstream API.
       */
      country?: string | null;
      /**
       * The region, for example `Viken`.
       *
       * Source: the upstream API.
       */
      region?: string | null;
      /**
       * The time zone as IANA names it, for example `Europe/Oslo`.
       *
       * Source: the upstream API.
       */
      timezone?: string | null;
    };
    /**
     * What a search of the web did. `type` says which.
     *
     * Source: the upstream API.
     */
    ResponseWebSearchAction: {
      /**
       * Always `search`.
       *
       * Source: the upstream API.
       */
      type: "search";
      /**
       * The words.
       *
       * Source: the upstream API.
       */
      query?: string | null;
      /**
       * The words of several searches.
       *
       * Source: the upstream API.
       */
      queries?: string[] | null;
      /**
       * The pages that were used, when `include` asked for `web_search_call.action.sources`.
       *
       * Source: the upstream API.
       */
      sources?: {
        /**
         * The kind of source.
         *
         * Source: the upstream API.
         */
        type?: "url" | (string & {});
        /**
         * The page's address.
         *
         * Source: the upstream API.
         */
        url?: string;
      }[] | null;
    } | {
      /**
       * Always `open_page`.
       *
       * Source: the upstream API.
       */
      type: "open_page";
      /**
       * The page's address.
       *
       * Source: the upstream API.
       */
      url?: string | null;
    } | {
      /**
       * Always `find_in_page`.
       *
       * Source: the upstream API.
       */
      type: "find_in_page";
      /**
       * The page's address.
       *
       * Source: the upstream API.
       */
      url?: string | null;
      /**
       * The text.
       *
       * Source: the upstream API.
       */
      pattern?: string | null;
    };
    /**
     * A search of the web that OpenAI made.
     *
     * Source: the upstream API.
     */
    ResponseWebSearchCall: {
      /**
       * Always `web_search_call`.
       *
       * Source: the upstream API.
       */
      type: "web_search_call";
      /**
       * The item's id, `ws_` and letters and digits.
       *
       * Source: the upstream API.
       */
      id: string;
      /**
       * Where the search stands.
       *
       * Source: the upstream API.
       */
      status?: "in_progress" | "searching" | "completed" | "failed" | (string & {}) | null;
      /**
       * What was done.
       *
       * Source: the upstream API.
       */
      action?: components["schemas"]["ResponseWebSearchAction"] | null;
    };
    /**
     * A search of the web has ended.
     *
     * Source: the upstream API.
     */
    ResponseWebSearchCallCompletedEvent: {
      /**
       * Always `response.web_search_call.completed`.
       *
       * Source: the upstream API.
       */
      type: "response.web_search_call.completed";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
    };
    /**
     * A search of the web was begun.
     *
     * Source: the upstream API.
     */
    ResponseWebSearchCallInProgressEvent: {
      /**
       * Always `response.web_search_call.in_progress`.
       *
       * Source: the upstream API.
       */
      type: "response.web_search_call.in_progress";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
    };
    /**
     * A search of the web looks for pages.
     *
     * Source: the upstream API.
     */
    ResponseWebSearchCallSearchingEvent: {
      /**
       * Always `response.web_search_call.searching`.
       *
       * Source: the upstream API.
       */
      type: "response.web_search_call.searching";
      /**
       * The event's position in the stream, from 0.
       *
       * Source: the upstream API.
       */
      sequence_number?: number;
      /**
       * The id of the item this belongs to.
       *
       * Source: the upstream API.
       */
      item_id: string;
      /**
       * The item's position in `output`, from 0.
       *
       * Source: the upstream API.
       */
      output_index: number;
    };
    /**
     * Searches the web at OpenAI, in the older way.
     *
     * Source: the upstream API.
     */
    ResponseWebSearchPreviewTool: {
      /**
       * The tool, or one version of it.
       *
       * Source: the upstream API.
       */
      type: "web_search_preview" | "web_search_preview_2025_03_11";
      /**
       * How much of what is found goes into the context. Default `medium`.
       *
       * Source: the upstream API.
       */
      search_context_size?: "low" | "medium" | "high" | (string & {}) | null;
      /**
       * What to search for.
       *
       * Source: the upstream API.
       */
      search_content_types?: ("text" | "image" | (string & {}))[] | null;
      /**
       * Where the search is made from, roughly.
       *
       * Source: the upstream API.
       */
      user_location?: components["schemas"]["ResponseUserLocation"] | null;
    };
    /**
     * Searches the web at OpenAI.
     *
     * Source: the upstream API.
     */
    ResponseWebSearchTool: {
      /**
       * The tool, or one version of it.
       *
       * Source: the upstream API.
       */
      type: "web_search" | "web_search_2025_08_26";
      /**
       * Where to search.
       *
       * Source: the upstream API.
       */
      filters?: {
        /**
         * The only domains to search, those below them among them.
         *
         * Source: the upstream API.
         */
        allowed_domains?: string[] | null;
      } | null;
      /**
       * How much of what is found goes into the context. Default `medium`.
       *
       * Source: the upstream API.
       */
      search_context_size?: "low" | "medium" | "high" | (string & {}) | null;
      /**
       * Where the search is made from, roughly.
       *
       * Source: the upstream API.
       */
      user_location?: components["schemas"]["ResponseUserLocation"] | null;
      /**
       * Whether pages are read from the web itself, and not only from OpenAI's store of them.
       *
       * Source: the upstream API.
       */
      external_web_access?: boolean | null;
    };
    /**
     * An error of the task layer: a request that was checked and refused, a task that does not exist, a vendor that
     * said no. Has no `error` member; the request id stands in the `X-Oneapi-Request-Id` header only.
     *
     * Source: the gateway's software.
     */
    TaskErrorBody: {
      /**
       * The error code, and the member to decide by. A text from the gateway; a whole number where a vendor's own
       * answer comes through.
       *
       * Source: the gateway's software.
       */
      code: "task_not_exist" | "invalid_request" | "invalid_json" | "invalid_seconds" | "invalid_size" | "missing_model" | "invalid_multipart_form" | "channel_not_found" | "task_channel_disable" | "insufficient_user_quota" | "pre_consume_token_quota_failed" | "model_price_error" | "invalid_api_platform" | "task_failed" | "fail_to_fetch_task" | "do_request_failed" | "unmarshal_response_failed" | "unmarshal_response_body_failed" | "invalid_response" | "get_channel_failed" | "read_request_body_failed" | (string & {}) | number;
      /**
       * What happened, for a person. With `fail_to_fetch_task` it is the vendor's whole answer as text, often JSON
       * inside a string.
       *
       * Source: the gateway's software.
       */
      message?: string;
      /**
       * Nothing of use, usually null.
       *
       * Source: the gateway's software.
       */
      data?: unknown;
    };
    /**
     * Something the model may call. `type` says of which kind it is.
     *
     * Source: the upstream API.
     */
    Tool: components["schemas"]["ChatFunctionTool"] | components["schemas"]["ChatCustomTool"];
    /**
     * A call of a tool by the model. `type` says of which kind; run it and send what it gave in a message of role
     * `tool`.
     *
     * Source: the upstream API.
     */
    ToolCall: components["schemas"]["ChatFunctionToolCall"] | components["schemas"]["ChatCustomToolCall"];
    /**
     * How likely a token of a transcript was.
     *
     * Source: the upstream API.
     */
    TranscriptionLogprob: {
      /**
       * The token's text.
       *
       * Source: the upstream API.
       */
      token?: string;
      /**
       * The natural logarithm of its probability.
       *
       * Source: the upstream API.
       */
      logprob?: number;
      /**
       * The token in UTF-8.
       *
       * Source: the upstream API.
       */
      bytes?: number[] | null;
    };
    /**
     * The form that a transcription is made from. A list is sent as one part of the form for each of its values.
     * Fields that are not listed may be sent as well; the gateway passes all of them on.
     *
     * Source: the gateway's docs.
     */
    TranscriptionRequest: {
      /**
       * The recording as a file: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, at most 25 MB at OpenAI. OpenAI
       * reads the format from the file's name, so that it needs its extension. The gateway takes the first file only.
       *
       * Source: the gateway's docs.
       */
      file: Blob;
      /**
       * Which model listens. Needed: the gateway's default `whisper-1` only picks a channel. OpenAI retires
       * `whisper-1` and all `gpt-4o-*` names on 2027-02-26.
       *
       * Source: the gateway's docs.
       */
      model: "gpt-transcribe" | "gpt-4o-transcribe" | "gpt-4o-mini-transcribe" | "gpt-4o-mini-transcribe-2025-12-15" | "gpt-4o-transcribe-diarize" | "whisper-1" | (string & {});
      /**
       * A text in the recording's language that the transcript could go on from, to help with names and style. Not for
       * `gpt-4o-transcribe-diarize`.
       *
       * Source: the gateway's docs.
       */
      prompt?: string;
      /**
       * The form of the answer. Default `json`. `whisper-1` knows `json`, `verbose_json`, `text`, `srt` and `vtt`;
       * `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` know `json`; `gpt-4o-transcribe-diarize` knows `json`, `text`
       * and `diarized_json`. `text`, `srt` and `vtt` answer with plain text and not with JSON.
       *
       * Source: the gateway's docs.
       * @default "json"
       */
      response_format?: "json" | "text" | "srt" | "verbose_json" | "vtt" | "diarized_json" | (string & {});
      /**
       * How freely words are chosen, on a scale from 0 to 1. Default 0, where the model raises it by itself as needed.
       *
       * Source: the gateway's docs.
       * @default 0
       */
      temperature?: number;
      /**
       * The recording's language as two letters of ISO 639-1, for example `en`. Default found by the model.
       *
       * Source: the gateway's docs.
       */
      language?: string;
      /**
       * What gets times: `word`, `segment` (the default) or both. Only with `response_format: verbose_json`. This is
       * the docs' name; OpenAI's own has `[]` at its end, so send both names if no times come.
       *
       * Source: the gateway's docs.
       */
      timestamp_granularities?: ("word" | "segment" | (string & {}))[];
      /**
       * The same under OpenAI's own name. The gateway passes either on as it is.
       *
       * Source: the upstream API.
       */
      "timestamp_granularities[]"?: ("word" | "segment" | (string & {}))[];
      /**
       * What else the answer shall have: `logprobs`, only with `json` and the `gpt-4o` models that do not tell
       * speakers apart.
       *
       * Source: the upstream API.
       */
      "include[]"?: ("logprobs" | (string & {}))[];
      /**
       * How a long recording is cut: `auto` cuts where nobody speaks. Default not at all; `gpt-4o-transcribe-diarize`
       * needs it above 30 seconds.
       *
       * Source: the upstream API.
       */
      chunking_strategy?: "auto" | (string & {});
      /**
       * Up to four names of speakers. For `gpt-4o-transcribe-diarize`.
       *
       * Source: the upstream API.
       */
      "known_speaker_names[]"?: string[];
      /**
       * A sample of the voice of each of `known_speaker_names[]`, as a data URL of 2 to 10 seconds. For
       * `gpt-4o-transcribe-diarize`.
       *
       * Source: the upstream API.
       */
      "known_speaker_references[]"?: string[];
      /**
       * The languages that may be spoken, as two letters each. For `gpt-transcribe`.
       *
       * Source: the upstream API.
       */
      "languages[]"?: string[];
      /**
       * Words that may be spoken, such as names. For `gpt-transcribe`.
       *
       * Source: the upstream API.
       */
      "keywords[]"?: string[];
    };
    /**
     * A transcript in any of its JSON forms: `json` has the text and little else, `verbose_json` times,
     * `diarized_json` speakers. This type holds the members of them all.
     *
     * Source: the gateway's docs.
     */
    TranscriptionResponse: {
      /**
       * The whole transcript.
       *
       * Source: the gateway's docs.
       */
      text: string;
      /**
       * What was done.
       *
       * Source: the gateway's docs.
       */
      task?: "transcribe" | (string & {});
      /**
       * The language that was spoken, as two letters or as a word such as `english`.
       *
       * Source: the gateway's docs.
       */
      language?: string;
      /**
       * The recording's length in seconds.
       *
       * Source: the gateway's docs.
       */
      duration?: number;
      /**
       * The transcript in pieces, with times.
       *
       * Source: the gateway's docs.
       */
      segments?: components["schemas"]["TranscriptionSegment"][] | null;
      /**
       * The transcript in words, with times. OpenAI puts them here; the docs show them inside each segment instead, so
       * look in both.
       *
       * Source: the upstream API.
       */
      words?: components["schemas"]["TranscriptionWord"][] | null;
      /**
       * How likely the tokens were, when `include[]` asked for it.
       *
       * Source: the upstream API.
       */
      logprobs?: components["schemas"]["TranscriptionLogprob"][] | null;
      /**
       * The languages that were spoken, from `gpt-transcribe`.
       *
       * Source: the upstream API.
       */
      languages?: {
        /**
         * The language as two letters.
         *
         * Source: the upstream API.
         */
        code?: string;
      }[] | null;
      /**
       * What is paid for, tokens or seconds.
       *
       * Source: the upstream API.
       */
      usage?: components["schemas"]["TranscriptionUsage"] | null;
    };
    /**
     * A piece of a transcript.
     *
     * Source: the gateway's docs.
     */
    TranscriptionSegment: {
      /**
       * The piece's position from 0; with `diarized_json` an identifier such as `seg_001`.
       *
       * Source: the gateway's docs.
       */
      id?: number | string;
      /**
       * The position in the recording that was read, in hundredths of seconds.
       *
       * Source: the gateway's docs.
       */
      seek?: number;
      /**
       * When the piece begins, in seconds.
       *
       * Source: the gateway's docs.
       */
      start?: number;
      /**
       * When the piece ends, in seconds.
       *
       * Source: the gateway's docs.
       */
      end?: number;
      /**
       * The piece's text.
       *
       * Source: the gateway's docs.
       */
      text?: string;
      /**
       * The piece's tokens.
       *
       * Source: the gateway's docs.
       */
      tokens?: number[];
      /**
       * How freely words were chosen, on a scale from 0 to 1.
       *
       * Source: the gateway's docs.
       */
      temperature?: number;
      /**
       * The average of the tokens' log probability. Below -1 the piece is probably wrong.
       *
       * Source: the gateway's docs.
       */
      avg_logprob?: number;
      /**
       * How well the text can be compressed, as the number of its bytes before to that after. Above 2.4 the piece
       * probably repeats itself.
       *
       * Source: the gateway's docs.
       */
      compression_ratio?: number;
      /**
       * The probability that nobody speaks, from 0 to 1.
       *
       * Source: the gateway's docs.
       */
      no_speech_prob?: number;
      /**
       * The piece in words, with times. OpenAI puts them beside the segments instead.
       *
       * Source: the gateway's docs.
       */
      words?: components["schemas"]["TranscriptionWord"][] | null;
      /**
       * The kind of piece, with `diarized_json`.
       *
       * Source: the upstream API.
       */
      type?: "transcript.text.segment" | (string & {});
      /**
       * Who speaks, a name that was given or a letter, with `diarized_json`.
       *
       * Source: the upstream API.
       */
      speaker?: string;
    };
    /**
     * What a transcript costs. `type` says what is counted.
     *
     * Source: the upstream API.
     */
    TranscriptionUsage: {
      /**
       * Always `tokens`.
       *
       * Source: the upstream API.
       */
      type: "tokens";
      /**
       * The recording's and the prompt's size in tokens.
       *
       * Source: the upstream API.
       */
      input_tokens: number;
      /**
       * The transcript's size in tokens.
       *
       * Source: the upstream API.
       */
      output_tokens: number;
      /**
       * Both together, in tokens.
       *
       * Source: the upstream API.
       */
      total_tokens: number;
      /**
       * What the input is made of.
       *
       * Source: the upstream API.
       */
      input_token_details?: {
        /**
         * Tokens of the prompt.
         *
         * Source: the upstream API.
         */
        text_tokens?: number;
        /**
         * Tokens of the recording.
         *
         * Source: the upstream API.
         */
        audio_tokens?: number;
      } | null;
    } | {
      /**
       * Always `duration`.
       *
       * Source: the upstream API.
       */
      type: "duration";
      /**
       * The recording's length in seconds, rounded up.
       *
       * Source: the upstream API.
       */
      seconds: number;
    };
    /**
     * A word of a transcript and when it is spoken.
     *
     * Source: the gateway's docs.
     */
    TranscriptionWord: {
      /**
       * The word, with the sign after it.
       *
       * Source: the gateway's docs.
       */
      word: string;
      /**
       * When it begins, in seconds.
       *
       * Source: the gateway's docs.
       */
      start: number;
      /**
       * When it ends, in seconds.
       *
       * Source: the gateway's docs.
       */
      end: number;
    };
    /**
     * The tokens of a request and its answer. They are what is paid for. Where a vendor's stream gave no numbers,
     * the gateway estimates them.
     *
     * Source: the upstream API.
     */
    UsageInfo: {
      /**
       * The request's size in tokens, the cached ones among them.
       *
       * Source: the upstream API.
       */
      prompt_tokens: number;
      /**
       * The answer's size in tokens, those of reasoning among them.
       *
       * Source: the upstream API.
       */
      completion_tokens: number;
      /**
       * Both together, in tokens.
       *
       * Source: the upstream API.
       */
      total_tokens: number;
      /**
       * What the request's tokens are made of. Members may be missing.
       *
       * Source: the upstream API.
       */
      prompt_tokens_details?: components["schemas"]["PromptTokensDetails"] | null;
      /**
       * What the answer's tokens are made of. Members may be missing.
       *
       * Source: the upstream API.
       */
      completion_tokens_details?: components["schemas"]["CompletionTokensDetails"] | null;
      /**
       * The request's tokens that DeepSeek took from its cache.
       *
       * Source: the upstream API.
       */
      prompt_cache_hit_tokens?: number | null;
      /**
       * The request's tokens that DeepSeek did not find in its cache.
       *
       * Source: the upstream API.
       */
      prompt_cache_miss_tokens?: number | null;
      /**
       * The request's tokens once more, where the gateway has translated Claude's answer.
       *
       * Source: the gateway's software.
       */
      input_tokens?: number | null;
      /**
       * Not the answer's size in tokens: 0 where the gateway has translated Claude's answer. Read `completion_tokens`.
       *
       * Source: the gateway's software.
       */
      output_tokens?: number | null;
      /**
       * Null where the gateway has translated Claude's answer.
       *
       * Source: the gateway's software.
       */
      input_tokens_details?: Record<string, unknown> | null;
      /**
       * The request's tokens that Claude has put into its cache for 5 minutes.
       *
       * Source: the gateway's software.
       */
      claude_cache_creation_5_m_tokens?: number | null;
      /**
       * The request's tokens that Claude has put into its cache for an hour.
       *
       * Source: the gateway's software.
       */
      claude_cache_creation_1_h_tokens?: number | null;
    };
    /**
     * The form that a transcription is made from. A list is sent as one part of the form for each of its values.
     * Fields that are not listed may be sent as well; the gateway passes all of them on.
     *
     * Source: the gateway's docs.
     */
    TranscriptionInput: {
      /**
       * The recording as a file: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, at most 25 MB at OpenAI. OpenAI
       * reads the format from the file's name, so that it needs its extension. The gateway takes the first file only.
       *
       * Source: the gateway's docs.
       */
      file: MediaInput;
      /**
       * Which model listens. Needed: the gateway's default `whisper-1` only picks a channel. OpenAI retires
       * `whisper-1` and all `gpt-4o-*` names on 2027-02-26.
       *
       * Source: the gateway's docs.
       */
      model: "gpt-transcribe" | "gpt-4o-transcribe" | "gpt-4o-mini-transcribe" | "gpt-4o-mini-transcribe-2025-12-15" | "gpt-4o-transcribe-diarize" | "whisper-1" | (string & {});
      /**
       * A text in the recording's language that the transcript could go on from, to help with names and style. Not for
       * `gpt-4o-transcribe-diarize`.
       *
       * Source: the gateway's docs.
       */
      prompt?: string;
      /**
       * The form of the answer. Default `json`. `whisper-1` knows `json`, `verbose_json`, `text`, `srt` and `vtt`;
       * `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` know `json`; `gpt-4o-transcribe-diarize` knows `json`, `text`
       * and `diarized_json`. `text`, `srt` and `vtt` answer with plain text and not with JSON.
       *
       * Source: the gateway's docs.
       * @default "json"
       */
      response_format?: "json" | "text" | "srt" | "verbose_json" | "vtt" | "diarized_json" | (string & {});
      /**
       * How freely words are chosen, on a scale from 0 to 1. Default 0, where the model raises it by itself as needed.
       *
       * Source: the gateway's docs.
       * @default 0
       */
      temperature?: number;
      /**
       * The recording's language as two letters of ISO 639-1, for example `en`. Default found by the model.
       *
       * Source: the gateway's docs.
       */
      language?: string;
      /**
       * What gets times: `word`, `segment` (the default) or both. Only with `response_format: verbose_json`. This is
       * the docs' name; OpenAI's own has `[]` at its end, so send both names if no times come.
       *
       * Source: the gateway's docs.
       */
      timestamp_granularities?: ("word" | "segment" | (string & {}))[];
      /**
       * The same under OpenAI's own name. The gateway passes either on as it is.
       *
       * Source: the upstream API.
       */
      "timestamp_granularities[]"?: ("word" | "segment" | (string & {}))[];
      /**
       * What else the answer shall have: `logprobs`, only with `json` and the `gpt-4o` models that do not tell
       * speakers apart.
       *
       * Source: the upstream API.
       */
      "include[]"?: ("logprobs" | (string & {}))[];
      /**
       * How a long recording is cut: `auto` cuts where nobody speaks. Default not at all; `gpt-4o-transcribe-diarize`
       * needs it above 30 seconds.
       *
       * Source: the upstream API.
       */
      chunking_strategy?: "auto" | (string & {});
      /**
       * Up to four names of speakers. For `gpt-4o-transcribe-diarize`.
       *
       * Source: the upstream API.
       */
      "known_speaker_names[]"?: string[];
      /**
       * A sample of the voice of each of `known_speaker_names[]`, as a data URL of 2 to 10 seconds. For
       * `gpt-4o-transcribe-diarize`.
       *
       * Source: the upstream API.
       */
      "known_speaker_references[]"?: string[];
      /**
       * The languages that may be spoken, as two letters each. For `gpt-transcribe`.
       *
       * Source: the upstream API.
       */
      "languages[]"?: string[];
      /**
       * Words that may be spoken, such as names. For `gpt-transcribe`.
       *
       * Source: the upstream API.
       */
      "keywords[]"?: string[];
    };
  };
  responses: {
    /**
     * Content Too Large: the body is over the gateway's limit, 128 MB as a rule. A JSON body that is too large may
     * get 400 instead, and a proxy in front may allow less.
     *
     * Source: the gateway's software.
     */
    ContentTooLarge: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /**
     * Bad Request: the request is wrong, or the vendor refused it. A request that fails the gateway's own checks is
     * a 500 with `invalid_request` instead.
     *
     * Source: the gateway's software.
     */
    TextBadRequest: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayErrorBody"];
      };
    };
    /**
     * Forbidden: the key is good, yet this call is not allowed. The balance is too low, or the key may not use this
     * model or this network address. There is no 402 from the gateway.
     *
     * Source: the gateway's software.
     */
    TextForbidden: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayErrorBody"];
      };
    };
    /**
     * Internal Server Error: the gateway or the vendor failed, **or the request is wrong**. Read `code` before
     * trying again: `invalid_request`, `sensitive_words_detected`, `convert_request_failed` and `model_price_error`
     * blame the request and do not heal.
     *
     * Source: the gateway's software.
     */
    TextInternalServerError: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayErrorBody"];
      };
    };
    /**
     * Not Found: the vendor does not know something the request names, such as a model it has retired. A model the
     * gateway itself does not know is a 503 with `model_not_found`.
     *
     * Source: the gateway's software.
     */
    TextNotFound: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayErrorBody"];
      };
    };
    /**
     * Service Unavailable: no channel serves this model, or a server is overloaded. `model_not_found` also means
     * that the model name is unknown, and does not heal by trying again soon; the codes of overload may.
     *
     * Source: the gateway's software.
     */
    TextServiceUnavailable: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayErrorBody"];
      };
    };
    /**
     * Too Many Requests: wait, then try again. **The body may be empty**, and there is no `Retry-After` header:
     * choose the pause yourself. With `insufficient_quota` the gateway's account at the vendor is empty, and waiting
     * does not help.
     *
     * Source: the gateway's software.
     */
    TextTooManyRequests: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayErrorBody"];
      };
    };
    /**
     * Unauthorized: the key is missing, wrong, disabled, expired or used up. One message covers all of these.
     *
     * Source: the gateway's docs.
     */
    Unauthorized: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: {
    /**
     * The version of the gateway software that answered. Useful in a bug report, because some answers differ between
     * versions.
     *
     * Source: the gateway's software.
     */
    GatewayVersion: string;
    /**
     * The gateway's number for this call. Quote it when asking the gateway's support; bodies of the task layer do
     * not repeat it, and a request id sent by the caller is ignored.
     *
     * Source: the gateway's software.
     */
    RequestId: string;
  };
  pathItems: never;
}

export interface operations {
  createResponse: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ResponseRequest"];
      };
    };
    responses: {
      /**
       * The response, or with `stream: true` the stream of its events. A response that failed or was cut is a 200 as
       * well.
       *
       * Source: the gateway's docs.
       */
      200: {
        headers: {
          "X-Oneapi-Request-Id": components["headers"]["RequestId"];
          "X-New-Api-Version": components["headers"]["GatewayVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ResponseObject"];
          "text/event-stream": components["schemas"]["ResponseStreamEvent"];
        };
      };
      400: components["responses"]["TextBadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["TextForbidden"];
      404: components["responses"]["TextNotFound"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["TextTooManyRequests"];
      500: components["responses"]["TextInternalServerError"];
      503: components["responses"]["TextServiceUnavailable"];
    };
  };
  createEmbedding: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmbeddingRequest"];
      };
    };
    responses: {
      /**
       * The vectors.
       *
       * Source: the upstream API.
       */
      200: {
        headers: {
          "X-Oneapi-Request-Id": components["headers"]["RequestId"];
          "X-New-Api-Version": components["headers"]["GatewayVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EmbeddingResponse"];
        };
      };
      400: components["responses"]["TextBadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["TextForbidden"];
      404: components["responses"]["TextNotFound"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["TextTooManyRequests"];
      500: components["responses"]["TextInternalServerError"];
      503: components["responses"]["TextServiceUnavailable"];
    };
  };
  createTranscription: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["TranscriptionRequest"];
      };
    };
    responses: {
      /**
       * The transcript, in the form that `response_format` asked for.
       *
       * Source: the gateway's docs.
       */
      200: {
        headers: {
          "X-Oneapi-Request-Id": components["headers"]["RequestId"];
          "X-New-Api-Version": components["headers"]["GatewayVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TranscriptionResponse"];
          "text/plain": string;
        };
      };
      400: components["responses"]["TextBadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["TextForbidden"];
      404: components["responses"]["TextNotFound"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["TextTooManyRequests"];
      500: components["responses"]["TextInternalServerError"];
      503: components["responses"]["TextServiceUnavailable"];
    };
  };
  createChatCompletion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ChatCompletionRequest"];
      };
    };
    responses: {
      /**
       * The answer, or with `stream: true` the stream of its pieces.
       *
       * Source: the upstream API.
       */
      200: {
        headers: {
          "X-Oneapi-Request-Id": components["headers"]["RequestId"];
          "X-New-Api-Version": components["headers"]["GatewayVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChatCompletionResponse"];
          "text/event-stream": components["schemas"]["ChatStreamEvent"];
        };
      };
      400: components["responses"]["TextBadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["TextForbidden"];
      404: components["responses"]["TextNotFound"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["TextTooManyRequests"];
      500: components["responses"]["TextInternalServerError"];
      503: components["responses"]["TextServiceUnavailable"];
    };
  };
}

/**
 * A place on Earth, as exactly as a search needs it. Every member may be left out.
 *
 * Source: the upstream API.
 */
export type ApproximateLocation = components["schemas"]["ApproximateLocation"];

/**
 * Where something in the answer comes from. `type` says of which kind the source is.
 *
 * Source: the upstream API.
 */
export type ChatAnnotation = components["schemas"]["ChatAnnotation"];

/**
 * One part of what the model said.
 *
 * Source: the upstream API.
 */
export type ChatAssistantContentPart = components["schemas"]["ChatAssistantContentPart"];

/**
 * What the model said before, sent back so that it knows. Needs `content`, `tool_calls` or `function_call`.
 *
 * Source: the upstream API.
 */
export type ChatAssistantMessage = components["schemas"]["ChatAssistantMessage"];

/**
 * A spoken answer.
 *
 * Source: the upstream API.
 */
export type ChatAudio = components["schemas"]["ChatAudio"];

/**
 * A piece of a spoken answer.
 *
 * Source: the upstream API.
 */
export type ChatAudioDelta = components["schemas"]["ChatAudioDelta"];

/**
 * How a spoken answer sounds and in which format it comes.
 *
 * Source: the upstream API.
 */
export type ChatAudioOptions = components["schemas"]["ChatAudioOptions"];

/**
 * A sound, for models that hear.
 *
 * Source: the upstream API.
 */
export type ChatAudioPart = components["schemas"]["ChatAudioPart"];

/**
 * What is new in one answer of a streamed chat completion.
 *
 * Source: the upstream API.
 */
export type ChatChunkChoice = components["schemas"]["ChatChunkChoice"];

/**
 * One answer of a chat completion.
 *
 * Source: the upstream API.
 */
export type ChatCompletionChoice = components["schemas"]["ChatCompletionChoice"];

/**
 * One piece of a streamed chat completion. Pieces of one answer have the same `id`; put their deltas together in
 * order.
 *
 * Source: the upstream API.
 */
export type ChatCompletionChunk = components["schemas"]["ChatCompletionChunk"];

/**
 * What a chat completion is made from. One shape serves the models of OpenAI, Claude and DeepSeek; a description
 * says so where only some of them take a field. Fields that are not listed may be sent as well, but the gateway
 * drops those it does not know.
 *
 * Source: the upstream API.
 */
export type ChatCompletionRequest = components["schemas"]["ChatCompletionRequest"];

/**
 * The whole answer to a chat request that is not streamed.
 *
 * Source: the upstream API.
 */
export type ChatCompletionResponse = components["schemas"]["ChatCompletionResponse"];

/**
 * One part of a message. `type` says which kind of thing it is.
 *
 * Source: the upstream API.
 */
export type ChatContentPart = components["schemas"]["ChatContentPart"];

/**
 * A tool that takes any text instead of JSON arguments. For OpenAI's models.
 *
 * Source: the upstream API.
 */
export type ChatCustomTool = components["schemas"]["ChatCustomTool"];

/**
 * A call of a custom tool.
 *
 * Source: the upstream API.
 */
export type ChatCustomToolCall = components["schemas"]["ChatCustomToolCall"];

/**
 * The form of the text that a custom tool takes.
 *
 * Source: the upstream API.
 */
export type ChatCustomToolFormat = components["schemas"]["ChatCustomToolFormat"];

/**
 * What to add to a message. Texts are appended; `role` comes once; tool calls are put together by their `index`.
 *
 * Source: the upstream API.
 */
export type ChatDelta = components["schemas"]["ChatDelta"];

/**
 * Instructions for the whole conversation, as OpenAI's newer models want them. They rank above the user's.
 *
 * Source: the upstream API.
 */
export type ChatDeveloperMessage = components["schemas"]["ChatDeveloperMessage"];

/**
 * A file such as a PDF. OpenAI's models take it in `file`, DeepSeek's take the same members beside `type`.
 *
 * Source: the upstream API.
 */
export type ChatFilePart = components["schemas"]["ChatFilePart"];

/**
 * A function as the model gets to know it.
 *
 * Source: the upstream API.
 */
export type ChatFunction = components["schemas"]["ChatFunction"];

/**
 * The name and the arguments of a call.
 *
 * Source: the upstream API.
 */
export type ChatFunctionCall = components["schemas"]["ChatFunctionCall"];

/**
 * A piece of a function call.
 *
 * Source: the upstream API.
 */
export type ChatFunctionCallDelta = components["schemas"]["ChatFunctionCallDelta"];

/**
 * What a function gave. Replaced by messages of role `tool`.
 *
 * Source: the upstream API.
 * @deprecated
 */
export type ChatFunctionMessage = components["schemas"]["ChatFunctionMessage"];

/**
 * A function the model may call with arguments in JSON. The caller runs it.
 *
 * Source: the upstream API.
 */
export type ChatFunctionTool = components["schemas"]["ChatFunctionTool"];

/**
 * A call of a function.
 *
 * Source: the upstream API.
 */
export type ChatFunctionToolCall = components["schemas"]["ChatFunctionToolCall"];

/**
 * A picture, for models that see.
 *
 * Source: the upstream API.
 */
export type ChatImagePart = components["schemas"]["ChatImagePart"];

/**
 * A JSON Schema that an answer keeps to.
 *
 * Source: the upstream API.
 */
export type ChatJsonSchemaFormat = components["schemas"]["ChatJsonSchemaFormat"];

/**
 * How likely the model found the tokens it wrote.
 *
 * Source: the upstream API.
 */
export type ChatLogprobs = components["schemas"]["ChatLogprobs"];

/**
 * One message of a conversation. `role` says who speaks and which members there are. A message from an answer
 * fits in here as it is.
 *
 * Source: the upstream API.
 */
export type ChatMessage = components["schemas"]["ChatMessage"];

/**
 * A text the answer is expected to repeat for the most part.
 *
 * Source: the upstream API.
 */
export type ChatPrediction = components["schemas"]["ChatPrediction"];

/**
 * A refusal of the model.
 *
 * Source: the upstream API.
 */
export type ChatRefusalPart = components["schemas"]["ChatRefusalPart"];

/**
 * The form an answer has to have.
 *
 * Source: the upstream API.
 */
export type ChatResponseFormat = components["schemas"]["ChatResponseFormat"];

/**
 * What the model said. It goes back into `messages` as it is, so that the model knows what it said.
 *
 * Source: the upstream API.
 */
export type ChatResponseMessage = components["schemas"]["ChatResponseMessage"];

/**
 * An error in the middle of a stream. What came before it is not the whole answer, although `[DONE]` follows.
 *
 * Source: the gateway's software.
 */
export type ChatStreamError = components["schemas"]["ChatStreamError"];

/**
 * One `data:` line of a streamed chat completion: a piece of the answer, or an error that came after the first
 * piece. The line `[DONE]` is no event.
 *
 * Source: the upstream API.
 */
export type ChatStreamEvent = components["schemas"]["ChatStreamEvent"];

/**
 * Settings of a streamed chat completion.
 *
 * Source: the upstream API.
 */
export type ChatStreamOptions = components["schemas"]["ChatStreamOptions"];

/**
 * Instructions for the whole conversation. OpenAI's newer models prefer the role `developer`.
 *
 * Source: the upstream API.
 */
export type ChatSystemMessage = components["schemas"]["ChatSystemMessage"];

/**
 * A text.
 *
 * Source: the upstream API.
 */
export type ChatTextPart = components["schemas"]["ChatTextPart"];

/**
 * A switch for thinking before the answer.
 *
 * Source: the upstream API.
 */
export type ChatThinking = components["schemas"]["ChatThinking"];

/**
 * One token, how likely it was, and what else could have stood there.
 *
 * Source: the upstream API.
 */
export type ChatTokenLogprob = components["schemas"]["ChatTokenLogprob"];

/**
 * A piece of a tool call. `id`, `type` and the name come in the call's first piece only; the arguments are
 * appended.
 *
 * Source: the upstream API.
 */
export type ChatToolCallDelta = components["schemas"]["ChatToolCallDelta"];

/**
 * Whether the model calls a tool, and which.
 *
 * Source: the upstream API.
 */
export type ChatToolChoice = components["schemas"]["ChatToolChoice"];

/**
 * What a tool gave, sent back to the model that called it.
 *
 * Source: the upstream API.
 */
export type ChatToolMessage = components["schemas"]["ChatToolMessage"];

/**
 * A token that could have stood at a place, and how likely it was.
 *
 * Source: the upstream API.
 */
export type ChatTopLogprob = components["schemas"]["ChatTopLogprob"];

/**
 * What the user says or shows.
 *
 * Source: the upstream API.
 */
export type ChatUserMessage = components["schemas"]["ChatUserMessage"];

/**
 * How a search model searches the web.
 *
 * Source: the upstream API.
 */
export type ChatWebSearchOptions = components["schemas"]["ChatWebSearchOptions"];

/**
 * What the tokens of an answer are made of.
 *
 * Source: the upstream API.
 */
export type CompletionTokensDetails = components["schemas"]["CompletionTokensDetails"];

/**
 * What a content filter found, by category. Only some channels have one, and a category may be missing.
 *
 * Source: inferred. The docs list only the name, which is that of Azure OpenAI; the members are those known from
 * there.
 */
export type ContentFilterResults = components["schemas"]["ContentFilterResults"];

/**
 * What a content filter found in one category.
 *
 * Source: inferred. The docs list only `ContentFilterResults`, whose name is that of Azure OpenAI; this is its
 * category there.
 */
export type ContentFilterSeverity = components["schemas"]["ContentFilterSeverity"];

/**
 * The texts to make vectors of, and how.
 *
 * Source: the upstream API.
 */
export type EmbeddingRequest = components["schemas"]["EmbeddingRequest"];

/**
 * The vectors, one an input.
 *
 * Source: the upstream API.
 */
export type EmbeddingResponse = components["schemas"]["EmbeddingResponse"];

/**
 * The tokens of a request for vectors.
 *
 * Source: the upstream API.
 */
export type EmbeddingUsage = components["schemas"]["EmbeddingUsage"];

/**
 * The vector of one input.
 *
 * Source: the upstream API.
 */
export type EmbeddingVector = components["schemas"]["EmbeddingVector"];

/**
 * An error body in either of the gateway's two forms. One route uses both: the key, the model and the limits are
 * checked by one layer, the task by another.
 *
 * Source: the gateway's software.
 */
export type ErrorBody = components["schemas"]["ErrorBody"];

/**
 * An error of the gateway itself: the key, the choice of a model, a limit, a crash. The same routes also answer
 * with the body of the task layer, so read both.
 *
 * Source: the gateway's software.
 */
export type GatewayErrorBody = components["schemas"]["GatewayErrorBody"];

/**
 * Whether a judgement is only reported or also acted on.
 *
 * Source: the upstream API.
 */
export type ModerationMode = components["schemas"]["ModerationMode"];

/**
 * What is judged besides answering, and what follows from it.
 *
 * Source: the upstream API.
 */
export type ModerationOptions = components["schemas"]["ModerationOptions"];

/**
 * Marks the end of a beginning that OpenAI's cache shall keep.
 *
 * Source: the upstream API.
 */
export type PromptCacheBreakpoint = components["schemas"]["PromptCacheBreakpoint"];

/**
 * How OpenAI's cache of prompts is used for a request.
 *
 * Source: the upstream API.
 */
export type PromptCacheOptions = components["schemas"]["PromptCacheOptions"];

/**
 * What a content filter found in one prompt of the request.
 *
 * Source: inferred. Azure OpenAI answers with it, and the docs' schema `ContentFilterResults` is named after
 * Azure's.
 */
export type PromptFilterResult = components["schemas"]["PromptFilterResult"];

/**
 * What the tokens of a request are made of.
 *
 * Source: the upstream API.
 */
export type PromptTokensDetails = components["schemas"]["PromptTokensDetails"];

/**
 * Tools that the model gets to know from here on. In the newest models only.
 *
 * Source: the upstream API.
 */
export type ResponseAdditionalTools = components["schemas"]["ResponseAdditionalTools"];

/**
 * Where something in a text comes from. `type` says of which kind the source is.
 *
 * Source: the upstream API.
 */
export type ResponseAnnotation = components["schemas"]["ResponseAnnotation"];

/**
 * A change to a file that the model wants the caller to make.
 *
 * Source: the upstream API.
 */
export type ResponseApplyPatchCall = components["schemas"]["ResponseApplyPatchCall"];

/**
 * Whether a change to a file was made.
 *
 * Source: the upstream API.
 */
export type ResponseApplyPatchCallOutput = components["schemas"]["ResponseApplyPatchCallOutput"];

/**
 * Lets the model ask for changes to files on the caller's machine.
 *
 * Source: the upstream API.
 */
export type ResponseApplyPatchTool = components["schemas"]["ResponseApplyPatchTool"];

/**
 * More of a spoken answer.
 *
 * Source: the upstream API.
 */
export type ResponseAudioDeltaEvent = components["schemas"]["ResponseAudioDeltaEvent"];

/**
 * A spoken answer is whole.
 *
 * Source: the upstream API.
 */
export type ResponseAudioDoneEvent = components["schemas"]["ResponseAudioDoneEvent"];

/**
 * More of the words of a spoken answer.
 *
 * Source: the upstream API.
 */
export type ResponseAudioTranscriptDeltaEvent = components["schemas"]["ResponseAudioTranscriptDeltaEvent"];

/**
 * The words of a spoken answer are whole.
 *
 * Source: the upstream API.
 */
export type ResponseAudioTranscriptDoneEvent = components["schemas"]["ResponseAudioTranscriptDoneEvent"];

/**
 * Code that the model wrote and OpenAI ran.
 *
 * Source: the upstream API.
 */
export type ResponseCodeInterpreterCall = components["schemas"]["ResponseCodeInterpreterCall"];

/**
 * More of the code that will run.
 *
 * Source: the upstream API.
 */
export type ResponseCodeInterpreterCallCodeDeltaEvent = components["schemas"]["ResponseCodeInterpreterCallCodeDeltaEvent"];

/**
 * The code that will run is whole.
 *
 * Source: the upstream API.
 */
export type ResponseCodeInterpreterCallCodeDoneEvent = components["schemas"]["ResponseCodeInterpreterCallCodeDoneEvent"];

/**
 * A run of code has ended.
 *
 * Source: the upstream API.
 */
export type ResponseCodeInterpreterCallCompletedEvent = components["schemas"]["ResponseCodeInterpreterCallCompletedEvent"];

/**
 * A run of code was begun.
 *
 * Source: the upstream API.
 */
export type ResponseCodeInterpreterCallInProgressEvent = components["schemas"]["ResponseCodeInterpreterCallInProgressEvent"];

/**
 * The code runs.
 *
 * Source: the upstream API.
 */
export type ResponseCodeInterpreterCallInterpretingEvent = components["schemas"]["ResponseCodeInterpreterCallInterpretingEvent"];

/**
 * What a run of code gave. `type` says of which kind it is.
 *
 * Source: the upstream API.
 */
export type ResponseCodeInterpreterOutput = components["schemas"]["ResponseCodeInterpreterOutput"];

/**
 * Runs code that the model writes, in a container at OpenAI.
 *
 * Source: the upstream API.
 */
export type ResponseCodeInterpreterTool = components["schemas"]["ResponseCodeInterpreterTool"];

/**
 * Earlier items, packed together in a form only OpenAI can read. Send it back instead of them.
 *
 * Source: the upstream API.
 */
export type ResponseCompaction = components["schemas"]["ResponseCompaction"];

/**
 * Earlier items are being packed together. In the newest models only.
 *
 * Source: the upstream API.
 */
export type ResponseCompactionCompactingEvent = components["schemas"]["ResponseCompactionCompactingEvent"];

/**
 * Asks OpenAI to pack the items before it together. In the newest models only.
 *
 * Source: the upstream API.
 */
export type ResponseCompactionTrigger = components["schemas"]["ResponseCompactionTrigger"];

/**
 * The response is whole. This is a proper end of the stream.
 *
 * Source: the upstream API.
 */
export type ResponseCompletedEvent = components["schemas"]["ResponseCompletedEvent"];

/**
 * An action on a computer's screen. The caller does it and sends a picture of the screen back.
 *
 * Source: the upstream API.
 */
export type ResponseComputerCall = components["schemas"]["ResponseComputerCall"];

/**
 * What the screen shows after an action, sent back to the model that asked for it.
 *
 * Source: the upstream API.
 */
export type ResponseComputerCallOutput = components["schemas"]["ResponseComputerCallOutput"];

/**
 * Lets the model act on a computer's screen. The caller does what it asks for.
 *
 * Source: the upstream API.
 */
export type ResponseComputerTool = components["schemas"]["ResponseComputerTool"];

/**
 * Lets the model act on a computer's screen, in the older way.
 *
 * Source: the upstream API.
 */
export type ResponseComputerUsePreviewTool = components["schemas"]["ResponseComputerUsePreviewTool"];

/**
 * A file that code of the model has written, and the part of the text it stands for.
 *
 * Source: the upstream API.
 */
export type ResponseContainerFileCitation = components["schemas"]["ResponseContainerFileCitation"];

/**
 * A part of a message was begun.
 *
 * Source: the upstream API.
 */
export type ResponseContentPartAddedEvent = components["schemas"]["ResponseContentPartAddedEvent"];

/**
 * A part of a message is whole.
 *
 * Source: the upstream API.
 */
export type ResponseContentPartDoneEvent = components["schemas"]["ResponseContentPartDoneEvent"];

/**
 * When earlier items of a long input are packed together.
 *
 * Source: the upstream API.
 */
export type ResponseContextManagement = components["schemas"]["ResponseContextManagement"];

/**
 * The response was begun.
 *
 * Source: the upstream API.
 */
export type ResponseCreatedEvent = components["schemas"]["ResponseCreatedEvent"];

/**
 * A tool that takes any text instead of JSON arguments. The caller runs it.
 *
 * Source: the upstream API.
 */
export type ResponseCustomTool = components["schemas"]["ResponseCustomTool"];

/**
 * A call of a custom tool. The caller runs it and sends what it gave as an item `custom_tool_call_output`.
 *
 * Source: the upstream API.
 */
export type ResponseCustomToolCall = components["schemas"]["ResponseCustomToolCall"];

/**
 * More of the text for a custom tool.
 *
 * Source: the upstream API.
 */
export type ResponseCustomToolCallInputDeltaEvent = components["schemas"]["ResponseCustomToolCallInputDeltaEvent"];

/**
 * The text for a custom tool is whole.
 *
 * Source: the upstream API.
 */
export type ResponseCustomToolCallInputDoneEvent = components["schemas"]["ResponseCustomToolCallInputDoneEvent"];

/**
 * What a custom tool gave, sent back to the model that called it.
 *
 * Source: the upstream API.
 */
export type ResponseCustomToolCallOutput = components["schemas"]["ResponseCustomToolCallOutput"];

/**
 * The form of the text that a custom tool takes. Other than in chat completions, the grammar's members stand
 * beside `type`.
 *
 * Source: the upstream API.
 */
export type ResponseCustomToolFormat = components["schemas"]["ResponseCustomToolFormat"];

/**
 * The stream has failed. Nothing comes after it, and what came before is not the whole answer.
 *
 * Source: the upstream API.
 */
export type ResponseErrorEvent = components["schemas"]["ResponseErrorEvent"];

/**
 * Why a response failed.
 *
 * Source: the upstream API.
 */
export type ResponseErrorInfo = components["schemas"]["ResponseErrorInfo"];

/**
 * The response has failed, as `error` says. This is a proper end of the stream.
 *
 * Source: the upstream API.
 */
export type ResponseFailedEvent = components["schemas"]["ResponseFailedEvent"];

/**
 * A file that was searched.
 *
 * Source: the upstream API.
 */
export type ResponseFileCitation = components["schemas"]["ResponseFileCitation"];

/**
 * A file by its id.
 *
 * Source: the upstream API.
 */
export type ResponseFilePath = components["schemas"]["ResponseFilePath"];

/**
 * A search of stored files that OpenAI made.
 *
 * Source: the upstream API.
 */
export type ResponseFileSearchCall = components["schemas"]["ResponseFileSearchCall"];

/**
 * A search of files has ended.
 *
 * Source: the upstream API.
 */
export type ResponseFileSearchCallCompletedEvent = components["schemas"]["ResponseFileSearchCallCompletedEvent"];

/**
 * A search of files was begun.
 *
 * Source: the upstream API.
 */
export type ResponseFileSearchCallInProgressEvent = components["schemas"]["ResponseFileSearchCallInProgressEvent"];

/**
 * A search of files looks for passages.
 *
 * Source: the upstream API.
 */
export type ResponseFileSearchCallSearchingEvent = components["schemas"]["ResponseFileSearchCallSearchingEvent"];

/**
 * A passage of a file that was found.
 *
 * Source: the upstream API.
 */
export type ResponseFileSearchResult = components["schemas"]["ResponseFileSearchResult"];

/**
 * Searches files stored at OpenAI. The gateway has no routes to store files.
 *
 * Source: the upstream API.
 */
export type ResponseFileSearchTool = components["schemas"]["ResponseFileSearchTool"];

/**
 * A call of a function. The caller runs it and sends what it gave as an item `function_call_output`.
 *
 * Source: the upstream API.
 */
export type ResponseFunctionCall = components["schemas"]["ResponseFunctionCall"];

/**
 * More of the arguments of a function call.
 *
 * Source: the upstream API.
 */
export type ResponseFunctionCallArgumentsDeltaEvent = components["schemas"]["ResponseFunctionCallArgumentsDeltaEvent"];

/**
 * The arguments of a function call are whole.
 *
 * Source: the upstream API.
 */
export type ResponseFunctionCallArgumentsDoneEvent = components["schemas"]["ResponseFunctionCallArgumentsDoneEvent"];

/**
 * What a function gave, sent back to the model that called it.
 *
 * Source: the upstream API.
 */
export type ResponseFunctionCallOutput = components["schemas"]["ResponseFunctionCallOutput"];

/**
 * A function the model may call with arguments in JSON. The caller runs it. Other than in chat completions, its
 * members stand beside `type`.
 *
 * Source: the upstream API.
 */
export type ResponseFunctionTool = components["schemas"]["ResponseFunctionTool"];

/**
 * A picture that OpenAI made.
 *
 * Source: the upstream API.
 */
export type ResponseImageGenerationCall = components["schemas"]["ResponseImageGenerationCall"];

/**
 * The picture is done; it comes with the item.
 *
 * Source: the upstream API.
 */
export type ResponseImageGenerationCallCompletedEvent = components["schemas"]["ResponseImageGenerationCallCompletedEvent"];

/**
 * The picture is being made.
 *
 * Source: the upstream API.
 */
export type ResponseImageGenerationCallGeneratingEvent = components["schemas"]["ResponseImageGenerationCallGeneratingEvent"];

/**
 * The making of a picture was begun.
 *
 * Source: the upstream API.
 */
export type ResponseImageGenerationCallInProgressEvent = components["schemas"]["ResponseImageGenerationCallInProgressEvent"];

/**
 * The picture as far as it is done.
 *
 * Source: the upstream API.
 */
export type ResponseImageGenerationCallPartialImageEvent = components["schemas"]["ResponseImageGenerationCallPartialImageEvent"];

/**
 * Makes pictures at OpenAI.
 *
 * Source: the upstream API.
 */
export type ResponseImageGenerationTool = components["schemas"]["ResponseImageGenerationTool"];

/**
 * The model works on the response.
 *
 * Source: the upstream API.
 */
export type ResponseInProgressEvent = components["schemas"]["ResponseInProgressEvent"];

/**
 * Why a response was cut.
 *
 * Source: the upstream API.
 */
export type ResponseIncompleteDetails = components["schemas"]["ResponseIncompleteDetails"];

/**
 * The response was cut, as `incomplete_details` says. This is a proper end of the stream.
 *
 * Source: the upstream API.
 */
export type ResponseIncompleteEvent = components["schemas"]["ResponseIncompleteEvent"];

/**
 * A sound, for models that hear.
 *
 * Source: the upstream API.
 */
export type ResponseInputAudio = components["schemas"]["ResponseInputAudio"];

/**
 * One part of a message or of a tool's result. `type` says which kind of thing it is.
 *
 * Source: the upstream API.
 */
export type ResponseInputContent = components["schemas"]["ResponseInputContent"];

/**
 * A file such as a PDF. Needs `file_data`, `file_url` or `file_id`.
 *
 * Source: the upstream API.
 */
export type ResponseInputFile = components["schemas"]["ResponseInputFile"];

/**
 * A picture, for models that see. Needs `image_url` or `file_id`.
 *
 * Source: the upstream API.
 */
export type ResponseInputImage = components["schemas"]["ResponseInputImage"];

/**
 * One item of the input. `type` says what it is; an item without one is a message. Items of an earlier output
 * fit in as they are.
 *
 * Source: the upstream API.
 */
export type ResponseInputItem = components["schemas"]["ResponseInputItem"];

/**
 * A message of the input.
 *
 * Source: the upstream API.
 */
export type ResponseInputMessage = components["schemas"]["ResponseInputMessage"];

/**
 * A text of the input.
 *
 * Source: the upstream API.
 */
export type ResponseInputText = components["schemas"]["ResponseInputText"];

/**
 * An item that OpenAI has stored, by its id.
 *
 * Source: the upstream API.
 */
export type ResponseItemReference = components["schemas"]["ResponseItemReference"];

/**
 * A command the model wants to be run on the caller's machine. Check it before running it.
 *
 * Source: the upstream API.
 */
export type ResponseLocalShellCall = components["schemas"]["ResponseLocalShellCall"];

/**
 * What a command on the caller's machine gave, sent back to the model that asked for it.
 *
 * Source: the upstream API.
 */
export type ResponseLocalShellCallOutput = components["schemas"]["ResponseLocalShellCallOutput"];

/**
 * Lets the model ask for commands on the caller's machine.
 *
 * Source: the upstream API.
 */
export type ResponseLocalShellTool = components["schemas"]["ResponseLocalShellTool"];

/**
 * A call of an MCP server's tool that waits for approval. Answer with an item `mcp_approval_response`.
 *
 * Source: the upstream API.
 */
export type ResponseMcpApprovalRequest = components["schemas"]["ResponseMcpApprovalRequest"];

/**
 * Whether a call of an MCP tool may be made, in answer to a request for approval.
 *
 * Source: the upstream API.
 */
export type ResponseMcpApprovalResponse = components["schemas"]["ResponseMcpApprovalResponse"];

/**
 * A call of an MCP server's tool that OpenAI made.
 *
 * Source: the upstream API.
 */
export type ResponseMcpCall = components["schemas"]["ResponseMcpCall"];

/**
 * More of the arguments of an MCP tool's call.
 *
 * Source: the upstream API.
 */
export type ResponseMcpCallArgumentsDeltaEvent = components["schemas"]["ResponseMcpCallArgumentsDeltaEvent"];

/**
 * The arguments of an MCP tool's call are whole.
 *
 * Source: the upstream API.
 */
export type ResponseMcpCallArgumentsDoneEvent = components["schemas"]["ResponseMcpCallArgumentsDoneEvent"];

/**
 * A call of an MCP tool has succeeded.
 *
 * Source: the upstream API.
 */
export type ResponseMcpCallCompletedEvent = components["schemas"]["ResponseMcpCallCompletedEvent"];

/**
 * A call of an MCP tool has failed.
 *
 * Source: the upstream API.
 */
export type ResponseMcpCallFailedEvent = components["schemas"]["ResponseMcpCallFailedEvent"];

/**
 * A call of an MCP tool was begun.
 *
 * Source: the upstream API.
 */
export type ResponseMcpCallInProgressEvent = components["schemas"]["ResponseMcpCallInProgressEvent"];

/**
 * The tools that an MCP server has.
 *
 * Source: the upstream API.
 */
export type ResponseMcpListTools = components["schemas"]["ResponseMcpListTools"];

/**
 * An MCP server has named its tools.
 *
 * Source: the upstream API.
 */
export type ResponseMcpListToolsCompletedEvent = components["schemas"]["ResponseMcpListToolsCompletedEvent"];

/**
 * An MCP server could not name its tools.
 *
 * Source: the upstream API.
 */
export type ResponseMcpListToolsFailedEvent = components["schemas"]["ResponseMcpListToolsFailedEvent"];

/**
 * An MCP server is asked for its tools.
 *
 * Source: the upstream API.
 */
export type ResponseMcpListToolsInProgressEvent = components["schemas"]["ResponseMcpListToolsInProgressEvent"];

/**
 * The tools of an MCP server, which OpenAI calls. Needs `server_url`, `connector_id` or `tunnel_id`.
 *
 * Source: the upstream API.
 */
export type ResponseMcpServerTool = components["schemas"]["ResponseMcpServerTool"];

/**
 * A tool of an MCP server.
 *
 * Source: the upstream API.
 */
export type ResponseMcpTool = components["schemas"]["ResponseMcpTool"];

/**
 * Some of the tools of an MCP server.
 *
 * Source: the upstream API.
 */
export type ResponseMcpToolFilter = components["schemas"]["ResponseMcpToolFilter"];

/**
 * A group of tools with a name of its own.
 *
 * Source: the upstream API.
 */
export type ResponseNamespaceTool = components["schemas"]["ResponseNamespaceTool"];

/**
 * A response as it stands: whole in the JSON answer and in the last event of a stream, unfinished in the first
 * ones.
 *
 * Source: the gateway's docs.
 */
export type ResponseObject = components["schemas"]["ResponseObject"];

/**
 * One part of what the model says. `type` says which kind of thing it is.
 *
 * Source: the upstream API.
 */
export type ResponseOutputContent = components["schemas"]["ResponseOutputContent"];

/**
 * One thing the model made. `type` says what it is.
 *
 * Source: the upstream API.
 */
export type ResponseOutputItem = components["schemas"]["ResponseOutputItem"];

/**
 * An item of the output was begun.
 *
 * Source: the upstream API.
 */
export type ResponseOutputItemAddedEvent = components["schemas"]["ResponseOutputItemAddedEvent"];

/**
 * An item of the output is whole.
 *
 * Source: the upstream API.
 */
export type ResponseOutputItemDoneEvent = components["schemas"]["ResponseOutputItemDoneEvent"];

/**
 * A message of the model.
 *
 * Source: the gateway's docs.
 */
export type ResponseOutputMessage = components["schemas"]["ResponseOutputMessage"];

/**
 * A text of the model.
 *
 * Source: the gateway's docs.
 */
export type ResponseOutputText = components["schemas"]["ResponseOutputText"];

/**
 * A source of a text was found.
 *
 * Source: the upstream API.
 */
export type ResponseOutputTextAnnotationAddedEvent = components["schemas"]["ResponseOutputTextAnnotationAddedEvent"];

/**
 * A program the model wrote to call several tools. In the newest models only.
 *
 * Source: the upstream API.
 */
export type ResponseProgram = components["schemas"]["ResponseProgram"];

/**
 * What a program of the model gave. In the newest models only.
 *
 * Source: the upstream API.
 */
export type ResponseProgramOutput = components["schemas"]["ResponseProgramOutput"];

/**
 * Lets the model write programs that call the other tools. In the newest models only.
 *
 * Source: the upstream API.
 */
export type ResponseProgrammaticTool = components["schemas"]["ResponseProgrammaticTool"];

/**
 * A prompt stored at OpenAI.
 *
 * Source: the upstream API.
 * @deprecated
 */
export type ResponsePromptReference = components["schemas"]["ResponsePromptReference"];

/**
 * The response waits for its turn. For responses with `background: true`.
 *
 * Source: the upstream API.
 */
export type ResponseQueuedEvent = components["schemas"]["ResponseQueuedEvent"];

/**
 * The model's thoughts. When tools are called, send them back with the calls, so that the model can go on
 * thinking.
 *
 * Source: the upstream API.
 */
export type ResponseReasoningItem = components["schemas"]["ResponseReasoningItem"];

/**
 * How a reasoning model thinks.
 *
 * Source: the upstream API.
 */
export type ResponseReasoningOptions = components["schemas"]["ResponseReasoningOptions"];

/**
 * A piece of the summary of thoughts was begun.
 *
 * Source: the upstream API.
 */
export type ResponseReasoningSummaryPartAddedEvent = components["schemas"]["ResponseReasoningSummaryPartAddedEvent"];

/**
 * A piece of the summary of thoughts is whole.
 *
 * Source: the upstream API.
 */
export type ResponseReasoningSummaryPartDoneEvent = components["schemas"]["ResponseReasoningSummaryPartDoneEvent"];

/**
 * More of the summary of thoughts.
 *
 * Source: the upstream API.
 */
export type ResponseReasoningSummaryTextDeltaEvent = components["schemas"]["ResponseReasoningSummaryTextDeltaEvent"];

/**
 * The text of a piece of the summary is whole.
 *
 * Source: the upstream API.
 */
export type ResponseReasoningSummaryTextDoneEvent = components["schemas"]["ResponseReasoningSummaryTextDoneEvent"];

/**
 * A piece of the model's thoughts as it had them.
 *
 * Source: the upstream API.
 */
export type ResponseReasoningText = components["schemas"]["ResponseReasoningText"];

/**
 * More of the thoughts, from models that show them.
 *
 * Source: the upstream API.
 */
export type ResponseReasoningTextDeltaEvent = components["schemas"]["ResponseReasoningTextDeltaEvent"];

/**
 * The text of a piece of thoughts is whole.
 *
 * Source: the upstream API.
 */
export type ResponseReasoningTextDoneEvent = components["schemas"]["ResponseReasoningTextDoneEvent"];

/**
 * A refusal of the model.
 *
 * Source: the upstream API.
 */
export type ResponseRefusal = components["schemas"]["ResponseRefusal"];

/**
 * More of a refusal.
 *
 * Source: the upstream API.
 */
export type ResponseRefusalDeltaEvent = components["schemas"]["ResponseRefusalDeltaEvent"];

/**
 * A refusal is whole.
 *
 * Source: the upstream API.
 */
export type ResponseRefusalDoneEvent = components["schemas"]["ResponseRefusalDoneEvent"];

/**
 * What a response is made from. Fields that are not listed may be sent as well, but the gateway drops those it
 * does not know.
 *
 * Source: the gateway's docs.
 */
export type ResponseRequest = components["schemas"]["ResponseRequest"];

/**
 * A warning before an action on a computer's screen.
 *
 * Source: the upstream API.
 */
export type ResponseSafetyCheck = components["schemas"]["ResponseSafetyCheck"];

/**
 * Commands the model runs in a shell of OpenAI or wants the caller to run. Check them before running them.
 *
 * Source: the upstream API.
 */
export type ResponseShellCall = components["schemas"]["ResponseShellCall"];

/**
 * A command of a shell call was begun.
 *
 * Source: the upstream API.
 */
export type ResponseShellCallCommandAddedEvent = components["schemas"]["ResponseShellCallCommandAddedEvent"];

/**
 * More of a command of a shell call.
 *
 * Source: the upstream API.
 */
export type ResponseShellCallCommandDeltaEvent = components["schemas"]["ResponseShellCallCommandDeltaEvent"];

/**
 * A command of a shell call is whole.
 *
 * Source: the upstream API.
 */
export type ResponseShellCallCommandDoneEvent = components["schemas"]["ResponseShellCallCommandDoneEvent"];

/**
 * What the commands of a shell call gave.
 *
 * Source: the upstream API.
 */
export type ResponseShellCallOutput = components["schemas"]["ResponseShellCallOutput"];

/**
 * More of what a command gave.
 *
 * Source: the upstream API.
 */
export type ResponseShellCallOutputContentDeltaEvent = components["schemas"]["ResponseShellCallOutputContentDeltaEvent"];

/**
 * What a command gave is whole.
 *
 * Source: the upstream API.
 */
export type ResponseShellCallOutputContentDoneEvent = components["schemas"]["ResponseShellCallOutputContentDoneEvent"];

/**
 * What one command gave and how it ended.
 *
 * Source: the upstream API.
 */
export type ResponseShellOutput = components["schemas"]["ResponseShellOutput"];

/**
 * Lets the model run commands, in a container at OpenAI or on the caller's machine.
 *
 * Source: the upstream API.
 */
export type ResponseShellTool = components["schemas"]["ResponseShellTool"];

/**
 * One event of a streamed response. `type` says which; a reader ignores those it does not know.
 *
 * Source: the upstream API.
 */
export type ResponseStreamEvent = components["schemas"]["ResponseStreamEvent"];

/**
 * Settings of a streamed response.
 *
 * Source: the upstream API.
 */
export type ResponseStreamOptions = components["schemas"]["ResponseStreamOptions"];

/**
 * A piece of the summary of the model's thoughts.
 *
 * Source: the upstream API.
 */
export type ResponseSummaryText = components["schemas"]["ResponseSummaryText"];

/**
 * More of the answer's text. Put the deltas of one part together in order.
 *
 * Source: the upstream API.
 */
export type ResponseTextDeltaEvent = components["schemas"]["ResponseTextDeltaEvent"];

/**
 * The text of a part is whole.
 *
 * Source: the upstream API.
 */
export type ResponseTextDoneEvent = components["schemas"]["ResponseTextDoneEvent"];

/**
 * The form of a response's text. Other than in chat completions, the schema's members stand beside `type`.
 *
 * Source: the upstream API.
 */
export type ResponseTextFormat = components["schemas"]["ResponseTextFormat"];

/**
 * The form of a response's text and how much it says.
 *
 * Source: the upstream API.
 */
export type ResponseTextOptions = components["schemas"]["ResponseTextOptions"];

/**
 * One token, how likely it was, and what else could have stood there.
 *
 * Source: the upstream API.
 */
export type ResponseTokenLogprob = components["schemas"]["ResponseTokenLogprob"];

/**
 * Something the model may call. `type` says of which kind it is.
 *
 * Source: the upstream API.
 */
export type ResponseTool = components["schemas"]["ResponseTool"];

/**
 * Whether the model calls a tool, and which.
 *
 * Source: the upstream API.
 */
export type ResponseToolChoice = components["schemas"]["ResponseToolChoice"];

/**
 * A search among tools that are loaded only when they are needed.
 *
 * Source: the upstream API.
 */
export type ResponseToolSearchCall = components["schemas"]["ResponseToolSearchCall"];

/**
 * The tools that a search among tools has found.
 *
 * Source: the upstream API.
 */
export type ResponseToolSearchOutput = components["schemas"]["ResponseToolSearchOutput"];

/**
 * Lets the model search among tools that are loaded only when they are needed.
 *
 * Source: the upstream API.
 */
export type ResponseToolSearchTool = components["schemas"]["ResponseToolSearchTool"];

/**
 * A token that could have stood at a place, and how likely it was.
 *
 * Source: the upstream API.
 */
export type ResponseTopLogprob = components["schemas"]["ResponseTopLogprob"];

/**
 * A page of the web, and the part of the text it stands for.
 *
 * Source: the upstream API.
 */
export type ResponseUrlCitation = components["schemas"]["ResponseUrlCitation"];

/**
 * The tokens of a response. They are what is paid for.
 *
 * Source: the gateway's docs.
 */
export type ResponseUsage = components["schemas"]["ResponseUsage"];

/**
 * Where the user is, as exactly as a search needs it. Every member may be left out.
 *
 * Source: the upstream API.
 */
export type ResponseUserLocation = components["schemas"]["ResponseUserLocation"];

/**
 * What a search of the web did. `type` says which.
 *
 * Source: the upstream API.
 */
export type ResponseWebSearchAction = components["schemas"]["ResponseWebSearchAction"];

/**
 * A search of the web that OpenAI made.
 *
 * Source: the upstream API.
 */
export type ResponseWebSearchCall = components["schemas"]["ResponseWebSearchCall"];

/**
 * A search of the web has ended.
 *
 * Source: the upstream API.
 */
export type ResponseWebSearchCallCompletedEvent = components["schemas"]["ResponseWebSearchCallCompletedEvent"];

/**
 * A search of the web was begun.
 *
 * Source: the upstream API.
 */
export type ResponseWebSearchCallInProgressEvent = components["schemas"]["ResponseWebSearchCallInProgressEvent"];

/**
 * A search of the web looks for pages.
 *
 * Source: the upstream API.
 */
export type ResponseWebSearchCallSearchingEvent = components["schemas"]["ResponseWebSearchCallSearchingEvent"];

/**
 * Searches the web at OpenAI, in the older way.
 *
 * Source: the upstream API.
 */
export type ResponseWebSearchPreviewTool = components["schemas"]["ResponseWebSearchPreviewTool"];

/**
 * Searches the web at OpenAI.
 *
 * Source: the upstream API.
 */
export type ResponseWebSearchTool = components["schemas"]["ResponseWebSearchTool"];

/**
 * An error of the task layer: a request that was checked and refused, a task that does not exist, a vendor that
 * said no. Has no `error` member; the request id stands in the `X-Oneapi-Request-Id` header only.
 *
 * Source: the gateway's software.
 */
export type TaskErrorBody = components["schemas"]["TaskErrorBody"];

/**
 * Something the model may call. `type` says of which kind it is.
 *
 * Source: the upstream API.
 */
export type Tool = components["schemas"]["Tool"];

/**
 * A call of a tool by the model. `type` says of which kind; run it and send what it gave in a message of role
 * `tool`.
 *
 * Source: the upstream API.
 */
export type ToolCall = components["schemas"]["ToolCall"];

/**
 * How likely a token of a transcript was.
 *
 * Source: the upstream API.
 */
export type TranscriptionLogprob = components["schemas"]["TranscriptionLogprob"];

/**
 * The form that a transcription is made from. A list is sent as one part of the form for each of its values.
 * Fields that are not listed may be sent as well; the gateway passes all of them on.
 *
 * Source: the gateway's docs.
 */
export type TranscriptionRequest = components["schemas"]["TranscriptionRequest"];

/**
 * A transcript in any of its JSON forms: `json` has the text and little else, `verbose_json` times,
 * `diarized_json` speakers. This type holds the members of them all.
 *
 * Source: the gateway's docs.
 */
export type TranscriptionResponse = components["schemas"]["TranscriptionResponse"];

/**
 * A piece of a transcript.
 *
 * Source: the gateway's docs.
 */
export type TranscriptionSegment = components["schemas"]["TranscriptionSegment"];

/**
 * What a transcript costs. `type` says what is counted.
 *
 * Source: the upstream API.
 */
export type TranscriptionUsage = components["schemas"]["TranscriptionUsage"];

/**
 * A word of a transcript and when it is spoken.
 *
 * Source: the gateway's docs.
 */
export type TranscriptionWord = components["schemas"]["TranscriptionWord"];

/**
 * The tokens of a request and its answer. They are what is paid for. Where a vendor's stream gave no numbers,
 * the gateway estimates them.
 *
 * Source: the upstream API.
 */
export type UsageInfo = components["schemas"]["UsageInfo"];

/**
 * The form that a transcription is made from. A list is sent as one part of the form for each of its values.
 * Fields that are not listed may be sent as well; the gateway passes all of them on.
 *
 * Source: the gateway's docs.
 */
export type TranscriptionInput = components["schemas"]["TranscriptionInput"];
