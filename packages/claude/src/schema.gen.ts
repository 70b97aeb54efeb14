// Generated from spec/claude by `pnpm generate`: change it there, not here.

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
 * Another tool that Anthropic defines. Bash, the text editor, the memory and the toolsets are run by you; code
 * execution and tool search are run by Anthropic. Members that are not listed may be sent as well.
 *
 * Source: the upstream API.
 */
export type ClaudeAnthropicTool = {
  /** The kind of tool with its date. */
  type: "bash_20250124" | "text_editor_20250124" | "text_editor_20250429" | "text_editor_20250728" | "memory_20250818" | "computer_toolset_20260801" | "browser_toolset_20260801" | "code_execution_20250522" | "code_execution_20250825" | "code_execution_20260120" | "code_execution_20260521" | "tool_search_tool_bm25" | "tool_search_tool_bm25_20251119" | "tool_search_tool_regex" | "tool_search_tool_regex_20251119" | (string & {});
  /**
   * The tool's name, which its `type` prescribes: `str_replace_based_edit_tool` for the newer text editors, else
   * the type without its date. Toolsets have none.
   */
  name?: "bash" | "str_replace_editor" | "str_replace_based_edit_tool" | "memory" | "code_execution" | "tool_search_tool_bm25" | "tool_search_tool_regex" | (string & {});
  /** The greatest number of characters shown of a file. For `text_editor_20250728`. */
  max_characters?: number | null;
  /** Settings of a toolset's tools, by their names. */
  configs?: {
    [key: string]: unknown;
  } | null;
  /** Inputs to learn from. */
  input_examples?: {
    [key: string]: unknown;
  }[];
  /** True guarantees that names and inputs keep to the schema. */
  strict?: boolean;
  /** True keeps the tool out of the prompt until a tool search has found it. */
  defer_loading?: boolean;
  /** Who may use the tool, Claude itself (`direct`) or its code. */
  allowed_callers?: ("direct" | "code_execution_20250825" | "code_execution_20260120" | "code_execution_20260521" | (string & {}))[];
  /** The end of a prefix to cache. */
  cache_control?: ClaudeCacheControl | null;
} & {
  [key: string]: unknown;
};

/**
 * What a shell command printed and wrote.
 *
 * Source: the upstream API.
 */
export type ClaudeBashCodeExecutionResult = {
  /** The kind of result. */
  type: "bash_code_execution_result";
  /** What the command printed. */
  stdout: string;
  /** What the command printed as errors. */
  stderr: string;
  /** The exit code; 0 is success. */
  return_code: number;
  /** The files it wrote. */
  content: ClaudeCodeExecutionOutput[];
};

/**
 * What came of a shell command that Claude ran. Send the block back unchanged.
 *
 * Source: the upstream API.
 */
export type ClaudeBashCodeExecutionToolResultBlock = {
  /** The kind of block. */
  type: "bash_code_execution_tool_result";
  /** The id of the `server_tool_use` block this answers. */
  tool_use_id: string;
  /** The outcome, or the error. */
  content: ClaudeBashCodeExecutionResult | {
    /** The kind of result. */
    type: "bash_code_execution_tool_result_error";
    /** The error code. */
    error_code: "invalid_tool_input" | "unavailable" | "too_many_requests" | "execution_time_exceeded" | "output_file_too_large" | (string & {});
  };
  /** In requests only, the end of a prefix to cache. */
  cache_control?: ClaudeCacheControl | null;
};

/**
 * How the browser stands after a tool of the browser toolset was used.
 *
 * Source: the upstream API.
 */
export type ClaudeBrowserStateBlock = {
  /** The kind of block. */
  type: "browser_state";
  /** The open tabs. */
  tabs: {
    /** Your own id of the tab. */
    tab_id: string;
    /** The title of the page, possibly empty. */
    title: string;
    /** The address of the page, possibly empty. */
    url: string;
    /** True for the one tab that is in front. */
    active?: boolean;
  }[];
  /** What changed meanwhile. */
  state_changes?: ({
    /** The kind of change. */
    type: string;
  } & {
    [key: string]: unknown;
  })[] | null;
  /** The end of a prefix to cache. */
  cache_control?: ClaudeCacheControl | null;
};

/**
 * The end of a prefix that is cached, so that the next request which begins alike is cheaper and faster.
 *
 * Source: the upstream API.
 */
export type ClaudeCacheControl = {
  /** The kind of cache, always `ephemeral`. */
  type: "ephemeral" | (string & {});
  /** How long the cache lives after its last use: `5m` for 5 minutes, `1h` for 1 hour. Default `5m`. */
  ttl?: "5m" | "1h" | (string & {});
};

/**
 * Tokens written to the cache, by how long it lives.
 *
 * Source: the upstream API.
 */
export type ClaudeCacheCreation = {
  /** Input tokens written for 5 minutes. */
  ephemeral_5m_input_tokens?: number;
  /** Input tokens written for 1 hour. */
  ephemeral_1h_input_tokens?: number;
};

/**
 * A place in a plain text.
 *
 * Source: the upstream API.
 */
export type ClaudeCharLocation = {
  /** The kind of place. */
  type: "char_location";
  /** The words themselves. They count neither as output nor, sent back, as input. */
  cited_text: string;
  /** The position of the document among those of the request, counted from 0. */
  document_index: number;
  /** The document's title. */
  document_title?: string | null;
  /** The position of the first character, counted from 0. */
  start_char_index: number;
  /** The position after the last character, counted from 0. */
  end_char_index: number;
  /** The file's id, in answers. */
  file_id?: string | null;
};

/**
 * Whether Claude says which places of a source it relies on.
 *
 * Source: the upstream API.
 */
export type ClaudeCitationsConfig = {
  /** True makes Claude cite. */
  enabled?: boolean;
};

/**
 * One more place for the `citations` of a `text` block.
 *
 * Source: the upstream API.
 */
export type ClaudeCitationsDelta = {
  /** The kind of delta. */
  type: "citations_delta";
  /** The place. */
  citation: ClaudeTextCitation;
};

/**
 * A file that code has written.
 *
 * Source: the upstream API.
 */
export type ClaudeCodeExecutionOutput = {
  /** The kind of output. */
  type: "code_execution_output" | "bash_code_execution_output" | (string & {});
  /** The file's id at Anthropic. */
  file_id: string;
};

/**
 * What code printed and wrote.
 *
 * Source: the upstream API.
 */
export type ClaudeCodeExecutionResult = {
  /** The kind of result. */
  type: "code_execution_result";
  /** What the code printed. */
  stdout: string;
  /** What the code printed as errors. */
  stderr: string;
  /** The exit code; 0 is success. */
  return_code: number;
  /** The files it wrote. */
  content: ClaudeCodeExecutionOutput[];
};

/**
 * What came of code that Claude ran. Send the block back unchanged.
 *
 * Source: the upstream API.
 */
