// Generated from spec/gemini by `pnpm generate`: change it there, not here.

/**
 * An error body in either of the gateway's two forms. One route uses both: the key, the model and the limits are
 * checked by one layer, the task by another.
 *
 * Source: the gateway's software.
 */
export type ErrorBody = GatewayErrorBody | TaskErrorBody;

/**
 * An error of the gateway itself: the key, the choice of a model, a limit, a crash. The same routes also answer
 * with the body of the task layer, so read both.
 *
 * Source: the gateway's software.
 */
export type GatewayErrorBody = {
  /** What went wrong. */
  error: {
    /**
     * A sentence for a person, in English or Chinese whatever was asked for. Decide by the status and `code`, never
     * by these words.
     */
    message?: string;
    /** Who speaks, for example the gateway or the vendor. */
    type?: "new_api_error" | "new_api_panic" | "invalid_request_error" | "server_error" | "upstream_error" | (string & {});
    /** The request field that is wrong, or an empty text. Absent on errors of the key and of the model choice. */
    param?: string | null;
    /**
     * The error code, and the member to decide by. Often an empty text; a number or null when it comes from a
     * vendor.
     */
    code?: "access_denied" | "bad_response_body" | "bad_response_status_code" | "convert_request_failed" | "do_request_failed" | "insufficient_user_quota" | "invalid_request" | "model_not_found" | "model_price_error" | "pre_consume_token_quota_failed" | "read_request_body_failed" | "sensitive_words_detected" | "system_cpu_overloaded" | (string & {}) | number | null;
  };
};

/**
 * One answer, or in a stream a piece of it.
 *
 * Source: the upstream API.
 */
export type GeminiCandidate = {
  /** The answer's position among the answers; 0, and perhaps missing, for the first. */
  index?: number;
  /** The answer itself, a turn of the model. */
  content?: GeminiContent;
  /**
   * Why the answer ended; in a stream in its last piece only, and null or absent before. `STOP` is the proper end,
   * also for a function call. `MAX_TOKENS` and `CONTINUATION` mean that there is more to say, all others that
   * something stopped the answer.
   */
  finishReason?: "STOP" | "MAX_TOKENS" | "CONTINUATION" | "SAFETY" | "RECITATION" | "LANGUAGE" | "OTHER" | "BLOCKLIST" | "PROHIBITED_CONTENT" | "SPII" | "MALFORMED_FUNCTION_CALL" | "MALFORMED_RESPONSE" | "IMAGE_SAFETY" | "IMAGE_PROHIBITED_CONTENT" | "IMAGE_OTHER" | "NO_IMAGE" | "IMAGE_RECITATION" | "UNEXPECTED_TOOL_CALL" | "TOO_MANY_TOOL_CALLS" | (string & {}) | null;
  /** Why the answer ended, in words. */
  finishMessage?: string;
  /** Goes on with the answer when it ended with `CONTINUATION`; send it with the next request. */
  continuationToken?: string;
  /** How Google's filters see the answer. */
  safetyRatings?: GeminiSafetyRating[] | null;
  /** What the answer has taken from elsewhere. */
  citationMetadata?: GeminiCitationMetadata;
  /** The number of tokens of the answer. */
  tokenCount?: number;
  /** What the answer rests on, when a search was used. */
  groundingMetadata?: GeminiGroundingMetadata;
  /** The logarithm of the words' probability, on average. */
  avgLogprobs?: number;
  /** The probabilities of the words, if they were asked for. */
  logprobsResult?: GeminiLogprobsResult;
  /** Which pages were read. */
  urlContextMetadata?: {
    /** The pages. */
    urlMetadata?: {
      /** The page's address. */
      retrievedUrl?: string;
      /** Whether it could be read. */
      urlRetrievalStatus?: "URL_RETRIEVAL_STATUS_SUCCESS" | "URL_RETRIEVAL_STATUS_ERROR" | "URL_RETRIEVAL_STATUS_PAYWALL" | "URL_RETRIEVAL_STATUS_UNSAFE" | (string & {});
    }[];
  };
};

/**
 * A source, and the piece of the answer that comes from it.
 *
 * Source: the upstream API.
 */
export type GeminiCitation = {
  /** Where the piece begins, as its position in bytes; 0 may be left out. */
  startIndex?: number;
  /** Where the piece ends, as the position in bytes after it. */
  endIndex?: number;
  /** The source's address. */
  uri?: string;
  /** The source's title. */
  title?: string;
  /** The licence of the source, for program code. */
  license?: string;
};

