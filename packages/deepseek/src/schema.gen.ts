// Generated from spec/deepseek by `pnpm generate`: change it there, not here.

/**
 * A place on Earth, as exactly as a search needs it. Every member may be left out.
 *
 * Source: the upstream API.
 */
export type ApproximateLocation = {
  /** The city, for example `Oslo`. */
  city?: string | null;
  /** The country as two letters of ISO 3166-1, for example `NO`. */
  country?: string | null;
  /** The region, for example `Viken`. */
  region?: string | null;
  /** The time zone as IANA names it, for example `Europe/Oslo`. */
  timezone?: string | null;
};

/**
 * Where something in the answer comes from. `type` says of which kind the source is.
 *
 * Source: the upstream API.
 */
export type ChatAnnotation = {
  /** Always `url_citation`. */
  type: "url_citation";
  /** The page and the part of the text it stands for. */
  url_citation: {
    /** The position in the text where the part begins, in characters from 0. */
    start_index: number;
    /** The position in the text where the part ends, in characters from 0. */
    end_index: number;
    /** The page's address. */
    url: string;
    /** The page's title. */
    title: string;
  };
};

/**
 * One part of what the model said.
 *
 * Source: the upstream API.
 */
export type ChatAssistantContentPart = ChatTextPart | ChatRefusalPart;

/**
 * What the model said before, sent back so that it knows. Needs `content`, `tool_calls` or `function_call`.
 *
 * Source: the upstream API.
 */
export type ChatAssistantMessage = {
  /** Always `assistant`. */
  role: "assistant";
  /** What it said, as one text or as parts; null when it only called tools. */
  content?: string | ChatAssistantContentPart[] | null;
  /**
   * What it thought, as the answer gave it. DeepSeek refuses (400) a message with `tool_calls` made while thinking
   * that comes back without it; on other messages it is ignored.
   */
  reasoning_content?: string | null;
  /** Its refusal, when it refused. */
  refusal?: string | null;
  /** The tools it called, as the answer gave them. A message of role `tool` follows for each. */
  tool_calls?: ToolCall[] | null;
  /** What it spoke, by the id of the spoken answer. */
  audio?: {
    /** The id of the spoken answer. */
    id: string;
  } | null;
  /** The sources of what it said, as the answer gave them. The model does not need them. */
  annotations?: ChatAnnotation[] | null;
  /**
   * Whether the answer goes on from this text. For DeepSeek's beta address and the last message only; whether the
   * gateway can reach that address is not confirmed.
   */
  prefix?: boolean | null;
  /** A name that tells speakers of the same role apart. */
  name?: string | null;
  /**
   * The function it called. Replaced by `tool_calls`.
   * @deprecated
   */
  function_call?: ChatFunctionCall | null;
};

/**
 * A spoken answer.
 *
 * Source: the upstream API.
 */
export type ChatAudio = {
  /** Its id, to name it in a later message. */
  id: string;
  /** The sound in base64, in the format that was asked for. */
  data?: string;
  /** Until when the id may be named, in Unix seconds. */
  expires_at?: number;
  /** The spoken words. */
  transcript?: string;
};

/**
 * A piece of a spoken answer.
 *
 * Source: the upstream API.
 */
export type ChatAudioDelta = {
  /** Its id, in the first piece. */
  id?: string;
  /** More of the sound in base64; each piece is decoded on its own. */
  data?: string;
  /** More of the spoken words. */
  transcript?: string;
  /** Until when the id may be named, in Unix seconds; in the last piece. */
  expires_at?: number;
};

/**
 * How a spoken answer sounds and in which format it comes.
 *
 * Source: the upstream API.
 */
export type ChatAudioOptions = {
  /** The voice, by its name or by the id of one made for the account. */
  voice: ("alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse" | "marin" | "cedar" | (string & {})) | {
    /** The voice's id. */
    id: string;
  };
  /** The format of the sound; streams take `pcm16` only. */
  format: "wav" | "mp3" | "flac" | "opus" | "pcm16" | "aac" | (string & {});
};

/**
 * A sound, for models that hear.
 *
 * Source: the upstream API.
 */