export type ClaudeCodeExecutionToolResultBlock = {
  /** The kind of block. */
  type: "code_execution_tool_result";
  /** The id of the `server_tool_use` block this answers. */
  tool_use_id: string;
  /** The outcome, or the error. */
  content: ClaudeCodeExecutionResult | ClaudeEncryptedCodeExecutionResult | {
    /** The kind of result. */
    type: "code_execution_tool_result_error";
    /** The error code. */
    error_code: "invalid_tool_input" | "unavailable" | "too_many_requests" | "execution_time_exceeded" | (string & {});
  };
  /** In requests only, the end of a prefix to cache. */
  cache_control?: ClaudeCacheControl | null;
};

/**
 * The container that code ran in.
 *
 * Source: the upstream API.
 */
export type ClaudeContainer = {
  /** The container's id, for the `container` of the next request. */
  id?: string;
  /** When the container goes away, in ISO 8601. */
  expires_at?: string;
  /** The skills it has. */
  skills?: {
    /** Whose skill it is, Anthropic's or your own. */
    type?: "anthropic" | "custom" | (string & {});
    /** The skill's id. */
    skill_id?: string;
    /** The skill's version. */
    version?: string;
  }[] | null;
};

/**
 * The container that code runs in, and the skills it is to have.
 *
 * Source: the upstream API.
 */
export type ClaudeContainerRequest = {
  /** The id of a container that exists, from an earlier answer. */
  id?: string | null;
  /** The skills to load. */
  skills?: {
    /** Whose skill it is, Anthropic's or your own. */
    type: "anthropic" | "custom" | (string & {});
    /** The skill's id. */
    skill_id: string;
    /** The skill's version, or `latest`. */
    version?: string;
  }[] | null;
};

/**
 * A file in the container that code runs in.
 *
 * Source: the upstream API.
 */
export type ClaudeContainerUploadBlock = {
  /** The kind of block. */
  type: "container_upload";
  /** The file's id at Anthropic. */
  file_id: string;
  /** In requests only, the end of a prefix to cache. */
  cache_control?: ClaudeCacheControl | null;
};

/**
 * A part of Claude's answer. Skip a part whose `type` you do not know.
 *
 * Source: the upstream API.
 */
export type ClaudeContentBlock =
  | ClaudeTextBlock
  | ClaudeThinkingBlock
  | ClaudeRedactedThinkingBlock
  | ClaudeToolUseBlock
  | ClaudeServerToolUseBlock
  | ClaudeWebSearchToolResultBlock
  | ClaudeWebFetchToolResultBlock
  | ClaudeCodeExecutionToolResultBlock
  | ClaudeBashCodeExecutionToolResultBlock
  | ClaudeTextEditorCodeExecutionToolResultBlock
  | ClaudeToolSearchToolResultBlock
  | ClaudeContainerUploadBlock;

/**
 * What is new in a part. Skip a delta whose `type` you do not know.
 *
 * Source: the upstream API.
 */
export type ClaudeContentBlockDelta =
  | ClaudeTextDelta
  | ClaudeInputJsonDelta
  | ClaudeThinkingDelta
  | ClaudeSignatureDelta
  | ClaudeCitationsDelta;

/**
 * More of a part has come.
 *
 * Source: the gateway's docs.
 */
export type ClaudeContentBlockDeltaEvent = {
  /** The kind of event. */
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
  delta: ClaudeContentBlockDelta;
};

/**
 * Pieces of a document that came in pieces.
 *
 * Source: the upstream API.
 */
export type ClaudeContentBlockLocation = {
  /** The kind of place. */
  type: "content_block_location";
  /** The words of the pieces. They count neither as output nor, sent back, as input. */
  cited_text: string;
  /** The position of the document among those of the request, counted from 0. */
  document_index: number;
  /** The document's title. */
  document_title?: string | null;
  /** The position of the first piece, counted from 0. */
  start_block_index: number;
  /** The position after the last piece, counted from 0. */
  end_block_index: number;
  /** The file's id, in answers. */
  file_id?: string | null;
};

/**
 * A part of the message begins.
 *
 * Source: the gateway's docs.
 */
export type ClaudeContentBlockStartEvent = {
  /** The kind of event. */
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
  content_block: ClaudeContentBlock;
};

/**
 * A part of the message is complete.
 *
 * Source: the upstream API.
 */
export type ClaudeContentBlockStopEvent = {
  /** The kind of event. */
  type: "content_block_stop";
  /** The part's position in the `content` of the message, counted from 0. */
  index: number;
};

/**
 * A function of your own. Claude asks for it with a `tool_use` block; you run it and send a `tool_result`.
 *
 * Source: the upstream API.
 */
export type ClaudeCustomTool = {
  /** The kind of tool, `custom` or nothing. */
  type?: "custom" | null;
  /** The function's name, in letters, digits, `_` and `-`. */
  name: string;
  /** What the function does and when to use it, in as much detail as you have. */
  description?: string;
  /** The JSON Schema of what the function takes, an object. */
  input_schema: {
    /** The type of what the function takes. */
    type: "object";
    /** The members, each with its JSON Schema. */
    properties?: {
      [key: string]: unknown;
    } | null;
    /** The names of the members that must be there. */
    required?: string[] | null;
  } & {
    [key: string]: unknown;
  };
  /** True guarantees that names and inputs keep to the schema. */
  strict?: boolean;
  /** Inputs to learn from. */
  input_examples?: {
    [key: string]: unknown;
  }[];
  /** Whether a stream sends the input as it is made, before it is checked to be JSON. */
  eager_input_streaming?: boolean | null;
  /** True keeps the tool out of the prompt until a tool search has found it. */
  defer_loading?: boolean;
  /** Who may use the tool, Claude itself (`direct`) or its code. */
  allowed_callers?: ("direct" | "code_execution_20250825" | "code_execution_20260120" | "code_execution_20260521" | (string & {}))[];
  /** The end of a prefix to cache. */
  cache_control?: ClaudeCacheControl | null;
};

/**
 * Why the prompt cache could not be used.
 *
 * Source: the upstream API.
 */
export type ClaudeDiagnostics = {
  /** The reason; null while it is not known yet. */
  cache_miss_reason?: {
    /** What differs from the earlier request. */
    type?: "model_changed" | "system_changed" | "tools_changed" | "messages_changed" | "previous_message_not_found" | "unavailable" | (string & {});
    /** How many input tokens had to be read anew for it. */
    cache_missed_input_tokens?: number;
  } | null;
};

/**
 * A document for Claude to read: a PDF or a text. Also what a fetched web page comes as.
 *
 * Source: the upstream API.
 */
export type ClaudeDocumentBlock = {
  /** The kind of block. */
  type: "document";
  /** Where the document comes from. */
  source: ClaudeDocumentSource;
  /** The document's title. */
  title?: string | null;
  /** In requests only, what Claude is to know about the document. Never cited. */
  context?: string | null;
  /** Whether Claude cites the document. Default no. */
  citations?: ClaudeCitationsConfig | null;
  /** In requests only, the end of a prefix to cache. */
  cache_control?: ClaudeCacheControl | null;
};

/**
 * Where a document comes from.
 *
 * Source: the upstream API.
 */
