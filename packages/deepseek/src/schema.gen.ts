// Generated from spec/deepseek by `pnpm generate`: change it there, not here.

export interface paths {
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
     * Docs: "DeepSeek chat completion" on https://ai-docs.tikhub.io.
     * Source: inferred. The docs list this page with its method and not with its path; the shared chat schemas and
     * the page for OpenAI's models suggest the same path with a DeepSeek model.
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
     * Unprocessable Content: DeepSeek does not take a value of the request. Sending it again does not help.
     *
     * Source: the upstream API.
     */
    ParameterInvalid: {
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
    /**
     * Payment Required: the gateway's own account at DeepSeek is empty. Nothing the caller can change; a balance of
     * the caller that is too low is a 403.
     *
     * Source: the upstream API.
     */
    VendorBalanceEmpty: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayErrorBody"];
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
       * The model's answer, or with `stream: true` its pieces.
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
      402: components["responses"]["VendorBalanceEmpty"];
      403: components["responses"]["TextForbidden"];
      413: components["responses"]["ContentTooLarge"];
      422: components["responses"]["ParameterInvalid"];
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
 * The tokens of a request and its answer. They are what is paid for. Where a vendor's stream gave no numbers,
 * the gateway estimates them.
 *
 * Source: the upstream API.
 */
export type UsageInfo = components["schemas"]["UsageInfo"];