export type ChatAudioPart = {
  /** Always `input_audio`. */
  type: "input_audio";
  /** The sound and its format. */
  input_audio: {
    /** The file in base64, without a prefix. */
    data: string;
    /** The file's format. */
    format: "wav" | "mp3" | (string & {});
  };
  /** Ends a beginning that OpenAI's cache shall keep. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null;
};

/**
 * What is new in one answer of a streamed chat completion.
 *
 * Source: the upstream API.
 */
export type ChatChunkChoice = {
  /** The answer's position among the answers, from 0. */
  index: number;
  /** What to add to the message. Absent in pieces that only carry a filter's results. */
  delta?: ChatDelta;
  /**
   * Why the answer ended; null or absent until then. **A stream in which it never comes was cut off**, even if
   * `[DONE]` came. The words are those of `ChatCompletionChoice`.
   */
  finish_reason?: "stop" | "length" | "tool_calls" | "content_filter" | "function_call" | "insufficient_system_resource" | (string & {}) | null;
  /** The log probabilities of the new tokens, when they were asked for. */
  logprobs?: ChatLogprobs | null;
  /**
   * What a content filter found in the answer so far.
   *
   * Source: inferred. Azure OpenAI answers with it, and the docs' schema `ContentFilterResults` is named after
   * Azure's.
   */
  content_filter_results?: ContentFilterResults | null;
};

/**
 * One answer of a chat completion.
 *
 * Source: the upstream API.
 */
export type ChatCompletionChoice = {
  /** The answer's position among the answers, from 0. */
  index: number;
  /** What the model said. */
  message: ChatResponseMessage;
  /**
   * Why the answer ended. `stop` is a proper end; `length` cut it at the limit of tokens; `tool_calls` waits for
   * the tools; `content_filter` cut it by a filter. `insufficient_system_resource` is DeepSeek's word for an
   * answer cut because its servers were full: try again.
   */
  finish_reason?: "stop" | "length" | "tool_calls" | "content_filter" | "function_call" | "insufficient_system_resource" | (string & {}) | null;
  /** The log probabilities of the answer's tokens, when they were asked for. */
  logprobs?: ChatLogprobs | null;
  /**
   * What a content filter found in the answer.
   *
   * Source: inferred. Azure OpenAI answers with it, and the docs' schema `ContentFilterResults` is named after
   * Azure's.
   */
  content_filter_results?: ContentFilterResults | null;
};

/**
 * One piece of a streamed chat completion. Pieces of one answer have the same `id`; put their deltas together in
 * order.
 *
 * Source: the upstream API.
 */
export type ChatCompletionChunk = {
  /** The answer's id, the same in all pieces. */
  id: string;
  /** The kind of thing this is. */
  object: "chat.completion.chunk" | (string & {});
  /** When the answer was begun, in Unix seconds; the same in all pieces. */
  created: number;
  /** The model that answers. */
  model: string;
  /** What is new. Empty in the last piece, which carries `usage`, and in pieces about filters. */
  choices: ChatChunkChoice[];
  /**
   * The tokens that were used: in the last piece, null or absent before. DeepSeek puts it on the piece with the
   * `finish_reason`.
   */
  usage?: UsageInfo | null;
  /** How urgently OpenAI works on it. */
  service_tier?: "default" | "flex" | "scale" | "priority" | (string & {}) | null;
  /** The vendor's mark of the software that answers. */
  system_fingerprint?: string | null;
  /** Random padding that hides the piece's length. Ignore it. */
  obfuscation?: string;
  /** The judgement of request and answer, when it was asked for. */
  moderation?: {
    [key: string]: unknown;
  } | null;
  /**
   * What a content filter found in the request.
   *
   * Source: inferred. Azure OpenAI answers with it, and the docs' schema `ContentFilterResults` is named after
   * Azure's.
   */
  prompt_filter_results?: PromptFilterResult[] | null;
};

/**
 * What a chat completion is made from. One shape serves the models of OpenAI, Claude and DeepSeek; a description
 * says so where only some of them take a field. Fields that are not listed may be sent as well, but the gateway
 * drops those it does not know.
 *
 * Source: the upstream API.
 */
export type ChatCompletionRequest = {
  /**
   * Which model answers. Any model the key may use is possible; these are the names known in November 2026. OpenAI
   * retires `gpt-5`, `gpt-5-mini`, `gpt-5-nano` and `o3` on 2026-12-11, and `gpt-4o`, `gpt-4o-mini`, `gpt-4.1` and
   * `gpt-4.1-mini` on 2027-01-14.
   */
  model: "gpt-6-astra" | "gpt-6.1-sol" | "gpt-6.1-terra" | "gpt-6-sol" | "gpt-6-luna" | "gpt-5.6-sol" | "gpt-5.6-terra" | "gpt-5.6-luna" | "gpt-5.5" | "gpt-5.4" | "gpt-5.4-mini" | "gpt-5.4-nano" | "gpt-5.2" | "gpt-5.2-pro" | "gpt-5.1" | "gpt-5" | "gpt-5-mini" | "gpt-5-nano" | "gpt-4.1" | "gpt-4.1-mini" | "gpt-4o" | "gpt-4o-mini" | "o3" | "claude-fable-5-2" | "claude-fable-5-1" | "claude-opus-5-5" | "claude-opus-5" | "claude-opus-4-6" | "claude-sonnet-5-5" | "claude-sonnet-5" | "claude-sonnet-4-5-20250929" | "claude-haiku-5-5" | "claude-haiku-4-5" | "deepseek-flash" | "deepseek-v4-pro" | (string & {});
  /** The conversation so far, oldest message first; at least one message. */
  messages: ChatMessage[];
  /**
   * Whether the answer comes in pieces as server-sent events. Default false: one JSON body when all is done.
   * @default false
   */
  stream?: boolean | null;
  /** Settings of a stream. Only with `stream: true`. */
  stream_options?: ChatStreamOptions | null;
  /**
   * The most the answer may have, in tokens, the hidden ones of reasoning among them. Default: what the model can.
   * Too small a value ends a reasoning model before its first visible word.
   */
  max_completion_tokens?: number | null;
  /**
   * The most the answer may have, in tokens. OpenAI calls it deprecated and its reasoning models refuse it: use
   * `max_completion_tokens` there. DeepSeek takes 1 to 384000 and counts reasoning as well.
   */
  max_tokens?: number | null;
  /**
   * How long the model thinks before it answers. OpenAI's reasoning models know `none` to `max`; the default
   * depends on the model (`medium` before `gpt-5.1`, `none` since). DeepSeek knows `low`, `high` (default) and
   * `max`, and takes the others for the nearest of these.
   */
  reasoning_effort?: "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max" | (string & {}) | null;
  /**
   * Whether the model thinks before it answers. For DeepSeek and other models that have it as a switch of its own;
   * OpenAI's models take `reasoning_effort`.
   */
  thinking?: ChatThinking | null;
  /** How much the answer says: `low`, `medium` or `high`. Default `medium`. For `gpt-5` and later. */
  verbosity?: "low" | "medium" | "high" | (string & {}) | null;
  /**
   * How freely words are chosen, on a scale from 0 (nearly always the same) to 2 (wild); Claude models take at
   * most 1. Default 1. OpenAI's reasoning models accept only the default; DeepSeek ignores it while it thinks.
   */
  temperature?: number | null;
  /**
   * The share of the probability that words are chosen from, from 0 to 1. Default 1. Change this or `temperature`,
   * not both; OpenAI's reasoning models accept only the default.
   */
  top_p?: number | null;
  /**
   * How strongly a word that came often is avoided, on a scale from -2 to 2. Default 0. Without effect on
   * DeepSeek.
   */
  frequency_penalty?: number | null;
  /**
   * How strongly a word that came at all is avoided, on a scale from -2 to 2. Default 0. Without effect on
   * DeepSeek.
   */
  presence_penalty?: number | null;
  /**
   * Texts at which the answer ends; they are not part of it. At most 4 with OpenAI's models, 16 with DeepSeek's.
   * The newest reasoning models refuse it.
   */
  stop?: string | string[] | null;
  /** The number of answers to make, 1 to 128. Default 1. Each is paid for; only OpenAI's models make more than one. */
  n?: number | null;
  /** The form of the answer: free text (the default), any JSON, or JSON that keeps to a schema. */
  response_format?: ChatResponseFormat | null;
  /** What the model may call, at most 128 tools. The caller runs them and sends back what they gave. */
  tools?: Tool[] | null;
  /** Whether the model calls a tool, and which. Default `auto` with tools, `none` without. */
  tool_choice?: ChatToolChoice | null;
  /**
   * Whether one answer may call several tools. Default true. Not for DeepSeek.
   * @default true
   */
  parallel_tool_calls?: boolean | null;
  /**
   * Whether the answer has the log probability of each of its tokens. Default false.
   * @default false
   */
  logprobs?: boolean | null;
  /** The number of alternatives given at each position, 0 to 20. Needs `logprobs: true`. */
  top_logprobs?: number | null;
  /** Weights that make tokens more or less likely, by the token's number. OpenAI's older models only. */
  logit_bias?: {
    [key: string]: number;
  } | null;
  /**
   * A number that makes answers repeat as far as possible; an identifier and no quantity. OpenAI calls it
   * deprecated.
   * @deprecated
   */
  seed?: number | null;
  /** What the answer is made of. Default `[text]`; `audio` needs a model that speaks, and `audio`. */
  modalities?: ("text" | "audio" | (string & {}))[] | null;
  /** How the answer sounds. Needed when `modalities` has `audio`. */
  audio?: ChatAudioOptions | null;
  /** A text most of which the answer repeats, such as a file to be changed in a few places. Makes it faster. */
  prediction?: ChatPrediction | null;
  /** How the model searches the web. For OpenAI's search models. */
  web_search_options?: ChatWebSearchOptions | null;
  /** Notes kept with a stored answer: at most 16 pairs, keys of at most 64 characters, values of at most 512. */
  metadata?: {
    [key: string]: string;
  } | null;
  /**
   * Whether OpenAI keeps the answer. Default false.
   * @default false
   */
  store?: boolean | null;
  /**
   * How urgently OpenAI works on the request, at different prices. Default `auto`. The gateway removes it unless
   * it is set up to let it pass.
   */
  service_tier?: "auto" | "default" | "flex" | "scale" | "priority" | "fast" | (string & {}) | null;
  /** A text that groups requests with the same beginning, so that OpenAI's cache finds them. */
  prompt_cache_key?: string | null;
  /** How OpenAI's cache of prompts is used. For `gpt-5.6` and later. */
  prompt_cache_options?: PromptCacheOptions | null;
  /**
   * How long a prompt stays in OpenAI's cache. Replaced by `prompt_cache_options`.
   * @deprecated
   */
  prompt_cache_retention?: "in_memory" | "24h" | (string & {}) | null;
  /**
   * A text that stands for your user, best a hash, in at most 64 characters (OpenAI's newest SDK says 128). The
   * gateway removes it unless it is set up to let it pass.
   */
  safety_identifier?: string | null;
  /** Asks OpenAI to judge the request and the answer as well. In the newest SDKs only. */
  moderation?: ModerationOptions | null;
  /**
   * A text that stands for your user. Replaced by `safety_identifier` and `prompt_cache_key`.
   * @deprecated
   */
  user?: string | null;
  /**
   * A text that stands for your user, in at most 512 letters, digits, `_` and `-`. For DeepSeek, which keeps
   * caches of different users apart.
   */
  user_id?: string | null;
  /**
   * What the model may call, 1 to 128 functions. Replaced by `tools`.
   * @deprecated
   */
  functions?: ChatFunction[] | null;
  /**
   * Whether the model calls a function, and which. Replaced by `tool_choice`.
   * @deprecated
   */
  function_call?: ("none" | "auto" | (string & {})) | {
    /** The function's name. */
    name: string;
  } | null;
};

/**
 * The whole answer to a chat request that is not streamed.
 *
 * Source: the upstream API.
 */
export type ChatCompletionResponse = {
  /** The answer's id, for example `chatcmpl-…` from OpenAI's models. */
  id: string;
  /** The kind of thing this is. */
  object: "chat.completion" | (string & {});
  /** When the answer was made, in Unix seconds. */
  created: number;
  /** The model that answered, often with its date where the request named none. */
  model: string;
  /** The answers, as many as `n` asked for, usually one. */
  choices: ChatCompletionChoice[];
  /** The tokens that were used, and are paid for. */
  usage?: UsageInfo | null;
  /** How urgently OpenAI worked on it. */
  service_tier?: "default" | "flex" | "scale" | "priority" | (string & {}) | null;
  /** The vendor's mark of the software that answered. OpenAI calls it deprecated. */
  system_fingerprint?: string | null;
  /** The notes of the request, when the answer is stored. */
  metadata?: {
    [key: string]: unknown;
  } | null;
  /** The judgement of request (`input`) and answer (`output`), when it was asked for. */
  moderation?: {
    [key: string]: unknown;
  } | null;
  /**
   * What a content filter found in the request, one entry a prompt.
   *
   * Source: inferred. Azure OpenAI answers with it, and the docs' schema `ContentFilterResults` is named after
   * Azure's.
   */
  prompt_filter_results?: PromptFilterResult[] | null;
};

/**
 * One part of a message. `type` says which kind of thing it is.
 *
 * Source: the upstream API.
 */
export type ChatContentPart = ChatTextPart | ChatImagePart | ChatAudioPart | ChatFilePart;

/**
 * A tool that takes any text instead of JSON arguments. For OpenAI's models.
 *
 * Source: the upstream API.
 */
export type ChatCustomTool = {
  /** Always `custom`. */
  type: "custom";
  /** The tool. */
  custom: {
    /** The tool's name. */
    name: string;
    /** What the tool does and when to call it. */
    description?: string | null;
    /** The form of the text. Default free text. */
    format?: ChatCustomToolFormat;
  };
};

/**
 * A call of a custom tool.
 *
 * Source: the upstream API.
 */
export type ChatCustomToolCall = {
  /** The call's id, which the message with the result names in `tool_call_id`. */
  id: string;
  /** Always `custom`. */
  type: "custom";
  /** The tool's name and input. */
  custom: {
    /** The tool's name. */
    name: string;
    /** The text the model wrote for the tool. */
    input: string;
  };
  /** The call's position among the calls of this answer, from 0. */
  index?: number | null;
};

/**
 * The form of the text that a custom tool takes.
 *
 * Source: the upstream API.
 */
export type ChatCustomToolFormat = {
  /** Always `text`. */
  type: "text";
} | {
  /** Always `grammar`. */
  type: "grammar";
  /** The grammar. */
  grammar: {
    /** The grammar's text. */
    definition: string;
    /** The language the grammar is written in. */
    syntax: "lark" | "regex" | (string & {});
  };
};

/**
 * What to add to a message. Texts are appended; `role` comes once; tool calls are put together by their `index`.
 *
 * Source: the upstream API.
 */
export type ChatDelta = {
  /** Who speaks; in the first piece only. */
  role?: "assistant" | (string & {}) | null;
  /** More of the text. */
  content?: string | null;
  /** More of the thoughts, from DeepSeek and some others. They come before the text. */
  reasoning_content?: string | null;
  /** More of the refusal. */
  refusal?: string | null;
  /** More of the tool calls. */
  tool_calls?: ChatToolCallDelta[] | null;
  /** More sources. */
  annotations?: ChatAnnotation[] | null;
  /** More of the spoken answer. */
  audio?: ChatAudioDelta | null;
  /**
   * More of the function call, for requests with `functions`.
   * @deprecated
   */
  function_call?: ChatFunctionCallDelta | null;
};

/**
 * Instructions for the whole conversation, as OpenAI's newer models want them. They rank above the user's.
 *
 * Source: the upstream API.
 */
export type ChatDeveloperMessage = {
  /** Always `developer`. */
  role: "developer";
  /** The instructions, as one text or as parts. */
  content: string | ChatTextPart[];
  /** A name that tells speakers of the same role apart. */
  name?: string | null;
};

/**
 * A file such as a PDF. OpenAI's models take it in `file`, DeepSeek's take the same members beside `type`.
 *
 * Source: the upstream API.
 */
export type ChatFilePart = {
  /** Always `file`. */
  type: "file";
  /** The file, for OpenAI's models. Needs `file_data` or `file_id`. */
  file?: {
    /** The file as a data URL, `data:application/pdf;base64,…`. */
    file_data?: string | null;
    /** The id of a file uploaded to the vendor. The gateway has no route to upload one. */
    file_id?: string | null;
    /** The file's name with its extension. */
    filename?: string | null;
  };
  /** The file as a data URL, for DeepSeek. */
  file_data?: string | null;
  /** The id of a file uploaded to DeepSeek. */
  file_id?: string | null;
  /** The file's name with its extension, for DeepSeek. */
  filename?: string | null;
  /** Ends a beginning that OpenAI's cache shall keep. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null;
};

/**
 * A function as the model gets to know it.
 *
 * Source: the upstream API.
 */
export type ChatFunction = {
  /** The function's name: letters, digits, `_` and `-`, at most 64 characters with OpenAI's and DeepSeek's models. */
  name: string;
  /** What the function does and when to call it. */
  description?: string | null;
  /** The JSON Schema of the arguments. Without it the function has none. */
  parameters?: {
    [key: string]: unknown;
  } | null;
  /**
   * Whether the arguments keep to the schema exactly. Default false. True takes only a part of JSON Schema: every
   * member required, `additionalProperties` false. DeepSeek has it at its beta address only.
   * @default false
   */
  strict?: boolean | null;
};

/**
 * The name and the arguments of a call.
 *
 * Source: the upstream API.
 */
export type ChatFunctionCall = {
  /** The function's name. */
  name: string;
  /**
   * The arguments as JSON text. The model writes it, so it may be no valid JSON or have members nobody asked for:
   * check it before use.
   */
  arguments: string;
};

/**
 * A piece of a function call.
 *
 * Source: the upstream API.
 */
export type ChatFunctionCallDelta = {
  /** The function's name, in the first piece only. */
  name?: string | null;
  /** More of the arguments' JSON text. */
  arguments?: string | null;
};

/**
 * What a function gave. Replaced by messages of role `tool`.
 *
 * Source: the upstream API.
 * @deprecated
 */
export type ChatFunctionMessage = {
  /** Always `function`. */
  role: "function";
  /** What the function gave. */
  content?: string | null;
  /** The function's name. */
  name: string;
};

/**
 * A function the model may call with arguments in JSON. The caller runs it.
 *
 * Source: the upstream API.
 */
export type ChatFunctionTool = {
  /** Always `function`. */
  type: "function";
  /** The function. */
  function: ChatFunction;
};

/**
 * A call of a function.
 *
 * Source: the upstream API.
 */
export type ChatFunctionToolCall = {
  /** The call's id, which the message with the result names in `tool_call_id`. */
  id: string;
  /** Always `function`. */
  type: "function";
  /** The function's name and arguments. */
  function: ChatFunctionCall;
  /** The call's position among the calls of this answer, from 0. DeepSeek sends it. */
  index?: number | null;
};

/**
 * A picture, for models that see.
 *
 * Source: the upstream API.
 */
export type ChatImagePart = {
  /** Always `image_url`. */
  type: "image_url";
  /** The picture and how closely to look at it. */
  image_url: {
    /**
     * The picture's http(s) address, or the picture itself as a data URL such as `data:image/png;base64,…`. DeepSeek
     * takes JPEG, PNG, GIF and WebP of at most 33554432 bytes.
     */
    url: string;
    /** How closely to look, at the cost of more tokens. Default `auto`; `original` for the newest models. */
    detail?: "auto" | "low" | "high" | "original" | (string & {}) | null;
  };
  /** Ends a beginning that OpenAI's cache shall keep. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null;
};

/**
 * A JSON Schema that an answer keeps to.
 *
 * Source: the upstream API.
 */
export type ChatJsonSchemaFormat = {
  /** The schema's name, 1 to 64 letters, digits, `_` and `-`. */
  name: string;
  /** What the answer is for, to help the model. */
  description?: string | null;
  /** The JSON Schema of the answer. */
  schema?: {
    [key: string]: unknown;
  };
  /**
   * Whether the answer keeps to the schema exactly. Default false. True takes only a part of JSON Schema: every
   * member required, `additionalProperties` false.
   * @default false
   */
  strict?: boolean | null;
};

/**
 * How likely the model found the tokens it wrote.
 *
 * Source: the upstream API.
 */
export type ChatLogprobs = {
  /** The tokens of the text. */
  content?: ChatTokenLogprob[] | null;
  /** The tokens of the refusal. */
  refusal?: ChatTokenLogprob[] | null;
  /** The tokens of the thoughts, from DeepSeek. */
  reasoning_content?: ChatTokenLogprob[] | null;
};

/**
 * One message of a conversation. `role` says who speaks and which members there are. A message from an answer
 * fits in here as it is.
 *
 * Source: the upstream API.
 */
export type ChatMessage =
  | ChatSystemMessage
  | ChatDeveloperMessage
  | ChatUserMessage
  | ChatAssistantMessage
  | ChatToolMessage
  | ChatFunctionMessage;

/**
 * A text the answer is expected to repeat for the most part.
 *
 * Source: the upstream API.
 */
export type ChatPrediction = {
  /** Always `content`. */
  type: "content";
  /** The expected text, whole or in parts. */
  content: string | ChatTextPart[];
};

/**
 * A refusal of the model.
 *
 * Source: the upstream API.
 */
export type ChatRefusalPart = {
  /** Always `refusal`. */
  type: "refusal";
  /** The words of the refusal. */
  refusal: string;
};

/**
 * The form an answer has to have.
 *
 * Source: the upstream API.
 */
export type ChatResponseFormat = {
  /** Always `text`. */
  type: "text";
} | {
  /** Always `json_object`. */
  type: "json_object";
} | {
  /** Always `json_schema`. */
  type: "json_schema";
  /** The schema and its name. */
  json_schema: ChatJsonSchemaFormat;
};

/**
 * What the model said. It goes back into `messages` as it is, so that the model knows what it said.
 *
 * Source: the upstream API.
 */
export type ChatResponseMessage = {
  /** Always `assistant`; a message of this role goes back into `messages` as it is. */
  role: "assistant";
  /** The text of the answer; null or empty when the model only called tools or refused. */
  content?: string | null;
  /**
   * What the model thought before it answered. DeepSeek and some others show it; the gateway can be set up to
   * write it into `content` between `<think>` marks instead.
   */
  reasoning_content?: string | null;
  /** The model's refusal, when it refused. */
  refusal?: string | null;
  /** The tools to call, in order. */
  tool_calls?: ToolCall[] | null;
  /** Sources of what the answer says. */
  annotations?: ChatAnnotation[] | null;
  /** The spoken answer, when it was asked for. */
  audio?: ChatAudio | null;
  /**
   * The function to call, for requests with `functions`.
   * @deprecated
   */
  function_call?: ChatFunctionCall | null;
};

/**
 * An error in the middle of a stream. What came before it is not the whole answer, although `[DONE]` follows.
 *
 * Source: the gateway's software.
 */
export type ChatStreamError = {
  /** What went wrong. */
  error: {
    /** A sentence for a person. Decide by `code` and `type`, never by these words. */
    message?: string;
    /** The kind of error, in the vendor's words. */
    type?: "server_error" | "rate_limit_error" | "invalid_request_error" | "upstream_error" | "new_api_error" | (string & {}) | null;
    /** The request field that is wrong, if one is. */
    param?: string | null;
    /** The error code, often null or empty. */
    code?: "rate_limit_exceeded" | "server_error" | (string & {}) | number | null;
  };
};

/**
 * One `data:` line of a streamed chat completion: a piece of the answer, or an error that came after the first
 * piece. The line `[DONE]` is no event.
 *
 * Source: the upstream API.
 */
export type ChatStreamEvent = ChatCompletionChunk | ChatStreamError;

/**
 * Settings of a streamed chat completion.
 *
 * Source: the upstream API.
 */
export type ChatStreamOptions = {
  /**
   * Whether the last piece says how many tokens were used. **The gateway's default is true**, the vendors' is
   * false: only `false` leaves the numbers out. Where they stand on the piece with the `finish_reason`, as
   * DeepSeek's do, the gateway then drops that piece too, and the stream ends as one that was cut off.
   *
   * Source: the gateway's software.
   */
  include_usage?: boolean | null;
  /**
   * Whether pieces carry random padding that hides their length. OpenAI's default is true. The gateway removes
   * this setting unless it is set up to let it pass.
   */
  include_obfuscation?: boolean | null;
};

/**
 * Instructions for the whole conversation. OpenAI's newer models prefer the role `developer`.
 *
 * Source: the upstream API.
 */
export type ChatSystemMessage = {
  /** Always `system`. */
  role: "system";
  /** The instructions, as one text or as parts. */
  content: string | ChatTextPart[];
  /** A name that tells speakers of the same role apart. */
  name?: string | null;
};

/**
 * A text.
 *
 * Source: the upstream API.
 */
export type ChatTextPart = {
  /** Always `text`. */
  type: "text";
  /** The text. */
  text: string;
  /** Ends a beginning that OpenAI's cache shall keep. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null;
};

/**
 * A switch for thinking before the answer.
 *
 * Source: the upstream API.
 */
export type ChatThinking = {
  /** Whether the model thinks. DeepSeek's default is `enabled`. */
  type: "enabled" | "disabled" | "adaptive" | (string & {});
  /** The most the model thinks, in tokens. For older Claude models only. */
  budget_tokens?: number | null;
};

/**
 * One token, how likely it was, and what else could have stood there.
 *
 * Source: the upstream API.
 */
export type ChatTokenLogprob = {
  /** The token's text. */
  token: string;
  /** The natural logarithm of its probability; -9999 marks one that was very unlikely. */
  logprob: number;
  /** The token in UTF-8, for characters that span several tokens. */
  bytes?: number[] | null;
  /** The most likely tokens at this place, as many as `top_logprobs` asked for. */
  top_logprobs?: ChatTopLogprob[] | null;
};

/**
 * A piece of a tool call. `id`, `type` and the name come in the call's first piece only; the arguments are
 * appended.
 *
 * Source: the upstream API.
 */
export type ChatToolCallDelta = {
  /** The call's position among the calls, from 0. Pieces with the same position belong together. */
  index: number;
  /** The call's id. */
  id?: string | null;
  /** The kind of call. */
  type?: "function" | "custom" | (string & {}) | null;
  /** The function's name, and more of its arguments. */
  function?: ChatFunctionCallDelta;
  /** The custom tool's name, and more of its input. */
  custom?: {
    /** The tool's name. */
    name?: string | null;
    /** More of the text for the tool. */
    input?: string | null;
  };
};

/**
 * Whether the model calls a tool, and which.
 *
 * Source: the upstream API.
 */
export type ChatToolChoice = ("none" | "auto" | "required" | (string & {})) | {
  /** Always `function`. */
  type: "function";
  /** Which function. */
  function: {
    /** The function's name. */
    name: string;
  };
} | {
  /** Always `custom`. */
  type: "custom";
  /** Which tool. */
  custom: {
    /** The tool's name. */
    name: string;
  };
} | {
  /** Always `allowed_tools`. */
  type: "allowed_tools";
  /** Which tools, and whether one has to be called. */
  allowed_tools: {
    /** The mode, `auto` to leave it to the model, `required` to call at least one. */
    mode: "auto" | "required" | (string & {});
    /** The tools, each as `type` and its name, for example a function with the name in `function`. */
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
export type ChatToolMessage = {
  /** Always `tool`. */
  role: "tool";
  /** What the tool gave, as one text or as parts; OpenAI's models take text parts only. */
  content: string | ChatContentPart[];
  /** The id of the call this answers, from `tool_calls`. */
  tool_call_id: string;
  /** The tool's name. OpenAI does not ask for it. */
  name?: string | null;
};

/**
 * A token that could have stood at a place, and how likely it was.
 *
 * Source: the upstream API.
 */
export type ChatTopLogprob = {
  /** The token's text. */
  token: string;
  /** The natural logarithm of its probability; -9999 marks one that was very unlikely. */
  logprob: number;
  /** The token in UTF-8. */
  bytes?: number[] | null;
};

/**
 * What the user says or shows.
 *
 * Source: the upstream API.
 */
export type ChatUserMessage = {
  /** Always `user`. */
  role: "user";
  /** One text, or parts of several kinds in their order. */
  content: string | ChatContentPart[];
  /** A name that tells speakers of the same role apart. */
  name?: string | null;
};

/**
 * How a search model searches the web.
 *
 * Source: the upstream API.
 */
export type ChatWebSearchOptions = {
  /** How much of what is found goes into the context. Default `medium`. */
  search_context_size?: "low" | "medium" | "high" | (string & {}) | null;
  /** Where the search is made from, roughly. */
  user_location?: {
    /** Always `approximate`. */
    type: "approximate";
    /** The place. */
    approximate: ApproximateLocation;
  } | null;
};

/**
 * What the tokens of an answer are made of.
 *
 * Source: the upstream API.
 */
export type CompletionTokensDetails = {
  /** Tokens of reasoning, shown or not. */
  reasoning_tokens?: number | null;
  /** Tokens of sound. */
  audio_tokens?: number | null;
  /** Tokens of text. */
  text_tokens?: number | null;
  /** Tokens of `prediction` that the answer repeats. */
  accepted_prediction_tokens?: number | null;
  /** Tokens of `prediction` that the answer does not repeat; they are paid for as well. */
  rejected_prediction_tokens?: number | null;
};

/**
 * What a content filter found, by category. Only some channels have one, and a category may be missing.
 *
 * Source: inferred. The docs list only the name, which is that of Azure OpenAI; the members are those known from
 * there.
 */
export type ContentFilterResults = {
  /** Hate and unfairness. */
  hate?: ContentFilterSeverity | null;
  /** Harm to oneself. */
  self_harm?: ContentFilterSeverity | null;
  /** Sexual content. */
  sexual?: ContentFilterSeverity | null;
  /** Violence. */
  violence?: ContentFilterSeverity | null;
};

/**
 * What a content filter found in one category.
 *
 * Source: inferred. The docs list only `ContentFilterResults`, whose name is that of Azure OpenAI; this is its
 * category there.
 */
export type ContentFilterSeverity = {
  /** Whether something was held back. */
  filtered?: boolean;
  /** How severe it is. */
  severity?: "safe" | "low" | "medium" | "high" | (string & {});
};

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
 * Whether a judgement is only reported or also acted on.
 *
 * Source: the upstream API.
 */
export type ModerationMode = {
  /** The mode, `score` to report only, `block` to refuse as well. */
  mode?: "score" | "block" | (string & {});
};

/**
 * What is judged besides answering, and what follows from it.
 *
 * Source: the upstream API.
 */
export type ModerationOptions = {
  /** The model that judges. */
  model?: string;
  /** What happens with what was judged. */
  policy?: {
    /** For the request. */
    input?: ModerationMode | null;
    /** For the answer. */
    output?: ModerationMode | null;
  } | null;
};

/**
 * Marks the end of a beginning that OpenAI's cache shall keep.
 *
 * Source: the upstream API.
 */
export type PromptCacheBreakpoint = {
  /** Always `explicit`. */
  mode?: "explicit" | (string & {});
  /** How long it stays in the cache, as a text such as `30m`. */
  ttl?: "30m" | "12h" | (string & {}) | null;
};

/**
 * How OpenAI's cache of prompts is used for a request.
 *
 * Source: the upstream API.
 */
export type PromptCacheOptions = {
  /**
   * Whether the cache finds beginnings by itself (`implicit`) or keeps only what ends in a breakpoint
   * (`explicit`).
   */
  mode?: "implicit" | "explicit" | (string & {}) | null;
  /** How long a prompt stays in the cache, as a text such as `30m`. */
  ttl?: "30m" | "12h" | (string & {}) | null;
};

/**
 * What a content filter found in one prompt of the request.
 *
 * Source: inferred. Azure OpenAI answers with it, and the docs' schema `ContentFilterResults` is named after
 * Azure's.
 */
export type PromptFilterResult = {
  /** The prompt's position in the request, from 0. */
  prompt_index?: number;
  /** What was found, by category. */
  content_filter_results?: ContentFilterResults;
};

/**
 * What the tokens of a request are made of.
 *
 * Source: the upstream API.
 */
export type PromptTokensDetails = {
  /** Tokens taken from a cache, at a lower price. */
  cached_tokens?: number | null;
  /** Tokens written into a cache. */
  cache_write_tokens?: number | null;
  /** Tokens of sound. */
  audio_tokens?: number | null;
  /** Tokens of text. */
  text_tokens?: number | null;
  /** Tokens of pictures. */
  image_tokens?: number | null;
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

/**
 * Something the model may call. `type` says of which kind it is.
 *
 * Source: the upstream API.
 */
export type Tool = ChatFunctionTool | ChatCustomTool;

/**
 * A call of a tool by the model. `type` says of which kind; run it and send what it gave in a message of role
 * `tool`.
 *
 * Source: the upstream API.
 */
export type ToolCall = ChatFunctionToolCall | ChatCustomToolCall;

/**
 * The tokens of a request and its answer. They are what is paid for. Where a vendor's stream gave no numbers,
 * the gateway estimates them.
 *
 * Source: the upstream API.
 */
export type UsageInfo = {
  /** The request's size in tokens, the cached ones among them. */
  prompt_tokens: number;
  /** The answer's size in tokens, those of reasoning among them. */
  completion_tokens: number;
  /** Both together, in tokens. */
  total_tokens: number;
  /** What the request's tokens are made of. Members may be missing. */
  prompt_tokens_details?: PromptTokensDetails | null;
  /** What the answer's tokens are made of. Members may be missing. */
  completion_tokens_details?: CompletionTokensDetails | null;
  /** The request's tokens that DeepSeek took from its cache. */
  prompt_cache_hit_tokens?: number | null;
  /** The request's tokens that DeepSeek did not find in its cache. */
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

/** The operations by path and method. */
export interface paths {
  "/v1/chat/completions": {
    post: operations["createChatCompletion"];
  };
}

/** What each operation takes and answers. */
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
        "application/json": ChatCompletionRequest;
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
          "application/json": ChatCompletionResponse;
          "text/event-stream": ChatStreamEvent;
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

/** What operations share, by kind and name. */
export interface components {
  schemas: {
    ApproximateLocation: ApproximateLocation;
    ChatAnnotation: ChatAnnotation;
    ChatAssistantContentPart: ChatAssistantContentPart;
    ChatAssistantMessage: ChatAssistantMessage;
    ChatAudio: ChatAudio;
    ChatAudioDelta: ChatAudioDelta;
    ChatAudioOptions: ChatAudioOptions;
    ChatAudioPart: ChatAudioPart;
    ChatChunkChoice: ChatChunkChoice;
    ChatCompletionChoice: ChatCompletionChoice;
    ChatCompletionChunk: ChatCompletionChunk;
    ChatCompletionRequest: ChatCompletionRequest;
    ChatCompletionResponse: ChatCompletionResponse;
    ChatContentPart: ChatContentPart;
    ChatCustomTool: ChatCustomTool;
    ChatCustomToolCall: ChatCustomToolCall;
    ChatCustomToolFormat: ChatCustomToolFormat;
    ChatDelta: ChatDelta;
    ChatDeveloperMessage: ChatDeveloperMessage;
    ChatFilePart: ChatFilePart;
    ChatFunction: ChatFunction;
    ChatFunctionCall: ChatFunctionCall;
    ChatFunctionCallDelta: ChatFunctionCallDelta;
    ChatFunctionMessage: ChatFunctionMessage;
    ChatFunctionTool: ChatFunctionTool;
    ChatFunctionToolCall: ChatFunctionToolCall;
    ChatImagePart: ChatImagePart;
    ChatJsonSchemaFormat: ChatJsonSchemaFormat;
    ChatLogprobs: ChatLogprobs;
    ChatMessage: ChatMessage;
    ChatPrediction: ChatPrediction;
    ChatRefusalPart: ChatRefusalPart;
    ChatResponseFormat: ChatResponseFormat;
    ChatResponseMessage: ChatResponseMessage;
    ChatStreamError: ChatStreamError;
    ChatStreamEvent: ChatStreamEvent;
    ChatStreamOptions: ChatStreamOptions;
    ChatSystemMessage: ChatSystemMessage;
    ChatTextPart: ChatTextPart;
    ChatThinking: ChatThinking;
    ChatTokenLogprob: ChatTokenLogprob;
    ChatToolCallDelta: ChatToolCallDelta;
    ChatToolChoice: ChatToolChoice;
    ChatToolMessage: ChatToolMessage;
    ChatTopLogprob: ChatTopLogprob;
    ChatUserMessage: ChatUserMessage;
    ChatWebSearchOptions: ChatWebSearchOptions;
    CompletionTokensDetails: CompletionTokensDetails;
    ContentFilterResults: ContentFilterResults;
    ContentFilterSeverity: ContentFilterSeverity;
    ErrorBody: ErrorBody;
    GatewayErrorBody: GatewayErrorBody;
    ModerationMode: ModerationMode;
    ModerationOptions: ModerationOptions;
    PromptCacheBreakpoint: PromptCacheBreakpoint;
    PromptCacheOptions: PromptCacheOptions;
    PromptFilterResult: PromptFilterResult;
    PromptTokensDetails: PromptTokensDetails;
    TaskErrorBody: TaskErrorBody;
    Tool: Tool;
    ToolCall: ToolCall;
    UsageInfo: UsageInfo;
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
        "application/json": ErrorBody;
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
        "application/json": GatewayErrorBody;
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
        "application/json": GatewayErrorBody;
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
        "application/json": GatewayErrorBody;
      };
    };
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