/**
 * What an answer has taken from elsewhere, in one of two members, depending on the service behind.
 *
 * Source: the upstream API.
 */
export type GeminiCitationMetadata = {
  /** The sources, from the Gemini API. */
  citationSources?: GeminiCitation[];
  /** The sources, from Vertex AI. */
  citations?: GeminiCitation[];
};

/**
 * One turn of a conversation, from the user or from the model.
 *
 * Source: the upstream API.
 */
export type GeminiContent = {
  /** Whose turn it is. Results of functions go in a turn of `user`, in older programs of `function`. */
  role?: "user" | "model" | "function" | (string & {});
  /**
   * What the turn consists of, in its order. Needed in a request; may be missing, or empty, in an answer that was
   * cut or stopped.
   */
  parts?: GeminiPart[];
};

/**
 * A file that lies elsewhere.
 *
 * Source: the upstream API.
 */
export type GeminiFileData = {
  /** The file's address, for example of a file kept at Google, which keeps it for 48 hours. */
  fileUri?: string;
  /** The type of the file. */
  mimeType?: string;
};

/**
 * A call of one of your functions that the model asks for. The turn ends with the reason `STOP`.
 *
 * Source: the upstream API.
 */
export type GeminiFunctionCall = {
  /**
   * The call's id, which its result repeats. Older models give none, and unmodified gateway software drops it when
   * the call goes back to Google with the next turn.
   */
  id?: string;
  /** The function's name. */
  name?: string;
  /** What the function is given, by name. */
  args?: Record<string, unknown>;
};

/**
 * A function the model may ask you to call. Its parameters are described either by `parameters` or by
 * `parametersJsonSchema`.
 *
 * Source: the upstream API.
 */
export type GeminiFunctionDeclaration = {
  /** The function's name, in letters, digits, `_`, `-`, `.` and `:`, at most 64 characters, for newer programs 128. */
  name: string;
  /** What the function does and when to call it. */
  description?: string;
  /** What the function takes, in Google's own form of a schema. */
  parameters?: GeminiSchema;
  /** What the function takes, as JSON Schema. */
  parametersJsonSchema?: unknown;
  /** What the function gives back, in Google's own form of a schema. */
  response?: GeminiSchema;
  /** What the function gives back, as JSON Schema. */
  responseJsonSchema?: unknown;
  /** Whether the model waits for the result. Google's live connections only take it. */
  behavior?: "BLOCKING" | "NON_BLOCKING" | (string & {});
};

/**
 * The result of a function the model asked for.
 *
 * Source: the upstream API.
 */