export type ClaudeDocumentSource = {
  /** The kind of source. */
  type: "base64";
  /** The file's type. */
  media_type: "application/pdf" | (string & {});
  /** The file in base64, without a `data:` prefix. */
  data: string;
} | {
  /** The kind of source. */
  type: "text";
  /** The text's type. */
  media_type: "text/plain" | (string & {});
  /** The text. */
  data: string;
} | {
  /** The kind of source. */
  type: "content";
  /** The pieces, or a single text. */
  content: string | (ClaudeTextBlock | ClaudeImageBlock)[];
} | {
  /** The kind of source. */
  type: "url";
  /** The PDF's address, which Anthropic opens itself. */
  url: string;
} | {
  /** The kind of source. */
  type: "file";
  /** The file's id at Anthropic. */
  file_id: string;
};

/**
 * What code printed and wrote, with its output readable for Anthropic only.
 *
 * Source: the upstream API.
 */
export type ClaudeEncryptedCodeExecutionResult = {
  /** The kind of result. */
  type: "encrypted_code_execution_result";
  /** What the code printed, encrypted. */
  encrypted_stdout: string;
  /** What the code printed as errors. */
  stderr: string;
  /** The exit code; 0 is success. */
  return_code: number;
  /** The files it wrote. */
  content: ClaudeCodeExecutionOutput[];
};

/**
 * What went wrong.
 *
 * Source: the gateway's software.
 */
