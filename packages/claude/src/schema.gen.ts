// Generated from spec/claude by `pnpm generate`: change it there, not here.

export interface paths {
  "/v1/messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
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
     * Docs: "Claude message" on https://ai-docs.tikhub.io.
     * Source: the gateway's docs.
     */
    post: operations["createMessage"];
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
     * Docs: "Claude chat completion" on https://ai-docs.tikhub.io.
     * Source: inferred. The docs list this page with its method and not with its path; the shared chat schemas and
     * the page for OpenAI's models suggest the same path with a Claude model.
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
     * Another tool that Anthropic defines. Bash, the text editor, the memory and the toolsets are run by you; code
     * execution and tool search are run by Anthropic. Members that are not listed may be sent as well.
     *
     * Source: the upstream API.
     */
    ClaudeAnthropicTool: {
      /**
       * The kind of tool with its date.
       *
       * Source: the upstream API.
       */
      type: "bash_20250124" | "text_editor_20250124" | "text_editor_20250429" | "text_editor_20250728" | "memory_20250818" | "computer_toolset_20260801" | "browser_toolset_20260801" | "code_execution_20250522" | "code_execution_20250825" | "code_execution_20260120" | "code_execution_20260521" | "tool_search_tool_bm25" | "tool_search_tool_bm25_20251119" | "tool_search_tool_regex" | "tool_search_tool_regex_20251119" | (string & {});
      /**
       * The tool's name, which its `type` prescribes: `str_replace_based_edit_tool` for the newer text editors, else
       * the type without its date. Toolsets have none.
       *
       * Source: the upstream API.
       */
      name?: "bash" | "str_replace_editor" | "str_replace_based_edit_tool" | "memory" | "code_execution" | "tool_search_tool_bm25" | "tool_search_tool_regex" | (string & {});
      /**
       * The greatest number of characters shown of a file. For `text_editor_20250728`.
       *
       * Source: the upstream API.
       */
      max_characters?: number | null;
      /**
       * Settings of a toolset's tools, by their names.
       *
       * Source: the upstream API.
       */
      configs?: {
        [key: string]: unknown;
      } | null;
      /**
       * Inputs to learn from.
       *
       * Source: the upstream API.
       */
      input_examples?: {
        [key: string]: unknown;
      }[];
      /**
       * True guarantees that names and inputs keep to the schema.
       *
       * Source: the upstream API.
       */
      strict?: boolean;
      /**
       * True keeps the tool out of the prompt until a tool search has found it.
       *
       * Source: the upstream API.
       */
      defer_loading?: boolean;
      /**
       * Who may use the tool, Claude itself (`direct`) or its code.
       *
       * Source: the upstream API.
       */
      allowed_callers?: ("direct" | "code_execution_20250825" | "code_execution_20260120" | "code_execution_20260521" | (string & {}))[];
      /**
       * The end of a prefix to cache.
       *
       * Source: the upstream API.
       */
      cache_control?: components["schemas"]["ClaudeCacheControl"] | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * What a shell command printed and wrote.
     *
     * Source: the upstream API.
     */
    ClaudeBashCodeExecutionResult: {
      /**
       * The kind of result.
       *
       * Source: the upstream API.
       */
      type: "bash_code_execution_result";
      /**
       * What the command printed.
       *
       * Source: the upstream API.
       */
      stdout: string;
      /**
       * What the command printed as errors.
       *
       * Source: the upstream API.
       */
      stderr: string;
      /**
       * The exit code; 0 is success.
       *
       * Source: the upstream API.
       */
      return_code: number;
      /**
       * The files it wrote.
       *
       * Source: the upstream API.
       */
      content: components["schemas"]["ClaudeCodeExecutionOutput"][];
    };
    /**
     * What came of a shell command that Claude ran. Send the block back unchanged.
     *
     * Source: the upstream API.
     */
    ClaudeBashCodeExecutionToolResultBlock: {
      /**
       * The kind of block.
       *
       * Source: the upstream API.
       */
      type: "bash_code_execution_tool_result";
      /**
       * The id of the `server_tool_use` block this answers.
       *
       * Source: the upstream API.
       */
      tool_use_id: string;
      /**
       * The outcome, or the error.
       *
       * Source: the upstream API.
       */
      content: components["schemas"]["ClaudeBashCodeExecutionResult"] | {
        /**
         * The kind of result.
         *
         * Source: the upstream API.
         */
        type: "bash_code_execution_tool_result_error";
        /**
         * The error code.
         *
         * Source: the upstream API.
         */
        error_code: "invalid_tool_input" | "unavailable" | "too_many_requests" | "execution_time_exceeded" | "output_file_too_large" | (string & {});
      };
      /**
       * In requests only, the end of a prefix to cache.
       *
       * Source: the upstream API.
       */
      cache_control?: components["schemas"]["ClaudeCacheControl"] | null;
    };
    /**
     * How the browser stands after a tool of the browser toolset was used.
     *
     * Source: the upstream API.
     */
    ClaudeBrowserStateBlock: {
      /**
       * The kind of block.
       *
       * Source: the upstream API.
       */
      type: "browser_state";
      /**
       * The open tabs.
       *
       * Source: the upstream API.
       */
      tabs: {
        /**
         * Your own id of the tab.
         *
         * Source: the upstream API.
         */
        tab_id: string;
        /**
         * The title of the page, possibly empty.
         *
         * Source: the upstream API.
         */
        title: string;
        /**
         * The address of the page, possibly empty.
         *
         * Source: the upstream API.
         */
        url: string;
        /**
         * True for the one tab that is in front.
         *
         * Source: the upstream API.
         */
        active?: boolean;
      }[];
      /**
       * What changed meanwhile.
       *
       * Source: the upstream API.
       */
      state_changes?: ({
        /**
         * The kind of change.
         *
         * Source: the upstream API.
         */
        type: string;
      } & {
        [key: string]: unknown;
      })[] | null;
      /**
       * The end of a prefix to cache.
       *
       * Source: the upstream API.
       */
      cache_control?: components["schemas"]["ClaudeCacheControl"] | null;
    };
    /**
     * The end of a prefix that is cached, so that the next request which begins alike is cheaper and faster.
     *
     * Source: the upstream API.
     */
    ClaudeCacheControl: {
      /**
       * The kind of cache, always `ephemeral`.
       *
       * Source: the upstream API.
       */
      type: "ephemeral" | (string & {});
      /**
       * How long the cache lives after its last use: `5m` for 5 minutes, `1h` for 1 hour. Default `5m`.
       *
       * Source: the upstream API.
       */
      ttl?: "5m" | "1h" | (string & {});
    };
    /**
     * Tokens written to the cache, by how long it lives.
     *
     * Source: the upstream API.
     */
    ClaudeCacheCreation: {
      /**
       * Input tokens written for 5 minutes.
       *
       * Source: the upstream API.
       */
      ephemeral_5m_input_tokens?: number;
      /**
       * Input tokens written for 1 hour.
       *
       * Source: the upstream API.
       */
      ephemeral_1h_input_tokens?: number;
    };
    /**
     * A place in a plain text.
     *
     * Source: the upstream API.
     */
    ClaudeCharLocation: {
      /**
       * The kind of place.
       *
       * Source: the upstream API.
       */
      type: "char_location";
      /**
       * The words themselves. They count neither as output nor, sent back, as input.
       *
       * Source: the upstream API.
       */
      cited_text: string;
      /**
       * The position of the document among those of the request, counted from 0.
       *
       * Source: the upstream API.
       */
      document_index: number;
      /**
       * The document's title.
       *
       * Source: the upstream API.
       */
      document_title?: string | null;
      /**
       * The position of the first character, counted from 0.
       *
       * Source: the upstream API.
       */
      start_char_index: number;
      /**
       * The position after the last character, counted from 0.
       *
       * Source: the upstream API.
       */
      end_char_index: number;
      /**
       * The file's id, in answers.
       *
       * Source: the upstream API.
       */
      file_id?: string | null;
    };
    /**
     * Whether Claude says which places of a source it relies on.
     *
     * Source: the upstream API.
     */
    ClaudeCitationsConfig: {
      /**
       * True makes Claude cite.
       *
       * Source: the upstream API.
       */
      enabled?: boolean;
    };
    /**
     * One more place for the `citations` of a `text` block.
     *
     * Source: the upstream API.
     */
    ClaudeCitationsDelta: {
      /**
       * The kind of delta.
       *
       * Source: the upstream API.
       */
      type: "citations_delta";
      /**
       * The place.
       *
       * Source: the upstream API.
       */
      citation: components["schemas"]["ClaudeTextCitation"];
    };
    /**
     * A file that code has written.
     *
     * Source: the upstream API.
     */
    ClaudeCodeExecutionOutput: {
      /**
       * The kind of output.
       *
       * Source: the upstream API.
       */
      type: "code_execution_output" | "bash_code_execution_output" | (string & {});
      /**
       * The file's id at Anthropic.
       *
       * Source: the upstream API.
       */
      file_id: string;
    };
    /**
     * What code printed and wrote.
     *
     * Source: the upstream API.
     */
    ClaudeCodeExecutionResult: {
      /**
       * The kind of result.
       *
       * Source: the upstream API.
       */
      type: "code_execution_result";
      /**
       * What the code printed.
       *
       * Source: the upstream API.
       */
      stdout: string;
      /**
       * What the code printed as errors.
       *
       * Source: the upstream API.
       */
      stderr: string;
      /**
       * The exit code; 0 is success.
       *
       * Source: the upstream API.
       */
      return_code: number;
      /**
       * The files it wrote.
       *
       * Source: the upstream API.
       */
      content: components["schemas"]["ClaudeCodeExecutionOutput"][];
    };
    /**
     * What came of code that Claude ran. Send the block back unchanged.
     *
     * Source: the upstream API.
     */
    ClaudeCodeExecutionToolResultBlock: {
      /**
       * The kind of block.
       *
       * Source: the upstream API.
       */
      type: "code_execution_tool_result";
      /**
       * The id of the `server_tool_use` block this answers.
       *
       * Source: the upstream API.
       */
      tool_use_id: string;
      /**
       * The outcome, or the error.
       *
       * Source: the upstream API.
       */
      content: components["schemas"]["ClaudeCodeExecutionResult"] | components["schemas"]["ClaudeEncryptedCodeExecutionResult"] | {
        /**
         * The kind of result.
         *
         * Source: the upstream API.
         */
        type: "code_execution_tool_result_error";
        /**
         * The error code.
         *
         * Source: the upstream API.
         */
        error_code: "invalid_tool_input" | "unavailable" | "too_many_requests" | "execution_time_exceeded" | (string & {});
      };
      /**
       * In requests only, the end of a prefix to cache.
       *
       * Source: the upstream API.
       */
      cache_control?: components["schemas"]["ClaudeCacheControl"] | null;
    };
    /**
     * The container that code ran in.
     *
     * Source: the upstream API.
     */
    ClaudeContainer: {
      /**
       * The container's id, for the `container` of the next request.
       *
       * Source: the upstream API.
       */
      id?: string;
      /**
       * When the container goes away, in ISO 8601.
       *
       * Source: the upstream API.
       */
      expires_at?: string;
      /**
       * The skills it has.
       *
       * Source: the upstream API.
       */
      skills?: {
        /**
         * Whose skill it is, Anthropic's or your own.
         *
         * Source: the upstream API.
         */
        type?: "anthropic" | "custom" | (string & {});
        /**
         * The skill's id.
         *
         * Source: the upstream API.
         */
        skill_id?: string;
        /**
         * The skill's version.
         *
         * Source: the upstream API.
         */
        version?: string;
      }[] | null;
    };
    /**
     * The container that code runs in, and the skills it is to have.
     *
     * Source: the upstream API.
     */
    ClaudeContainerRequest: {
      /**
       * The id of a container that exists, from an earlier answer.
       *
       * Source: the upstream API.
       */
      id?: string | null;
      /**
       * The skills to load.
       *
       * Source: the upstream API.
       */
      skills?: {
        /**
         * Whose skill it is, Anthropic's or your own.
         *
         * Source: the upstream API.
         */
        type: "anthropic" | "custom" | (string & {});
        /**
         * The skill's id.
         *
         * Source: the upstream API.
         */
        skill_id: string;
        /**
         * The skill's version, or `latest`.
         *
         * Source: the upstream API.
         */
        version?: string;
      }[] | null;
    };
    /**
     * A file in the container that code runs in.
     *
     * Source: the upstream API.
     */
    ClaudeContainerUploadBlock: {
      /**
       * The kind of block.
       *
       * Source: the upstream API.
       */
      type: "container_upload";
      /**
       * The file's id at Anthropic.
       *
       * Source: the upstream API.
       */
      file_id: string;
      /**
       * In requests only, the end of a prefix to cache.
       *
       * Source: the upstream API.
       */
      cache_control?: components["schemas"]["ClaudeCacheControl"] | null;
    };
    /**
     * A part of Claude's answer. Skip a part whose `type` you do not know.
     *
     * Source: the upstream API.
     */
    ClaudeContentBlock: components["schemas"]["ClaudeTextBlock"] | components["schemas"]["ClaudeThinkingBlock"] | components["schemas"]["ClaudeRedactedThinkingBlock"] | components["schemas"]["ClaudeToolUseBlock"] | components["schemas"]["ClaudeServerToolUseBlock"] | components["schemas"]["ClaudeWebSearchToolResultBlock"] | components["schemas"]["ClaudeWebFetchToolResultBlock"] | components["schemas"]["ClaudeCodeExecutionToolResultBlock"] | components["schemas"]["ClaudeBashCodeExecutionToolResultBlock"] | components["schemas"]["ClaudeTextEditorCodeExecutionToolResultBlock"] | components["schemas"]["ClaudeToolSearchToolResultBlock"] | components["schemas"]["ClaudeContainerUploadBlock"];
    /**
     * What is new in a part. Skip a delta whose `type` you do not know.
     *
     * Source: the upstream API.
     */
    ClaudeContentBlockDelta: components["schemas"]["ClaudeTextDelta"] | components["schemas"]["ClaudeInputJsonDelta"] | components["schemas"]["ClaudeThinkingDelta"] | components["schemas"]["ClaudeSignatureDelta"] | components["schemas"]["ClaudeCitationsDelta"];
    /**
     * More of a part has come.
     *
     * Source: the gateway's docs.
     */
    ClaudeContentBlockDeltaEvent: {
      /**
       * The kind of event.
       *
       * Source: the gateway's docs.
       */
      type: "content_block_delta";
      /**
       * The part's position in the `content` of the message, counted from 0.
       *
       * Source: the upstream API.
       */
      index: number;
      /**
       * What is new.
       *
       * Source: the upstream API.
       */
      delta: components["schemas"]["ClaudeContentBlockDelta"];
    };
    /**
     * Pieces of a document that came in pieces.
     *
     * Source: the upstream API.
     */
    ClaudeContentBlockLocation: {
      /**
       * The kind of place.
       *
       * Source: the upstream API.
       */
      type: "content_block_location";
      /**
       * The words of the pieces. They count neither as output nor, sent back, as input.
       *
       * Source: the upstream API.
       */
      cited_text: string;
      /**
       * The position of the document among those of the request, counted from 0.
       *
       * Source: the upstream API.
       */
      document_index: number;
      /**
       * The document's title.
       *
       * Source: the upstream API.
       */
      document_title?: string | null;
      /**
       * The position of the first piece, counted from 0.
       *
       * Source: the upstream API.
       */
      start_block_index: number;
      /**
       * The position after the last piece, counted from 0.
       *
       * Source: the upstream API.
       */
      end_block_index: number;
      /**
       * The file's id, in answers.
       *
       * Source: the upstream API.
       */
      file_id?: string | null;
    };
    /**
     * A part of the message begins.
     *
     * Source: the gateway's docs.
     */
    ClaudeContentBlockStartEvent: {
      /**
       * The kind of event.
       *
       * Source: the gateway's docs.
       */
      type: "content_block_start";
      /**
       * The part's position in the `content` of the message, counted from 0.
       *
       * Source: the upstream API.
       */
      index: number;
      /**
       * The part, empty as yet; results of Anthropic's tools come whole.
       *
       * Source: the upstream API.
       */
      content_block: components["schemas"]["ClaudeContentBlock"];
    };
    /**
     * A part of the message is complete.
     *
     * Source: the upstream API.
     */
    ClaudeContentBlockStopEvent: {
      /**
       * The kind of event.
       *
       * Source: the upstream API.
       */
      type: "content_block_stop";
      /**
       * The part's position in the `content` of the message, counted from 0.
       *
       * Source: the upstream API.
       */
      index: number;
    };
    /**
     * A function of your own. Claude asks for it with a `tool_use` block; you run it and send a `tool_result`.
     *
     * Source: the upstream API.
     */
    ClaudeCustomTool: {
      /**
       * The kind of tool, `custom` or nothing.
       *
       * Source: the upstream API.
       */
      type?: "custom" | null;
      /**
       * The function's name, in letters, digits, `_` and `-`.
       *
       * Source: the upstream API.
       */
      name: string;
      /**
       * What the function does and when to use it, in as much detail as you have.
       *
       * Source: the upstream API.
       */
      description?: string;
      /**
       * The JSON Schema of what the function takes, an object.
       *
       * Source: the upstream API.
       */
      input_schema: {
        /**
         * The type of what the function takes.
         *
         * Source: the upstream API.
         */
        type: "object";
        /**
         * The members, each with its JSON Schema.
         *
         * Source: the upstream API.
         */
        properties?: {
          [key: string]: unknown;
        } | null;
        /**
         * The names of the members that must be there.
         *
         * Source: the upstream API.
         */
        required?: string[] | null;
      } & {
        [key: string]: unknown;
      };
      /**
       * True guarantees that names and inputs keep to the schema.
       *
       * Source: the upstream API.
       */
      strict?: boolean;
      /**
       * Inputs to learn from.
       *
       * Source: the upstream API.
       */
      input_examples?: {
        [key: string]: unknown;
      }[];
      /**
       * Whether a stream sends the input as it is made, before it is checked to be JSON.
       *
       * Source: the upstream API.
       */
      eager_input_streaming?: boolean | null;
      /**
       * True keeps the tool out of the prompt until a tool search has found it.
       *
       * Source: the upstream API.
       */
      defer_loading?: boolean;
      /**
       * Who may use the tool, Claude itself (`direct`) or its code.
       *
       * Source: the upstream API.
       */
      allowed_callers?: ("direct" | "code_execution_20250825" | "code_execution_20260120" | "code_execution_20260521" | (string & {}))[];
      /**
       * The end of a prefix to cache.
       *
       * Source: the upstream API.
       */
      cache_control?: components["schemas"]["ClaudeCacheControl"] | null;
    };
    /**
     * Why the prompt cache could not be used.
     *
     * Source: the upstream API.
     */
    ClaudeDiagnostics: {
      /**
       * The reason; null while it is not known yet.
       *
       * Source: the upstream API.
       */
      cache_miss_reason?: {
        /**
         * What differs from the earlier request.
         *
         * Source: the upstream API.
         */
        type?: "model_changed" | "system_changed" | "tools_changed" | "messages_changed" | "previous_message_not_found" | "unavailable" | (string & {});
        /**
         * How many input tokens had to be read anew for it.
         *
         * Source: the upstream API.
         */
        cache_missed_input_tokens?: number;
      } | null;
    };
    /**
     * A document for Claude to read: a PDF or a text. Also what a fetched web page comes as.
     *
     * Source: the upstream API.
     */
    ClaudeDocumentBlock: {
      /**
       * The kind of block.
       *
       * Source: the upstream API.
       */
      type: "document";
      /**
       * Where the document comes from.
       *
       * Source: the upstream API.
       */
      source: components["schemas"]["ClaudeDocumentSource"];
      /**
       * The document's title.
       *
       * Source: the upstream API.
       */
      title?: string | null;
      /**
       * In requests only, what Claude is to know about the document. Never cited.
       *
       * Source: the upstream API.
       */
      context?: string | null;
      /**
       * Whether Claude cites the document. Default no.
       *
       * Source: the upstream API.
       */
      citations?: components["schemas"]["ClaudeCitationsConfig"] | null;
      /**
       * In requests only, the end of a prefix to cache.
       *
       * Source: the upstream API.
       */
      cache_control?: components["schemas"]["ClaudeCacheControl"] | null;
    };
    /**
     * Where a document comes from.
     *
     * Source: the upstream API.
     */
    ClaudeDocumentSource: {
      /**
       * The kind of source.
       *
       * Source: the upstream API.
       */
      type: "base64";
      /**
       * The file's type.
       *
       * Source: the upstream API.
       */
      media_type: "application/pdf" | (string & {});
      /**
       * The file in base64, without a `data:` prefix.
       *
       * Source: the upstream API.
       */
      data: string;
    } | {
      /**
       * The kind of source.
       *
       * Source: the upstream API.
       */
      type: "text";
      /**
       * The text's type.
       *
       * Source: the upstream API.
       */
      media_type: "text/plain" | (string & {});
      /**
       * The text.
       *
       * Source: the upstream API.
       */
      data: string;
    } | {
      /**
       * The kind of source.
       *
       * Source: the upstream API.
       */
      type: "content";
      /**
       * The pieces, or a single text.
       *
       * Source: the upstream API.
       */
      content: string | (components["schemas"]["ClaudeTextBlock"] | components["schemas"]["ClaudeImageBlock"])[];
    } | {
      /**
       * The kind of source.
       *
       * Source: the upstream API.
       */
      type: "url";
      /**
       * The PDF's address, which Anthropic opens itself.
       *
       * Source: the upstream API.
       */
      url: string;
    } | {
      /**
       * The kind of source.
       *
       * Source: the upstream API.
       */
      type: "file";
      /**
       * The file's id at Anthropic.
       *
       * Source: the upstream API.
       */
      file_id: string;
    };
    /**
     * What code printed and wrote, with its output readable for Anthropic only.
     *
     * Source: the upstream API.
     */
    ClaudeEncryptedCodeExecutionResult: {
      /**
       * The kind of result.
       *
       * Source: the upstream API.
       */
      type: "encrypted_code_execution_result";
      /**
       * What the code printed, encrypted.
       *
       * Source: the upstream API.
       */
      encrypted_stdout: string;
      /**
       * What the code printed as errors.
       *
       * Source: the upstream API.
       */
      stderr: string;
      /**
       * The exit code; 0 is success.
       *
       * Source: the upstream API.
       */
      return_code: number;
      /**
       * The files it wrote.
       *
       * Source: the upstream API.
       */
      content: components["schemas"]["ClaudeCodeExecutionOutput"][];
    };
    /**
     * What went wrong.
     *
     * Source: the gateway's software.
     */
    ClaudeError: {
      /**
       * The kind of error, not to be relied on: the gateway says `new_api_error` of its own errors and literally
       * `<nil>` of most of Anthropic's.
       *
       * Source: the gateway's software.
       */
      type?: "new_api_error" | "<nil>" | "invalid_request_error" | "authentication_error" | "billing_error" | "permission_error" | "not_found_error" | "conflict_error" | "request_too_large" | "rate_limit_error" | "api_error" | "timeout_error" | "overloaded_error" | "new_api_panic" | (string & {});
      /**
       * A sentence for a person, in English or Chinese whatever was asked for. Never decide by these words.
       *
       * Source: the gateway's software.
       */
      message?: string;
      /**
       * The request field that is wrong, or an empty text. In the gateway's form only.
       *
       * Source: the gateway's software.
       */
      param?: string | null;
      /**
       * The error code, often an empty text. In the gateway's form only.
       *
       * Source: the gateway's software.
       */
      code?: "model_not_found" | "access_denied" | (string & {}) | number | null;
      /**
       * More about the error, from Anthropic. The gateway's software leaves it out.
       *
       * Source: the upstream API.
       */
      details?: {
        /**
         * The error code, finer than the kind.
         *
         * Source: the upstream API.
         */
        error_code?: "image_dimensions_too_large" | "tool_name_conflict" | "tool_reference_unresolved" | "available_tools_limit_exceeded" | "request_body_too_large_after_decoding" | "contract_spend_limit_reached" | "enforced_spend_limit_reached" | "ramp_limit_exceeded" | (string & {});
        /**
         * The limit in pixels that a picture's longer side has passed.
         *
         * Source: the upstream API.
         */
        max_side_length_pixels?: number;
        /**
         * Where in the request the fault is, for example `messages.0.content.1`.
         *
         * Source: the upstream API.
         */
        paths?: string[];
      } | null;
    };
    /**
     * An error body on `/v1/messages`. Two forms are known, and this type holds the members of both: Anthropic's,
     * with `type`, and the gateway's for the key and the choice of a model, with `error.code`. Decide by the HTTP
     * status.
     *
     * Source: the gateway's software.
     */
    ClaudeErrorBody: {
      /**
       * Always `error` in Anthropic's form, absent in the gateway's.
       *
       * Source: the gateway's software.
       */
      type?: "error" | (string & {});
      /**
       * What went wrong.
       *
       * Source: the gateway's software.
       */
      error: components["schemas"]["ClaudeError"];
      /**
       * Anthropic's number for the call. The gateway leaves it out; its own stands in the header
       * `X-Oneapi-Request-Id`.
       *
       * Source: the upstream API.
       */
      request_id?: string;
    };
    /**
     * The stream failed; nothing more comes. Anthropic's own form: the gateway's software does not pass it on but
     * ends the stream with a bare line of JSON that has the same members and no `data:` before it.
     *
     * Source: the upstream API.
     */
    ClaudeErrorEvent: {
      /**
       * The kind of event.
       *
       * Source: the upstream API.
       */
      type: "error";
      /**
       * What went wrong.
       *
       * Source: the upstream API.
       */
      error: components["schemas"]["ClaudeError"];
      /**
       * Anthropic's number for the call. The gateway's stands in the header `X-Oneapi-Request-Id`.
       *
       * Source: the upstream API.
       */
      request_id?: string;
    };
    /**
     * A picture for Claude to look at. JPEG, PNG, GIF or WebP; how large it may be depends on the model and on how
     * many pictures there are, and Anthropic's error names the limit that was passed.
     *
     * Source: the upstream API.
     */
    ClaudeImageBlock: {
      /**
       * The kind of block.
       *
       * Source: the upstream API.
       */
      type: "image";
      /**
       * Where the picture comes from.
       *
       * Source: the upstream API.
       */
      source: components["schemas"]["ClaudeImageSource"];
      /**
       * What Anthropic may do to the picture before Claude sees it.
       *
       * Source: the upstream API.
       */
      transformations?: {
        /**
         * What happens to a picture that is too large for the model: `downsize` shrinks it unasked, `error` answers 400.
         * Default `downsize`.
         *
         * Source: the upstream API.
         */
        oversized_image?: "downsize" | "error" | (string & {});
      } | null;
      /**
       * The end of a prefix to cache.
       *
       * Source: the upstream API.
       */
      cache_control?: components["schemas"]["ClaudeCacheControl"] | null;
    };
    /**
     * Where a picture comes from.
     *
     * Source: the upstream API.
     */
    ClaudeImageSource: {
      /**
       * The kind of source.
       *
       * Source: the upstream API.
       */
      type: "base64";
      /**
       * The file's type.
       *
       * Source: the upstream API.
       */
      media_type: "image/jpeg" | "image/png" | "image/gif" | "image/webp" | (string & {});
      /**
       * The file in base64, without a `data:` prefix.
       *
       * Source: the upstream API.
       */
      data: string;
    } | {
      /**
       * The kind of source.
       *
       * Source: the upstream API.
       */
      type: "url";
      /**
       * The picture's address, which Anthropic opens itself.
       *
       * Source: the upstream API.
       */
      url: string;
    } | {
      /**
       * The kind of source.
       *
       * Source: the upstream API.
       */
      type: "file";
      /**
       * The file's id at Anthropic.
       *
       * Source: the upstream API.
       */
      file_id: string;
    };
    /**
     * A part of a message that is sent. Whatever part Claude answered with can be sent back.
     *
     * Source: the upstream API.
     */
    ClaudeInputBlock: components["schemas"]["ClaudeTextBlock"] | components["schemas"]["ClaudeImageBlock"] | components["schemas"]["ClaudeDocumentBlock"] | components["schemas"]["ClaudeSearchResultBlock"] | components["schemas"]["ClaudeToolUseBlock"] | components["schemas"]["ClaudeToolResultBlock"] | components["schemas"]["ClaudeThinkingBlock"] | components["schemas"]["ClaudeRedactedThinkingBlock"] | components["schemas"]["ClaudeServerToolUseBlock"] | components["schemas"]["ClaudeWebSearchToolResultBlock"] | components["schemas"]["ClaudeWebFetchToolResultBlock"] | components["schemas"]["ClaudeCodeExecutionToolResultBlock"] | components["schemas"]["ClaudeBashCodeExecutionToolResultBlock"] | components["schemas"]["ClaudeTextEditorCodeExecutionToolResultBlock"] | components["schemas"]["ClaudeToolSearchToolResultBlock"] | components["schemas"]["ClaudeContainerUploadBlock"];
    /**
     * More of the `input` of a tool use, as a piece of JSON text.
     *
     * Source: the upstream API.
     */
    ClaudeInputJsonDelta: {
      /**
       * The kind of delta.
       *
       * Source: the upstream API.
       */
      type: "input_json_delta";
      /**
       * A piece of the JSON text, often an empty one. Join the pieces and parse them when the part is complete.
       *
       * Source: the upstream API.
       */
      partial_json: string;
    };
    /**
     * One message of the conversation that is sent.
     *
     * Source: the gateway's docs.
     */
    ClaudeInputMessage: {
      /**
       * Who speaks. `system` takes blocks of text only and is for newer models; `system` beside `messages` is for all.
       *
       * Source: the gateway's docs.
       */
      role: "user" | "assistant" | "system" | (string & {});
      /**
       * What is said, as a text or as blocks. The `content` of an answer can be sent back as it is.
       *
       * Source: the gateway's docs.
       */
      content: string | components["schemas"]["ClaudeInputBlock"][];
    };
    /**
     * The message as a whole has changed: why it stops, and what it cost. May come more than once.
     *
     * Source: the upstream API.
     */
    ClaudeMessageDeltaEvent: {
      /**
       * The kind of event.
       *
       * Source: the upstream API.
       */
      type: "message_delta";
      /**
       * The members of the message that are new.
       *
       * Source: the upstream API.
       */
      delta: {
        /**
         * Why Claude stopped, as in the message.
         *
         * Source: the upstream API.
         */
        stop_reason?: "end_turn" | "max_tokens" | "stop_sequence" | "tool_use" | "pause_turn" | "refusal" | "model_context_window_exceeded" | (string & {}) | null;
        /**
         * Which of the `stop_sequences` was written, if one was.
         *
         * Source: the upstream API.
         */
        stop_sequence?: string | null;
        /**
         * More about a refusal.
         *
         * Source: the upstream API.
         */
        stop_details?: components["schemas"]["ClaudeStopDetails"] | null;
        /**
         * The container that code ran in, if any did.
         *
         * Source: the upstream API.
         */
        container?: components["schemas"]["ClaudeContainer"] | null;
      };
      /**
       * What the message has cost so far. The counts are sums and not additions.
       *
       * Source: the upstream API.
       */
      usage?: components["schemas"]["ClaudeMessageDeltaUsage"];
    };
    /**
     * What the message has cost so far, in tokens: sums, not additions. The gateway adds the input counts if the
     * vendor left them out.
     *
     * Source: the upstream API.
     */
    ClaudeMessageDeltaUsage: {
      /**
       * Output tokens so far, thinking among them.
       *
       * Source: the upstream API.
       */
      output_tokens: number;
      /**
       * Input tokens that were neither read from nor written to the cache.
       *
       * Source: the upstream API.
       */
      input_tokens?: number | null;
      /**
       * Input tokens written to the cache.
       *
       * Source: the upstream API.
       */
      cache_creation_input_tokens?: number | null;
      /**
       * Input tokens read from the cache.
       *
       * Source: the upstream API.
       */
      cache_read_input_tokens?: number | null;
      /**
       * The tokens written to the cache, by how long it lives. From the gateway.
       *
       * Source: the gateway's software.
       */
      cache_creation?: components["schemas"]["ClaudeCacheCreation"] | null;
      /**
       * What the output tokens went into.
       *
       * Source: the upstream API.
       */
      output_tokens_details?: components["schemas"]["ClaudeOutputTokensDetails"] | null;
      /**
       * How often Anthropic's tools were used.
       *
       * Source: the upstream API.
       */
      server_tool_use?: components["schemas"]["ClaudeServerToolUsage"] | null;
    };
    /**
     * What Claude answers to: the conversation so far, and how to answer it. Fields that are not listed may be sent
     * as well.
     *
     * Source: the gateway's docs.
     */
    ClaudeMessageRequest: {
      /**
       * Which Claude model answers. The docs name `claude-opus-4-6` and `claude-sonnet-4-5-20250929` as examples; the
       * other names are Anthropic's. Which of them the gateway serves is not documented: a name it does not serve
       * answers 503 `model_not_found`. The models of the 5 family take 1 million tokens of context, `claude-haiku-4-5`
       * takes 200000.
       *
       * Source: the gateway's docs.
       */
      model: "claude-opus-4-6" | "claude-sonnet-4-5-20250929" | "claude-fable-5-2" | "claude-opus-5-5" | "claude-sonnet-5-5" | "claude-haiku-5-5" | "claude-mythos-5-2" | "claude-fable-5-1" | "claude-mythos-5-1" | "claude-fable-5" | "claude-mythos-5" | "claude-opus-5" | "claude-sonnet-5" | "claude-mythos-preview" | "claude-opus-4-8" | "claude-opus-4-7" | "claude-sonnet-4-6" | "claude-opus-4-5" | "claude-opus-4-5-20251101" | "claude-sonnet-4-5" | "claude-haiku-4-5" | "claude-haiku-4-5-20251001" | (string & {});
      /**
       * The most tokens the answer may have, thinking included. Anthropic allows up to 128000 with the models of the 5
       * family and 64000 with `claude-haiku-4-5`. Claude may stop earlier. At Anthropic a 0 only fills the prompt
       * cache; the gateway's software puts its own default in the place of a 0.
       *
       * Source: the gateway's docs.
       */
      max_tokens: number;
      /**
       * The conversation in its order, 1 to 100000 messages, the newest last. Messages of one role in a row count as
       * one. A conversation that ends with `assistant` lets Claude go on from there; newer models refuse that.
       *
       * Source: the gateway's docs.
       */
      messages: components["schemas"]["ClaudeInputMessage"][];
      /**
       * Whether the answer comes as a stream of events while it is made. Default false.
       *
       * Source: the gateway's docs.
       * @default false
       */
      stream?: boolean;
      /**
       * What Claude is to know or to be throughout the conversation, as a text or as blocks of text.
       *
       * Source: the upstream API.
       */
      system?: string | components["schemas"]["ClaudeTextBlock"][];
      /**
       * Texts that end the answer when Claude writes one of them; `stop_reason` is then `stop_sequence`.
       *
       * Source: the upstream API.
       */
      stop_sequences?: string[];
      /**
       * Whether and how Claude thinks before it answers. The default depends on the model.
       *
       * Source: the upstream API.
       */
      thinking?: components["schemas"]["ClaudeThinkingConfig"];
      /**
       * How much effort the answer is worth, and whether it has to be JSON of a given form.
       *
       * Source: the upstream API.
       */
      output_config?: components["schemas"]["ClaudeOutputConfig"];
      /**
       * What Claude may use: functions of your own, and tools of Anthropic.
       *
       * Source: the upstream API.
       */
      tools?: components["schemas"]["ClaudeTool"][];
      /**
       * Whether Claude may, must or must not use tools. Default `{type: "auto"}`.
       *
       * Source: the upstream API.
       */
      tool_choice?: components["schemas"]["ClaudeToolChoice"];
      /**
       * Marks the last block of the request that can be cached as the end of a prefix to cache.
       *
       * Source: the upstream API.
       */
      cache_control?: components["schemas"]["ClaudeCacheControl"] | null;
      /**
       * Notes on the request.
       *
       * Source: the upstream API.
       */
      metadata?: {
        /**
         * An opaque id of your user, by which Anthropic can tell abuse apart. No name, address or number of a person.
         *
         * Source: the upstream API.
         */
        user_id?: string | null;
      };
      /**
       * The container that code runs in: the id of one that exists, or what a new one is to have.
       *
       * Source: the upstream API.
       */
      container?: string | components["schemas"]["ClaudeContainerRequest"] | null;
      /**
       * Whether Anthropic may use its priority capacity: `auto` or `standard_only`. Default `auto`. The gateway's
       * software removes this field unless its operator allows it.
       *
       * Source: the upstream API.
       * @default "auto"
       */
      service_tier?: "auto" | "standard_only";
      /**
       * How fast the answer is made: `standard` or `fast`. Default `standard`. Some models want the `anthropic-beta`
       * header `fast-mode-2026-02-01` for it. The gateway's software removes this field unless its operator allows it.
       *
       * Source: the upstream API.
       */
      speed?: "standard" | "fast" | (string & {}) | null;
      /**
       * The region of the world the model runs in. The gateway's software removes this field unless its operator
       * allows it.
       *
       * Source: the upstream API.
       */
      inference_geo?: string | null;
      /**
       * Asks why the prompt cache could not be used. The gateway's software is not known to pass this field on: it
       * drops those that are not in its own list.
       *
       * Source: the upstream API.
       */
      diagnostics?: {
        /**
         * The id of the earlier answer to compare with.
         *
         * Source: the upstream API.
         */
        previous_message_id?: string | null;
      } | null;
      /**
       * How freely Claude chooses its words, on a scale from 0 to 1. Default 1. Leave it out: models newer than
       * `claude-opus-4-6` take only 1, and API version `2026-10-21` refuses the field whatever its value.
       *
       * Source: the upstream API.
       * @default 1
       * @deprecated
       */
      temperature?: number;
      /**
       * Claude chooses among the likeliest tokens that together have this probability, from 0 to 1. Leave it out:
       * models newer than `claude-opus-4-6` take only 0.99 and more, and API version `2026-10-21` refuses the field.
       *
       * Source: the upstream API.
       * @deprecated
       */
      top_p?: number;
      /**
       * Claude chooses among this number of the likeliest tokens. Leave it out: models newer than `claude-opus-4-6`
       * and API version `2026-10-21` refuse the field.
       *
       * Source: the upstream API.
       * @deprecated
       */
      top_k?: number;
    };
    /**
     * The message that Claude answers with. A stream begins with one that has no content yet.
     *
     * Source: the upstream API.
     */
    ClaudeMessageResponse: {
      /**
       * The message's id, `msg_` and letters and digits.
       *
       * Source: the upstream API.
       */
      id: string;
      /**
       * The kind of thing this is.
       *
       * Source: the upstream API.
       */
      type: "message" | (string & {});
      /**
       * Who speaks.
       *
       * Source: the upstream API.
       */
      role: "assistant" | (string & {});
      /**
       * The model that answered.
       *
       * Source: the upstream API.
       */
      model: string;
      /**
       * What Claude says and does, in its order. Can be sent back as it is.
       *
       * Source: the upstream API.
       */
      content: components["schemas"]["ClaudeContentBlock"][];
      /**
       * Why Claude stopped. Only `end_turn` and `stop_sequence` are whole answers. `tool_use` waits for results,
       * `pause_turn` for the message to be sent back so that Claude goes on; `max_tokens` and
       * `model_context_window_exceeded` cut the answer off, `refusal` is none. Null at the beginning of a stream.
       *
       * Source: the upstream API.
       */
      stop_reason?: "end_turn" | "max_tokens" | "stop_sequence" | "tool_use" | "pause_turn" | "refusal" | "model_context_window_exceeded" | (string & {}) | null;
      /**
       * Which of the `stop_sequences` was written, if one was.
       *
       * Source: the upstream API.
       */
      stop_sequence?: string | null;
      /**
       * More about a refusal; null or absent with other reasons.
       *
       * Source: the upstream API.
       */
      stop_details?: components["schemas"]["ClaudeStopDetails"] | null;
      /**
       * The container that code ran in, if any did.
       *
       * Source: the upstream API.
       */
      container?: components["schemas"]["ClaudeContainer"] | null;
      /**
       * Why the prompt cache could not be used, if that was asked.
       *
       * Source: the upstream API.
       */
      diagnostics?: components["schemas"]["ClaudeDiagnostics"] | null;
      /**
       * What the message cost, in tokens.
       *
       * Source: the upstream API.
       */
      usage: components["schemas"]["ClaudeUsage"];
    };
    /**
     * The message begins. If the gateway tries again, a second one can come in the same stream: drop what came
     * before it.
     *
     * Source: the gateway's docs.
     */
    ClaudeMessageStartEvent: {
      /**
       * The kind of event.
       *
       * Source: the gateway's docs.
       */
      type: "message_start";
      /**
       * The message without content, without `stop_reason`, and with first counts of tokens.
       *
       * Source: the upstream API.
       */
      message: components["schemas"]["ClaudeMessageResponse"];
    };
    /**
     * The message is complete. Without this event the stream was cut off.
     *
     * Source: the upstream API.
     */
    ClaudeMessageStopEvent: {
      /**
       * The kind of event.
       *
       * Source: the upstream API.
       */
      type: "message_stop";
    };
    /**
     * What the answer is to be like.
     *
     * Source: the upstream API.
     */
    ClaudeOutputConfig: {
      /**
       * How thorough the answer is: more effort takes longer and more tokens. Default `high` with most models,
       * `medium` with `claude-opus-5-5` and `claude-haiku-5-5`.
       *
       * Source: the upstream API.
       */
      effort?: "low" | "medium" | "high" | "xhigh" | "max" | (string & {}) | null;
      /**
       * The form the text of the answer has. Without it, free text.
       *
       * Source: the upstream API.
       */
      format?: {
        /**
         * The kind of form.
         *
         * Source: the upstream API.
         */
        type: "json_schema";
        /**
         * The JSON Schema that the answer keeps to.
         *
         * Source: the upstream API.
         */
        schema: {
          [key: string]: unknown;
        };
      } | null;
    };
    /**
     * What the output tokens went into.
     *
     * Source: the upstream API.
     */
    ClaudeOutputTokensDetails: {
      /**
       * Output tokens spent on thinking, more than a summary shows.
       *
       * Source: the upstream API.
       */
      thinking_tokens?: number;
    };
    /**
     * Pages of a PDF.
     *
     * Source: the upstream API.
     */
    ClaudePageLocation: {
      /**
       * The kind of place.
       *
       * Source: the upstream API.
       */
      type: "page_location";
      /**
       * The words themselves. They count neither as output nor, sent back, as input.
       *
       * Source: the upstream API.
       */
      cited_text: string;
      /**
       * The position of the document among those of the request, counted from 0.
       *
       * Source: the upstream API.
       */
      document_index: number;
      /**
       * The document's title.
       *
       * Source: the upstream API.
       */
      document_title?: string | null;
      /**
       * The position of the first page, counted from 1.
       *
       * Source: the upstream API.
       */
      start_page_number: number;
      /**
       * The position after the last page, counted from 1.
       *
       * Source: the upstream API.
       */
      end_page_number: number;
      /**
       * The file's id, in answers.
       *
       * Source: the upstream API.
       */
      file_id?: string | null;
    };
    /**
     * Nothing but a sign of life. May come at any time.
     *
     * Source: the upstream API.
     */
    ClaudePingEvent: {
      /**
       * The kind of event.
       *
       * Source: the upstream API.
       */
      type: "ping";
    };
    /**
     * Thoughts that are not shown. Send the block back unchanged.
     *
     * Source: the upstream API.
     */
    ClaudeRedactedThinkingBlock: {
      /**
       * The kind of block.
       *
       * Source: the upstream API.
       */
      type: "redacted_thinking";
      /**
       * The thoughts, encrypted.
       *
       * Source: the upstream API.
       */
      data: string;
    };
    /**
     * A finding of a search of your own, which Claude can cite.
     *
     * Source: the upstream API.
     */
    ClaudeSearchResultBlock: {
      /**
       * The kind of block.
       *
       * Source: the upstream API.
       */
      type: "search_result";
      /**
       * Where the finding is from, most often an address.
       *
       * Source: the upstream API.
       */
      source: string;
      /**
       * The finding's title.
       *
       * Source: the upstream API.
       */
      title: string;
      /**
       * What was found, in blocks of text.
       *
       * Source: the upstream API.
       */
      content: components["schemas"]["ClaudeTextBlock"][];
      /**
       * Whether Claude cites the finding. Default no.
       *
       * Source: the upstream API.
       */
      citations?: components["schemas"]["ClaudeCitationsConfig"];
      /**
       * The end of a prefix to cache.
       *
       * Source: the upstream API.
       */
      cache_control?: components["schemas"]["ClaudeCacheControl"] | null;
    };
    /**
     * Pieces of a finding of a search of your own.
     *
     * Source: the upstream API.
     */
    ClaudeSearchResultLocation: {
      /**
       * The kind of place.
       *
       * Source: the upstream API.
       */
      type: "search_result_location";
      /**
       * The words of the pieces. They count neither as output nor, sent back, as input.
       *
       * Source: the upstream API.
       */
      cited_text: string;
      /**
       * The position of the finding among those of the request, counted from 0.
       *
       * Source: the upstream API.
       */
      search_result_index: number;
      /**
       * Where the finding is from.
       *
       * Source: the upstream API.
       */
      source: string;
      /**
       * The finding's title.
       *
       * Source: the upstream API.
       */
      title?: string | null;
      /**
       * The position of the first piece, counted from 0.
       *
       * Source: the upstream API.
       */
      start_block_index: number;
      /**
       * The position after the last piece, counted from 0.
       *
       * Source: the upstream API.
       */
      end_block_index: number;
    };
    /**
     * How often Anthropic's tools were used.
     *
     * Source: the upstream API.
     */
    ClaudeServerToolUsage: {
      /**
       * The number of searches of the web.
       *
       * Source: the upstream API.
       */
      web_search_requests?: number;
      /**
       * The number of pages read.
       *
       * Source: the upstream API.
       */
      web_fetch_requests?: number;
    };
    /**
     * Claude uses a tool that Anthropic runs. Its result follows in a block of its own; nothing has to be answered.
     *
     * Source: the upstream API.
     */
    ClaudeServerToolUseBlock: {
      /**
       * The kind of block.
       *
       * Source: the upstream API.
       */
      type: "server_tool_use";
      /**
       * The id that the result's `tool_use_id` repeats.
       *
       * Source: the upstream API.
       */
      id: string;
      /**
       * The tool's name.
       *
       * Source: the upstream API.
       */
      name: "web_search" | "web_fetch" | "code_execution" | "bash_code_execution" | "text_editor_code_execution" | "tool_search_tool_regex" | "tool_search_tool_bm25" | (string & {});
      /**
       * What the tool is used with. An empty object when a stream begins the block.
       *
       * Source: the upstream API.
       */
      input: {
        [key: string]: unknown;
      };
      /**
       * Who uses the tool, Claude itself or its code.
       *
       * Source: the upstream API.
       */
      caller?: components["schemas"]["ClaudeToolCaller"];
      /**
       * In requests only, the end of a prefix to cache.
       *
       * Source: the upstream API.
       */
      cache_control?: components["schemas"]["ClaudeCacheControl"] | null;
    };
    /**
     * The `signature` of a `thinking` block, at the end of it.
     *
     * Source: the upstream API.
     */
    ClaudeSignatureDelta: {
      /**
       * The kind of delta.
       *
       * Source: the upstream API.
       */
      type: "signature_delta";
      /**
       * The signature.
       *
       * Source: the upstream API.
       */
      signature: string;
    };
    /**
     * More about why Claude refused.
     *
     * Source: the upstream API.
     */
    ClaudeStopDetails: {
      /**
       * The reason these details belong to.
       *
       * Source: the upstream API.
       */
      type?: "refusal" | (string & {});
      /**
       * What kind of harm was feared; null if none of these.
       *
       * Source: the upstream API.
       */
      category?: "cyber" | "bio" | "frontier_llm" | "reasoning_extraction" | "general_harms" | (string & {}) | null;
      /**
       * The reason, for a person. Its words may change.
       *
       * Source: the upstream API.
       */
      explanation?: string | null;
    };
    /**
     * One event of a streamed message. Skip an event whose `type` you do not know.
     *
     * Source: the upstream API.
     */
    ClaudeStreamEvent: components["schemas"]["ClaudeMessageStartEvent"] | components["schemas"]["ClaudeContentBlockStartEvent"] | components["schemas"]["ClaudeContentBlockDeltaEvent"] | components["schemas"]["ClaudeContentBlockStopEvent"] | components["schemas"]["ClaudeMessageDeltaEvent"] | components["schemas"]["ClaudeMessageStopEvent"] | components["schemas"]["ClaudePingEvent"] | components["schemas"]["ClaudeErrorEvent"];
    /**
     * A text, in requests and answers.
     *
     * Source: the upstream API.
     */
    ClaudeTextBlock: {
      /**
       * The kind of block.
       *
       * Source: the upstream API.
       */
      type: "text";
      /**
       * The text. Empty when a stream begins the block.
       *
       * Source: the upstream API.
       */
      text: string;
      /**
       * The places the text relies on, in answers. Null or absent without any.
       *
       * Source: the upstream API.
       */
      citations?: components["schemas"]["ClaudeTextCitation"][] | null;
      /**
       * In requests only, the end of a prefix to cache.
       *
       * Source: the upstream API.
       */
      cache_control?: components["schemas"]["ClaudeCacheControl"] | null;
    };
    /**
     * A place that a text relies on.
     *
     * Source: the upstream API.
     */
    ClaudeTextCitation: components["schemas"]["ClaudeCharLocation"] | components["schemas"]["ClaudePageLocation"] | components["schemas"]["ClaudeContentBlockLocation"] | components["schemas"]["ClaudeSearchResultLocation"] | components["schemas"]["ClaudeWebSearchResultLocation"];
    /**
     * More text, for the `text` of a `text` block.
     *
     * Source: the upstream API.
     */
    ClaudeTextDelta: {
      /**
       * The kind of delta.
       *
       * Source: the upstream API.
       */
      type: "text_delta";
      /**
       * The text to append.
       *
       * Source: the upstream API.
       */
      text: string;
    };
    /**
     * What came of a file that Claude looked at or changed. Send the block back unchanged.
     *
     * Source: the upstream API.
     */
    ClaudeTextEditorCodeExecutionToolResultBlock: {
      /**
       * The kind of block.
       *
       * Source: the upstream API.
       */
      type: "text_editor_code_execution_tool_result";
      /**
       * The id of the `server_tool_use` block this answers.
       *
       * Source: the upstream API.
       */
      tool_use_id: string;
      /**
       * The outcome, or the error.
       *
       * Source: the upstream API.
       */
      content: components["schemas"]["ClaudeTextEditorViewResult"] | components["schemas"]["ClaudeTextEditorCreateResult"] | components["schemas"]["ClaudeTextEditorReplaceResult"] | {
        /**
         * The kind of result.
         *
         * Source: the upstream API.
         */
        type: "text_editor_code_execution_tool_result_error";
        /**
         * The error code.
         *
         * Source: the upstream API.
         */
        error_code: "invalid_tool_input" | "unavailable" | "too_many_requests" | "execution_time_exceeded" | "file_not_found" | (string & {});
        /**
         * The reason, for a person.
         *
         * Source: the upstream API.
         */
        error_message?: string | null;
      };
      /**
       * In requests only, the end of a prefix to cache.
       *
       * Source: the upstream API.
       */
      cache_control?: components["schemas"]["ClaudeCacheControl"] | null;
    };
    /**
     * A file that Claude wrote.
     *
     * Source: the upstream API.
     */
    ClaudeTextEditorCreateResult: {
      /**
       * The kind of result.
       *
       * Source: the upstream API.
       */
      type: "text_editor_code_execution_create_result";
      /**
       * True if the file was there before.
       *
       * Source: the upstream API.
       */
      is_file_update: boolean;
    };
    /**
     * A file that Claude changed in one place.
     *
     * Source: the upstream API.
     */
    ClaudeTextEditorReplaceResult: {
      /**
       * The kind of result.
       *
       * Source: the upstream API.
       */
      type: "text_editor_code_execution_str_replace_result";
      /**
       * The position of the first line replaced, counted from 1.
       *
       * Source: the upstream API.
       */
      old_start?: number | null;
      /**
       * The number of lines replaced.
       *
       * Source: the upstream API.
       */
      old_lines?: number | null;
      /**
       * The position of the first new line, counted from 1.
       *
       * Source: the upstream API.
       */
      new_start?: number | null;
      /**
       * The number of new lines.
       *
       * Source: the upstream API.
       */
      new_lines?: number | null;
      /**
       * The lines, each with a `-`, a `+` or a blank in front.
       *
       * Source: the upstream API.
       */
      lines?: string[] | null;
    };
    /**
     * A file, or a part of it, that Claude looked at.
     *
     * Source: the upstream API.
     */
    ClaudeTextEditorViewResult: {
      /**
       * The kind of result.
       *
       * Source: the upstream API.
       */
      type: "text_editor_code_execution_view_result";
      /**
       * The kind of file.
       *
       * Source: the upstream API.
       */
      file_type: "text" | "image" | "pdf" | (string & {});
      /**
       * What is in it.
       *
       * Source: the upstream API.
       */
      content: string;
      /**
       * The number of lines shown.
       *
       * Source: the upstream API.
       */
      num_lines?: number | null;
      /**
       * The position of the first line shown, counted from 1.
       *
       * Source: the upstream API.
       */
      start_line?: number | null;
      /**
       * The number of lines the file has.
       *
       * Source: the upstream API.
       */
      total_lines?: number | null;
    };
    /**
     * What Claude thought before it answered. In a conversation with tools, send it back unchanged and at its place.
     *
     * Source: the upstream API.
     */
    ClaudeThinkingBlock: {
      /**
       * The kind of block.
       *
       * Source: the upstream API.
       */
      type: "thinking";
      /**
       * The thoughts, as a rule summarised. Empty with `display: omitted`.
       *
       * Source: the upstream API.
       */
      thinking: string;
      /**
       * Proof that the thoughts are Claude's. Anthropic wants it back; it is absent only where another vendor's model
       * stands behind the name.
       *
       * Source: the upstream API.
       */
      signature?: string;
    };
    /**
     * Whether and how Claude thinks before it answers. Thoughts count as output and towards `max_tokens`. Which
     * models take which kind is reported by others than Anthropic.
     *
     * Source: the upstream API.
     */
    ClaudeThinkingConfig: {
      /**
       * The kind of thinking.
       *
       * Source: the upstream API.
       */
      type: "adaptive";
      /**
       * What the answer shows of it: `summarized` gives a summary, `omitted` a block with an empty text and a
       * signature.
       *
       * Source: the upstream API.
       */
      display?: "summarized" | "omitted" | (string & {}) | null;
    } | {
      /**
       * The kind of thinking.
       *
       * Source: the upstream API.
       */
      type: "enabled";
      /**
       * The most tokens to think with, at least 1024 and less than `max_tokens`.
       *
       * Source: the upstream API.
       */
      budget_tokens: number;
      /**
       * What the answer shows of it: `summarized` gives a summary, `omitted` a block with an empty text and a
       * signature.
       *
       * Source: the upstream API.
       */
      display?: "summarized" | "omitted" | (string & {}) | null;
    } | {
      /**
       * The kind of thinking.
       *
       * Source: the upstream API.
       */
      type: "disabled";
    } | {
      /**
       * The kind of thinking.
       *
       * Source: the upstream API.
       */
      type: "between_tools";
    };
    /**
     * More thoughts, for the `thinking` of a `thinking` block.
     *
     * Source: the upstream API.
     */
    ClaudeThinkingDelta: {
      /**
       * The kind of delta.
       *
       * Source: the upstream API.
       */
      type: "thinking_delta";
      /**
       * The text to append.
       *
       * Source: the upstream API.
       */
      thinking: string;
    };
    /**
     * Something Claude may use. Functions of your own have an `input_schema`; Anthropic's tools have a `type` with a
     * date.
     *
     * Source: the upstream API.
     */
    ClaudeTool: components["schemas"]["ClaudeCustomTool"] | components["schemas"]["ClaudeWebSearchTool"] | components["schemas"]["ClaudeWebFetchTool"] | components["schemas"]["ClaudeAnthropicTool"];
    /**
     * Who uses the tool: Claude itself, or code that Claude wrote.
     *
     * Source: the upstream API.
     */
    ClaudeToolCaller: {
      /**
       * The kind of caller. `direct` is Claude itself.
       *
       * Source: the upstream API.
       */
      type: "direct" | "code_execution_20250825" | "code_execution_20260120" | (string & {});
      /**
       * The id of the code execution that uses the tool.
       *
       * Source: the upstream API.
       */
      tool_id?: string;
    };
    /**
     * Whether Claude may, must or must not use tools.
     *
     * Source: the upstream API.
     */
    ClaudeToolChoice: {
      /**
       * The kind of choice.
       *
       * Source: the upstream API.
       */
      type: "auto";
      /**
       * True allows one use of a tool at most. Default false.
       *
       * Source: the upstream API.
       */
      disable_parallel_tool_use?: boolean;
    } | {
      /**
       * The kind of choice.
       *
       * Source: the upstream API.
       */
      type: "any";
      /**
       * True allows exactly one use of a tool. Default false.
       *
       * Source: the upstream API.
       */
      disable_parallel_tool_use?: boolean;
    } | {
      /**
       * The kind of choice.
       *
       * Source: the upstream API.
       */
      type: "tool";
      /**
       * The tool's name.
       *
       * Source: the upstream API.
       */
      name: string;
      /**
       * True allows exactly one use of the tool. Default false.
       *
       * Source: the upstream API.
       */
      disable_parallel_tool_use?: boolean;
    } | {
      /**
       * The kind of choice.
       *
       * Source: the upstream API.
       */
      type: "none";
    };
    /**
     * The name of a tool that was found and may be used from now on.
     *
     * Source: the upstream API.
     */
    ClaudeToolReference: {
      /**
       * The kind of block.
       *
       * Source: the upstream API.
       */
      type: "tool_reference";
      /**
       * The tool's name.
       *
       * Source: the upstream API.
       */
      tool_name: string;
      /**
       * In requests only, the end of a prefix to cache.
       *
       * Source: the upstream API.
       */
      cache_control?: components["schemas"]["ClaudeCacheControl"] | null;
    };
    /**
     * What came of a tool that Claude asked for.
     *
     * Source: the upstream API.
     */
    ClaudeToolResultBlock: {
      /**
       * The kind of block.
       *
       * Source: the upstream API.
       */
      type: "tool_result";
      /**
       * The id of the `tool_use` block this answers.
       *
       * Source: the upstream API.
       */
      tool_use_id: string;
      /**
       * The result, as a text or as blocks. May be left out.
       *
       * Source: the upstream API.
       */
      content?: string | components["schemas"]["ClaudeToolResultPart"][];
      /**
       * True says that the tool failed, and `content` why. Default false.
       *
       * Source: the upstream API.
       */
      is_error?: boolean;
      /**
       * The toolset of the tool, as the `tool_use` block named it.
       *
       * Source: the upstream API.
       */
      toolset_name?: string | null;
      /**
       * The end of a prefix to cache.
       *
       * Source: the upstream API.
       */
      cache_control?: components["schemas"]["ClaudeCacheControl"] | null;
    };
    /**
     * A part of the result of a tool.
     *
     * Source: the upstream API.
     */
    ClaudeToolResultPart: components["schemas"]["ClaudeTextBlock"] | components["schemas"]["ClaudeImageBlock"] | components["schemas"]["ClaudeDocumentBlock"] | components["schemas"]["ClaudeSearchResultBlock"] | components["schemas"]["ClaudeToolReference"] | components["schemas"]["ClaudeBrowserStateBlock"];
    /**
     * The tools that a tool search found.
     *
     * Source: the upstream API.
     */
    ClaudeToolSearchResult: {
      /**
       * The kind of result.
       *
       * Source: the upstream API.
       */
      type: "tool_search_tool_search_result";
      /**
       * The tools, by their names.
       *
       * Source: the upstream API.
       */
      tool_references: components["schemas"]["ClaudeToolReference"][];
    };
    /**
     * The tools a tool search found, or why it failed. Send the block back unchanged.
     *
     * Source: the upstream API.
     */
    ClaudeToolSearchToolResultBlock: {
      /**
       * The kind of block.
       *
       * Source: the upstream API.
       */
      type: "tool_search_tool_result";
      /**
       * The id of the `server_tool_use` block this answers.
       *
       * Source: the upstream API.
       */
      tool_use_id: string;
      /**
       * The tools, or the error.
       *
       * Source: the upstream API.
       */
      content: components["schemas"]["ClaudeToolSearchResult"] | {
        /**
         * The kind of result.
         *
         * Source: the upstream API.
         */
        type: "tool_search_tool_result_error";
        /**
         * The error code.
         *
         * Source: the upstream API.
         */
        error_code: "invalid_tool_input" | "unavailable" | "too_many_requests" | "execution_time_exceeded" | (string & {});
        /**
         * The reason, for a person.
         *
         * Source: the upstream API.
         */
        error_message?: string | null;
      };
      /**
       * In requests only, the end of a prefix to cache.
       *
       * Source: the upstream API.
       */
      cache_control?: components["schemas"]["ClaudeCacheControl"] | null;
    };
    /**
     * Claude asks for one of your tools to be used. Answer with a `tool_result` block in the next user message.
     *
     * Source: the upstream API.
     */
    ClaudeToolUseBlock: {
      /**
       * The kind of block.
       *
       * Source: the upstream API.
       */
      type: "tool_use";
      /**
       * The request's id, for the `tool_use_id` of the result.
       *
       * Source: the upstream API.
       */
      id: string;
      /**
       * The tool's name.
       *
       * Source: the upstream API.
       */
      name: string;
      /**
       * What the tool is used with, in the form of the tool's `input_schema`. An empty object when a stream begins the
       * block.
       *
       * Source: the upstream API.
       */
      input: {
        [key: string]: unknown;
      };
      /**
       * Who uses the tool, Claude itself or its code.
       *
       * Source: the upstream API.
       */
      caller?: components["schemas"]["ClaudeToolCaller"];
      /**
       * The toolset the tool belongs to, if it is one of a toolset.
       *
       * Source: the upstream API.
       */
      toolset_name?: string | null;
      /**
       * In requests only, the end of a prefix to cache.
       *
       * Source: the upstream API.
       */
      cache_control?: components["schemas"]["ClaudeCacheControl"] | null;
    };
    /**
     * What the message cost, in tokens. All input is `input_tokens` and both cache counts together.
     *
     * Source: the upstream API.
     */
    ClaudeUsage: {
      /**
       * Input tokens that were neither read from nor written to the cache.
       *
       * Source: the upstream API.
       */
      input_tokens: number;
      /**
       * Output tokens, thinking among them. At the beginning of a stream only a first count.
       *
       * Source: the upstream API.
       */
      output_tokens: number;
      /**
       * Input tokens written to the cache.
       *
       * Source: the upstream API.
       */
      cache_creation_input_tokens?: number | null;
      /**
       * Input tokens read from the cache.
       *
       * Source: the upstream API.
       */
      cache_read_input_tokens?: number | null;
      /**
       * The tokens written to the cache, by how long it lives.
       *
       * Source: the upstream API.
       */
      cache_creation?: components["schemas"]["ClaudeCacheCreation"] | null;
      /**
       * What the output tokens went into.
       *
       * Source: the upstream API.
       */
      output_tokens_details?: components["schemas"]["ClaudeOutputTokensDetails"] | null;
      /**
       * How often Anthropic's tools were used.
       *
       * Source: the upstream API.
       */
      server_tool_use?: components["schemas"]["ClaudeServerToolUsage"] | null;
      /**
       * The capacity that was used.
       *
       * Source: the upstream API.
       */
      service_tier?: "standard" | "priority" | "batch" | (string & {}) | null;
      /**
       * The speed that was used.
       *
       * Source: the upstream API.
       */
      speed?: "standard" | "fast" | (string & {}) | null;
      /**
       * The region of the world the model ran in.
       *
       * Source: the upstream API.
       */
      inference_geo?: string | null;
    };
    /**
     * A web page or PDF that was read.
     *
     * Source: the upstream API.
     */
    ClaudeWebFetchResult: {
      /**
       * The kind of result.
       *
       * Source: the upstream API.
       */
      type: "web_fetch_result";
      /**
       * The page's address.
       *
       * Source: the upstream API.
       */
      url: string;
      /**
       * The page as a document.
       *
       * Source: the upstream API.
       */
      content: components["schemas"]["ClaudeDocumentBlock"];
      /**
       * When the page was read, in ISO 8601.
       *
       * Source: the upstream API.
       */
      retrieved_at?: string | null;
    };
    /**
     * Anthropic's reader of web pages and PDFs. Claude opens addresses by itself.
     *
     * Source: the upstream API.
     */
    ClaudeWebFetchTool: {
      /**
       * The kind of tool with its date.
       *
       * Source: the upstream API.
       */
      type: "web_fetch_20250910" | "web_fetch_20260209" | "web_fetch_20260309" | "web_fetch_20260318" | (string & {});
      /**
       * The tool's name, always `web_fetch`.
       *
       * Source: the upstream API.
       */
      name: "web_fetch" | (string & {});
      /**
       * The greatest number of pages in this request.
       *
       * Source: the upstream API.
       */
      max_uses?: number | null;
      /**
       * About how many tokens of a page are read at most. Does not hold for PDFs.
       *
       * Source: the upstream API.
       */
      max_content_tokens?: number | null;
      /**
       * The only domains to read from.
       *
       * Source: the upstream API.
       */
      allowed_domains?: string[] | null;
      /**
       * Domains never to read from.
       *
       * Source: the upstream API.
       */
      blocked_domains?: string[] | null;
      /**
       * Whether Claude cites the pages. Default no.
       *
       * Source: the upstream API.
       */
      citations?: components["schemas"]["ClaudeCitationsConfig"] | null;
      /**
       * From where Claude may take the addresses it opens: `user_input`, `client_tool_results`, `server_tool_results`,
       * each with a `type`. Default from everywhere.
       *
       * Source: the upstream API.
       */
      url_sources?: {
        [key: string]: unknown;
      } | null;
      /**
       * False reads the page anew. For `web_fetch_20260309` and newer.
       *
       * Source: the upstream API.
       */
      use_cache?: boolean;
      /**
       * Whether the answer shows pages that Claude's code has used up: `full` or `excluded`. Default `full`. For
       * `web_fetch_20260318`.
       *
       * Source: the upstream API.
       */
      response_inclusion?: "full" | "excluded" | (string & {});
      /**
       * True guarantees that names and inputs keep to the schema.
       *
       * Source: the upstream API.
       */
      strict?: boolean;
      /**
       * True keeps the tool out of the prompt until a tool search has found it.
       *
       * Source: the upstream API.
       */
      defer_loading?: boolean;
      /**
       * Who may use the tool, Claude itself (`direct`) or its code.
       *
       * Source: the upstream API.
       */
      allowed_callers?: ("direct" | "code_execution_20250825" | "code_execution_20260120" | "code_execution_20260521" | (string & {}))[];
      /**
       * The end of a prefix to cache.
       *
       * Source: the upstream API.
       */
      cache_control?: components["schemas"]["ClaudeCacheControl"] | null;
    };
    /**
     * A web page that was read, or why it could not be. Send the block back unchanged.
     *
     * Source: the upstream API.
     */
    ClaudeWebFetchToolResultBlock: {
      /**
       * The kind of block.
       *
       * Source: the upstream API.
       */
      type: "web_fetch_tool_result";
      /**
       * The id of the `server_tool_use` block this answers.
       *
       * Source: the upstream API.
       */
      tool_use_id: string;
      /**
       * The page, or the error.
       *
       * Source: the upstream API.
       */
      content: components["schemas"]["ClaudeWebFetchResult"] | {
        /**
         * The kind of result.
         *
         * Source: the upstream API.
         */
        type: "web_fetch_tool_result_error";
        /**
         * The error code.
         *
         * Source: the upstream API.
         */
        error_code: "invalid_tool_input" | "url_too_long" | "url_not_allowed" | "url_not_in_prior_context" | "url_not_accessible" | "unsupported_content_type" | "too_many_requests" | "max_uses_exceeded" | "unavailable" | "content_too_large" | (string & {});
      };
      /**
       * Who used the tool, Claude itself or its code.
       *
       * Source: the upstream API.
       */
      caller?: components["schemas"]["ClaudeToolCaller"];
      /**
       * In requests only, the end of a prefix to cache.
       *
       * Source: the upstream API.
       */
      cache_control?: components["schemas"]["ClaudeCacheControl"] | null;
    };
    /**
     * A page that a search of the web found.
     *
     * Source: the upstream API.
     */
    ClaudeWebSearchResult: {
      /**
       * The kind of finding, always `web_search_result`.
       *
       * Source: the upstream API.
       */
      type: "web_search_result" | (string & {});
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
       * The page's text, readable for Anthropic only. Send it back for Claude to cite it again.
       *
       * Source: the upstream API.
       */
      encrypted_content: string;
      /**
       * When the page was last changed, in words.
       *
       * Source: the upstream API.
       */
      page_age?: string | null;
    };
    /**
     * A place on a page that a search of the web found.
     *
     * Source: the upstream API.
     */
    ClaudeWebSearchResultLocation: {
      /**
       * The kind of place.
       *
       * Source: the upstream API.
       */
      type: "web_search_result_location";
      /**
       * The words themselves. They count neither as output nor, sent back, as input.
       *
       * Source: the upstream API.
       */
      cited_text: string;
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
      title?: string | null;
      /**
       * The place, readable for Anthropic only. Send it back unchanged.
       *
       * Source: the upstream API.
       */
      encrypted_index: string;
    };
    /**
     * Anthropic's search of the web. Claude searches by itself, and each search is charged besides the tokens.
     *
     * Source: the upstream API.
     */
    ClaudeWebSearchTool: {
      /**
       * The kind of tool with its date.
       *
       * Source: the upstream API.
       */
      type: "web_search_20250305" | "web_search_20260209" | "web_search_20260318" | (string & {});
      /**
       * The tool's name, always `web_search`.
       *
       * Source: the upstream API.
       */
      name: "web_search" | (string & {});
      /**
       * The greatest number of searches in this request.
       *
       * Source: the upstream API.
       */
      max_uses?: number | null;
      /**
       * The only domains to find things on. Excludes `blocked_domains`.
       *
       * Source: the upstream API.
       */
      allowed_domains?: string[] | null;
      /**
       * Domains to find nothing on. Excludes `allowed_domains`.
       *
       * Source: the upstream API.
       */
      blocked_domains?: string[] | null;
      /**
       * Where the user is, for results that fit.
       *
       * Source: the upstream API.
       */
      user_location?: {
        /**
         * The kind of place, always `approximate`.
         *
         * Source: the upstream API.
         */
        type: "approximate" | (string & {});
        /**
         * The city.
         *
         * Source: the upstream API.
         */
        city?: string | null;
        /**
         * The region.
         *
         * Source: the upstream API.
         */
        region?: string | null;
        /**
         * The country in two letters, for example `NO`.
         *
         * Source: the upstream API.
         */
        country?: string | null;
        /**
         * The time zone, for example `Europe/Oslo`.
         *
         * Source: the upstream API.
         */
        timezone?: string | null;
      } | null;
      /**
       * Whether the answer shows results that Claude's code has used up: `full` or `excluded`. Default `full`. For
       * `web_search_20260318`.
       *
       * Source: the upstream API.
       */
      response_inclusion?: "full" | "excluded" | (string & {});
      /**
       * True guarantees that names and inputs keep to the schema.
       *
       * Source: the upstream API.
       */
      strict?: boolean;
      /**
       * True keeps the tool out of the prompt until a tool search has found it.
       *
       * Source: the upstream API.
       */
      defer_loading?: boolean;
      /**
       * Who may use the tool, Claude itself (`direct`) or its code.
       *
       * Source: the upstream API.
       */
      allowed_callers?: ("direct" | "code_execution_20250825" | "code_execution_20260120" | "code_execution_20260521" | (string & {}))[];
      /**
       * The end of a prefix to cache.
       *
       * Source: the upstream API.
       */
      cache_control?: components["schemas"]["ClaudeCacheControl"] | null;
    };
    /**
     * What a search of the web found, or why it failed. Send the block back unchanged.
     *
     * Source: the upstream API.
     */
    ClaudeWebSearchToolResultBlock: {
      /**
       * The kind of block.
       *
       * Source: the upstream API.
       */
      type: "web_search_tool_result";
      /**
       * The id of the `server_tool_use` block this answers.
       *
       * Source: the upstream API.
       */
      tool_use_id: string;
      /**
       * The findings, or the error.
       *
       * Source: the upstream API.
       */
      content: components["schemas"]["ClaudeWebSearchResult"][] | {
        /**
         * The kind of result.
         *
         * Source: the upstream API.
         */
        type: "web_search_tool_result_error";
        /**
         * The error code.
         *
         * Source: the upstream API.
         */
        error_code: "invalid_tool_input" | "unavailable" | "max_uses_exceeded" | "too_many_requests" | "query_too_long" | "request_too_large" | (string & {});
      };
      /**
       * Who used the tool, Claude itself or its code.
       *
       * Source: the upstream API.
       */
      caller?: components["schemas"]["ClaudeToolCaller"];
      /**
       * In requests only, the end of a prefix to cache.
       *
       * Source: the upstream API.
       */
      cache_control?: components["schemas"]["ClaudeCacheControl"] | null;
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
     * Overloaded: Anthropic has no capacity left just now. Wait, longer each time, then try again.
     *
     * Source: the gateway's software.
     */
    ChatOverloaded: {
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
     * Bad Request: the request is wrong, or Anthropic refused it. A request that fails the gateway's own checks is a
     * 500 instead.
     *
     * Source: the gateway's software.
     */
    MessageBadRequest: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ClaudeErrorBody"];
      };
    };
    /**
     * Content Too Large: the body is over Anthropic's limit of 32 MB, or over the gateway's, which is 128 MB as a
     * rule. A body over the gateway's limit may get 400 instead, and a proxy in front may allow less.
     *
     * Source: the gateway's software.
     */
    MessageContentTooLarge: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ClaudeErrorBody"];
      };
    };
    /**
     * Forbidden: the key is good, yet this call is not allowed. The balance is too low, or the key may not use this
     * model or this network address. In Anthropic's form there is no code to tell the reasons apart.
     *
     * Source: the gateway's software.
     */
    MessageForbidden: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ClaudeErrorBody"];
      };
    };
    /**
     * Internal Server Error: the gateway or Anthropic failed, **or the request is wrong**: the gateway's own checks
     * answer 500, and Anthropic's form has no code to tell them apart. Send such a request again once at most.
     *
     * Source: the gateway's software.
     */
    MessageInternalServerError: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ClaudeErrorBody"];
      };
    };
    /**
     * Not Found: Anthropic does not know something the request names, such as a model it has retired or a file. A
     * model the gateway does not know is a 503.
     *
     * Source: the gateway's software.
     */
    MessageNotFound: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ClaudeErrorBody"];
      };
    };
    /**
     * Overloaded: Anthropic has no capacity left just now. Wait, longer each time, then try again.
     *
     * Source: the gateway's software.
     */
    MessageOverloaded: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ClaudeErrorBody"];
      };
    };
    /**
     * Service Unavailable: no channel serves this model, or a server of the gateway is overloaded. `model_not_found`
     * also means that the model name is unknown, and does not heal by trying again soon. An overload may, and has no
     * code here.
     *
     * Source: the gateway's software.
     */
    MessageServiceUnavailable: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ClaudeErrorBody"];
      };
    };
    /**
     * Gateway Timeout: Anthropic took too long. Ask for a stream instead. Whether the call is charged is not known.
     *
     * Source: the gateway's software.
     */
    MessageTimeout: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ClaudeErrorBody"];
      };
    };
    /**
     * Too Many Requests: wait, then try again. **The body may be empty**, and there is no `Retry-After` header:
     * choose the pause yourself. A spending limit of the gateway's account at Anthropic is a 429 as well and does
     * not pass by itself.
     *
     * Source: the gateway's software.
     */
    MessageTooManyRequests: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ClaudeErrorBody"];
      };
    };
    /**
     * Unauthorized: the key is missing, wrong, disabled, expired or used up; one message covers all of these. In
     * Anthropic's form it is the gateway's own key at Anthropic that was refused.
     *
     * Source: the gateway's software.
     */
    MessageUnauthorized: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ClaudeErrorBody"];
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
  createMessage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ClaudeMessageRequest"];
      };
    };
    responses: {
      /**
       * Claude's message, or with `stream: true` its events.
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
          "application/json": components["schemas"]["ClaudeMessageResponse"];
          "text/event-stream": components["schemas"]["ClaudeStreamEvent"];
        };
      };
      400: components["responses"]["MessageBadRequest"];
      401: components["responses"]["MessageUnauthorized"];
      403: components["responses"]["MessageForbidden"];
      404: components["responses"]["MessageNotFound"];
      413: components["responses"]["MessageContentTooLarge"];
      429: components["responses"]["MessageTooManyRequests"];
      500: components["responses"]["MessageInternalServerError"];
      503: components["responses"]["MessageServiceUnavailable"];
      504: components["responses"]["MessageTimeout"];
      529: components["responses"]["MessageOverloaded"];
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
       * Claude's answer, or with `stream: true` its pieces.
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
      529: components["responses"]["ChatOverloaded"];
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
 * Another tool that Anthropic defines. Bash, the text editor, the memory and the toolsets are run by you; code
 * execution and tool search are run by Anthropic. Members that are not listed may be sent as well.
 *
 * Source: the upstream API.
 */
export type ClaudeAnthropicTool = components["schemas"]["ClaudeAnthropicTool"];

/**
 * What a shell command printed and wrote.
 *
 * Source: the upstream API.
 */
export type ClaudeBashCodeExecutionResult = components["schemas"]["ClaudeBashCodeExecutionResult"];

/**
 * What came of a shell command that Claude ran. Send the block back unchanged.
 *
 * Source: the upstream API.
 */
export type ClaudeBashCodeExecutionToolResultBlock = components["schemas"]["ClaudeBashCodeExecutionToolResultBlock"];

/**
 * How the browser stands after a tool of the browser toolset was used.
 *
 * Source: the upstream API.
 */
export type ClaudeBrowserStateBlock = components["schemas"]["ClaudeBrowserStateBlock"];

/**
 * The end of a prefix that is cached, so that the next request which begins alike is cheaper and faster.
 *
 * Source: the upstream API.
 */
export type ClaudeCacheControl = components["schemas"]["ClaudeCacheControl"];

/**
 * Tokens written to the cache, by how long it lives.
 *
 * Source: the upstream API.
 */
export type ClaudeCacheCreation = components["schemas"]["ClaudeCacheCreation"];

/**
 * A place in a plain text.
 *
 * Source: the upstream API.
 */
export type ClaudeCharLocation = components["schemas"]["ClaudeCharLocation"];

/**
 * Whether Claude says which places of a source it relies on.
 *
 * Source: the upstream API.
 */
export type ClaudeCitationsConfig = components["schemas"]["ClaudeCitationsConfig"];

/**
 * One more place for the `citations` of a `text` block.
 *
 * Source: the upstream API.
 */
export type ClaudeCitationsDelta = components["schemas"]["ClaudeCitationsDelta"];

/**
 * A file that code has written.
 *
 * Source: the upstream API.
 */
export type ClaudeCodeExecutionOutput = components["schemas"]["ClaudeCodeExecutionOutput"];

/**
 * What code printed and wrote.
 *
 * Source: the upstream API.
 */
export type ClaudeCodeExecutionResult = components["schemas"]["ClaudeCodeExecutionResult"];

/**
 * What came of code that Claude ran. Send the block back unchanged.
 *
 * Source: the upstream API.
 */
export type ClaudeCodeExecutionToolResultBlock = components["schemas"]["ClaudeCodeExecutionToolResultBlock"];

/**
 * The container that code ran in.
 *
 * Source: the upstream API.
 */
export type ClaudeContainer = components["schemas"]["ClaudeContainer"];

/**
 * The container that code runs in, and the skills it is to have.
 *
 * Source: the upstream API.
 */
export type ClaudeContainerRequest = components["schemas"]["ClaudeContainerRequest"];

/**
 * A file in the container that code runs in.
 *
 * Source: the upstream API.
 */
export type ClaudeContainerUploadBlock = components["schemas"]["ClaudeContainerUploadBlock"];

/**
 * A part of Claude's answer. Skip a part whose `type` you do not know.
 *
 * Source: the upstream API.
 */
export type ClaudeContentBlock = components["schemas"]["ClaudeContentBlock"];

/**
 * What is new in a part. Skip a delta whose `type` you do not know.
 *
 * Source: the upstream API.
 */
export type ClaudeContentBlockDelta = components["schemas"]["ClaudeContentBlockDelta"];

/**
 * More of a part has come.
 *
 * Source: the gateway's docs.
 */
export type ClaudeContentBlockDeltaEvent = components["schemas"]["ClaudeContentBlockDeltaEvent"];

/**
 * Pieces of a document that came in pieces.
 *
 * Source: the upstream API.
 */
export type ClaudeContentBlockLocation = components["schemas"]["ClaudeContentBlockLocation"];

/**
 * A part of the message begins.
 *
 * Source: the gateway's docs.
 */
export type ClaudeContentBlockStartEvent = components["schemas"]["ClaudeContentBlockStartEvent"];

/**
 * A part of the message is complete.
 *
 * Source: the upstream API.
 */
export type ClaudeContentBlockStopEvent = components["schemas"]["ClaudeContentBlockStopEvent"];

/**
 * A function of your own. Claude asks for it with a `tool_use` block; you run it and send a `tool_result`.
 *
 * Source: the upstream API.
 */
export type ClaudeCustomTool = components["schemas"]["ClaudeCustomTool"];

/**
 * Why the prompt cache could not be used.
 *
 * Source: the upstream API.
 */
export type ClaudeDiagnostics = components["schemas"]["ClaudeDiagnostics"];

/**
 * A document for Claude to read: a PDF or a text. Also what a fetched web page comes as.
 *
 * Source: the upstream API.
 */
export type ClaudeDocumentBlock = components["schemas"]["ClaudeDocumentBlock"];

/**
 * Where a document comes from.
 *
 * Source: the upstream API.
 */
export type ClaudeDocumentSource = components["schemas"]["ClaudeDocumentSource"];

/**
 * What code printed and wrote, with its output readable for Anthropic only.
 *
 * Source: the upstream API.
 */
export type ClaudeEncryptedCodeExecutionResult = components["schemas"]["ClaudeEncryptedCodeExecutionResult"];

/**
 * What went wrong.
 *
 * Source: the gateway's software.
 */
export type ClaudeError = components["schemas"]["ClaudeError"];

/**
 * An error body on `/v1/messages`. Two forms are known, and this type holds the members of both: Anthropic's,
 * with `type`, and the gateway's for the key and the choice of a model, with `error.code`. Decide by the HTTP
 * status.
 *
 * Source: the gateway's software.
 */
export type ClaudeErrorBody = components["schemas"]["ClaudeErrorBody"];

/**
 * The stream failed; nothing more comes. Anthropic's own form: the gateway's software does not pass it on but
 * ends the stream with a bare line of JSON that has the same members and no `data:` before it.
 *
 * Source: the upstream API.
 */
export type ClaudeErrorEvent = components["schemas"]["ClaudeErrorEvent"];

/**
 * A picture for Claude to look at. JPEG, PNG, GIF or WebP; how large it may be depends on the model and on how
 * many pictures there are, and Anthropic's error names the limit that was passed.
 *
 * Source: the upstream API.
 */
export type ClaudeImageBlock = components["schemas"]["ClaudeImageBlock"];

/**
 * Where a picture comes from.
 *
 * Source: the upstream API.
 */
export type ClaudeImageSource = components["schemas"]["ClaudeImageSource"];

/**
 * A part of a message that is sent. Whatever part Claude answered with can be sent back.
 *
 * Source: the upstream API.
 */
export type ClaudeInputBlock = components["schemas"]["ClaudeInputBlock"];

/**
 * More of the `input` of a tool use, as a piece of JSON text.
 *
 * Source: the upstream API.
 */
export type ClaudeInputJsonDelta = components["schemas"]["ClaudeInputJsonDelta"];

/**
 * One message of the conversation that is sent.
 *
 * Source: the gateway's docs.
 */
export type ClaudeInputMessage = components["schemas"]["ClaudeInputMessage"];

/**
 * The message as a whole has changed: why it stops, and what it cost. May come more than once.
 *
 * Source: the upstream API.
 */
export type ClaudeMessageDeltaEvent = components["schemas"]["ClaudeMessageDeltaEvent"];

/**
 * What the message has cost so far, in tokens: sums, not additions. The gateway adds the input counts if the
 * vendor left them out.
 *
 * Source: the upstream API.
 */
export type ClaudeMessageDeltaUsage = components["schemas"]["ClaudeMessageDeltaUsage"];

/**
 * What Claude answers to: the conversation so far, and how to answer it. Fields that are not listed may be sent
 * as well.
 *
 * Source: the gateway's docs.
 */
export type ClaudeMessageRequest = components["schemas"]["ClaudeMessageRequest"];

/**
 * The message that Claude answers with. A stream begins with one that has no content yet.
 *
 * Source: the upstream API.
 */
export type ClaudeMessageResponse = components["schemas"]["ClaudeMessageResponse"];

/**
 * The message begins. If the gateway tries again, a second one can come in the same stream: drop what came
 * before it.
 *
 * Source: the gateway's docs.
 */
export type ClaudeMessageStartEvent = components["schemas"]["ClaudeMessageStartEvent"];

/**
 * The message is complete. Without this event the stream was cut off.
 *
 * Source: the upstream API.
 */
export type ClaudeMessageStopEvent = components["schemas"]["ClaudeMessageStopEvent"];

/**
 * What the answer is to be like.
 *
 * Source: the upstream API.
 */
export type ClaudeOutputConfig = components["schemas"]["ClaudeOutputConfig"];

/**
 * What the output tokens went into.
 *
 * Source: the upstream API.
 */
export type ClaudeOutputTokensDetails = components["schemas"]["ClaudeOutputTokensDetails"];

/**
 * Pages of a PDF.
 *
 * Source: the upstream API.
 */
export type ClaudePageLocation = components["schemas"]["ClaudePageLocation"];

/**
 * Nothing but a sign of life. May come at any time.
 *
 * Source: the upstream API.
 */
export type ClaudePingEvent = components["schemas"]["ClaudePingEvent"];

/**
 * Thoughts that are not shown. Send the block back unchanged.
 *
 * Source: the upstream API.
 */
export type ClaudeRedactedThinkingBlock = components["schemas"]["ClaudeRedactedThinkingBlock"];

/**
 * A finding of a search of your own, which Claude can cite.
 *
 * Source: the upstream API.
 */
export type ClaudeSearchResultBlock = components["schemas"]["ClaudeSearchResultBlock"];

/**
 * Pieces of a finding of a search of your own.
 *
 * Source: the upstream API.
 */
export type ClaudeSearchResultLocation = components["schemas"]["ClaudeSearchResultLocation"];

/**
 * How often Anthropic's tools were used.
 *
 * Source: the upstream API.
 */
export type ClaudeServerToolUsage = components["schemas"]["ClaudeServerToolUsage"];

/**
 * Claude uses a tool that Anthropic runs. Its result follows in a block of its own; nothing has to be answered.
 *
 * Source: the upstream API.
 */
export type ClaudeServerToolUseBlock = components["schemas"]["ClaudeServerToolUseBlock"];

/**
 * The `signature` of a `thinking` block, at the end of it.
 *
 * Source: the upstream API.
 */
export type ClaudeSignatureDelta = components["schemas"]["ClaudeSignatureDelta"];

/**
 * More about why Claude refused.
 *
 * Source: the upstream API.
 */
export type ClaudeStopDetails = components["schemas"]["ClaudeStopDetails"];

/**
 * One event of a streamed message. Skip an event whose `type` you do not know.
 *
 * Source: the upstream API.
 */
export type ClaudeStreamEvent = components["schemas"]["ClaudeStreamEvent"];

/**
 * A text, in requests and answers.
 *
 * Source: the upstream API.
 */
export type ClaudeTextBlock = components["schemas"]["ClaudeTextBlock"];

/**
 * A place that a text relies on.
 *
 * Source: the upstream API.
 */
export type ClaudeTextCitation = components["schemas"]["ClaudeTextCitation"];

/**
 * More text, for the `text` of a `text` block.
 *
 * Source: the upstream API.
 */
export type ClaudeTextDelta = components["schemas"]["ClaudeTextDelta"];

/**
 * What came of a file that Claude looked at or changed. Send the block back unchanged.
 *
 * Source: the upstream API.
 */
export type ClaudeTextEditorCodeExecutionToolResultBlock = components["schemas"]["ClaudeTextEditorCodeExecutionToolResultBlock"];

/**
 * A file that Claude wrote.
 *
 * Source: the upstream API.
 */
export type ClaudeTextEditorCreateResult = components["schemas"]["ClaudeTextEditorCreateResult"];

/**
 * A file that Claude changed in one place.
 *
 * Source: the upstream API.
 */
export type ClaudeTextEditorReplaceResult = components["schemas"]["ClaudeTextEditorReplaceResult"];

/**
 * A file, or a part of it, that Claude looked at.
 *
 * Source: the upstream API.
 */
export type ClaudeTextEditorViewResult = components["schemas"]["ClaudeTextEditorViewResult"];

/**
 * What Claude thought before it answered. In a conversation with tools, send it back unchanged and at its place.
 *
 * Source: the upstream API.
 */
export type ClaudeThinkingBlock = components["schemas"]["ClaudeThinkingBlock"];

/**
 * Whether and how Claude thinks before it answers. Thoughts count as output and towards `max_tokens`. Which
 * models take which kind is reported by others than Anthropic.
 *
 * Source: the upstream API.
 */
export type ClaudeThinkingConfig = components["schemas"]["ClaudeThinkingConfig"];

/**
 * More thoughts, for the `thinking` of a `thinking` block.
 *
 * Source: the upstream API.
 */
export type ClaudeThinkingDelta = components["schemas"]["ClaudeThinkingDelta"];

/**
 * Something Claude may use. Functions of your own have an `input_schema`; Anthropic's tools have a `type` with a
 * date.
 *
 * Source: the upstream API.
 */
export type ClaudeTool = components["schemas"]["ClaudeTool"];

/**
 * Who uses the tool: Claude itself, or code that Claude wrote.
 *
 * Source: the upstream API.
 */
export type ClaudeToolCaller = components["schemas"]["ClaudeToolCaller"];

/**
 * Whether Claude may, must or must not use tools.
 *
 * Source: the upstream API.
 */
export type ClaudeToolChoice = components["schemas"]["ClaudeToolChoice"];

/**
 * The name of a tool that was found and may be used from now on.
 *
 * Source: the upstream API.
 */
export type ClaudeToolReference = components["schemas"]["ClaudeToolReference"];

/**
 * What came of a tool that Claude asked for.
 *
 * Source: the upstream API.
 */
export type ClaudeToolResultBlock = components["schemas"]["ClaudeToolResultBlock"];

/**
 * A part of the result of a tool.
 *
 * Source: the upstream API.
 */
export type ClaudeToolResultPart = components["schemas"]["ClaudeToolResultPart"];

/**
 * The tools that a tool search found.
 *
 * Source: the upstream API.
 */
export type ClaudeToolSearchResult = components["schemas"]["ClaudeToolSearchResult"];

/**
 * The tools a tool search found, or why it failed. Send the block back unchanged.
 *
 * Source: the upstream API.
 */
export type ClaudeToolSearchToolResultBlock = components["schemas"]["ClaudeToolSearchToolResultBlock"];

/**
 * Claude asks for one of your tools to be used. Answer with a `tool_result` block in the next user message.
 *
 * Source: the upstream API.
 */
export type ClaudeToolUseBlock = components["schemas"]["ClaudeToolUseBlock"];

/**
 * What the message cost, in tokens. All input is `input_tokens` and both cache counts together.
 *
 * Source: the upstream API.
 */
export type ClaudeUsage = components["schemas"]["ClaudeUsage"];

/**
 * A web page or PDF that was read.
 *
 * Source: the upstream API.
 */
export type ClaudeWebFetchResult = components["schemas"]["ClaudeWebFetchResult"];

/**
 * Anthropic's reader of web pages and PDFs. Claude opens addresses by itself.
 *
 * Source: the upstream API.
 */
export type ClaudeWebFetchTool = components["schemas"]["ClaudeWebFetchTool"];

/**
 * A web page that was read, or why it could not be. Send the block back unchanged.
 *
 * Source: the upstream API.
 */
export type ClaudeWebFetchToolResultBlock = components["schemas"]["ClaudeWebFetchToolResultBlock"];

/**
 * A page that a search of the web found.
 *
 * Source: the upstream API.
 */
export type ClaudeWebSearchResult = components["schemas"]["ClaudeWebSearchResult"];

/**
 * A place on a page that a search of the web found.
 *
 * Source: the upstream API.
 */
export type ClaudeWebSearchResultLocation = components["schemas"]["ClaudeWebSearchResultLocation"];

/**
 * Anthropic's search of the web. Claude searches by itself, and each search is charged besides the tokens.
 *
 * Source: the upstream API.
 */
export type ClaudeWebSearchTool = components["schemas"]["ClaudeWebSearchTool"];

/**
 * What a search of the web found, or why it failed. Send the block back unchanged.
 *
 * Source: the upstream API.
 */
export type ClaudeWebSearchToolResultBlock = components["schemas"]["ClaudeWebSearchToolResultBlock"];

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