export type GeminiFunctionResponse = {
  /** The id of the call, if it had one. */
  id?: string;
  /** The function's name. */
  name?: string;
  /**
   * What the function gave back: a value in `output`, a failure in `error`; without these two all of it is the
   * value.
   */
  response?: Record<string, unknown>;
  /** Pictures and files that belong to the result. */
  parts?: GeminiPart[];
  /** Whether more results of the same call follow. For functions with the behaviour `NON_BLOCKING`. */
  willContinue?: boolean;
  /** When the model takes notice of the result of a `NON_BLOCKING` function. */
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
export type GeminiGenerateContentRequest = {
  /**
   * The conversation so far, the oldest turn first, and the new turn last. Answers of the model go back in as they
   * came, with their `thoughtSignature`.
   */
  contents: GeminiContent[];
  /** What the model is told before the conversation, as text parts. `role` has no meaning here. */
  systemInstruction?: GeminiContent;
  /** What the model may call or use by itself. */
  tools?: GeminiTool[];
  /** How the tools are used. */
  toolConfig?: GeminiToolConfig;
  /** How strictly Google's filters block, one item a category. */
  safetySettings?: GeminiSafetySetting[];
  /** How the answer is made. */
  generationConfig?: GeminiGenerationConfig;
  /** A context kept at Google beforehand, as `cachedContents/{id}`. */
  cachedContent?: string;
  /** How soon the answer is made, and at which price. Unmodified gateway software does not pass it on. */
  serviceTier?: "unspecified" | "flex" | "standard" | "priority" | (string & {});
  /** Your own words for the call, by name, for Google's bill. Unmodified gateway software does not pass it on. */
  labels?: {
    [key: string]: string;
  };
  /**
   * Whether Google may log the call, against the setting of the project. Unmodified gateway software does not pass
   * it on.
   */
  store?: boolean;
  /**
   * Goes on with a long answer: the token of the candidate that ended with `CONTINUATION`, in base64. Unmodified
   * gateway software does not pass it on.
   */
  continuationToken?: string;
};

/**
 * An answer, or in a stream a piece of it. Every member may be missing: a blocked prompt has no `candidates`.
 *
 * Source: the upstream API.
 */
export type GeminiGenerateContentResponse = {
  /** The answers, as a rule one. */
  candidates?: GeminiCandidate[];
  /** Why the prompt was blocked, if it has a `blockReason`. */
  promptFeedback?: GeminiPromptFeedback;
  /** What the call used. In a stream the counts grow, and the last ones count. */
  usageMetadata?: GeminiUsageMetadata;
  /** The model that answered. */
  modelVersion?: string;
  /** Google's id of the answer, the same in all pieces of a stream. */
  responseId?: string;
  /** Where the model stands in its life. */
  modelStatus?: {
    /** The stage. */
    modelStage?: "UNSTABLE_EXPERIMENTAL" | "EXPERIMENTAL" | "PREVIEW" | "STABLE" | "LEGACY" | "DEPRECATED" | "RETIRED" | (string & {});
    /** When the model is retired, as an RFC 3339 time. */
    retirementTime?: string;
    /** A sentence about it. */
    message?: string;
  };
};

/**
 * How an answer is made. Fields that are not listed may be sent as well.
 *
 * Source: the upstream API.
 */
export type GeminiGenerationConfig = {
  /**
   * The number of answers, from 1 up to 8, depending on the model. Default 1.
   * @default 1
   */
  candidateCount?: number;
  /**
   * How long the answer may be, in tokens, thoughts among them. Default and largest value depend on the model; the
   * answer ends with `MAX_TOKENS` when it is reached.
   */
  maxOutputTokens?: number;
  /**
   * How freely the model chooses its words, on a scale from 0 to 2. The default depends on the model. The newest
   * models discourage it.
   */
  temperature?: number;
  /** Only the likeliest words count, up to this probability together, from 0 to 1. The newest models discourage it. */
  topP?: number;
  /** The number of the likeliest words that count, a whole one. The newest models discourage it. */
  topK?: number;
  /** Up to five texts at which the answer ends. */
  stopSequences?: string[];
  /** The seed, an identifier and no quantity. The same seed makes similar answers likely. */
  seed?: number;
  /**
   * How much words are avoided that were used already, on a scale from -2 to below 2. The newest models discourage
   * it.
   */
  presencePenalty?: number;
  /**
   * How much words are avoided the more the oftener they were used, on a scale from -2 to below 2. The newest
   * models discourage it.
   */
  frequencyPenalty?: number;
  /**
   * The form of the answer's text. Default `text/plain`. A schema needs `application/json`, or `text/x.enum` for
   * one word of a list.
   */
  responseMimeType?: "text/plain" | "application/json" | "text/x.enum" | (string & {});
  /** What the answer has to look like, in Google's own form of a schema. Excludes `responseJsonSchema`. */
  responseSchema?: GeminiSchema;
  /** What the answer has to look like, as JSON Schema. Excludes `responseSchema`. */
  responseJsonSchema?: unknown;
  /** Whether the answer brings the probabilities of its words. */
  responseLogprobs?: boolean;
  /** The number of likeliest words to list at each place, from 0 to 20. With `responseLogprobs`. */
  logprobs?: number;
  /** What the answer may consist of. Default `TEXT`. */
  responseModalities?: ("TEXT" | "IMAGE" | "AUDIO" | "VIDEO" | (string & {}))[];
  /** How the answer is spoken, with `AUDIO`. */
  speechConfig?: GeminiSpeechConfig;
  /** How long the model thinks, and whether it shows it. */
  thinkingConfig?: GeminiThinkingConfig;
  /** What pictures of the answer look like, with `IMAGE`. */
  imageConfig?: GeminiImageConfig;
  /** How finely pictures and videos of the conversation are looked at. More detail costs more tokens. */
  mediaResolution?: "MEDIA_RESOLUTION_LOW" | "MEDIA_RESOLUTION_MEDIUM" | "MEDIA_RESOLUTION_HIGH" | (string & {});
  /** How speech of the conversation is recognised. Unmodified gateway software does not pass it on. */
  audioTranscriptionConfig?: Record<string, unknown>;
  /** Whether answers about elections and offices are improved, where the model can. */
  enableEnhancedCivicAnswers?: boolean;
};

/**
 * A source; one member an item.
 *
 * Source: the upstream API.
 */
export type GeminiGroundingChunk = {
  /** A page. */
  web?: {
    /** The page's address. */
    uri?: string;
    /** The page's title. */
    title?: string;
  };
  /** A piece of a file kept at Google. */
  retrievedContext?: {
    /** The file's address. */
    uri?: string;
    /** The file's title. */
    title?: string;
    /** The piece. */
    text?: string;
  };
  /** A place of Google Maps. */
  maps?: {
    /** The place's address. */
    uri?: string;
    /** The place's name. */
    title?: string;
    /** What is known of the place. */
    text?: string;
    /** The place's id. */
    placeId?: string;
  };
};

/**
 * What an answer rests on, when a search was used.
 *
 * Source: the upstream API.
 */
export type GeminiGroundingMetadata = {
  /** What was searched for. */
  webSearchQueries?: string[];
  /** What Google wants to be shown with an answer that used its search. */
  searchEntryPoint?: {
    /** A piece of HTML with the searches. */
    renderedContent?: string;
    /** The searches with their results, in base64. */
    sdkBlob?: string;
  };
  /** The sources, to which `groundingSupports` points. */
  groundingChunks?: GeminiGroundingChunk[];
  /** Which piece of the answer rests on which sources. */
  groundingSupports?: GeminiGroundingSupport[];
  /** Google's notes on the search. */
  retrievalMetadata?: Record<string, unknown>;
  /** A token for a map to show, if it was asked for. */
  googleMapsWidgetContextToken?: string;
};

/**
 * A piece of the answer and the sources it rests on.
 *
 * Source: the upstream API.
 */
export type GeminiGroundingSupport = {
  /** The piece. */
  segment?: {
    /** The position of the part it stands in; 0 may be left out. */
    partIndex?: number;
    /** Where it begins in that part, as its position in bytes; 0 may be left out. */
    startIndex?: number;
    /** Where it ends, as the position in bytes after it. */
    endIndex?: number;
    /** The piece itself. */
    text?: string;
  };
  /** The sources, as their positions in `groundingChunks`. */
  groundingChunkIndices?: number[];
  /** How sure Google is of each source. */
  confidenceScores?: number[];
};

/**
 * What a picture of the answer looks like.
 *
 * Source: the upstream API.
 */
export type GeminiImageConfig = {
  /** Width to height. */
  aspectRatio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9" | (string & {});
  /** How large it is. Default `1K`, about 1000 pixels on a side. */
  imageSize?: "1K" | "2K" | "4K" | (string & {});
};

/**
 * A file inside the body. All of them together may have about 100 MB at Google, a PDF 50 MB.
 *
 * Source: the upstream API.
 */
export type GeminiInlineData = {
  /** The type of the file, for example `image/png`, `audio/wav`, `video/mp4` or `application/pdf`. */
  mimeType?: string;
  /** The file in base64, without a `data:` prefix. */
  data?: string;
};

/**
 * A word, or a piece of one, and how likely it was.
 *
 * Source: the upstream API.
 */
export type GeminiLogprobsCandidate = {
  /** The word. */
  token?: string;
  /** The word's identifier in the model. */
  tokenId?: number;
  /** The natural logarithm of its probability. */
  logProbability?: number;
};

/**
 * The probabilities of the answer's words.
 *
 * Source: the upstream API.
 */
export type GeminiLogprobsResult = {
  /** The words that were chosen. */
  chosenCandidates?: GeminiLogprobsCandidate[];
  /** The likeliest words at each place. */
  topCandidates?: {
    /** The likeliest words there, the likeliest first. */
    candidates?: GeminiLogprobsCandidate[];
  }[];
};

/**
 * How many tokens are of one kind.
 *
 * Source: the upstream API.
 */
export type GeminiModalityTokenCount = {
  /** The kind. */
  modality?: "TEXT" | "IMAGE" | "VIDEO" | "AUDIO" | "DOCUMENT" | (string & {});
  /** The number of tokens. */
  tokenCount?: number;
};

/**
 * A part of a turn. It holds one of `text`, `inlineData`, `fileData`, `functionCall`, `functionResponse`,
 * `executableCode`, `codeExecutionResult`, `toolCall` and `toolResponse`, and perhaps members that say more
 * about it.
 *
 * Source: the upstream API.
 */
export type GeminiPart = {
  /** A text, possibly empty. */
  text?: string;
  /** A picture, sound, video or document inside the body. */
  inlineData?: GeminiInlineData;
  /** A file that lies elsewhere. */
  fileData?: GeminiFileData;
  /** A call of one of your functions that the model asks for. */
  functionCall?: GeminiFunctionCall;
  /** The result of such a call. */
  functionResponse?: GeminiFunctionResponse;
  /** A program the model has written and lets Google run. */
  executableCode?: {
    /** The program's id, which its result repeats. */
    id?: string;
    /** The language of the program. */
    language?: "PYTHON" | (string & {});
    /** The program. */
    code?: string;
  };
  /** The result of such a program. */
  codeExecutionResult?: {
    /** The program's id. */
    id?: string;
    /** How it went. */
    outcome?: "OUTCOME_OK" | "OUTCOME_FAILED" | "OUTCOME_DEADLINE_EXCEEDED" | (string & {});
    /** What the program printed, or its error. */
    output?: string;
  };
  /**
   * A call of one of Google's own tools, where the request asked to see them. Unmodified gateway software does not
   * pass it back to Google in the next turn.
   */
  toolCall?: {
    /** The call's id. */
    id?: string;
    /** The tool. */
    toolType?: "GOOGLE_SEARCH_WEB" | "GOOGLE_SEARCH_IMAGE" | "URL_CONTEXT" | "GOOGLE_MAPS" | "FILE_SEARCH" | (string & {});
    /** What the tool was given. */
    args?: Record<string, unknown>;
  };
  /** The result of such a call, with the same limit. */
  toolResponse?: {
    /** The call's id. */
    id?: string;
    /** The tool. */
    toolType?: string;
    /** What the tool answered. */
    response?: Record<string, unknown>;
  };
  /** Whether the text is a summary of the model's thoughts and not part of the answer. */
  thought?: boolean;
  /**
   * A seal of the model's thoughts, in base64. Send it back unchanged with its part; models of version 3 and later
   * refuse a function call without it.
   */
  thoughtSignature?: string;
  /** Which piece of a video counts, and how finely it is looked at. */
  videoMetadata?: {
    /** Where the piece begins, in seconds with an s, for example `10s`. */
    startOffset?: string;
    /** Where the piece ends, in seconds with an s. */
    endOffset?: string;
    /** How many pictures of it the model sees, in frames per second, above 0 and up to 24. */
    fps?: number;
  };
  /** How finely a picture or video is looked at. */
  mediaResolution?: {
    /** The level. More detail costs more tokens. */
    level?: "MEDIA_RESOLUTION_LOW" | "MEDIA_RESOLUTION_MEDIUM" | "MEDIA_RESOLUTION_HIGH" | "MEDIA_RESOLUTION_ULTRA_HIGH" | (string & {});
  };
  /** Your own notes on the part. Unmodified gateway software does not pass it on. */
  partMetadata?: Record<string, unknown>;
};

/**
 * What Google's filters say of the prompt. The prompt is blocked if `blockReason` is there, and only then: for
 * models that are not Google's the gateway sends this object without one.
 *
 * Source: the upstream API.
 */
export type GeminiPromptFeedback = {
  /** Why the prompt was blocked. If it is there, there is no answer. */
  blockReason?: "SAFETY" | "OTHER" | "BLOCKLIST" | "PROHIBITED_CONTENT" | "IMAGE_SAFETY" | "MODEL_ARMOR" | "JAILBREAK" | (string & {}) | null;
  /** How the filters see the prompt. */
  safetyRatings?: GeminiSafetyRating[] | null;
};

/**
 * How Google's filter sees one kind of content.
 *
 * Source: the upstream API.
 */
export type GeminiSafetyRating = {
  /** The kind of content. */
  category?: "HARM_CATEGORY_HARASSMENT" | "HARM_CATEGORY_HATE_SPEECH" | "HARM_CATEGORY_SEXUALLY_EXPLICIT" | "HARM_CATEGORY_DANGEROUS_CONTENT" | "HARM_CATEGORY_CIVIC_INTEGRITY" | "HARM_CATEGORY_JAILBREAK" | (string & {});
  /** How likely it is that the text is of this kind. */
  probability?: "NEGLIGIBLE" | "LOW" | "MEDIUM" | "HIGH" | (string & {});
  /** Whether it was blocked for it. */
  blocked?: boolean;
};

/**
 * How strictly Google's filter blocks one kind of content.
 *
 * Source: the upstream API.
 */
export type GeminiSafetySetting = {
  /** The kind of content. */
  category: "HARM_CATEGORY_HARASSMENT" | "HARM_CATEGORY_HATE_SPEECH" | "HARM_CATEGORY_SEXUALLY_EXPLICIT" | "HARM_CATEGORY_DANGEROUS_CONTENT" | "HARM_CATEGORY_CIVIC_INTEGRITY" | "HARM_CATEGORY_JAILBREAK" | (string & {});
  /** From which probability on it blocks; `OFF` switches the filter off. */
  threshold: "BLOCK_LOW_AND_ABOVE" | "BLOCK_MEDIUM_AND_ABOVE" | "BLOCK_ONLY_HIGH" | "BLOCK_NONE" | "OFF" | (string & {});
};

/**
 * A schema in Google's own form, a part of OpenAPI 3.0. Fields that are not listed may be sent as well.
 *
 * Source: the upstream API.
 */
export type GeminiSchema = {
  /** The type of the value. Small letters are accepted too. */
  type?: "STRING" | "NUMBER" | "INTEGER" | "BOOLEAN" | "ARRAY" | "OBJECT" | "NULL" | (string & {});
  /** The form of a text or number, for example `date-time`, `enum` or `int64`. */
  format?: string;
  /** A title. */
  title?: string;
  /** What the value means. The model reads it. */
  description?: string;
  /** Whether the value may be null. */
  nullable?: boolean;
  /** The texts that are allowed. */
  enum?: string[];
  /** What the items of a list are. */
  items?: GeminiSchema;
  /** The least number of items, as a text in Google's own form. */
  minItems?: string | number;
  /** The largest number of items, as a text in Google's own form. */
  maxItems?: string | number;
  /** The members of an object, by name. */
  properties?: {
    [key: string]: GeminiSchema;
  };
  /** The names of the members that must be there. */
  required?: string[];
  /** The names of the members in the order in which they are written. */
  propertyOrdering?: string[];
  /** The least number of members, as a text in Google's own form. */
  minProperties?: string | number;
  /** The largest number of members, as a text in Google's own form. */
  maxProperties?: string | number;
  /** The least length of a text in characters, as a text in Google's own form. */
  minLength?: string | number;
  /** The largest length of a text in characters, as a text in Google's own form. */
  maxLength?: string | number;
  /** A regular expression a text has to match. */
  pattern?: string;
  /** The least number allowed, on the scale of the value itself. */
  minimum?: number;
  /** The largest number allowed, on the scale of the value itself. */
  maximum?: number;
  /** Schemas of which one has to fit. */
  anyOf?: GeminiSchema[];
  /** An example of the value. */
  example?: unknown;
  /** The value when there is none. Google reads it as a hint only. */
  default?: unknown;
};

/**
 * How an answer is spoken, by one voice or by several.
 *
 * Source: the upstream API.
 */
export type GeminiSpeechConfig = {
  /** The language, for example `en-US`. */
  languageCode?: string;
  /** The one voice. */
  voiceConfig?: GeminiVoiceConfig;
  /** Several voices. */
  multiSpeakerVoiceConfig?: {
    /** A voice for each speaker of the conversation. */
    speakerVoiceConfigs?: {
      /** The name the speaker has in the text. */
      speaker?: string;
      /** The speaker's voice. */
      voiceConfig?: GeminiVoiceConfig;
    }[];
  };
};

/**
 * An error in the middle of a stream. What came before it is not the whole answer, and nothing follows.
 *
 * Source: the upstream API.
 */
export type GeminiStreamError = {
  /** What went wrong, in Google's form or in the gateway's. */
  error: {
    /** Google's HTTP status as a number, or the gateway's code as a text. */
    code?: number | string | null;
    /** A sentence for a person. Decide by `code` and `status`, never by these words. */
    message?: string;
    /** Google's word for the error, in Google's form. */
    status?: "INVALID_ARGUMENT" | "RESOURCE_EXHAUSTED" | "INTERNAL" | "UNAVAILABLE" | "DEADLINE_EXCEEDED" | (string & {});
    /** Who speaks, in the gateway's form. */
    type?: "new_api_error" | "upstream_error" | (string & {});
  };
};

/**
 * One `data:` line of a stream: a piece of the answer, or an error that came after the first piece.
 *
 * Source: the upstream API.
 */
export type GeminiStreamEvent = GeminiGenerateContentResponse | GeminiStreamError;

/**
 * How long the model thinks. `thinkingLevel` and `thinkingBudget` exclude each other. `gemini-4-argon` cannot
 * stop thinking.
 *
 * Source: the upstream API.
 */
export type GeminiThinkingConfig = {
  /** Whether summaries of the thoughts come as parts with `thought`. */
  includeThoughts?: boolean;
  /** How long the model thinks. For models of version 3 and later. */
  thinkingLevel?: "MINIMAL" | "LOW" | "MEDIUM" | "HIGH" | (string & {});
  /** How long the model may think, in tokens; 0 for not at all, -1 for as it likes. For 2.5 models. */
  thinkingBudget?: number;
};

/**
 * Something the model may use; one member an item. Functions are called by you, all others by Google. Fields
 * that are not listed may be sent as well.
 *
 * Source: the upstream API.
 */
export type GeminiTool = {
  /** Your functions. */
  functionDeclarations?: GeminiFunctionDeclaration[];
  /** Google's search. An empty object switches it on. */
  googleSearch?: {
    /** From when the results may be. */
    timeRangeFilter?: {
      /** The beginning, as an RFC 3339 time. */
      startTime?: string;
      /** The end, as an RFC 3339 time. */
      endTime?: string;
    };
  };
  /** Google's search for older models. */
  googleSearchRetrieval?: {
    /** When the model searches. */
    dynamicRetrievalConfig?: Record<string, unknown>;
  };
  /** Programs the model writes and Google runs. An empty object switches it on. */
  codeExecution?: Record<string, unknown>;
  /** Pages whose addresses stand in the conversation. An empty object switches it on. */
  urlContext?: Record<string, unknown>;
  /** A screen the model operates through your program. */
  computerUse?: {
    /** What is operated. */
    environment?: "ENVIRONMENT_BROWSER" | "ENVIRONMENT_MOBILE" | "ENVIRONMENT_DESKTOP" | (string & {});
  };
  /** Files kept at Google beforehand. */
  fileSearch?: {
    /** Where they are kept. */
    fileSearchStoreNames?: string[];
    /** Which of them count. */
    metadataFilter?: string;
    /** The number of pieces the model gets to see. */
    topK?: number;
  };
  /** Google Maps. An empty object switches it on. */
  googleMaps?: {
    /** Whether the answer brings a token for a map to show. */
    enableWidget?: boolean;
  };
  /** Servers of the Model Context Protocol that Google calls. */
  mcpServers?: Record<string, unknown>[];
};

/**
 * How tools are used. Fields that are not listed may be sent as well.
 *
 * Source: the upstream API.
 */
export type GeminiToolConfig = {
  /** Whether and which functions are called. */
  functionCallingConfig?: {
    /**
     * `AUTO` lets the model decide, `ANY` makes it call a function, `NONE` forbids it, `VALIDATED` lets it decide
     * and holds calls to their schemas.
     */
    mode?: "AUTO" | "ANY" | "NONE" | "VALIDATED" | (string & {});
    /** The functions that may be called, with `ANY` and `VALIDATED`. */
    allowedFunctionNames?: string[];
  };
  /** Where and in which language Google searches. */
  retrievalConfig?: {
    /** The place of the user. */
    latLng?: {
      /** The latitude in degrees, on a scale from -90 to 90. */
      latitude?: number;
      /** The longitude in degrees, on a scale from -180 to 180. */
      longitude?: number;
    };
    /** The language, for example `en_US`. */
    languageCode?: string;
  };
  /** Whether calls of Google's own tools appear in the answer as `toolCall` and `toolResponse`. */
  includeServerSideToolInvocations?: boolean;
};

/**
 * What a call used. Google leaves out counts of zero; for models that are not Google's the gateway counts
 * itself, at times by estimate, and sends null for what it does not know.
 *
 * Source: the upstream API.
 */
export type GeminiUsageMetadata = {
  /** The number of tokens of the conversation, the kept context among them. */
  promptTokenCount?: number;
  /** The number of tokens of the first request, when a long answer goes on. */
  initialPromptTokenCount?: number;
  /** The number of tokens of the answers, without thoughts. */
  candidatesTokenCount?: number;
  /** The number of tokens of the thoughts. */
  thoughtsTokenCount?: number;
  /** The number of tokens that tools have brought in. */
  toolUsePromptTokenCount?: number;
  /** The number of tokens of the kept context. */
  cachedContentTokenCount?: number;
  /** The number of tokens in all. */
  totalTokenCount?: number;
  /** The conversation's tokens by kind. */
  promptTokensDetails?: GeminiModalityTokenCount[] | null;
  /** The answers' tokens by kind. */
  candidatesTokensDetails?: GeminiModalityTokenCount[] | null;
  /** The kept context's tokens by kind. */
  cacheTokensDetails?: GeminiModalityTokenCount[] | null;
  /** The tools' tokens by kind. */
  toolUsePromptTokensDetails?: GeminiModalityTokenCount[] | null;
  /** How soon the answer was made, and at which price. */
  serviceTier?: string;
  /** How the call was served, from Vertex AI. */
  trafficType?: "ON_DEMAND" | "ON_DEMAND_PRIORITY" | "ON_DEMAND_FLEX" | "PROVISIONED_THROUGHPUT" | (string & {});
};

/**
 * A voice.
 *
 * Source: the upstream API.
 */
export type GeminiVoiceConfig = {
  /** A voice of Google's. */
  prebuiltVoiceConfig?: {
    /** The voice's name, for example `Kore`. */
    voiceName?: string;
  };
};

/**
 * An error of the task layer: a request that was checked and refused, a task that does not exist, a vendor that
 * said no. Has no `error` member; the request id stands in the `X-Oneapi-Request-Id` header only.
 *
 * Source: the gateway's software.
 */
export type TaskErrorBody = {
  /**
   * The error code, and the member to decide by. A text from the gateway; a whole number where a vendor's own
   * answer comes through.
   */
  code: "task_not_exist" | "invalid_request" | "invalid_json" | "invalid_seconds" | "invalid_size" | "missing_model" | "invalid_multipart_form" | "channel_not_found" | "task_channel_disable" | "insufficient_user_quota" | "pre_consume_token_quota_failed" | "model_price_error" | "invalid_api_platform" | "task_failed" | "fail_to_fetch_task" | "do_request_failed" | "unmarshal_response_failed" | "unmarshal_response_body_failed" | "invalid_response" | "get_channel_failed" | "read_request_body_failed" | (string & {}) | number;
  /**
   * What happened, for a person. With `fail_to_fetch_task` it is the vendor's whole answer as text, often JSON
   * inside a string.
   */
  message?: string;
  /** Nothing of use, usually null. */
  data?: unknown;
};

/** The operations by path and method. */
export interface paths {
  "/v1beta/models/{model}:generateContent": {
    post: operations["generateContent"];
  };
  "/v1beta/models/{model}:streamGenerateContent": {
    post: operations["streamGenerateContent"];
  };
}

/** What each operation takes and answers. */
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
        "application/json": GeminiGenerateContentRequest;
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
          "application/json": GeminiGenerateContentResponse;
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
        "application/json": GeminiGenerateContentRequest;
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
          "text/event-stream": GeminiStreamEvent;
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

/** What operations share, by kind and name. */
export interface components {
  schemas: {
    ErrorBody: ErrorBody;
    GatewayErrorBody: GatewayErrorBody;
    GeminiCandidate: GeminiCandidate;
    GeminiCitation: GeminiCitation;
    GeminiCitationMetadata: GeminiCitationMetadata;
    GeminiContent: GeminiContent;
    GeminiFileData: GeminiFileData;
    GeminiFunctionCall: GeminiFunctionCall;
    GeminiFunctionDeclaration: GeminiFunctionDeclaration;
    GeminiFunctionResponse: GeminiFunctionResponse;
    GeminiGenerateContentRequest: GeminiGenerateContentRequest;
    GeminiGenerateContentResponse: GeminiGenerateContentResponse;
    GeminiGenerationConfig: GeminiGenerationConfig;
    GeminiGroundingChunk: GeminiGroundingChunk;
    GeminiGroundingMetadata: GeminiGroundingMetadata;
    GeminiGroundingSupport: GeminiGroundingSupport;
    GeminiImageConfig: GeminiImageConfig;
    GeminiInlineData: GeminiInlineData;
    GeminiLogprobsCandidate: GeminiLogprobsCandidate;
    GeminiLogprobsResult: GeminiLogprobsResult;
    GeminiModalityTokenCount: GeminiModalityTokenCount;
    GeminiPart: GeminiPart;
    GeminiPromptFeedback: GeminiPromptFeedback;
    GeminiSafetyRating: GeminiSafetyRating;
    GeminiSafetySetting: GeminiSafetySetting;
    GeminiSchema: GeminiSchema;
    GeminiSpeechConfig: GeminiSpeechConfig;
    GeminiStreamError: GeminiStreamError;
    GeminiStreamEvent: GeminiStreamEvent;
    GeminiThinkingConfig: GeminiThinkingConfig;
    GeminiTool: GeminiTool;
    GeminiToolConfig: GeminiToolConfig;
    GeminiUsageMetadata: GeminiUsageMetadata;
    GeminiVoiceConfig: GeminiVoiceConfig;
    TaskErrorBody: TaskErrorBody;
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
        "application/json": GatewayErrorBody;
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
        "application/json": GatewayErrorBody;
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
        "application/json": GatewayErrorBody;
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
        "application/json": ErrorBody;
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
        "application/json": GatewayErrorBody;
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
        "application/json": GatewayErrorBody;
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
        "application/json": ErrorBody;
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
        "application/json": GatewayErrorBody;
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
}