export type ClaudeError = {
  /**
   * The kind of error, not to be relied on: the gateway says `new_api_error` of its own errors and literally
   * `<nil>` of most of Anthropic's.
   */
  type?: "new_api_error" | "<nil>" | "invalid_request_error" | "authentication_error" | "billing_error" | "permission_error" | "not_found_error" | "conflict_error" | "request_too_large" | "rate_limit_error" | "api_error" | "timeout_error" | "overloaded_error" | "new_api_panic" | (string & {});
  /** A sentence for a person, in English or Chinese whatever was asked for. Never decide by these words. */
  message?: string;
  /** The request field that is wrong, or an empty text. In the gateway's form only. */
  param?: string | null;
  /** The error code, often an empty text. In the gateway's form only. */
  code?: "model_not_found" | "access_denied" | (string & {}) | number | null;
  /**
   * More about the error, from Anthropic. The gateway's software leaves it out.
   *
   * Source: the upstream API.
   */
  details?: {
    /** The error code, finer than the kind. */
    error_code?: "image_dimensions_too_large" | "tool_name_conflict" | "tool_reference_unresolved" | "available_tools_limit_exceeded" | "request_body_too_large_after_decoding" | "contract_spend_limit_reached" | "enforced_spend_limit_reached" | "ramp_limit_exceeded" | (string & {});
    /** The limit in pixels that a picture's longer side has passed. */
    max_side_length_pixels?: number;
    /** Where in the request the fault is, for example `messages.0.content.1`. */
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
export type ClaudeErrorBody = {
  /** Always `error` in Anthropic's form, absent in the gateway's. */
  type?: "error" | (string & {});
  /** What went wrong. */
  error: ClaudeError;
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
export type ClaudeErrorEvent = {
  /** The kind of event. */
  type: "error";
  /** What went wrong. */
  error: ClaudeError;
  /** Anthropic's number for the call. The gateway's stands in the header `X-Oneapi-Request-Id`. */
  request_id?: string;
};

/**
 * A picture for Claude to look at. JPEG, PNG, GIF or WebP; how large it may be depends on the model and on how
 * many pictures there are, and Anthropic's error names the limit that was passed.
 *
 * Source: the upstream API.
 */
export type ClaudeImageBlock = {
  /** The kind of block. */
  type: "image";
  /** Where the picture comes from. */
  source: ClaudeImageSource;
  /** What Anthropic may do to the picture before Claude sees it. */
  transformations?: {
    /**
     * What happens to a picture that is too large for the model: `downsize` shrinks it unasked, `error` answers 400.
     * Default `downsize`.
     */
    oversized_image?: "downsize" | "error" | (string & {});
  } | null;
  /** The end of a prefix to cache. */
  cache_control?: ClaudeCacheControl | null;
};

/**
 * Where a picture comes from.
 *
 * Source: the upstream API.
 */
export type ClaudeImageSource = {
  /** The kind of source. */
  type: "base64";
  /** The file's type. */
  media_type: "image/jpeg" | "image/png" | "image/gif" | "image/webp" | (string & {});
  /** The file in base64, without a `data:` prefix. */
  data: string;
} | {
  /** The kind of source. */
  type: "url";
  /** The picture's address, which Anthropic opens itself. */
  url: string;
} | {
  /** The kind of source. */
  type: "file";
  /** The file's id at Anthropic. */
  file_id: string;
};

/**
 * A part of a message that is sent. Whatever part Claude answered with can be sent back.
 *
 * Source: the upstream API.
 */
export type ClaudeInputBlock =
  | ClaudeTextBlock
  | ClaudeImageBlock
  | ClaudeDocumentBlock
  | ClaudeSearchResultBlock
  | ClaudeToolUseBlock
  | ClaudeToolResultBlock
  | ClaudeThinkingBlock
  | ClaudeRedactedThinkingBlock
  | ClaudeServerToolUseBlock
  | ClaudeWebSearchToolResultBlock
  | ClaudeWebFetchToolResultBlock
  | ClaudeCodeExecutionToolResultBlock
  | ClaudeBashCodeExecutionToolResultBlock
  | ClaudeTextEditorCodeExecutionToolResultBlock
  | ClaudeToolSearchToolResultBlock
  | ClaudeContainerUploadBlock;

/**
 * More of the `input` of a tool use, as a piece of JSON text.
 *
 * Source: the upstream API.
 */
export type ClaudeInputJsonDelta = {
  /** The kind of delta. */
  type: "input_json_delta";
  /** A piece of the JSON text, often an empty one. Join the pieces and parse them when the part is complete. */
  partial_json: string;
};

/**
 * One message of the conversation that is sent.
 *
 * Source: the gateway's docs.
 */
export type ClaudeInputMessage = {
  /** Who speaks. `system` takes blocks of text only and is for newer models; `system` beside `messages` is for all. */
  role: "user" | "assistant" | "system" | (string & {});
  /** What is said, as a text or as blocks. The `content` of an answer can be sent back as it is. */
  content: string | ClaudeInputBlock[];
};

/**
 * The message as a whole has changed: why it stops, and what it cost. May come more than once.
 *
 * Source: the upstream API.
 */
export type ClaudeMessageDeltaEvent = {
  /** The kind of event. */
  type: "message_delta";
  /** The members of the message that are new. */
  delta: {
    /** Why Claude stopped, as in the message. */
    stop_reason?: "end_turn" | "max_tokens" | "stop_sequence" | "tool_use" | "pause_turn" | "refusal" | "model_context_window_exceeded" | (string & {}) | null;
    /** Which of the `stop_sequences` was written, if one was. */
    stop_sequence?: string | null;
    /** More about a refusal. */
    stop_details?: ClaudeStopDetails | null;
    /** The container that code ran in, if any did. */
    container?: ClaudeContainer | null;
  };
  /** What the message has cost so far. The counts are sums and not additions. */
  usage?: ClaudeMessageDeltaUsage;
};

/**
 * What the message has cost so far, in tokens: sums, not additions. The gateway adds the input counts if the
 * vendor left them out.
 *
 * Source: the upstream API.
 */
export type ClaudeMessageDeltaUsage = {
  /** Output tokens so far, thinking among them. */
  output_tokens: number;
  /** Input tokens that were neither read from nor written to the cache. */
  input_tokens?: number | null;
  /** Input tokens written to the cache. */
  cache_creation_input_tokens?: number | null;
  /** Input tokens read from the cache. */
  cache_read_input_tokens?: number | null;
  /**
   * The tokens written to the cache, by how long it lives. From the gateway.
   *
   * Source: the gateway's software.
   */
  cache_creation?: ClaudeCacheCreation | null;
  /** What the output tokens went into. */
  output_tokens_details?: ClaudeOutputTokensDetails | null;
  /** How often Anthropic's tools were used. */
  server_tool_use?: ClaudeServerToolUsage | null;
};

/**
 * What Claude answers to: the conversation so far, and how to answer it. Fields that are not listed may be sent
 * as well.
 *
 * Source: the gateway's docs.
 */
export type ClaudeMessageRequest = {
  /**
   * Which Claude model answers. The docs name `claude-opus-4-6` and `claude-sonnet-4-5-20250929` as examples; the
   * other names are Anthropic's. Which of them the gateway serves is not documented: a name it does not serve
   * answers 503 `model_not_found`. The models of the 5 family take 1 million tokens of context, `claude-haiku-4-5`
   * takes 200000.
   */
  model: "claude-opus-4-6" | "claude-sonnet-4-5-20250929" | "claude-fable-5-2" | "claude-opus-5-5" | "claude-sonnet-5-5" | "claude-haiku-5-5" | "claude-mythos-5-2" | "claude-fable-5-1" | "claude-mythos-5-1" | "claude-fable-5" | "claude-mythos-5" | "claude-opus-5" | "claude-sonnet-5" | "claude-mythos-preview" | "claude-opus-4-8" | "claude-opus-4-7" | "claude-sonnet-4-6" | "claude-opus-4-5" | "claude-opus-4-5-20251101" | "claude-sonnet-4-5" | "claude-haiku-4-5" | "claude-haiku-4-5-20251001" | (string & {});
  /**
   * The most tokens the answer may have, thinking included. Anthropic allows up to 128000 with the models of the 5
   * family and 64000 with `claude-haiku-4-5`. Claude may stop earlier. At Anthropic a 0 only fills the prompt
   * cache; the gateway's software puts its own default in the place of a 0.
   */
  max_tokens: number;
  /**
   * The conversation in its order, 1 to 100000 messages, the newest last. Messages of one role in a row count as
   * one. A conversation that ends with `assistant` lets Claude go on from there; newer models refuse that.
   */
  messages: ClaudeInputMessage[];
  /**
   * Whether the answer comes as a stream of events while it is made. Default false.
   * @default false
   */
  stream?: boolean;
  /**
   * What Claude is to know or to be throughout the conversation, as a text or as blocks of text.
   *
   * Source: the upstream API.
   */
  system?: string | ClaudeTextBlock[];
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
  thinking?: ClaudeThinkingConfig;
  /**
   * How much effort the answer is worth, and whether it has to be JSON of a given form.
   *
   * Source: the upstream API.
   */
  output_config?: ClaudeOutputConfig;
  /**
   * What Claude may use: functions of your own, and tools of Anthropic.
   *
   * Source: the upstream API.
   */
  tools?: ClaudeTool[];
  /**
   * Whether Claude may, must or must not use tools. Default `{type: "auto"}`.
   *
   * Source: the upstream API.
   */
  tool_choice?: ClaudeToolChoice;
  /**
   * Marks the last block of the request that can be cached as the end of a prefix to cache.
   *
   * Source: the upstream API.
   */
  cache_control?: ClaudeCacheControl | null;
  /**
   * Notes on the request.
   *
   * Source: the upstream API.
   */
  metadata?: {
    /** An opaque id of your user, by which Anthropic can tell abuse apart. No name, address or number of a person. */
    user_id?: string | null;
  };
  /**
   * The container that code runs in: the id of one that exists, or what a new one is to have.
   *
   * Source: the upstream API.
   */
  container?: string | ClaudeContainerRequest | null;
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
    /** The id of the earlier answer to compare with. */
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
export type ClaudeMessageResponse = {
  /** The message's id, `msg_` and letters and digits. */
  id: string;
  /** The kind of thing this is. */
  type: "message" | (string & {});
  /** Who speaks. */
  role: "assistant" | (string & {});
  /** The model that answered. */
  model: string;
  /** What Claude says and does, in its order. Can be sent back as it is. */
  content: ClaudeContentBlock[];
  /**
   * Why Claude stopped. Only `end_turn` and `stop_sequence` are whole answers. `tool_use` waits for results,
   * `pause_turn` for the message to be sent back so that Claude goes on; `max_tokens` and
   * `model_context_window_exceeded` cut the answer off, `refusal` is none. Null at the beginning of a stream.
   */
  stop_reason?: "end_turn" | "max_tokens" | "stop_sequence" | "tool_use" | "pause_turn" | "refusal" | "model_context_window_exceeded" | (string & {}) | null;
  /** Which of the `stop_sequences` was written, if one was. */
  stop_sequence?: string | null;
  /** More about a refusal; null or absent with other reasons. */
  stop_details?: ClaudeStopDetails | null;
  /** The container that code ran in, if any did. */
  container?: ClaudeContainer | null;
  /** Why the prompt cache could not be used, if that was asked. */
  diagnostics?: ClaudeDiagnostics | null;
  /** What the message cost, in tokens. */
  usage: ClaudeUsage;
};

/**
 * The message begins. If the gateway tries again, a second one can come in the same stream: drop what came
 * before it.
 *
 * Source: the gateway's docs.
 */
export type ClaudeMessageStartEvent = {
  /** The kind of event. */
  type: "message_start";
  /**
   * The message without content, without `stop_reason`, and with first counts of tokens.
   *
   * Source: the upstream API.
   */
  message: ClaudeMessageResponse;
};

/**
 * The message is complete. Without this event the stream was cut off.
 *
 * Source: the upstream API.
 */
export type ClaudeMessageStopEvent = {
  /** The kind of event. */
  type: "message_stop";
};

/**
 * What the answer is to be like.
 *
 * Source: the upstream API.
 */
export type ClaudeOutputConfig = {
  /**
   * How thorough the answer is: more effort takes longer and more tokens. Default `high` with most models,
   * `medium` with `claude-opus-5-5` and `claude-haiku-5-5`.
   */
  effort?: "low" | "medium" | "high" | "xhigh" | "max" | (string & {}) | null;
  /** The form the text of the answer has. Without it, free text. */
  format?: {
    /** The kind of form. */
    type: "json_schema";
    /** The JSON Schema that the answer keeps to. */
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
export type ClaudeOutputTokensDetails = {
  /** Output tokens spent on thinking, more than a summary shows. */
  thinking_tokens?: number;
};

/**
 * Pages of a PDF.
 *
 * Source: the upstream API.
 */
export type ClaudePageLocation = {
  /** The kind of place. */
  type: "page_location";
  /** The words themselves. They count neither as output nor, sent back, as input. */
  cited_text: string;
  /** The position of the document among those of the request, counted from 0. */
  document_index: number;
  /** The document's title. */
  document_title?: string | null;
  /** The position of the first page, counted from 1. */
  start_page_number: number;
  /** The position after the last page, counted from 1. */
  end_page_number: number;
  /** The file's id, in answers. */
  file_id?: string | null;
};

/**
 * Nothing but a sign of life. May come at any time.
 *
 * Source: the upstream API.
 */
export type ClaudePingEvent = {
  /** The kind of event. */
  type: "ping";
};

/**
 * Thoughts that are not shown. Send the block back unchanged.
 *
 * Source: the upstream API.
 */
export type ClaudeRedactedThinkingBlock = {
  /** The kind of block. */
  type: "redacted_thinking";
  /** The thoughts, encrypted. */
  data: string;
};

/**
 * A finding of a search of your own, which Claude can cite.
 *
 * Source: the upstream API.
 */
export type ClaudeSearchResultBlock = {
  /** The kind of block. */
  type: "search_result";
  /** Where the finding is from, most often an address. */
  source: string;
  /** The finding's title. */
  title: string;
  /** What was found, in blocks of text. */
  content: ClaudeTextBlock[];
  /** Whether Claude cites the finding. Default no. */
  citations?: ClaudeCitationsConfig;
  /** The end of a prefix to cache. */
  cache_control?: ClaudeCacheControl | null;
};

/**
 * Pieces of a finding of a search of your own.
 *
 * Source: the upstream API.
 */
export type ClaudeSearchResultLocation = {
  /** The kind of place. */
  type: "search_result_location";
  /** The words of the pieces. They count neither as output nor, sent back, as input. */
  cited_text: string;
  /** The position of the finding among those of the request, counted from 0. */
  search_result_index: number;
  /** Where the finding is from. */
  source: string;
  /** The finding's title. */
  title?: string | null;
  /** The position of the first piece, counted from 0. */
  start_block_index: number;
  /** The position after the last piece, counted from 0. */
  end_block_index: number;
};

/**
 * How often Anthropic's tools were used.
 *
 * Source: the upstream API.
 */
export type ClaudeServerToolUsage = {
  /** The number of searches of the web. */
  web_search_requests?: number;
  /** The number of pages read. */
  web_fetch_requests?: number;
};

/**
 * Claude uses a tool that Anthropic runs. Its result follows in a block of its own; nothing has to be answered.
 *
 * Source: the upstream API.
 */
export type ClaudeServerToolUseBlock = {
  /** The kind of block. */
  type: "server_tool_use";
  /** The id that the result's `tool_use_id` repeats. */
  id: string;
  /** The tool's name. */
  name: "web_search" | "web_fetch" | "code_execution" | "bash_code_execution" | "text_editor_code_execution" | "tool_search_tool_regex" | "tool_search_tool_bm25" | (string & {});
  /** What the tool is used with. An empty object when a stream begins the block. */
  input: {
    [key: string]: unknown;
  };
  /** Who uses the tool, Claude itself or its code. */
  caller?: ClaudeToolCaller;
  /** In requests only, the end of a prefix to cache. */
  cache_control?: ClaudeCacheControl | null;
};

/**
 * The `signature` of a `thinking` block, at the end of it.
 *
 * Source: the upstream API.
 */
export type ClaudeSignatureDelta = {
  /** The kind of delta. */
  type: "signature_delta";
  /** The signature. */
  signature: string;
};

/**
 * More about why Claude refused.
 *
 * Source: the upstream API.
 */
export type ClaudeStopDetails = {
  /** The reason these details belong to. */
  type?: "refusal" | (string & {});
  /** What kind of harm was feared; null if none of these. */
  category?: "cyber" | "bio" | "frontier_llm" | "reasoning_extraction" | "general_harms" | (string & {}) | null;
  /** The reason, for a person. Its words may change. */
  explanation?: string | null;
};

/**
 * One event of a streamed message. Skip an event whose `type` you do not know.
 *
 * Source: the upstream API.
 */
export type ClaudeStreamEvent =
  | ClaudeMessageStartEvent
  | ClaudeContentBlockStartEvent
  | ClaudeContentBlockDeltaEvent
  | ClaudeContentBlockStopEvent
  | ClaudeMessageDeltaEvent
  | ClaudeMessageStopEvent
  | ClaudePingEvent
  | ClaudeErrorEvent;

/**
 * A text, in requests and answers.
 *
 * Source: the upstream API.
 */
export type ClaudeTextBlock = {
  /** The kind of block. */
  type: "text";
  /** The text. Empty when a stream begins the block. */
  text: string;
  /** The places the text relies on, in answers. Null or absent without any. */
  citations?: ClaudeTextCitation[] | null;
  /** In requests only, the end of a prefix to cache. */
  cache_control?: ClaudeCacheControl | null;
};

/**
 * A place that a text relies on.
 *
 * Source: the upstream API.
 */
export type ClaudeTextCitation =
  | ClaudeCharLocation
  | ClaudePageLocation
  | ClaudeContentBlockLocation
  | ClaudeSearchResultLocation
  | ClaudeWebSearchResultLocation;

/**
 * More text, for the `text` of a `text` block.
 *
 * Source: the upstream API.
 */
export type ClaudeTextDelta = {
  /** The kind of delta. */
  type: "text_delta";
  /** The text to append. */
  text: string;
};

/**
 * What came of a file that Claude looked at or changed. Send the block back unchanged.
 *
 * Source: the upstream API.
 */
export type ClaudeTextEditorCodeExecutionToolResultBlock = {
  /** The kind of block. */
  type: "text_editor_code_execution_tool_result";
  /** The id of the `server_tool_use` block this answers. */
  tool_use_id: string;
  /** The outcome, or the error. */
  content: ClaudeTextEditorViewResult | ClaudeTextEditorCreateResult | ClaudeTextEditorReplaceResult | {
    /** The kind of result. */
    type: "text_editor_code_execution_tool_result_error";
    /** The error code. */
    error_code: "invalid_tool_input" | "unavailable" | "too_many_requests" | "execution_time_exceeded" | "file_not_found" | (string & {});
    /** The reason, for a person. */
    error_message?: string | null;
  };
  /** In requests only, the end of a prefix to cache. */
  cache_control?: ClaudeCacheControl | null;
};

/**
 * A file that Claude wrote.
 *
 * Source: the upstream API.
 */
export type ClaudeTextEditorCreateResult = {
  /** The kind of result. */
  type: "text_editor_code_execution_create_result";
  /** True if the file was there before. */
  is_file_update: boolean;
};

/**
 * A file that Claude changed in one place.
 *
 * Source: the upstream API.
 */
export type ClaudeTextEditorReplaceResult = {
  /** The kind of result. */
  type: "text_editor_code_execution_str_replace_result";
  /** The position of the first line replaced, counted from 1. */
  old_start?: number | null;
  /** The number of lines replaced. */
  old_lines?: number | null;
  /** The position of the first new line, counted from 1. */
  new_start?: number | null;
  /** The number of new lines. */
  new_lines?: number | null;
  /** The lines, each with a `-`, a `+` or a blank in front. */
  lines?: string[] | null;
};

/**
 * A file, or a part of it, that Claude looked at.
 *
 * Source: the upstream API.
 */
export type ClaudeTextEditorViewResult = {
  /** The kind of result. */
  type: "text_editor_code_execution_view_result";
  /** The kind of file. */
  file_type: "text" | "image" | "pdf" | (string & {});
  /** What is in it. */
  content: string;
  /** The number of lines shown. */
  num_lines?: number | null;
  /** The position of the first line shown, counted from 1. */
  start_line?: number | null;
  /** The number of lines the file has. */
  total_lines?: number | null;
};

/**
 * What Claude thought before it answered. In a conversation with tools, send it back unchanged and at its place.
 *
 * Source: the upstream API.
 */
export type ClaudeThinkingBlock = {
  /** The kind of block. */
  type: "thinking";
  /** The thoughts, as a rule summarised. Empty with `display: omitted`. */
  thinking: string;
  /**
   * Proof that the thoughts are Claude's. Anthropic wants it back; it is absent only where another vendor's model
   * stands behind the name.
   */
  signature?: string;
};

/**
 * Whether and how Claude thinks before it answers. Thoughts count as output and towards `max_tokens`. Which
 * models take which kind is reported by others than Anthropic.
 *
 * Source: the upstream API.
 */
export type ClaudeThinkingConfig = {
  /** The kind of thinking. */
  type: "adaptive";
  /**
   * What the answer shows of it: `summarized` gives a summary, `omitted` a block with an empty text and a
   * signature.
   */
  display?: "summarized" | "omitted" | (string & {}) | null;
} | {
  /** The kind of thinking. */
  type: "enabled";
  /** The most tokens to think with, at least 1024 and less than `max_tokens`. */
  budget_tokens: number;
  /**
   * What the answer shows of it: `summarized` gives a summary, `omitted` a block with an empty text and a
   * signature.
   */
  display?: "summarized" | "omitted" | (string & {}) | null;
} | {
  /** The kind of thinking. */
  type: "disabled";
} | {
  /** The kind of thinking. */
  type: "between_tools";
};

/**
 * More thoughts, for the `thinking` of a `thinking` block.
 *
 * Source: the upstream API.
 */
export type ClaudeThinkingDelta = {
  /** The kind of delta. */
  type: "thinking_delta";
  /** The text to append. */
  thinking: string;
};

/**
 * Something Claude may use. Functions of your own have an `input_schema`; Anthropic's tools have a `type` with a
 * date.
 *
 * Source: the upstream API.
 */
export type ClaudeTool =
  | ClaudeCustomTool
  | ClaudeWebSearchTool
  | ClaudeWebFetchTool
  | ClaudeAnthropicTool;

/**
 * Who uses the tool: Claude itself, or code that Claude wrote.
 *
 * Source: the upstream API.
 */
export type ClaudeToolCaller = {
  /** The kind of caller. `direct` is Claude itself. */
  type: "direct" | "code_execution_20250825" | "code_execution_20260120" | (string & {});
  /** The id of the code execution that uses the tool. */
  tool_id?: string;
};

/**
 * Whether Claude may, must or must not use tools.
 *
 * Source: the upstream API.
 */
export type ClaudeToolChoice = {
  /** The kind of choice. */
  type: "auto";
  /** True allows one use of a tool at most. Default false. */
  disable_parallel_tool_use?: boolean;
} | {
  /** The kind of choice. */
  type: "any";
  /** True allows exactly one use of a tool. Default false. */
  disable_parallel_tool_use?: boolean;
} | {
  /** The kind of choice. */
  type: "tool";
  /** The tool's name. */
  name: string;
  /** True allows exactly one use of the tool. Default false. */
  disable_parallel_tool_use?: boolean;
} | {
  /** The kind of choice. */
  type: "none";
};

/**
 * The name of a tool that was found and may be used from now on.
 *
 * Source: the upstream API.
 */
export type ClaudeToolReference = {
  /** The kind of block. */
  type: "tool_reference";
  /** The tool's name. */
  tool_name: string;
  /** In requests only, the end of a prefix to cache. */
  cache_control?: ClaudeCacheControl | null;
};

/**
 * What came of a tool that Claude asked for.
 *
 * Source: the upstream API.
 */
export type ClaudeToolResultBlock = {
  /** The kind of block. */
  type: "tool_result";
  /** The id of the `tool_use` block this answers. */
  tool_use_id: string;
  /** The result, as a text or as blocks. May be left out. */
  content?: string | ClaudeToolResultPart[];
  /** True says that the tool failed, and `content` why. Default false. */
  is_error?: boolean;
  /** The toolset of the tool, as the `tool_use` block named it. */
  toolset_name?: string | null;
  /** The end of a prefix to cache. */
  cache_control?: ClaudeCacheControl | null;
};

/**
 * A part of the result of a tool.
 *
 * Source: the upstream API.
 */
export type ClaudeToolResultPart =
  | ClaudeTextBlock
  | ClaudeImageBlock
  | ClaudeDocumentBlock
  | ClaudeSearchResultBlock
  | ClaudeToolReference
  | ClaudeBrowserStateBlock;

/**
 * The tools that a tool search found.
 *
 * Source: the upstream API.
 */
export type ClaudeToolSearchResult = {
  /** The kind of result. */
  type: "tool_search_tool_search_result";
  /** The tools, by their names. */
  tool_references: ClaudeToolReference[];
};

/**
 * The tools a tool search found, or why it failed. Send the block back unchanged.
 *
 * Source: the upstream API.
 */
export type ClaudeToolSearchToolResultBlock = {
  /** The kind of block. */
  type: "tool_search_tool_result";
  /** The id of the `server_tool_use` block this answers. */
  tool_use_id: string;
  /** The tools, or the error. */
  content: ClaudeToolSearchResult | {
    /** The kind of result. */
    type: "tool_search_tool_result_error";
    /** The error code. */
    error_code: "invalid_tool_input" | "unavailable" | "too_many_requests" | "execution_time_exceeded" | (string & {});
    /** The reason, for a person. */
    error_message?: string | null;
  };
  /** In requests only, the end of a prefix to cache. */
  cache_control?: ClaudeCacheControl | null;
};

/**
 * Claude asks for one of your tools to be used. Answer with a `tool_result` block in the next user message.
 *
 * Source: the upstream API.
 */
export type ClaudeToolUseBlock = {
  /** The kind of block. */
  type: "tool_use";
  /** The request's id, for the `tool_use_id` of the result. */
  id: string;
  /** The tool's name. */
  name: string;
  /**
   * What the tool is used with, in the form of the tool's `input_schema`. An empty object when a stream begins the
   * block.
   */
  input: {
    [key: string]: unknown;
  };
  /** Who uses the tool, Claude itself or its code. */
  caller?: ClaudeToolCaller;
  /** The toolset the tool belongs to, if it is one of a toolset. */
  toolset_name?: string | null;
  /** In requests only, the end of a prefix to cache. */
  cache_control?: ClaudeCacheControl | null;
};

/**
 * What the message cost, in tokens. All input is `input_tokens` and both cache counts together.
 *
 * Source: the upstream API.
 */
export type ClaudeUsage = {
  /** Input tokens that were neither read from nor written to the cache. */
  input_tokens: number;
  /** Output tokens, thinking among them. At the beginning of a stream only a first count. */
  output_tokens: number;
  /** Input tokens written to the cache. */
  cache_creation_input_tokens?: number | null;
  /** Input tokens read from the cache. */
  cache_read_input_tokens?: number | null;
  /** The tokens written to the cache, by how long it lives. */
  cache_creation?: ClaudeCacheCreation | null;
  /** What the output tokens went into. */
  output_tokens_details?: ClaudeOutputTokensDetails | null;
  /** How often Anthropic's tools were used. */
  server_tool_use?: ClaudeServerToolUsage | null;
  /** The capacity that was used. */
  service_tier?: "standard" | "priority" | "batch" | (string & {}) | null;
  /** The speed that was used. */
  speed?: "standard" | "fast" | (string & {}) | null;
  /** The region of the world the model ran in. */
  inference_geo?: string | null;
};

/**
 * A web page or PDF that was read.
 *
 * Source: the upstream API.
 */
export type ClaudeWebFetchResult = {
  /** The kind of result. */
  type: "web_fetch_result";
  /** The page's address. */
  url: string;
  /** The page as a document. */
  content: ClaudeDocumentBlock;
  /** When the page was read, in ISO 8601. */
  retrieved_at?: string | null;
};

/**
 * Anthropic's reader of web pages and PDFs. Claude opens addresses by itself.
 *
 * Source: the upstream API.
 */
export type ClaudeWebFetchTool = {
  /** The kind of tool with its date. */
  type: "web_fetch_20250910" | "web_fetch_20260209" | "web_fetch_20260309" | "web_fetch_20260318" | (string & {});
  /** The tool's name, always `web_fetch`. */
  name: "web_fetch" | (string & {});
  /** The greatest number of pages in this request. */
  max_uses?: number | null;
  /** About how many tokens of a page are read at most. Does not hold for PDFs. */
  max_content_tokens?: number | null;
  /** The only domains to read from. */
  allowed_domains?: string[] | null;
  /** Domains never to read from. */
  blocked_domains?: string[] | null;
  /** Whether Claude cites the pages. Default no. */
  citations?: ClaudeCitationsConfig | null;
  /**
   * From where Claude may take the addresses it opens: `user_input`, `client_tool_results`, `server_tool_results`,
   * each with a `type`. Default from everywhere.
   */
  url_sources?: {
    [key: string]: unknown;
  } | null;
  /** False reads the page anew. For `web_fetch_20260309` and newer. */
  use_cache?: boolean;
  /**
   * Whether the answer shows pages that Claude's code has used up: `full` or `excluded`. Default `full`. For
   * `web_fetch_20260318`.
   */
  response_inclusion?: "full" | "excluded" | (string & {});
  /** True guarantees that names and inputs keep to the schema. */
  strict?: boolean;
  /** True keeps the tool out of the prompt until a tool search has found it. */
  defer_loading?: boolean;
  /** Who may use the tool, Claude itself (`direct`) or its code. */
  allowed_callers?: ("direct" | "code_execution_20250825" | "code_execution_20260120" | "code_execution_20260521" | (string & {}))[];
  /** The end of a prefix to cache. */
  cache_control?: ClaudeCacheControl | null;
};

/**
 * A web page that was read, or why it could not be. Send the block back unchanged.
 *
 * Source: the upstream API.
 */
export type ClaudeWebFetchToolResultBlock = {
  /** The kind of block. */
  type: "web_fetch_tool_result";
  /** The id of the `server_tool_use` block this answers. */
  tool_use_id: string;
  /** The page, or the error. */
  content: ClaudeWebFetchResult | {
    /** The kind of result. */
    type: "web_fetch_tool_result_error";
    /** The error code. */
    error_code: "invalid_tool_input" | "url_too_long" | "url_not_allowed" | "url_not_in_prior_context" | "url_not_accessible" | "unsupported_content_type" | "too_many_requests" | "max_uses_exceeded" | "unavailable" | "content_too_large" | (string & {});
  };
  /** Who used the tool, Claude itself or its code. */
  caller?: ClaudeToolCaller;
  /** In requests only, the end of a prefix to cache. */
  cache_control?: ClaudeCacheControl | null;
};

/**
 * A page that a search of the web found.
 *
 * Source: the upstream API.
 */
export type ClaudeWebSearchResult = {
  /** The kind of finding, always `web_search_result`. */
  type: "web_search_result" | (string & {});
  /** The page's address. */
  url: string;
  /** The page's title. */
  title: string;
  /** The page's text, readable for Anthropic only. Send it back for Claude to cite it again. */
  encrypted_content: string;
  /** When the page was last changed, in words. */
  page_age?: string | null;
};

/**
 * A place on a page that a search of the web found.
 *
 * Source: the upstream API.
 */
export type ClaudeWebSearchResultLocation = {
  /** The kind of place. */
  type: "web_search_result_location";
  /** The words themselves. They count neither as output nor, sent back, as input. */
  cited_text: string;
  /** The page's address. */
  url: string;
  /** The page's title. */
  title?: string | null;
  /** The place, readable for Anthropic only. Send it back unchanged. */
  encrypted_index: string;
};

/**
 * Anthropic's search of the web. Claude searches by itself, and each search is charged besides the tokens.
 *
 * Source: the upstream API.
 */
export type ClaudeWebSearchTool = {
  /** The kind of tool with its date. */
  type: "web_search_20250305" | "web_search_20260209" | "web_search_20260318" | (string & {});
  /** The tool's name, always `web_search`. */
  name: "web_search" | (string & {});
  /** The greatest number of searches in this request. */
  max_uses?: number | null;
  /** The only domains to find things on. Excludes `blocked_domains`. */
  allowed_domains?: string[] | null;
  /** Domains to find nothing on. Excludes `allowed_domains`. */
  blocked_domains?: string[] | null;
  /** Where the user is, for results that fit. */
  user_location?: {
    /** The kind of place, always `approximate`. */
    type: "approximate" | (string & {});
    /** The city. */
    city?: string | null;
    /** The region. */
    region?: string | null;
    /** The country in two letters, for example `NO`. */
    country?: string | null;
    /** The time zone, for example `Europe/Oslo`. */
    timezone?: string | null;
  } | null;
  /**
   * Whether the answer shows results that Claude's code has used up: `full` or `excluded`. Default `full`. For
   * `web_search_20260318`.
   */
  response_inclusion?: "full" | "excluded" | (string & {});
  /** True guarantees that names and inputs keep to the schema. */
  strict?: boolean;
  /** True keeps the tool out of the prompt until a tool search has found it. */
  defer_loading?: boolean;
  /** Who may use the tool, Claude itself (`direct`) or its code. */
  allowed_callers?: ("direct" | "code_execution_20250825" | "code_execution_20260120" | "code_execution_20260521" | (string & {}))[];
  /** The end of a prefix to cache. */
  cache_control?: ClaudeCacheControl | null;
};

/**
 * What a search of the web found, or why it failed. Send the block back unchanged.
 *
 * Source: the upstream API.
 */
export type ClaudeWebSearchToolResultBlock = {
  /** The kind of block. */
  type: "web_search_tool_result";
  /** The id of the `server_tool_use` block this answers. */
  tool_use_id: string;
  /** The findings, or the error. */
  content: ClaudeWebSearchResult[] | {
    /** The kind of result. */
    type: "web_search_tool_result_error";
    /** The error code. */
    error_code: "invalid_tool_input" | "unavailable" | "max_uses_exceeded" | "too_many_requests" | "query_too_long" | "request_too_large" | (string & {});
  };
  /** Who used the tool, Claude itself or its code. */
  caller?: ClaudeToolCaller;
  /** In requests only, the end of a prefix to cache. */
  cache_control?: ClaudeCacheControl | null;
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
  "/v1/messages": {
    post: operations["createMessage"];
  };
  "/v1/chat/completions": {
    post: operations["createChatCompletion"];
  };
}

/** What each operation takes and answers. */
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
        "application/json": ClaudeMessageRequest;
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
          "application/json": ClaudeMessageResponse;
          "text/event-stream": ClaudeStreamEvent;
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
        "application/json": ChatCompletionRequest;
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
          "application/json": ChatCompletionResponse;
          "text/event-stream": ChatStreamEvent;
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
    ClaudeAnthropicTool: ClaudeAnthropicTool;
    ClaudeBashCodeExecutionResult: ClaudeBashCodeExecutionResult;
    ClaudeBashCodeExecutionToolResultBlock: ClaudeBashCodeExecutionToolResultBlock;
    ClaudeBrowserStateBlock: ClaudeBrowserStateBlock;
    ClaudeCacheControl: ClaudeCacheControl;
    ClaudeCacheCreation: ClaudeCacheCreation;
    ClaudeCharLocation: ClaudeCharLocation;
    ClaudeCitationsConfig: ClaudeCitationsConfig;
    ClaudeCitationsDelta: ClaudeCitationsDelta;
    ClaudeCodeExecutionOutput: ClaudeCodeExecutionOutput;
    ClaudeCodeExecutionResult: ClaudeCodeExecutionResult;
    ClaudeCodeExecutionToolResultBlock: ClaudeCodeExecutionToolResultBlock;
    ClaudeContainer: ClaudeContainer;
    ClaudeContainerRequest: ClaudeContainerRequest;
    ClaudeContainerUploadBlock: ClaudeContainerUploadBlock;
    ClaudeContentBlock: ClaudeContentBlock;
    ClaudeContentBlockDelta: ClaudeContentBlockDelta;
    ClaudeContentBlockDeltaEvent: ClaudeContentBlockDeltaEvent;
    ClaudeContentBlockLocation: ClaudeContentBlockLocation;
    ClaudeContentBlockStartEvent: ClaudeContentBlockStartEvent;
    ClaudeContentBlockStopEvent: ClaudeContentBlockStopEvent;
    ClaudeCustomTool: ClaudeCustomTool;
    ClaudeDiagnostics: ClaudeDiagnostics;
    ClaudeDocumentBlock: ClaudeDocumentBlock;
    ClaudeDocumentSource: ClaudeDocumentSource;
    ClaudeEncryptedCodeExecutionResult: ClaudeEncryptedCodeExecutionResult;
    ClaudeError: ClaudeError;
    ClaudeErrorBody: ClaudeErrorBody;
    ClaudeErrorEvent: ClaudeErrorEvent;
    ClaudeImageBlock: ClaudeImageBlock;
    ClaudeImageSource: ClaudeImageSource;
    ClaudeInputBlock: ClaudeInputBlock;
    ClaudeInputJsonDelta: ClaudeInputJsonDelta;
    ClaudeInputMessage: ClaudeInputMessage;
    ClaudeMessageDeltaEvent: ClaudeMessageDeltaEvent;
    ClaudeMessageDeltaUsage: ClaudeMessageDeltaUsage;
    ClaudeMessageRequest: ClaudeMessageRequest;
    ClaudeMessageResponse: ClaudeMessageResponse;
    ClaudeMessageStartEvent: ClaudeMessageStartEvent;
    ClaudeMessageStopEvent: ClaudeMessageStopEvent;
    ClaudeOutputConfig: ClaudeOutputConfig;
    ClaudeOutputTokensDetails: ClaudeOutputTokensDetails;
    ClaudePageLocation: ClaudePageLocation;
    ClaudePingEvent: ClaudePingEvent;
    ClaudeRedactedThinkingBlock: ClaudeRedactedThinkingBlock;
    ClaudeSearchResultBlock: ClaudeSearchResultBlock;
    ClaudeSearchResultLocation: ClaudeSearchResultLocation;
    ClaudeServerToolUsage: ClaudeServerToolUsage;
    ClaudeServerToolUseBlock: ClaudeServerToolUseBlock;
    ClaudeSignatureDelta: ClaudeSignatureDelta;
    ClaudeStopDetails: ClaudeStopDetails;
    ClaudeStreamEvent: ClaudeStreamEvent;
    ClaudeTextBlock: ClaudeTextBlock;
    ClaudeTextCitation: ClaudeTextCitation;
    ClaudeTextDelta: ClaudeTextDelta;
    ClaudeTextEditorCodeExecutionToolResultBlock: ClaudeTextEditorCodeExecutionToolResultBlock;
    ClaudeTextEditorCreateResult: ClaudeTextEditorCreateResult;
    ClaudeTextEditorReplaceResult: ClaudeTextEditorReplaceResult;
    ClaudeTextEditorViewResult: ClaudeTextEditorViewResult;
    ClaudeThinkingBlock: ClaudeThinkingBlock;
    ClaudeThinkingConfig: ClaudeThinkingConfig;
    ClaudeThinkingDelta: ClaudeThinkingDelta;
    ClaudeTool: ClaudeTool;
    ClaudeToolCaller: ClaudeToolCaller;
    ClaudeToolChoice: ClaudeToolChoice;
    ClaudeToolReference: ClaudeToolReference;
    ClaudeToolResultBlock: ClaudeToolResultBlock;
    ClaudeToolResultPart: ClaudeToolResultPart;
    ClaudeToolSearchResult: ClaudeToolSearchResult;
    ClaudeToolSearchToolResultBlock: ClaudeToolSearchToolResultBlock;
    ClaudeToolUseBlock: ClaudeToolUseBlock;
    ClaudeUsage: ClaudeUsage;
    ClaudeWebFetchResult: ClaudeWebFetchResult;
    ClaudeWebFetchTool: ClaudeWebFetchTool;
    ClaudeWebFetchToolResultBlock: ClaudeWebFetchToolResultBlock;
    ClaudeWebSearchResult: ClaudeWebSearchResult;
    ClaudeWebSearchResultLocation: ClaudeWebSearchResultLocation;
    ClaudeWebSearchTool: ClaudeWebSearchTool;
    ClaudeWebSearchToolResultBlock: ClaudeWebSearchToolResultBlock;
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
        "application/json": ClaudeErrorBody;
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
        "application/json": ClaudeErrorBody;
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
        "application/json": ClaudeErrorBody;
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
        "application/json": ClaudeErrorBody;
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
        "application/json": ClaudeErrorBody;
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
        "application/json": ClaudeErrorBody;
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
        "application/json": ClaudeErrorBody;
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
        "application/json": ClaudeErrorBody;
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
        "application/json": ClaudeErrorBody;
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
        "application/json": ClaudeErrorBody;
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
