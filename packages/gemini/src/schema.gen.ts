// Generated from spec/gemini by `pnpm generate`: change it there, not here.

export interface paths {
  "/v1beta/models/{model}:generateContent": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Generate an answer
     *
     * Generates an answer to a conversation and returns it whole. The call is paid for by its tokens. Nothing
     * arrives until the answer is done, which can take minutes: allow for it, or use `streamGenerateContent`. A
     * blocked prompt is a 200 with `promptFeedback` and without `candidates`.
     *
     * Docs: "Gemini content" (page 411630957e0) on https://ai-docs.tikhub.io.
     * Source: inferred. The docs list this page with its method. The path is the one the docs print for streaming,
     * with the vendor's own name for the call that does not stream.
     */
    post: operations["generateContent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1beta/models/{model}:streamGenerateContent": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
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
     * Source: the gateway's docs.
     */
    post: operations["streamGenerateContent"];
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
     * One answer, or in a stream a piece of it.
     *
     * Source: the upstream API.
     */
    GeminiCandidate: {
      /**
       * The answer's position among the answers; 0, and perhaps missing, for the first.
       *
       * Source: the upstream API.
       */
      index?: number;
      /**
       * The answer itself, a turn of the model.
       *
       * Source: the upstream API.
       */
      content?: components["schemas"]["GeminiContent"];
      /**
       * Why the answer ended; in a stream in its last piece only, and null or absent before. `STOP` is the proper end,
       * also for a function call. `MAX_TOKENS` and `CONTINUATION` mean that there is more to say, all others that
       * something stopped the answer.
       *
       * Source: the upstream API.
       */
      finishReason?: "STOP" | "MAX_TOKENS" | "CONTINUATION" | "SAFETY" | "RECITATION" | "LANGUAGE" | "OTHER" | "BLOCKLIST" | "PROHIBITED_CONTENT" | "SPII" | "MALFORMED_FUNCTION_CALL" | "MALFORMED_RESPONSE" | "IMAGE_SAFETY" | "IMAGE_PROHIBITED_CONTENT" | "IMAGE_OTHER" | "NO_IMAGE" | "IMAGE_RECITATION" | "UNEXPECTED_TOOL_CALL" | "TOO_MANY_TOOL_CALLS" | (string & {}) | null;
      /**
       * Why the answer ended, in words.
       *
       * Source: the upstream API.
       */
      finishMessage?: string;
      /**
       * Goes on with the answer when it ended with `CONTINUATION`; send it with the next request.
       *
       * Source: the upstream API.
       */
      continuationToken?: string;
      /**
       * How Google's filters see the answer.
       *
       * Source: the upstream API.
       */
      safetyRatings?: components["schemas"]["GeminiSafetyRating"][] | null;
      /**
       * What the answer has taken from elsewhere.
       *
       * Source: the upstream API.
       */
      citationMetadata?: components["schemas"]["GeminiCitationMetadata"];
      /**
       * The number of tokens of the answer.
       *
       * Source: the upstream API.
       */
      tokenCount?: number;
      /**
       * What the answer rests on, when a search was used.
       *
       * Source: the upstream API.
       */
      groundingMetadata?: components["schemas"]["GeminiGroundingMetadata"];
      /**
       * The logarithm of the words' probability, on average.
       *
       * Source: the upstream API.
       */
      avgLogprobs?: number;
      /**
       * The probabilities of the words, if they were asked for.
       *
       * Source: the upstream API.
       */
      logprobsResult?: components["schemas"]["GeminiLogprobsResult"];
      /**
       * Which pages were read.
       *
       * Source: the upstream API.
       */
      urlContextMetadata?: {
        /**
         * The pages.
         *
         * Source: the upstream API.
         */
        urlMetadata?: {
          /**
           * The page's address.
           *
           * Source: the upstream API.
           */
          retrievedUrl?: string;
          /**
           * Whether it could be read.
           *
           * Source: the upstream API.
           */
          urlRetrievalStatus?: "URL_RETRIEVAL_STATUS_SUCCESS" | "URL_RETRIEVAL_STATUS_ERROR" | "URL_RETRIEVAL_STATUS_PAYWALL" | "URL_RETRIEVAL_STATUS_UNSAFE" | (string & {});
        }[];
      };
    };
    /**
     * A source, and the piece of the answer that comes from it.
     *
     * Source: the upstream API.
     */
    GeminiCitation: {
      /**
       * Where the piece begins, as its position in bytes; 0 may be left out.
       *
       * Source: the upstream API.
       */
      startIndex?: number;
      /**
       * Where the piece ends, as the position in bytes after it.
       *
       * Source: the upstream API.
       */
      endIndex?: number;
      /**
       * The source's address.
       *
       * Source: the upstream API.
       */
      uri?: string;
      /**
       * The source's title.
       *
       * Source: the upstream API.
       */
      title?: string;
      /**
       * The licence of the source, for program code.
       *
       * Source: the upstream API.
       */
      license?: string;
    };
    /**
     * What an answer has taken from elsewhere, in one of two members, depending on the service behind.
     *
     * Source: the upstream API.
     */
    GeminiCitationMetadata: {
      /**
       * The sources, from the Gemini API.
       *
       * Source: the upstream API.
       */
      citationSources?: components["schemas"]["GeminiCitation"][];
      /**
       * The sources, from Vertex AI.
       *
       * Source: the upstream API.
       */
      citations?: components["schemas"]["GeminiCitation"][];
    };
    /**
     * One turn of a conversation, from the user or from the model.
     *
     * Source: the upstream API.
     */
    GeminiContent: {
      /**
       * Whose turn it is. Results of functions go in a turn of `user`, in older programs of `function`.
       *
       * Source: the upstream API.
       */
      role?: "user" | "model" | "function" | (string & {});
      /**
       * What the turn consists of, in its order. Needed in a request; may be missing, or empty, in an answer that was
       * cut or stopped.
       *
       * Source: the upstream API.
       */
      parts?: components["schemas"]["GeminiPart"][];
    };
    /**
     * A file that lies elsewhere.
     *
     * Source: the upstream API.
     */
    GeminiFileData: {
      /**
       * The file's address, for example of a file kept at Google, which keeps it for 48 hours.
       *
       * Source: the upstream API.
       */
      fileUri?: string;
      /**
       * The type of the file.
       *
       * Source: the upstream API.
       */
      mimeType?: string;
    };
    /**
     * A call of one of your functions that the model asks for. The turn ends with the reason `STOP`.
     *
     * Source: the upstream API.
     */
    GeminiFunctionCall: {
      /**
       * The call's id, which its result repeats. Older models give none, and unmodified gateway software drops it when
       * the call goes back to Google with the next turn.
       *
       * Source: the upstream API.
       */
      id?: string;
      /**
       * The function's name.
       *
       * Source: the upstream API.
       */
      name?: string;
      /**
       * What the function is given, by name.
       *
       * Source: the upstream API.
       */
      args?: Record<string, unknown>;
    };
    /**
     * A function the model may ask you to call. Its parameters are described either by `parameters` or by
     * `parametersJsonSchema`.
     *
     * Source: the upstream API.
     */
    GeminiFunctionDeclaration: {
      /**
       * The function's name, in letters, digits, `_`, `-`, `.` and `:`, at most 64 characters, for newer programs 128.
       *
       * Source: the upstream API.
       */
      name: string;
      /**
       * What the function does and when to call it.
       *
       * Source: the upstream API.
       */
      description?: string;
      /**
       * What the function takes, in Google's own form of a schema.
       *
       * Source: the upstream API.
       */
      parameters?: components["schemas"]["GeminiSchema"];
      /**
       * What the function takes, as JSON Schema.
       *
       * Source: the upstream API.
       */
      parametersJsonSchema?: unknown;
      /**
       * What the function gives back, in Google's own form of a schema.
       *
       * Source: the upstream API.
       */
      response?: components["schemas"]["GeminiSchema"];
      /**
       * What the function gives back, as JSON Schema.
       *
       * Source: the upstream API.
       */
      responseJsonSchema?: unknown;
      /**
       * Whether the model waits for the result. Google's live connections only take it.
       *
       * Source: the upstream API.
       */
      behavior?: "BLOCKING" | "NON_BLOCKING" | (string & {});
    };
    /**
     * The result of a function the model asked for.
     *
     * Source: the upstream API.
     */
    GeminiFunctionResponse: {
      /**
       * The id of the call, if it had one.
       *
       * Source: the upstream API.
       */
      id?: string;
      /**
       * The function's name.
       *
       * Source: the upstream API.
       */
      name?: string;
      /**
       * What the function gave back: a value in `output`, a failure in `error`; without these two all of it is the
       * value.
       *
       * Source: the upstream API.
       */
      response?: Record<string, unknown>;
      /**
       * Pictures and files that belong to the result.
       *
       * Source: the upstream API.
       */
      parts?: components["schemas"]["GeminiPart"][];
      /**
       * Whether more results of the same call follow. For functions with the behaviour `NON_BLOCKING`.
       *
       * Source: the upstream API.
       */
      willContinue?: boolean;
      /**
       * When the model takes notice of the result of a `NON_BLOCKING` function.
       *
       * Source: the upstream API.
       */
      scheduling?: "SILENT" | "WHEN_IDLE" | "INTERRUPT" | (string & {});
    };
    /**
     * A conversation and how it is to be answered. Fields that are not listed may be sent as well, but unmodified
     * gateway software writes the body anew and drops what it does not know. Google also takes names with
     * underscores, of which the gateway knows few (`system_instruction`, `inline_data`, and those of
     * `generationConfig`): write camel case.
     *
     * Source: the upstream API.
     */
    GeminiGenerateContentRequest: {
      /**
       * The conversation so far, the oldest turn first, and the new turn last. Answers of the model go back in as they
       * came, with their `thoughtSignature`.
       *
       * Source: the upstream API.
       */
      contents: components["schemas"]["GeminiContent"][];
      /**
       * What the model is told before the conversation, as text parts. `role` has no meaning here.
       *
       * Source: the upstream API.
       */
      systemInstruction?: components["schemas"]["GeminiContent"];
      /**
       * What the model may call or use by itself.
       *
       * Source: the upstream API.
       */
      tools?: components["schemas"]["GeminiTool"][];
      /**
       * How the tools are used.
       *
       * Source: the upstream API.
       */
      toolConfig?: components["schemas"]["GeminiToolConfig"];
      /**
       * How strictly Google's filters block, one item a category.
       *
       * Source: the upstream API.
       */
      safetySettings?: components["schemas"]["GeminiSafetySetting"][];
      /**
       * How the answer is made.
       *
       * Source: the upstream API.
       */
      generationConfig?: components["schemas"]["GeminiGenerationConfig"];
      /**
       * A context kept at Google beforehand, as `cachedContents/{id}`.
       *
       * Source: the upstream API.
       */
      cachedContent?: string;
      /**
       * How soon the answer is made, and at which price. Unmodified gateway software does not pass it on.
       *
       * Source: the upstream API.
       */
      serviceTier?: "unspecified" | "flex" | "standard" | "priority" | (string & {});
      /**
       * Your own words for the call, by name, for Google's bill. Unmodified gateway software does not pass it on.
       *
       * Source: the upstream API.
       */
      labels?: {
        [key: string]: string;
      };
      /**
       * Whether Google may log the call, against the setting of the project. Unmodified gateway software does not pass
       * it on.
       *
       * Source: the upstream API.
       */
      store?: boolean;
      /**
       * Goes on with a long answer: the token of the candidate that ended with `CONTINUATION`, in base64. Unmodified
       * gateway software does not pass it on.
       *
       * Source: the upstream API.
       */
      continuationToken?: string;
    };
    /**
     * An answer, or in a stream a piece of it. Every member may be missing: a blocked prompt has no `candidates`.
     *
     * Source: the upstream API.
     */
    GeminiGenerateContentResponse: {
      /**
       * The answers, as a rule one.
       *
       * Source: the upstream API.
       */
      candidates?: components["schemas"]["GeminiCandidate"][];
      /**
       * Why the prompt was blocked, if it has a `blockReason`.
       *
       * Source: the upstream API.
       */
      promptFeedback?: components["schemas"]["GeminiPromptFeedback"];
      /**
       * What the call used. In a stream the counts grow, and the last ones count.
       *
       * Source: the upstream API.
       */
      usageMetadata?: components["schemas"]["GeminiUsageMetadata"];
      /**
       * The model that answered.
       *
       * Source: the upstream API.
       */
      modelVersion?: string;
      /**
       * Google's id of the answer, the same in all pieces of a stream.
       *
       * Source: the upstream API.
       */
      responseId?: string;
      /**
       * Where the model stands in its life.
       *
       * Source: the upstream API.
       */
      modelStatus?: {
        /**
         * The stage.
         *
         * Source: the upstream API.
         */
        modelStage?: "UNSTABLE_EXPERIMENTAL" | "EXPERIMENTAL" | "PREVIEW" | "STABLE" | "LEGACY" | "DEPRECATED" | "RETIRED" | (string & {});
        /**
         * When the model is retired, as an RFC 3339 time.
         *
         * Source: the upstream API.
         */
        retirementTime?: string;
        /**
         * A sentence about it.
         *
         * Source: the upstream API.
         */
        message?: string;
      };
    };
    /**
     * How an answer is made. Fields that are not listed may be sent as well.
     *
     * Source: the upstream API.
     */
    GeminiGenerationConfig: {
      /**
       * The number of answers, from 1 up to 8, depending on the model. Default 1.
       *
       * Source: the upstream API.
       * @default 1
       */
      candidateCount?: number;
      /**
       * How long the answer may be, in tokens, thoughts among them. Default and largest value depend on the model; the
       * answer ends with `MAX_TOKENS` when it is reached.
       *
       * Source: the upstream API.
       */
      maxOutputTokens?: number;
      /**
       * How freely the model chooses its words, on a scale from 0 to 2. The default depends on the model. The newest
       * models discourage it.
       *
       * Source: the upstream API.
       */
      temperature?: number;
      /**
       * Only the likeliest words count, up to this probability together, from 0 to 1. The newest models discourage it.
       *
       * Source: the upstream API.
       */
      topP?: number;
      /**
       * The number of the likeliest words that count, a whole one. The newest models discourage it.
       *
       * Source: the upstream API.
       */
      topK?: number;
      /**
       * Up to five texts at which the answer ends.
       *
       * Source: the upstream API.
       */
      stopSequences?: string[];
      /**
       * The seed, an identifier and no quantity. The same seed makes similar answers likely.
       *
       * Source: the upstream API.
       */
      seed?: number;
      /**
       * How much words are avoided that were used already, on a scale from -2 to below 2. The newest models discourage
       * it.
       *
       * Source: the upstream API.
       */
      presencePenalty?: number;
      /**
       * How much words are avoided the more the oftener they were used, on a scale from -2 to below 2. The newest
       * models discourage it.
       *
       * Source: the upstream API.
       */
      frequencyPenalty?: number;
      /**
       * The form of the answer's text. Default `text/plain`. A schema needs `application/json`, or `text/x.enum` for
       * one word of a list.
       *
       * Source: the upstream API.
       */
      responseMimeType?: "text/plain" | "application/json" | "text/x.enum" | (string & {});
      /**
       * What the answer has to look like, in Google's own form of a schema. Excludes `responseJsonSchema`.
       *
       * Source: the upstream API.
       */
      responseSchema?: components["schemas"]["GeminiSchema"];
      /**
       * What the answer has to look like, as JSON Schema. Excludes `responseSchema`.
       *
       * Source: the upstream API.
       */
      responseJsonSchema?: unknown;
      /**
       * Whether the answer brings the probabilities of its words.
       *
       * Source: the upstream API.
       */
      responseLogprobs?: boolean;
      /**
       * The number of likeliest words to list at each place, from 0 to 20. With `responseLogprobs`.
       *
       * Source: the upstream API.
       */
      logprobs?: number;
      /**
       * What the answer may consist of. Default `TEXT`.
       *
       * Source: the upstream API.
       */
      responseModalities?: ("TEXT" | "IMAGE" | "AUDIO" | "VIDEO" | (string & {}))[];
      /**
       * How the answer is spoken, with `AUDIO`.
       *
       * Source: the upstream API.
       */
      speechConfig?: components["schemas"]["GeminiSpeechConfig"];
      /**
       * How long the model thinks, and whether it shows it.
       *
       * Source: the upstream API.
       */
      thinkingConfig?: components["schemas"]["GeminiThinkingConfig"];
      /**
       * What pictures of the answer look like, with `IMAGE`.
       *
       * Source: the upstream API.
       */
      imageConfig?: components["schemas"]["GeminiImageConfig"];
      /**
       * How finely pictures and videos of the conversation are looked at. More detail costs more tokens.
       *
       * Source: the upstream API.
       */
      mediaResolution?: "MEDIA_RESOLUTION_LOW" | "MEDIA_RESOLUTION_MEDIUM" | "MEDIA_RESOLUTION_HIGH" | (string & {});
      /**
       * How speech of the conversation is recognised. Unmodified gateway software does not pass it on.
       *
       * Source: the upstream API.
       */
      audioTranscriptionConfig?: Record<string, unknown>;
      /**
       * Whether answers about elections and offices are improved, where the model can.
       *
       * Source: the upstream API.
       */
      enableEnhancedCivicAnswers?: boolean;
    };
    /**
     * A source; one member an item.
     *
     * Source: the upstream API.
     */
    GeminiGroundingChunk: {
      /**
       * A page.
       *
       * Source: the upstream API.
       */
      web?: {
        /**
         * The page's address.
         *
         * Source: the upstream API.
         */
        uri?: string;
        /**
         * The page's title.
         *
         * Source: the upstream API.
         */
        title?: string;
      };
      /**
       * A piece of a file kept at Google.
       *
       * Source: the upstream API.
       */
      retrievedContext?: {
        /**
         * The file's address.
         *
         * Source: the upstream API.
         */
        uri?: string;
        /**
         * The file's title.
         *
         * Source: the upstream API.
         */
        title?: string;
        /**
         * The piece.
         *
         * Source: the upstream API.
         */
        text?: string;
      };
      /**
       * A place of Google Maps.
       *
       * Source: the upstream API.
       */
      maps?: {
        /**
         * The place's address.
         *
         * Source: the upstream API.
         */
        uri?: string;
        /**
         * The place's name.
         *
         * Source: the upstream API.
         */
        title?: string;
        /**
         * What is known of the place.
         *
         * Source: the upstream API.
         */
        text?: string;
        /**
         * The place's id.
         *
         * Source: the upstream API.
         */
        placeId?: string;
      };
    };
    /**
     * What an answer rests on, when a search was used.
     *
     * Source: the upstream API.
     */
    GeminiGroundingMetadata: {
      /**
       * What was searched for.
       *
       * Source: the upstream API.
       */
      webSearchQueries?: string[];
      /**
       * What Google wants to be shown with an answer that used its search.
       *
       * Source: the upstream API.
       */
      searchEntryPoint?: {
        /**
         * A piece of HTML with the searches.
         *
         * Source: the upstream API.
         */
        renderedContent?: string;
        /**
         * The searches with their results, in base64.
         *
         * Source: the upstream API.
         */
        sdkBlob?: string;
      };
      /**
       * The sources, to which `groundingSupports` points.
       *
       * Source: the upstream API.
       */
      groundingChunks?: components["schemas"]["GeminiGroundingChunk"][];
      /**
       * Which piece of the answer rests on which sources.
       *
       * Source: the upstream API.
       */
      groundingSupports?: components["schemas"]["GeminiGroundingSupport"][];
      /**
       * Google's notes on the search.
       *
       * Source: the upstream API.
       */
      retrievalMetadata?: Record<string, unknown>;
      /**
       * A token for a map to show, if it was asked for.
       *
       * Source: the upstream API.
       */
      googleMapsWidgetContextToken?: string;
    };
    /**
     * A piece of the answer and the sources it rests on.
     *
     * Source: the upstream API.
     */
    GeminiGroundingSupport: {
      /**
       * The piece.
       *
       * Source: the upstream API.
       */
      segment?: {
        /**
         * The position of the part it stands in; 0 may be left out.
         *
         * Source: the upstream API.
         */
        partIndex?: number;
        /**
         * Where it begins in that part, as its position in bytes; 0 may be left out.
         *
         * Source: the upstream API.
         */
        startIndex?: number;
        /**
         * Where it ends, as the position in bytes after it.
         *
         * Source: the upstream API.
         */
        endIndex?: number;
        /**
         * The piece itself.
         *
         * Source: the upstream API.
         */
        text?: string;
      };
      /**
       * The sources, as their positions in `groundingChunks`.
       *
       * Source: the upstream API.
       */
      groundingChunkIndices?: number[];
      /**
       * How sure Google is of each source.
       *
       * Source: the upstream API.
       */
      confidenceScores?: number[];
    };
    /**
     * What a picture of the answer looks like.
     *
     * Source: the upstream API.
     */
    GeminiImageConfig: {
      /**
       * Width to height.
       *
       * Source: the upstream API.
       */
      aspectRatio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9" | (string & {});
      /**
       * How large it is. Default `1K`, about 1000 pixels on a side.
       *
       * Source: the upstream API.
       */
      imageSize?: "1K" | "2K" | "4K" | (string & {});
    };
    /**
     * A file inside the body. All of them together may have about 100 MB at Google, a PDF 50 MB.
     *
     * Source: the upstream API.
     */
    GeminiInlineData: {
      /**
       * The type of the file, for example `image/png`, `audio/wav`, `video/mp4` or `application/pdf`.
       *
       * Source: the upstream API.
       */
      mimeType?: string;
      /**
       * The file in base64, without a `data:` prefix.
       *
       * Source: the upstream API.
       */
      data?: string;
    };
    /**
     * A word, or a piece of one, and how likely it was.
     *
     * Source: the upstream API.
     */
    GeminiLogprobsCandidate: {
      /**
       * The word.
       *
       * Source: the upstream API.
       */
      token?: string;
      /**
       * The word's identifier in the model.
       *
       * Source: the upstream API.
       */
      tokenId?: number;
      /**
       * The natural logarithm of its probability.
       *
       * Source: the upstream API.
       */
      logProbability?: number;
    };
    /**
     * The probabilities of the answer's words.
     *
     * Source: the upstream API.
     */
    GeminiLogprobsResult: {
      /**
       * The words that were chosen.
       *
       * Source: the upstream API.
       */
      chosenCandidates?: components["schemas"]["GeminiLogprobsCandidate"][];
      /**
       * The likeliest words at each place.
       *
       * Source: the upstream API.
       */
      topCandidates?: {
        /**
         * The likeliest words there, the likeliest first.
         *
         * Source: the upstream API.
         */
        candidates?: components["schemas"]["GeminiLogprobsCandidate"][];
      }[];
    };
    /**
     * How many tokens are of one kind.
     *
     * Source: the upstream API.
     */
    GeminiModalityTokenCount: {
      /**
       * The kind.
       *
       * Source: the upstream API.
       */
      modality?: "TEXT" | "IMAGE" | "VIDEO" | "AUDIO" | "DOCUMENT" | (string & {});
      /**
       * The number of tokens.
       *
       * Source: the upstream API.
       */
      tokenCount?: number;
    };
    /**
     * A part of a turn. It holds one of `text`, `inlineData`, `fileData`, `functionCall`, `functionResponse`,
     * `executableCode`, `codeExecutionResult`, `toolCall` and `toolResponse`, and perhaps members that say more
     * about it.
     *
     * Source: the upstream API.
     */
    GeminiPart: {
      /**
       * A text, possibly empty.
       *
       * Source: the upstream API.
       */
      text?: string;
      /**
       * A picture, sound, video or document inside the body.
       *
       * Source: the upstream API.
       */
      inlineData?: components["schemas"]["GeminiInlineData"];
      /**
       * A file that lies elsewhere.
       *
       * Source: the upstream API.
       */
      fileData?: components["schemas"]["GeminiFileData"];
      /**
       * A call of one of your functions that the model asks for.
       *
       * Source: the upstream API.
       */
      functionCall?: components["schemas"]["GeminiFunctionCall"];
      /**
       * The result of such a call.
       *
       * Source: the upstream API.
       */
      functionResponse?: components["schemas"]["GeminiFunctionResponse"];
      /**
       * A program the model has written and lets Google run.
       *
       * Source: the upstream API.
       */
      executableCode?: {
        /**
         * The program's id, which its result repeats.
         *
         * Source: the upstream API.
         */
        id?: string;
        /**
         * The language of the program.
         *
         * Source: the upstream API.
         */
        language?: "PYTHON" | (string & {});
        /**
         * The program.
         *
         * Source: the upstream API.
         */
        code?: string;
      };
      /**
       * The result of such a program.
       *
       * Source: the upstream API.
       */
      codeExecutionResult?: {
        /**
         * The program's id.
         *
         * Source: the upstream API.
         */
        id?: string;
        /**
         * How it went.
         *
         * Source: the upstream API.
         */
        outcome?: "OUTCOME_OK" | "OUTCOME_FAILED" | "OUTCOME_DEADLINE_EXCEEDED" | (string & {});
        /**
         * What the program printed, or its error.
         *
         * Source: the upstream API.
         */
        output?: string;
      };
      /**
       * A call of one of Google's own tools, where the request asked to see them. Unmodified gateway software does not
       * pass it back to Google in the next turn.
       *
       * Source: the upstream API.
       */
      toolCall?: {
        /**
         * The call's id.
         *
         * Source: the upstream API.
         */
        id?: string;
        /**
         * The tool.
         *
         * Source: the upstream API.
         */
        toolType?: "GOOGLE_SEARCH_WEB" | "GOOGLE_SEARCH_IMAGE" | "URL_CONTEXT" | "GOOGLE_MAPS" | "FILE_SEARCH" | (string & {});
        /**
         * What the tool was given.
         *
         * Source: the upstream API.
         */
        args?: Record<string, unknown>;
      };
      /**
       * The result of such a call, with the same limit.
       *
       * Source: the upstream API.
       */
      toolResponse?: {
        /**
         * The call's id.
         *
         * Source: the upstream API.
         */
        id?: string;
        /**
         * The tool.
         *
         * Source: the upstream API.
         */
        toolType?: string;
        /**
         * What the tool answered.
         *
         * Source: the upstream API.
         */
        response?: Record<string, unknown>;
      };
      /**
       * Whether the text is a summary of the model's thoughts and not part of the answer.
       *
       * Source: the upstream API.
       */
      thought?: boolean;
      /**
       * A seal of the model's thoughts, in base64. Send it back unchanged with its part; models of version 3 and later
       * refuse a function call without it.
       *
       * Source: the upstream API.
       */
      thoughtSignature?: string;
      /**
       * Which piece of a video counts, and how finely it is looked at.
       *
       * Source: the upstream API.
       */
      videoMetadata?: {
        /**
         * Where the piece begins, in seconds with an s, for example `10s`.
         *
         * Source: the upstream API.
         */
        startOffset?: string;
        /**
         * Where the piece ends, in seconds with an s.
         *
         * Source: the upstream API.
         */
        endOffset?: string;
        /**
         * How many pictures of it the model sees, in frames per second, above 0 and up to 24.
         *
         * Source: the upstream API.
         */
        fps?: number;
      };
      /**
       * How finely a picture or video is looked at.
       *
       * Source: the upstream API.
       */
      mediaResolution?: {
        /**
         * The level. More detail costs more tokens.
         *
         * Source: the upstream API.
         */
        level?: "MEDIA_RESOLUTION_LOW" | "MEDIA_RESOLUTION_MEDIUM" | "MEDIA_RESOLUTION_HIGH" | "MEDIA_RESOLUTION_ULTRA_HIGH" | (string & {});
      };
      /**
       * Your own notes on the part. Unmodified gateway software does not pass it on.
       *
       * Source: the upstream API.
       */
      partMetadata?: Record<string, unknown>;
    };
    /**
     * What Google's filters say of the prompt. The prompt is blocked if `blockReason` is there, and only then: for
     * models that are not Google's the gateway sends this object without one.
     *
     * Source: the upstream API.
     */
    GeminiPromptFeedback: {
      /**
       * Why the prompt was blocked. If it is there, there is no answer.
       *
       * Source: the upstream API.
       */
      blockReason?: "SAFETY" | "OTHER" | "BLOCKLIST" | "PROHIBITED_CONTENT" | "IMAGE_SAFETY" | "MODEL_ARMOR" | "JAILBREAK" | (string & {}) | null;
      /**
       * How the filters see the prompt.
       *
       * Source: the upstream API.
       */
      safetyRatings?: components["schemas"]["GeminiSafetyRating"][] | null;
    };
    /**
     * How Google's filter sees one kind of content.
     *
     * Source: the upstream API.
     */
    GeminiSafetyRating: {
      /**
       * The kind of content.
       *
       * Source: the upstream API.
       */
      category?: "HARM_CATEGORY_HARASSMENT" | "HARM_CATEGORY_HATE_SPEECH" | "HARM_CATEGORY_SEXUALLY_EXPLICIT" | "HARM_CATEGORY_DANGEROUS_CONTENT" | "HARM_CATEGORY_CIVIC_INTEGRITY" | "HARM_CATEGORY_JAILBREAK" | (string & {});
      /**
       * How likely it is that the text is of this kind.
       *
       * Source: the upstream API.
       */
      probability?: "NEGLIGIBLE" | "LOW" | "MEDIUM" | "HIGH" | (string & {});
      /**
       * Whether it was blocked for it.
       *
       * Source: the upstream API.
       */
      blocked?: boolean;
    };
    /**
     * How strictly Google's filter blocks one kind of content.
     *
     * Source: the upstream API.
     */
    GeminiSafetySetting: {
      /**
       * The kind of content.
       *
       * Source: the upstream API.
       */
      category: "HARM_CATEGORY_HARASSMENT" | "HARM_CATEGORY_HATE_SPEECH" | "HARM_CATEGORY_SEXUALLY_EXPLICIT" | "HARM_CATEGORY_DANGEROUS_CONTENT" | "HARM_CATEGORY_CIVIC_INTEGRITY" | "HARM_CATEGORY_JAILBREAK" | (string & {});
      /**
       * From which probability on it blocks; `OFF` switches the filter off.
       *
       * Source: the upstream API.
       */
      threshold: "BLOCK_LOW_AND_ABOVE" | "BLOCK_MEDIUM_AND_ABOVE" | "BLOCK_ONLY_HIGH" | "BLOCK_NONE" | "OFF" | (string & {});
    };
    /**
     * A schema in Google's own form, a part of OpenAPI 3.0. Fields that are not listed may be sent as well.
     *
     * Source: the upstream API.
     */
    GeminiSchema: {
      /**
       * The type of the value. Small letters are accepted too.
       *
       * Source: the upstream API.
       */
      type?: "STRING" | "NUMBER" | "INTEGER" | "BOOLEAN" | "ARRAY" | "OBJECT" | "NULL" | (string & {});
      /**
       * The form of a text or number, for example `date-time`, `enum` or `int64`.
       *
       * Source: the upstream API.
       */
      format?: string;
      /**
       * A title.
       *
       * Source: the upstream API.
       */
      title?: string;
      /**
       * What the value means. The model reads it.
       *
       * Source: the upstream API.
       */
      description?: string;
      /**
       * Whether the value may be null.
       *
       * Source: the upstream API.
       */
      nullable?: boolean;
      /**
       * The texts that are allowed.
       *
       * Source: the upstream API.
       */
      enum?: string[];
      /**
       * What the items of a list are.
       *
       * Source: the upstream API.
       */
      items?: components["schemas"]["GeminiSchema"];
      /**
       * The least number of items, as a text in Google's own form.
       *
       * Source: the upstream API.
       */
      minItems?: string | number;
      /**
       * The largest number of items, as a text in Google's own form.
       *
       * Source: the upstream API.
       */
      maxItems?: string | number;
      /**
       * The members of an object, by name.
       *
       * Source: the upstream API.
       */
      properties?: {
        [key: string]: components["schemas"]["GeminiSchema"];
      };
      /**
       * The names of the members that must be there.
       *
       * Source: the upstream API.
       */
      required?: string[];
      /**
       * The names of the members in the order in which they are written.
       *
       * Source: the upstream API.
       */
      propertyOrdering?: string[];
      /**
       * The least number of members, as a text in Google's own form.
       *
       * Source: the upstream API.
       */
      minProperties?: string | number;
      /**
       * The largest number of members, as a text in Google's own form.
       *
       * Source: the upstream API.
       */
      maxProperties?: string | number;
      /**
       * The least length of a text in characters, as a text in Google's own form.
       *
       * Source: the upstream API.
       */
      minLength?: string | number;
      /**
       * The largest length of a text in characters, as a text in Google's own form.
       *
       * Source: the upstream API.
       */
      maxLength?: string | number;
      /**
       * A regular expression a text has to match.
       *
       * Source: the upstream API.
       */
      pattern?: string;
      /**
       * The least number allowed, on the scale of the value itself.
       *
       * Source: the upstream API.
       */
      minimum?: number;
      /**
       * The largest number allowed, on the scale of the value itself.
       *
       * Source: the upstream API.
       */
      maximum?: number;
      /**
       * Schemas of which one has to fit.
       *
       * Source: the upstream API.
       */
      anyOf?: components["schemas"]["GeminiSchema"][];
      /**
       * An example of the value.
       *
       * Source: the upstream API.
       */
      example?: unknown;
      /**
       * The value when there is none. Google reads it as a hint only.
       *
       * Source: the upstream API.
       */
      default?: unknown;
    };
    /**
     * How an answer is spoken, by one voice or by several.
     *
     * Source: the upstream API.
     */
    GeminiSpeechConfig: {
      /**
       * The language, for example `en-US`.
       *
       * Source: the upstream API.
       */
      languageCode?: string;
      /**
       * The one voice.
       *
       * Source: the upstream API.
       */
      voiceConfig?: components["schemas"]["GeminiVoiceConfig"];
      /**
       * Several voices.
       *
       * Source: the upstream API.
       */
      multiSpeakerVoiceConfig?: {
        /**
         * A voice for each speaker of the conversation.
         *
         * Source: the upstream API.
         */
        speakerVoiceConfigs?: {
          /**
           * The name the speaker has in the text.
           *
           * Source: the upstream API.
           */
          speaker?: string;
          /**
           * The speaker's voice.
           *
           * Source: the upstream API.
           */
          voiceConfig?: components["schemas"]["GeminiVoiceConfig"];
        }[];
      };
    };
    /**
     * An error in the middle of a stream. What came before it is not the whole answer, and nothing follows.
     *
     * Source: the upstream API.
     */
    GeminiStreamError: {
      /**
       * What went wrong, in Google's form or in the gateway's.
       *
       * Source: the upstream API.
       */
      error: {
        /**
         * Google's HTTP status as a number, or the gateway's code as a text.
         *
         * Source: the upstream API.
         */
        code?: number | string | null;
        /**
         * A sentence for a person. Decide by `code` and `status`, never by these words.
         *
         * Source: the upstream API.
         */
        message?: string;
        /**
         * Google's word for the error, in Google's form.
         *
         * Source: the upstream API.
         */
        status?: "INVALID_ARGUMENT" | "RESOURCE_EXHAUSTED" | "INTERNAL" | "UNAVAILABLE" | "DEADLINE_EXCEEDED" | (string & {});
        /**
         * Who speaks, in the gateway's form.
         *
         * Source: the upstream API.
         */
        type?: "new_api_error" | "upstream_error" | (string & {});
      };
    };
    /**
     * One `data:` line of a stream: a piece of the answer, or an error that came after the first piece.
     *
     * Source: the upstream API.
     */
    GeminiStreamEvent: components["schemas"]["GeminiGenerateContentResponse"] | components["schemas"]["GeminiStreamError"];
    /**
     * How long the model thinks. `thinkingLevel` and `thinkingBudget` exclude each other. `gemini-4-argon` cannot
     * stop thinking.
     *
     * Source: the upstream API.
     */
    GeminiThinkingConfig: {
      /**
       * Whether summaries of the thoughts come as parts with `thought`.
       *
       * Source: the upstream API.
       */
      includeThoughts?: boolean;
      /**
       * How long the model thinks. For models of version 3 and later.
       *
       * Source: the upstream API.
       */
      thinkingLevel?: "MINIMAL" | "LOW" | "MEDIUM" | "HIGH" | (string & {});
      /**
       * How long the model may think, in tokens; 0 for not at all, -1 for as it likes. For 2.5 models.
       *
       * Source: the upstream API.
       */
      thinkingBudget?: number;
    };
    /**
     * Something the model may use; one member an item. Functions are called by you, all others by Google. Fields
     * that are not listed may be sent as well.
     *
     * Source: the upstream API.
     */
    GeminiTool: {
      /**
       * Your functions.
       *
       * Source: the upstream API.
       */
      functionDeclarations?: components["schemas"]["GeminiFunctionDeclaration"][];
      /**
       * Google's search. An empty object switches it on.
       *
       * Source: the upstream API.
       */
      googleSearch?: {
        /**
         * From when the results may be.
         *
         * Source: the upstream API.
         */
        timeRangeFilter?: {
          /**
           * The beginning, as an RFC 3339 time.
           *
           * Source: the upstream API.
           */
          startTime?: string;
          /**
           * The end, as an RFC 3339 time.
           *
           * Source: the upstream API.
           */
          endTime?: string;
        };
      };
      /**
       * Google's search for older models.
       *
       * Source: the upstream API.
       */
      googleSearchRetrieval?: {
        /**
         * When the model searches.
         *
         * Source: the upstream API.
         */
        dynamicRetrievalConfig?: Record<string, unknown>;
      };
      /**
       * Programs the model writes and Google runs. An empty object switches it on.
       *
       * Source: the upstream API.
       */
      codeExecution?: Record<string, unknown>;
      /**
       * Pages whose addresses stand in the conversation. An empty object switches it on.
       *
       * Source: the upstream API.
       */
      urlContext?: Record<string, unknown>;
      /**
       * A screen the model operates through your program.
       *
       * Source: the upstream API.
       */
      computerUse?: {
        /**
         * What is operated.
         *
         * Source: the upstream API.
         */
        environment?: "ENVIRONMENT_BROWSER" | "ENVIRONMENT_MOBILE" | "ENVIRONMENT_DESKTOP" | (string & {});
      };
      /**
       * Files kept at Google beforehand.
       *
       * Source: the upstream API.
       */
      fileSearch?: {
        /**
         * Where they are kept.
         *
         * Source: the upstream API.
         */
        fileSearchStoreNames?: string[];
        /**
         * Which of them count.
         *
         * Source: the upstream API.
         */
        metadataFilter?: string;
        /**
         * The number of pieces the model gets to see.
         *
         * Source: the upstream API.
         */
        topK?: number;
      };
      /**
       * Google Maps. An empty object switches it on.
       *
       * Source: the upstream API.
       */
      googleMaps?: {
        /**
         * Whether the answer brings a token for a map to show.
         *
         * Source: the upstream API.
         */
        enableWidget?: boolean;
      };
      /**
       * Servers of the Model Context Protocol that Google calls.
       *
       * Source: the upstream API.
       */
      mcpServers?: Record<string, unknown>[];
    };
    /**
     * How tools are used. Fields that are not listed may be sent as well.
     *
     * Source: the upstream API.
     */
    GeminiToolConfig: {
      /**
       * Whether and which functions are called.
       *
       * Source: the upstream API.
       */
      functionCallingConfig?: {
        /**
         * `AUTO` lets the model decide, `ANY` makes it call a function, `NONE` forbids it, `VALIDATED` lets it decide
         * and holds calls to their schemas.
         *
         * Source: the upstream API.
         */
        mode?: "AUTO" | "ANY" | "NONE" | "VALIDATED" | (string & {});
        /**
         * The functions that may be called, with `ANY` and `VALIDATED`.
         *
         * Source: the upstream API.
         */
        allowedFunctionNames?: string[];
      };
      /**
       * Where and in which language Google searches.
       *
       * Source: the upstream API.
       */
      retrievalConfig?: {
        /**
         * The place of the user.
         *
         * Source: the upstream API.
         */
        latLng?: {
          /**
           * The latitude in degrees, on a scale from -90 to 90.
           *
           * Source: the upstream API.
           */
          latitude?: number;
          /**
           * The longitude in degrees, on a scale from -180 to 180.
           *
           * Source: the upstream API.
           */
          longitude?: number;
        };
        /**
         * The language, for example `en_US`.
         *
         * Source: the upstream API.
         */
        languageCode?: string;
      };
      /**
       * Whether calls of Google's own tools appear in the answer as `toolCall` and `toolResponse`.
       *
       * Source: the upstream API.
       */
      includeServerSideToolInvocations?: boolean;
    };
    /**
     * What a call used. Google leaves out counts of zero; for models that are not Google's the gateway counts
     * itself, at times by estimate, and sends null for what it does not know.
     *
     * Source: the upstream API.
     */
    GeminiUsageMetadata: {
      /**
       * The number of tokens of the conversation, the kept context among them.
       *
       * Source: the upstream API.
       */
      promptTokenCount?: number;
      /**
       * The number of tokens of the first request, when a long answer goes on.
       *
       * Source: the upstream API.
       */
      initialPromptTokenCount?: number;
      /**
       * The number of tokens of the answers, without thoughts.
       *
       * Source: the upstream API.
       */
      candidatesTokenCount?: number;
      /**
       * The number of tokens of the thoughts.
       *
       * Source: the upstream API.
       */
      thoughtsTokenCount?: number;
      /**
       * The number of tokens that tools have brought in.
       *
       * Source: the upstream API.
       */
      toolUsePromptTokenCount?: number;
      /**
       * The number of tokens of the kept context.
       *
       * Source: the upstream API.
       */
      cachedContentTokenCount?: number;
      /**
       * The number of tokens in all.
       *
       * Source: the upstream API.
       */
      totalTokenCount?: number;
      /**
       * The conversation's tokens by kind.
       *
       * Source: the upstream API.
       */
      promptTokensDetails?: components["schemas"]["GeminiModalityTokenCount"][] | null;
      /**
       * The answers' tokens by kind.
       *
       * Source: the upstream API.
       */
      candidatesTokensDetails?: components["schemas"]["GeminiModalityTokenCount"][] | null;
      /**
       * The kept context's tokens by kind.
       *
       * Source: the upstream API.
       */
      cacheTokensDetails?: components["schemas"]["GeminiModalityTokenCount"][] | null;
      /**
       * The tools' tokens by kind.
       *
       * Source: the upstream API.
       */
      toolUsePromptTokensDetails?: components["schemas"]["GeminiModalityTokenCount"][] | null;
      /**
       * How soon the answer was made, and at which price.
       *
       * Source: the upstream API.
       */
      serviceTier?: string;
      /**
       * How the call was served, from Vertex AI.
       *
       * Source: the upstream API.
       */
      trafficType?: "ON_DEMAND" | "ON_DEMAND_PRIORITY" | "ON_DEMAND_FLEX" | "PROVISIONED_THROUGHPUT" | (string & {});
    };
    /**
     * A voice.
     *
     * Source: the upstream API.
     */
    GeminiVoiceConfig: {
      /**
       * A voice of Google's.
       *
       * Source: the upstream API.
       */
      prebuiltVoiceConfig?: {
        /**
         * The voice's name, for example `Kore`.
         *
         * Source: the upstream API.
         */
        voiceName?: string;
      };
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
  };
  responses: {
    /**
     * Too Many Requests: wait, then try again. **The body may be empty**, and there is no `Retry-After` header:
     * choose the pause yourself.
     *
     * Source: the gateway's software.
     */
    ContentRateLimited: {
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
     * Bad Request: Google refused the request, or the body cannot be read. A Google error is re-shaped: its number
     * is the `code`.
     *
     * Source: the gateway's software.
     */
    ContentRefused: {
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
     * Internal Server Error: the gateway or Google failed, **or the request is wrong**. Read `code` before trying
     * again: `invalid_request`, `sensitive_words_detected`, `convert_request_failed` and `model_price_error` blame
     * the request and do not heal.
     *
     * Source: the gateway's software.
     */
    ContentServerError: {
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
     * Not Found: Google does not know the model or a file. A model the gateway itself does not know is a 503 with
     * `model_not_found`.
     *
     * Source: the gateway's software.
     */
    VendorModelUnknown: {
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
  parameters: {
    /**
     * Which model answers, without `models/` before it. `gemini-3-pro-image` and `gemini-3.1-flash-image` make
     * pictures too. The names are Google's of November 2026, which retired `gemini-2.5-…` in October; which models
     * the gateway serves is not known.
     *
     * Source: the upstream API.
     */
    Model: "gemini-4-argon" | "gemini-3.8-flash" | "gemini-3.6-flash" | "gemini-3.5-flash-lite" | "gemini-3.1-flash-lite" | "gemini-3.1-pro-preview" | "gemini-3.1-flash-image" | "gemini-3-pro-image" | (string & {});
  };
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
  generateContent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Which model answers, without `models/` before it. `gemini-3-pro-image` and `gemini-3.1-flash-image` make
         * pictures too. The names are Google's of November 2026, which retired `gemini-2.5-…` in October; which models
         * the gateway serves is not known.
         *
         * Source: the upstream API.
         */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GeminiGenerateContentRequest"];
      };
    };
    responses: {
      /**
       * The answer, or the reason why there is none.
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
          "application/json": components["schemas"]["GeminiGenerateContentResponse"];
        };
      };
      400: components["responses"]["ContentRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["TextForbidden"];
      404: components["responses"]["VendorModelUnknown"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["ContentRateLimited"];
      500: components["responses"]["ContentServerError"];
      503: components["responses"]["TextServiceUnavailable"];
    };
  };
  streamGenerateContent: {
    parameters: {
      query: {
        /**
         * The form of the stream, always `sse`. Without it older builds of the gateway answer with one plain JSON
         * object.
         *
         * Source: the gateway's docs.
         */
        alt: "sse";
      };
      header?: never;
      path: {
        /**
         * Which model answers, without `models/` before it. `gemini-3-pro-image` and `gemini-3.1-flash-image` make
         * pictures too. The names are Google's of November 2026, which retired `gemini-2.5-…` in October; which models
         * the gateway serves is not known.
         *
         * Source: the upstream API.
         */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GeminiGenerateContentRequest"];
      };
    };
    responses: {
      /**
       * The stream of the answer's pieces.
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
          "text/event-stream": components["schemas"]["GeminiStreamEvent"];
        };
      };
      400: components["responses"]["ContentRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["TextForbidden"];
      404: components["responses"]["VendorModelUnknown"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["ContentRateLimited"];
      500: components["responses"]["ContentServerError"];
      503: components["responses"]["TextServiceUnavailable"];
    };
  };
}

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
 * One answer, or in a stream a piece of it.
 *
 * Source: the upstream API.
 */
export type GeminiCandidate = components["schemas"]["GeminiCandidate"];

/**
 * A source, and the piece of the answer that comes from it.
 *
 * Source: the upstream API.
 */
export type GeminiCitation = components["schemas"]["GeminiCitation"];

/**
 * What an answer has taken from elsewhere, in one of two members, depending on the service behind.
 *
 * Source: the upstream API.
 */
export type GeminiCitationMetadata = components["schemas"]["GeminiCitationMetadata"];

/**
 * One turn of a conversation, from the user or from the model.
 *
 * Source: the upstream API.
 */
export type GeminiContent = components["schemas"]["GeminiContent"];

/**
 * A file that lies elsewhere.
 *
 * Source: the upstream API.
 */
export type GeminiFileData = components["schemas"]["GeminiFileData"];

/**
 * A call of one of your functions that the model asks for. The turn ends with the reason `STOP`.
 *
 * Source: the upstream API.
 */
export type GeminiFunctionCall = components["schemas"]["GeminiFunctionCall"];

/**
 * A function the model may ask you to call. Its parameters are described either by `parameters` or by
 * `parametersJsonSchema`.
 *
 * Source: the upstream API.
 */
export type GeminiFunctionDeclaration = components["schemas"]["GeminiFunctionDeclaration"];

/**
 * The result of a function the model asked for.
 *
 * Source: the upstream API.
 */
export type GeminiFunctionResponse = components["schemas"]["GeminiFunctionResponse"];

/**
 * A conversation and how it is to be answered. Fields that are not listed may be sent as well, but unmodified
 * gateway software writes the body anew and drops what it does not know. Google also takes names with
 * underscores, of which the gateway knows few (`system_instruction`, `inline_data`, and those of
 * `generationConfig`): write camel case.
 *
 * Source: the upstream API.
 */
export type GeminiGenerateContentRequest = components["schemas"]["GeminiGenerateContentRequest"];

/**
 * An answer, or in a stream a piece of it. Every member may be missing: a blocked prompt has no `candidates`.
 *
 * Source: the upstream API.
 */
export type GeminiGenerateContentResponse = components["schemas"]["GeminiGenerateContentResponse"];

/**
 * How an answer is made. Fields that are not listed may be sent as well.
 *
 * Source: the upstream API.
 */
export type GeminiGenerationConfig = components["schemas"]["GeminiGenerationConfig"];

/**
 * A source; one member an item.
 *
 * Source: the upstream API.
 */
export type GeminiGroundingChunk = components["schemas"]["GeminiGroundingChunk"];

/**
 * What an answer rests on, when a search was used.
 *
 * Source: the upstream API.
 */
export type GeminiGroundingMetadata = components["schemas"]["GeminiGroundingMetadata"];

/**
 * A piece of the answer and the sources it rests on.
 *
 * Source: the upstream API.
 */
export type GeminiGroundingSupport = components["schemas"]["GeminiGroundingSupport"];

/**
 * What a picture of the answer looks like.
 *
 * Source: the upstream API.
 */
export type GeminiImageConfig = components["schemas"]["GeminiImageConfig"];

/**
 * A file inside the body. All of them together may have about 100 MB at Google, a PDF 50 MB.
 *
 * Source: the upstream API.
 */
export type GeminiInlineData = components["schemas"]["GeminiInlineData"];

/**
 * A word, or a piece of one, and how likely it was.
 *
 * Source: the upstream API.
 */
export type GeminiLogprobsCandidate = components["schemas"]["GeminiLogprobsCandidate"];

/**
 * The probabilities of the answer's words.
 *
 * Source: the upstream API.
 */
export type GeminiLogprobsResult = components["schemas"]["GeminiLogprobsResult"];

/**
 * How many tokens are of one kind.
 *
 * Source: the upstream API.
 */
export type GeminiModalityTokenCount = components["schemas"]["GeminiModalityTokenCount"];

/**
 * A part of a turn. It holds one of `text`, `inlineData`, `fileData`, `functionCall`, `functionResponse`,
 * `executableCode`, `codeExecutionResult`, `toolCall` and `toolResponse`, and perhaps members that say more
 * about it.
 *
 * Source: the upstream API.
 */
export type GeminiPart = components["schemas"]["GeminiPart"];

/**
 * What Google's filters say of the prompt. The prompt is blocked if `blockReason` is there, and only then: for
 * models that are not Google's the gateway sends this object without one.
 *
 * Source: the upstream API.
 */
export type GeminiPromptFeedback = components["schemas"]["GeminiPromptFeedback"];

/**
 * How Google's filter sees one kind of content.
 *
 * Source: the upstream API.
 */
export type GeminiSafetyRating = components["schemas"]["GeminiSafetyRating"];

/**
 * How strictly Google's filter blocks one kind of content.
 *
 * Source: the upstream API.
 */
export type GeminiSafetySetting = components["schemas"]["GeminiSafetySetting"];

/**
 * A schema in Google's own form, a part of OpenAPI 3.0. Fields that are not listed may be sent as well.
 *
 * Source: the upstream API.
 */
export type GeminiSchema = components["schemas"]["GeminiSchema"];

/**
 * How an answer is spoken, by one voice or by several.
 *
 * Source: the upstream API.
 */
export type GeminiSpeechConfig = components["schemas"]["GeminiSpeechConfig"];

/**
 * An error in the middle of a stream. What came before it is not the whole answer, and nothing follows.
 *
 * Source: the upstream API.
 */
export type GeminiStreamError = components["schemas"]["GeminiStreamError"];

/**
 * One `data:` line of a stream: a piece of the answer, or an error that came after the first piece.
 *
 * Source: the upstream API.
 */
export type GeminiStreamEvent = components["schemas"]["GeminiStreamEvent"];

/**
 * How long the model thinks. `thinkingLevel` and `thinkingBudget` exclude each other. `gemini-4-argon` cannot
 * stop thinking.
 *
 * Source: the upstream API.
 */
export type GeminiThinkingConfig = components["schemas"]["GeminiThinkingConfig"];

/**
 * Something the model may use; one member an item. Functions are called by you, all others by Google. Fields
 * that are not listed may be sent as well.
 *
 * Source: the upstream API.
 */
export type GeminiTool = components["schemas"]["GeminiTool"];

/**
 * How tools are used. Fields that are not listed may be sent as well.
 *
 * Source: the upstream API.
 */
export type GeminiToolConfig = components["schemas"]["GeminiToolConfig"];

/**
 * What a call used. Google leaves out counts of zero; for models that are not Google's the gateway counts
 * itself, at times by estimate, and sends null for what it does not know.
 *
 * Source: the upstream API.
 */
export type GeminiUsageMetadata = components["schemas"]["GeminiUsageMetadata"];

/**
 * A voice.
 *
 * Source: the upstream API.
 */
export type GeminiVoiceConfig = components["schemas"]["GeminiVoiceConfig"];

/**
 * An error of the task layer: a request that was checked and refused, a task that does not exist, a vendor that
 * said no. Has no `error` member; the request id stands in the `X-Oneapi-Request-Id` header only.
 *
 * Source: the gateway's software.
 */
export type TaskErrorBody = components["schemas"]["TaskErrorBody"];
