// Generated from spec/openai by `pnpm generate`: change it there, not here.

import type { MediaInput } from "@x/core";

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
 * The texts to make vectors of, and how.
 *
 * Source: the upstream API.
 */
export type EmbeddingRequest = {
  /** Which model makes the vectors. Vectors of different models cannot be compared. */
  model: "text-embedding-3-small" | "text-embedding-3-large" | "text-embedding-ada-002" | (string & {});
  /**
   * One text or a list of texts, each also as its tokens' numbers. At most 2048 inputs of at most 8192 tokens
   * each, at most 300000 tokens in all; none may be empty.
   */
  input: string | string[] | number[] | number[][];
  /**
   * How a vector is written: `float` (the default) as a list of numbers, `base64` as 32-bit floats, the lowest
   * byte first. OpenAI's SDKs ask for `base64` and turn it into numbers.
   */
  encoding_format?: "float" | "base64" | (string & {}) | null;
  /**
   * The number of values in a vector. Default 1536 for `text-embedding-3-small`, 3072 for
   * `text-embedding-3-large`; other models do not take it.
   */
  dimensions?: number | null;
  /** A text that stands for your user. */
  user?: string | null;
};

/**
 * The vectors, one an input.
 *
 * Source: the upstream API.
 */
export type EmbeddingResponse = {
  /** The kind of thing this is. */
  object: "list" | (string & {});
  /** The vectors, in the order of the inputs. */
  data: EmbeddingVector[];
  /** The model that made them. */
  model: string;
  /** The tokens that were used, and are paid for. */
  usage?: EmbeddingUsage | null;
};

/**
 * The tokens of a request for vectors.
 *
 * Source: the upstream API.
 */
export type EmbeddingUsage = {
  /** The size of all inputs in tokens. */
  prompt_tokens: number;
  /** The same again, in tokens. */
  total_tokens: number;
};

/**
 * The vector of one input.
 *
 * Source: the upstream API.
 */
export type EmbeddingVector = {
  /** The kind of thing this is. */
  object?: "embedding" | (string & {});
  /** The input's position in the request, from 0. */
  index: number;
  /**
   * The vector: a list of numbers, or with `encoding_format: base64` a text that holds 32-bit floats in base64,
   * the lowest byte first.
   */
  embedding: number[] | string;
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
 * Tools that the model gets to know from here on. In the newest models only.
 *
 * Source: the upstream API.
 */
export type ResponseAdditionalTools = {
  /** Always `additional_tools`. */
  type: "additional_tools";
  /** The item's own id. */
  id?: string | null;
  /** Who adds them. */
  role: "developer" | (string & {});
  /** The tools, as a request would name them. */
  tools: {
    [key: string]: unknown;
  }[];
};

/**
 * Where something in a text comes from. `type` says of which kind the source is.
 *
 * Source: the upstream API.
 */
export type ResponseAnnotation =
  | ResponseUrlCitation
  | ResponseFileCitation
  | ResponseContainerFileCitation
  | ResponseFilePath;

/**
 * A change to a file that the model wants the caller to make.
 *
 * Source: the upstream API.
 */
export type ResponseApplyPatchCall = {
  /** Always `apply_patch_call`. */
  type: "apply_patch_call";
  /** The item's own id. */
  id?: string | null;
  /** The call's id, which the item with the result names. */
  call_id: string;
  /** The change. */
  operation: {
    /** What to do with the file. */
    type?: "create_file" | "update_file" | "delete_file" | (string & {});
    /** The file's path. */
    path?: string;
    /** The change to its text; absent when it is deleted. */
    diff?: string;
  };
  /** Whether the item is whole. */
  status?: "in_progress" | "completed" | (string & {}) | null;
};

/**
 * Whether a change to a file was made.
 *
 * Source: the upstream API.
 */
export type ResponseApplyPatchCallOutput = {
  /** Always `apply_patch_call_output`. */
  type: "apply_patch_call_output";
  /** The item's own id. */
  id?: string | null;
  /** The `call_id` of the call this answers. */
  call_id: string;
  /** Whether the change was made. */
  status: "completed" | "failed" | (string & {});
  /** What happened, for the model. */
  output?: string | null;
};

/**
 * Lets the model ask for changes to files on the caller's machine.
 *
 * Source: the upstream API.
 */
export type ResponseApplyPatchTool = {
  /** Always `apply_patch`. */
  type: "apply_patch";
};

/**
 * More of a spoken answer.
 *
 * Source: the upstream API.
 */
export type ResponseAudioDeltaEvent = {
  /** Always `response.audio.delta`. */
  type: "response.audio.delta";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The sound to add, in base64; each piece is decoded on its own. */
  delta: string;
};

/**
 * A spoken answer is whole.
 *
 * Source: the upstream API.
 */
export type ResponseAudioDoneEvent = {
  /** Always `response.audio.done`. */
  type: "response.audio.done";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
};

/**
 * More of the words of a spoken answer.
 *
 * Source: the upstream API.
 */
export type ResponseAudioTranscriptDeltaEvent = {
  /** Always `response.audio.transcript.delta`. */
  type: "response.audio.transcript.delta";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The words to add. */
  delta: string;
};

/**
 * The words of a spoken answer are whole.
 *
 * Source: the upstream API.
 */
export type ResponseAudioTranscriptDoneEvent = {
  /** Always `response.audio.transcript.done`. */
  type: "response.audio.transcript.done";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
};

/**
 * Code that the model wrote and OpenAI ran.
 *
 * Source: the upstream API.
 */
export type ResponseCodeInterpreterCall = {
  /** Always `code_interpreter_call`. */
  type: "code_interpreter_call";
  /** The item's id. */
  id: string;
  /** Where it stands. */
  status?: "in_progress" | "interpreting" | "completed" | "incomplete" | "failed" | (string & {}) | null;
  /** The id of the container it ran in. */
  container_id?: string | null;
  /** The code. */
  code?: string | null;
  /** What it gave, when `include` asked for `code_interpreter_call.outputs`. */
  outputs?: ResponseCodeInterpreterOutput[] | null;
};

/**
 * More of the code that will run.
 *
 * Source: the upstream API.
 */
export type ResponseCodeInterpreterCallCodeDeltaEvent = {
  /** Always `response.code_interpreter_call_code.delta`. */
  type: "response.code_interpreter_call_code.delta";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The code to add. */
  delta: string;
  /** Random padding that hides the length of the event. Ignore it. */
  obfuscation?: string;
};

/**
 * The code that will run is whole.
 *
 * Source: the upstream API.
 */
export type ResponseCodeInterpreterCallCodeDoneEvent = {
  /** Always `response.code_interpreter_call_code.done`. */
  type: "response.code_interpreter_call_code.done";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The whole code. */
  code: string;
};

/**
 * A run of code has ended.
 *
 * Source: the upstream API.
 */
export type ResponseCodeInterpreterCallCompletedEvent = {
  /** Always `response.code_interpreter_call.completed`. */
  type: "response.code_interpreter_call.completed";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
};

/**
 * A run of code was begun.
 *
 * Source: the upstream API.
 */
export type ResponseCodeInterpreterCallInProgressEvent = {
  /** Always `response.code_interpreter_call.in_progress`. */
  type: "response.code_interpreter_call.in_progress";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
};

/**
 * The code runs.
 *
 * Source: the upstream API.
 */
export type ResponseCodeInterpreterCallInterpretingEvent = {
  /** Always `response.code_interpreter_call.interpreting`. */
  type: "response.code_interpreter_call.interpreting";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
};

/**
 * What a run of code gave. `type` says of which kind it is.
 *
 * Source: the upstream API.
 */
export type ResponseCodeInterpreterOutput = {
  /** Always `logs`. */
  type: "logs";
  /** The printed text. */
  logs: string;
} | {
  /** Always `image`. */
  type: "image";
  /** The picture's address, or the picture as a data URL. */
  url: string;
};

/**
 * Runs code that the model writes, in a container at OpenAI.
 *
 * Source: the upstream API.
 */
export type ResponseCodeInterpreterTool = {
  /** Always `code_interpreter`. */
  type: "code_interpreter";
  /** The container, by its id or made for the occasion. */
  container: string | {
    /** Always `auto`. */
    type: "auto";
    /** The ids of files to put into it. */
    file_ids?: string[] | null;
    /** How much memory it has. */
    memory_limit?: "1g" | "4g" | "16g" | "64g" | (string & {}) | null;
  };
};

/**
 * Earlier items, packed together in a form only OpenAI can read. Send it back instead of them.
 *
 * Source: the upstream API.
 */
export type ResponseCompaction = {
  /** Always `compaction`. */
  type: "compaction";
  /** The item's id. */
  id?: string | null;
  /** The packed items. */
  encrypted_content: string;
};

/**
 * Earlier items are being packed together. In the newest models only.
 *
 * Source: the upstream API.
 */
export type ResponseCompactionCompactingEvent = {
  /** Always `response.compaction.compacting`. */
  type: "response.compaction.compacting";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
};

/**
 * Asks OpenAI to pack the items before it together. In the newest models only.
 *
 * Source: the upstream API.
 */
export type ResponseCompactionTrigger = {
  /** Always `compaction_trigger`. */
  type: "compaction_trigger";
};

/**
 * The response is whole. This is a proper end of the stream.
 *
 * Source: the upstream API.
 */
export type ResponseCompletedEvent = {
  /** Always `response.completed`. */
  type: "response.completed";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The whole response, with `usage`. */
  response: ResponseObject;
};

/**
 * An action on a computer's screen. The caller does it and sends a picture of the screen back.
 *
 * Source: the upstream API.
 */
export type ResponseComputerCall = {
  /** Always `computer_call`. */
  type: "computer_call";
  /** The item's own id. */
  id: string;
  /** The call's id, which the item with the picture names. */
  call_id: string;
  /** What to do, with a `type` such as `click`, `type` or `screenshot`. */
  action?: {
    /** The kind of action. */
    type?: "click" | "double_click" | "drag" | "keypress" | "move" | "screenshot" | "scroll" | "type" | "wait" | (string & {});
  } | null;
  /** What to do, one after the other, from the newer tool `computer`. */
  actions?: {
    [key: string]: unknown;
  }[] | null;
  /** Warnings that a person has to agree to first. */
  pending_safety_checks?: ResponseSafetyCheck[] | null;
  /** Whether the item is whole. */
  status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
};

/**
 * What the screen shows after an action, sent back to the model that asked for it.
 *
 * Source: the upstream API.
 */
export type ResponseComputerCallOutput = {
  /** Always `computer_call_output`. */
  type: "computer_call_output";
  /** The `call_id` of the call this answers. */
  call_id: string;
  /** The screen as a picture. Needs `image_url` or `file_id`. */
  output: {
    /** Always `computer_screenshot`. */
    type?: "computer_screenshot" | (string & {});
    /** The picture as a data URL, or its address. */
    image_url?: string | null;
    /** The id of a file uploaded to OpenAI. */
    file_id?: string | null;
  };
  /** The warnings of the call that a person has agreed to. */
  acknowledged_safety_checks?: ResponseSafetyCheck[] | null;
  /** The item's own id, which may be left out. */
  id?: string | null;
  /** Whether the item is whole. */
  status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
};

/**
 * Lets the model act on a computer's screen. The caller does what it asks for.
 *
 * Source: the upstream API.
 */
export type ResponseComputerTool = {
  /** Always `computer`. */
  type: "computer";
};

/**
 * Lets the model act on a computer's screen, in the older way.
 *
 * Source: the upstream API.
 */
export type ResponseComputerUsePreviewTool = {
  /** Always `computer_use_preview`. */
  type: "computer_use_preview";
  /** The kind of computer. */
  environment: "windows" | "mac" | "linux" | "ubuntu" | "browser" | (string & {});
  /** The screen's width in pixels. */
  display_width: number;
  /** The screen's height in pixels. */
  display_height: number;
};

/**
 * A file that code of the model has written, and the part of the text it stands for.
 *
 * Source: the upstream API.
 */
export type ResponseContainerFileCitation = {
  /** Always `container_file_citation`. */
  type: "container_file_citation";
  /** The id of the container that holds the file. */
  container_id: string;
  /** The file's id. */
  file_id: string;
  /** The file's name. */
  filename?: string;
  /** The position in the text where the part begins, in characters from 0. */
  start_index?: number;
  /** The position in the text where the part ends, in characters from 0. */
  end_index?: number;
};

/**
 * A part of a message was begun.
 *
 * Source: the upstream API.
 */
export type ResponseContentPartAddedEvent = {
  /** Always `response.content_part.added`. */
  type: "response.content_part.added";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The part's position in the item's `content`, from 0. */
  content_index: number;
  /** The part, still empty. */
  part: ResponseOutputContent;
};

/**
 * A part of a message is whole.
 *
 * Source: the upstream API.
 */
export type ResponseContentPartDoneEvent = {
  /** Always `response.content_part.done`. */
  type: "response.content_part.done";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The part's position in the item's `content`, from 0. */
  content_index: number;
  /** The whole part. */
  part: ResponseOutputContent;
};

/**
 * When earlier items of a long input are packed together.
 *
 * Source: the upstream API.
 */
export type ResponseContextManagement = {
  /** The way of packing. */
  type: "compaction" | (string & {});
  /** From which size on it is done, at least 1000 tokens. */
  compact_threshold?: number | null;
};

/**
 * The response was begun.
 *
 * Source: the upstream API.
 */
export type ResponseCreatedEvent = {
  /** Always `response.created`. */
  type: "response.created";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The response as it begins. */
  response: ResponseObject;
};

/**
 * A tool that takes any text instead of JSON arguments. The caller runs it.
 *
 * Source: the upstream API.
 */
export type ResponseCustomTool = {
  /** Always `custom`. */
  type: "custom";
  /** The tool's name. */
  name: string;
  /** What the tool does and when to call it. */
  description?: string | null;
  /** The form of the text. Default free text. */
  format?: ResponseCustomToolFormat;
  /** Whether the model gets to know it only by a search among tools. In the newest models only. */
  defer_loading?: boolean | null;
};

/**
 * A call of a custom tool. The caller runs it and sends what it gave as an item `custom_tool_call_output`.
 *
 * Source: the upstream API.
 */
export type ResponseCustomToolCall = {
  /** Always `custom_tool_call`. */
  type: "custom_tool_call";
  /** The item's own id. */
  id?: string | null;
  /** The call's id, which the item with the result names. */
  call_id: string;
  /** The tool's name. */
  name: string;
  /** The text the model wrote for the tool. */
  input: string;
  /** The namespace the tool belongs to, if it has one. */
  namespace?: string | null;
  /** Whether the item is whole. */
  status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
};

/**
 * More of the text for a custom tool.
 *
 * Source: the upstream API.
 */
export type ResponseCustomToolCallInputDeltaEvent = {
  /** Always `response.custom_tool_call_input.delta`. */
  type: "response.custom_tool_call_input.delta";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The text to add. */
  delta: string;
  /** Random padding that hides the length of the event. Ignore it. */
  obfuscation?: string;
};

/**
 * The text for a custom tool is whole.
 *
 * Source: the upstream API.
 */
export type ResponseCustomToolCallInputDoneEvent = {
  /** Always `response.custom_tool_call_input.done`. */
  type: "response.custom_tool_call_input.done";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The whole text. */
  input: string;
};

/**
 * What a custom tool gave, sent back to the model that called it.
 *
 * Source: the upstream API.
 */
export type ResponseCustomToolCallOutput = {
  /** Always `custom_tool_call_output`. */
  type: "custom_tool_call_output";
  /** The `call_id` of the call this answers. */
  call_id: string;
  /** What the tool gave, as one text or as parts. */
  output: string | ResponseInputContent[];
  /** The item's own id, which may be left out. */
  id?: string | null;
};

/**
 * The form of the text that a custom tool takes. Other than in chat completions, the grammar's members stand
 * beside `type`.
 *
 * Source: the upstream API.
 */
export type ResponseCustomToolFormat = {
  /** Always `text`. */
  type: "text";
} | {
  /** Always `grammar`. */
  type: "grammar";
  /** The grammar's text. */
  definition: string;
  /** The language the grammar is written in. */
  syntax: "lark" | "regex" | (string & {});
};

/**
 * The stream has failed. Nothing comes after it, and what came before is not the whole answer.
 *
 * Source: the upstream API.
 */
export type ResponseErrorEvent = {
  /** Always `error`. */
  type: "error";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The error code, and the member to decide by. */
  code?: "rate_limit_exceeded" | "server_error" | (string & {}) | null;
  /** What happened, for a person. */
  message?: string;
  /** The request field that is wrong, if one is. */
  param?: string | null;
  /** The same members inside an object, as some answers have it. */
  error?: {
    [key: string]: unknown;
  } | null;
};

/**
 * Why a response failed.
 *
 * Source: the upstream API.
 */
export type ResponseErrorInfo = {
  /** The error code, and the member to decide by. */
  code?: "server_error" | "rate_limit_exceeded" | "invalid_prompt" | "data_residency_mismatch" | "bio_policy" | "misalignment_policy_violation" | "vector_store_timeout" | "invalid_image" | "invalid_image_format" | "invalid_base64_image" | "invalid_image_url" | "image_too_large" | "image_too_small" | "image_parse_error" | "image_content_policy_violation" | "invalid_image_mode" | "image_file_too_large" | "unsupported_image_media_type" | "empty_image_file" | "failed_to_download_image" | "image_file_not_found" | (string & {}) | null;
  /** What happened, for a person. */
  message?: string;
  /** The request field that is wrong, if one is. In the newest answers only. */
  param?: string | null;
  /** The kind of error. In the newest answers only. */
  type?: string | null;
};

/**
 * The response has failed, as `error` says. This is a proper end of the stream.
 *
 * Source: the upstream API.
 */
export type ResponseFailedEvent = {
  /** Always `response.failed`. */
  type: "response.failed";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The response as far as it came. */
  response: ResponseObject;
};

/**
 * A file that was searched.
 *
 * Source: the upstream API.
 */
export type ResponseFileCitation = {
  /** Always `file_citation`. */
  type: "file_citation";
  /** The file's id. */
  file_id: string;
  /** The file's name. */
  filename?: string;
  /** The file's position in the list of files, from 0. */
  index?: number;
};

/**
 * A file by its id.
 *
 * Source: the upstream API.
 */
export type ResponseFilePath = {
  /** Always `file_path`. */
  type: "file_path";
  /** The file's id. */
  file_id: string;
  /** The file's position in the list of files, from 0. */
  index?: number;
};

/**
 * A search of stored files that OpenAI made.
 *
 * Source: the upstream API.
 */
export type ResponseFileSearchCall = {
  /** Always `file_search_call`. */
  type: "file_search_call";
  /** The item's id. */
  id: string;
  /** Where the search stands. */
  status?: "in_progress" | "searching" | "completed" | "incomplete" | "failed" | (string & {}) | null;
  /** What was searched for. */
  queries?: string[] | null;
  /** What was found, when `include` asked for `file_search_call.results`. */
  results?: ResponseFileSearchResult[] | null;
};

/**
 * A search of files has ended.
 *
 * Source: the upstream API.
 */
export type ResponseFileSearchCallCompletedEvent = {
  /** Always `response.file_search_call.completed`. */
  type: "response.file_search_call.completed";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
};

/**
 * A search of files was begun.
 *
 * Source: the upstream API.
 */
export type ResponseFileSearchCallInProgressEvent = {
  /** Always `response.file_search_call.in_progress`. */
  type: "response.file_search_call.in_progress";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
};

/**
 * A search of files looks for passages.
 *
 * Source: the upstream API.
 */
export type ResponseFileSearchCallSearchingEvent = {
  /** Always `response.file_search_call.searching`. */
  type: "response.file_search_call.searching";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
};

/**
 * A passage of a file that was found.
 *
 * Source: the upstream API.
 */
export type ResponseFileSearchResult = {
  /** The file's id. */
  file_id?: string;
  /** The file's name. */
  filename?: string;
  /** The passage. */
  text?: string;
  /** How well it fits, on a scale from 0 to 1. */
  score?: number | null;
  /** Notes kept with the file. */
  attributes?: {
    [key: string]: unknown;
  } | null;
};

/**
 * Searches files stored at OpenAI. The gateway has no routes to store files.
 *
 * Source: the upstream API.
 */
export type ResponseFileSearchTool = {
  /** Always `file_search`. */
  type: "file_search";
  /** The ids of the stores to search. */
  vector_store_ids: string[];
  /** The largest number of passages to find, 1 to 50. */
  max_num_results?: number | null;
  /** Which files to search, by their notes: `{type: eq, key, value}` and the like, or `{type: and, filters}`. */
  filters?: {
    [key: string]: unknown;
  } | null;
  /** How passages are ranked. */
  ranking_options?: {
    /** The way of ranking. */
    ranker?: "auto" | (string & {}) | null;
    /** How well a passage has to fit, on a scale from 0 to 1. */
    score_threshold?: number | null;
  } | null;
};

/**
 * A call of a function. The caller runs it and sends what it gave as an item `function_call_output`.
 *
 * Source: the upstream API.
 */
export type ResponseFunctionCall = {
  /** Always `function_call`. */
  type: "function_call";
  /** The item's own id, `fc_` and letters and digits. */
  id?: string | null;
  /** The call's id, which the item with the result names. Not the same as `id`. */
  call_id: string;
  /** The function's name. */
  name: string;
  /**
   * The arguments as JSON text. The model writes it, so it may be no valid JSON or have members nobody asked for:
   * check it before use.
   */
  arguments: string;
  /** The namespace the function belongs to, if it has one. */
  namespace?: string | null;
  /** Whether the item is whole. */
  status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
};

/**
 * More of the arguments of a function call.
 *
 * Source: the upstream API.
 */
export type ResponseFunctionCallArgumentsDeltaEvent = {
  /** Always `response.function_call_arguments.delta`. */
  type: "response.function_call_arguments.delta";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The JSON text to add. */
  delta: string;
  /** Random padding that hides the length of the event. Ignore it. */
  obfuscation?: string;
};

/**
 * The arguments of a function call are whole.
 *
 * Source: the upstream API.
 */
export type ResponseFunctionCallArgumentsDoneEvent = {
  /** Always `response.function_call_arguments.done`. */
  type: "response.function_call_arguments.done";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The whole arguments as JSON text. */
  arguments: string;
  /** The function's name; missing in some answers. */
  name?: string;
};

/**
 * What a function gave, sent back to the model that called it.
 *
 * Source: the upstream API.
 */
export type ResponseFunctionCallOutput = {
  /** Always `function_call_output`. */
  type: "function_call_output";
  /** The `call_id` of the call this answers. */
  call_id: string;
  /** What the function gave, as one text (often JSON) or as parts. */
  output: string | ResponseInputContent[];
  /** The item's own id, which may be left out. */
  id?: string | null;
  /** Whether the item is whole. */
  status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
};

/**
 * A function the model may call with arguments in JSON. The caller runs it. Other than in chat completions, its
 * members stand beside `type`.
 *
 * Source: the upstream API.
 */
export type ResponseFunctionTool = {
  /** Always `function`. */
  type: "function";
  /** The function's name, 1 to 64 letters, digits, `_` and `-`; the newest models take 128. */
  name: string;
  /** What the function does and when to call it. */
  description?: string | null;
  /** The JSON Schema of the arguments; null if it has none. OpenAI's SDKs always send it. */
  parameters?: {
    [key: string]: unknown;
  } | null;
  /**
   * Whether the arguments keep to the schema exactly; OpenAI's SDKs always send it. True takes only a part of JSON
   * Schema: every member required, `additionalProperties` false.
   */
  strict?: boolean | null;
  /** The JSON Schema of what it gives. In the newest models only. */
  output_schema?: {
    [key: string]: unknown;
  } | null;
  /** Whether the model gets to know it only by a search among tools. In the newest models only. */
  defer_loading?: boolean | null;
};

/**
 * A picture that OpenAI made.
 *
 * Source: the upstream API.
 */
export type ResponseImageGenerationCall = {
  /** Always `image_generation_call`. */
  type: "image_generation_call";
  /** The item's id, `ig_` and letters and digits. */
  id: string;
  /** Where it stands. */
  status?: "in_progress" | "generating" | "completed" | "failed" | (string & {}) | null;
  /** The picture in base64, without a prefix; null until it is done. */
  result?: string | null;
};

/**
 * The picture is done; it comes with the item.
 *
 * Source: the upstream API.
 */
export type ResponseImageGenerationCallCompletedEvent = {
  /** Always `response.image_generation_call.completed`. */
  type: "response.image_generation_call.completed";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
};

/**
 * The picture is being made.
 *
 * Source: the upstream API.
 */
export type ResponseImageGenerationCallGeneratingEvent = {
  /** Always `response.image_generation_call.generating`. */
  type: "response.image_generation_call.generating";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
};

/**
 * The making of a picture was begun.
 *
 * Source: the upstream API.
 */
export type ResponseImageGenerationCallInProgressEvent = {
  /** Always `response.image_generation_call.in_progress`. */
  type: "response.image_generation_call.in_progress";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
};

/**
 * The picture as far as it is done.
 *
 * Source: the upstream API.
 */
export type ResponseImageGenerationCallPartialImageEvent = {
  /** Always `response.image_generation_call.partial_image`. */
  type: "response.image_generation_call.partial_image";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The picture's position among the unfinished ones, from 0. */
  partial_image_index: number;
  /** The picture in base64, without a prefix. */
  partial_image_b64: string;
  /** Its width and height in pixels. */
  size?: string | null;
  /** Its quality. */
  quality?: string | null;
  /** Its background. */
  background?: string | null;
  /** Its file format. */
  output_format?: string | null;
};

/**
 * Makes pictures at OpenAI.
 *
 * Source: the upstream API.
 */
export type ResponseImageGenerationTool = {
  /** Always `image_generation`. */
  type: "image_generation";
  /** The model that makes the picture. */
  model?: "gpt-image-1" | "gpt-image-1-mini" | "gpt-image-1.5" | "gpt-image-2" | (string & {}) | null;
  /** Whether to make a new picture or change one. Default `auto`. */
  action?: "auto" | "generate" | "edit" | (string & {}) | null;
  /** The picture's width and height in pixels. Default `auto`. */
  size?: "auto" | "1024x1024" | "1024x1536" | "1536x1024" | (string & {}) | null;
  /** The picture's quality. Default `auto`. */
  quality?: "auto" | "low" | "medium" | "high" | (string & {}) | null;
  /** The picture's background. Default `auto`. */
  background?: "auto" | "transparent" | "opaque" | (string & {}) | null;
  /** The picture's file format. Default `png`. */
  output_format?: "png" | "webp" | "jpeg" | (string & {}) | null;
  /** The quality kept by `webp` and `jpeg`, in percent. Default 100. */
  output_compression?: number | null;
  /** How strictly pictures are judged. Default `auto`. */
  moderation?: "auto" | "low" | (string & {}) | null;
  /** How closely a given picture is kept to. */
  input_fidelity?: "low" | "high" | (string & {}) | null;
  /** Which part of a given picture to change. Needs `image_url` or `file_id`. */
  input_image_mask?: {
    /** The mask as a data URL. */
    image_url?: string | null;
    /** The id of a file uploaded to OpenAI. */
    file_id?: string | null;
  } | null;
  /** The number of unfinished pictures a stream shows on the way, 0 (the default) to 3. */
  partial_images?: number | null;
};

/**
 * The model works on the response.
 *
 * Source: the upstream API.
 */
export type ResponseInProgressEvent = {
  /** Always `response.in_progress`. */
  type: "response.in_progress";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The response as it stands. */
  response: ResponseObject;
};

/**
 * Why a response was cut.
 *
 * Source: the upstream API.
 */
export type ResponseIncompleteDetails = {
  /** The reason; `max_output_tokens` is the limit of the request. */
  reason?: "max_output_tokens" | "content_filter" | "max_messages" | "steered" | (string & {}) | null;
};

/**
 * The response was cut, as `incomplete_details` says. This is a proper end of the stream.
 *
 * Source: the upstream API.
 */
export type ResponseIncompleteEvent = {
  /** Always `response.incomplete`. */
  type: "response.incomplete";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The response as far as it came. */
  response: ResponseObject;
};

/**
 * A sound, for models that hear.
 *
 * Source: the upstream API.
 */
export type ResponseInputAudio = {
  /** Always `input_audio`. */
  type: "input_audio";
  /** The sound and its format. */
  input_audio: {
    /** The file in base64, without a prefix. */
    data: string;
    /** The file's format. */
    format: "mp3" | "wav" | (string & {});
  };
};

/**
 * One part of a message or of a tool's result. `type` says which kind of thing it is.
 *
 * Source: the upstream API.
 */
export type ResponseInputContent =
  | ResponseInputText
  | ResponseInputImage
  | ResponseInputFile
  | ResponseInputAudio
  | ResponseOutputText
  | ResponseRefusal;

/**
 * A file such as a PDF. Needs `file_data`, `file_url` or `file_id`.
 *
 * Source: the upstream API.
 */
export type ResponseInputFile = {
  /** Always `input_file`. */
  type: "input_file";
  /** The file as a data URL, `data:application/pdf;base64,…`. */
  file_data?: string | null;
  /** The file's http(s) address. */
  file_url?: string | null;
  /** The id of a file uploaded to OpenAI. The gateway has no route to upload one. */
  file_id?: string | null;
  /** The file's name with its extension; needed with `file_data`. */
  filename?: string | null;
  /** How closely to look at the pages. */
  detail?: "auto" | "low" | "high" | (string & {}) | null;
  /** Ends a beginning that OpenAI's cache shall keep. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null;
};

/**
 * A picture, for models that see. Needs `image_url` or `file_id`.
 *
 * Source: the upstream API.
 */
export type ResponseInputImage = {
  /** Always `input_image`. */
  type: "input_image";
  /** The picture's http(s) address, or the picture itself as a data URL such as `data:image/png;base64,…`. */
  image_url?: string | null;
  /** The id of a file uploaded to OpenAI. The gateway has no route to upload one. */
  file_id?: string | null;
  /** How closely to look, at the cost of more tokens. Default `auto`; `original` for the newest models. */
  detail?: "auto" | "low" | "high" | "original" | (string & {}) | null;
  /** Ends a beginning that OpenAI's cache shall keep. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null;
};

/**
 * One item of the input. `type` says what it is; an item without one is a message. Items of an earlier output
 * fit in as they are.
 *
 * Source: the upstream API.
 */
export type ResponseInputItem =
  | ResponseInputMessage
  | ResponseOutputMessage
  | ResponseReasoningItem
  | ResponseFunctionCall
  | ResponseFunctionCallOutput
  | ResponseCustomToolCall
  | ResponseCustomToolCallOutput
  | ResponseItemReference
  | ResponseWebSearchCall
  | ResponseFileSearchCall
  | ResponseCodeInterpreterCall
  | ResponseImageGenerationCall
  | ResponseComputerCall
  | ResponseComputerCallOutput
  | ResponseMcpListTools
  | ResponseMcpCall
  | ResponseMcpApprovalRequest
  | ResponseMcpApprovalResponse
  | ResponseLocalShellCall
  | ResponseLocalShellCallOutput
  | ResponseShellCall
  | ResponseShellCallOutput
  | ResponseApplyPatchCall
  | ResponseApplyPatchCallOutput
  | ResponseToolSearchCall
  | ResponseToolSearchOutput
  | ResponseCompaction
  | ResponseProgram
  | ResponseProgramOutput
  | ResponseAdditionalTools
  | ResponseCompactionTrigger;

/**
 * A message of the input.
 *
 * Source: the upstream API.
 */
export type ResponseInputMessage = {
  /** Always `message`; may be left out. */
  type?: "message";
  /** Who speaks. `developer` and `system` rank above `user`; `assistant` is what the model said before. */
  role: "user" | "assistant" | "system" | "developer";
  /** One text, or parts of several kinds in their order. */
  content: string | ResponseInputContent[];
  /**
   * On messages of the assistant, whether this was said on the way or is the answer. Send back what the output
   * had.
   */
  phase?: "commentary" | "final_answer" | (string & {}) | null;
  /** Whether the message is whole, as the output had it. */
  status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
};

/**
 * A text of the input.
 *
 * Source: the upstream API.
 */
export type ResponseInputText = {
  /** Always `input_text`. */
  type: "input_text";
  /** The text. */
  text: string;
  /** Ends a beginning that OpenAI's cache shall keep. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null;
};

/**
 * An item that OpenAI has stored, by its id.
 *
 * Source: the upstream API.
 */
export type ResponseItemReference = {
  /** Always `item_reference`; may be left out. */
  type?: "item_reference" | null;
  /** The item's id. */
  id: string;
};

/**
 * A command the model wants to be run on the caller's machine. Check it before running it.
 *
 * Source: the upstream API.
 */
export type ResponseLocalShellCall = {
  /** Always `local_shell_call`. */
  type: "local_shell_call";
  /** The item's own id. */
  id: string;
  /** The call's id, which the item with the result names. */
  call_id: string;
  /** The command. */
  action: {
    /** Always `exec`. */
    type?: "exec" | (string & {});
    /** The program and its arguments. */
    command?: string[];
    /** Environment variables, by their names. */
    env?: {
      [key: string]: unknown;
    } | null;
    /** How long it may run, in milliseconds. */
    timeout_ms?: number | null;
    /** The user to run it as. */
    user?: string | null;
    /** The folder to run it in. */
    working_directory?: string | null;
  };
  /** Whether the item is whole. */
  status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
};

/**
 * What a command on the caller's machine gave, sent back to the model that asked for it.
 *
 * Source: the upstream API.
 */
export type ResponseLocalShellCallOutput = {
  /** Always `local_shell_call_output`. */
  type: "local_shell_call_output";
  /** The `call_id` of the call this answers. */
  id: string;
  /** What the command gave, as JSON text. */
  output: string;
  /** Whether the item is whole. */
  status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
};

/**
 * Lets the model ask for commands on the caller's machine.
 *
 * Source: the upstream API.
 */
export type ResponseLocalShellTool = {
  /** Always `local_shell`. */
  type: "local_shell";
};

/**
 * A call of an MCP server's tool that waits for approval. Answer with an item `mcp_approval_response`.
 *
 * Source: the upstream API.
 */
export type ResponseMcpApprovalRequest = {
  /** Always `mcp_approval_request`. */
  type: "mcp_approval_request";
  /** The request's id. */
  id: string;
  /** The server's name in the request. */
  server_label: string;
  /** The tool's name. */
  name: string;
  /** The arguments as JSON text. */
  arguments: string;
};

/**
 * Whether a call of an MCP tool may be made, in answer to a request for approval.
 *
 * Source: the upstream API.
 */
export type ResponseMcpApprovalResponse = {
  /** Always `mcp_approval_response`. */
  type: "mcp_approval_response";
  /** The id of the request for approval. */
  approval_request_id: string;
  /** Whether the call may be made. */
  approve: boolean;
  /** Why or why not. */
  reason?: string | null;
  /** The item's own id, which may be left out. */
  id?: string | null;
};

/**
 * A call of an MCP server's tool that OpenAI made.
 *
 * Source: the upstream API.
 */
export type ResponseMcpCall = {
  /** Always `mcp_call`. */
  type: "mcp_call";
  /** The item's id. */
  id: string;
  /** The server's name in the request. */
  server_label: string;
  /** The tool's name. */
  name: string;
  /** The arguments as JSON text. */
  arguments: string;
  /** What the tool gave. */
  output?: string | null;
  /** Why the call failed, as a text or an object; null if it did not. */
  error?: unknown;
  /** The id of the request for approval that led to it. */
  approval_request_id?: string | null;
  /** Where the call stands. */
  status?: "in_progress" | "calling" | "completed" | "incomplete" | "failed" | (string & {}) | null;
};

/**
 * More of the arguments of an MCP tool's call.
 *
 * Source: the upstream API.
 */
export type ResponseMcpCallArgumentsDeltaEvent = {
  /** Always `response.mcp_call_arguments.delta`. */
  type: "response.mcp_call_arguments.delta";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The JSON text to add. */
  delta: string;
  /** Random padding that hides the length of the event. Ignore it. */
  obfuscation?: string;
};

/**
 * The arguments of an MCP tool's call are whole.
 *
 * Source: the upstream API.
 */
export type ResponseMcpCallArgumentsDoneEvent = {
  /** Always `response.mcp_call_arguments.done`. */
  type: "response.mcp_call_arguments.done";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The whole arguments as JSON text. */
  arguments: string;
};

/**
 * A call of an MCP tool has succeeded.
 *
 * Source: the upstream API.
 */
export type ResponseMcpCallCompletedEvent = {
  /** Always `response.mcp_call.completed`. */
  type: "response.mcp_call.completed";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
};

/**
 * A call of an MCP tool has failed.
 *
 * Source: the upstream API.
 */
export type ResponseMcpCallFailedEvent = {
  /** Always `response.mcp_call.failed`. */
  type: "response.mcp_call.failed";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
};

/**
 * A call of an MCP tool was begun.
 *
 * Source: the upstream API.
 */
export type ResponseMcpCallInProgressEvent = {
  /** Always `response.mcp_call.in_progress`. */
  type: "response.mcp_call.in_progress";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
};

/**
 * The tools that an MCP server has.
 *
 * Source: the upstream API.
 */
export type ResponseMcpListTools = {
  /** Always `mcp_list_tools`. */
  type: "mcp_list_tools";
  /** The item's id. */
  id: string;
  /** The server's name in the request. */
  server_label: string;
  /** The tools. */
  tools?: ResponseMcpTool[] | null;
  /** Why they could not be listed; null if they could. */
  error?: unknown;
};

/**
 * An MCP server has named its tools.
 *
 * Source: the upstream API.
 */
export type ResponseMcpListToolsCompletedEvent = {
  /** Always `response.mcp_list_tools.completed`. */
  type: "response.mcp_list_tools.completed";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
};

/**
 * An MCP server could not name its tools.
 *
 * Source: the upstream API.
 */
export type ResponseMcpListToolsFailedEvent = {
  /** Always `response.mcp_list_tools.failed`. */
  type: "response.mcp_list_tools.failed";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
};

/**
 * An MCP server is asked for its tools.
 *
 * Source: the upstream API.
 */
export type ResponseMcpListToolsInProgressEvent = {
  /** Always `response.mcp_list_tools.in_progress`. */
  type: "response.mcp_list_tools.in_progress";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
};

/**
 * The tools of an MCP server, which OpenAI calls. Needs `server_url`, `connector_id` or `tunnel_id`.
 *
 * Source: the upstream API.
 */
export type ResponseMcpServerTool = {
  /** Always `mcp`. */
  type: "mcp";
  /** A name for the server, to tell it from others. */
  server_label: string;
  /** The server's address. */
  server_url?: string | null;
  /** A service that OpenAI connects to by itself, for example `connector_googledrive`. */
  connector_id?: string | null;
  /** The id of a tunnel to a server that the web cannot reach. In the newest SDKs only. */
  tunnel_id?: string | null;
  /** An OAuth access token for the server. It travels through the gateway. */
  authorization?: string | null;
  /** Headers to send to the server. */
  headers?: {
    [key: string]: string;
  } | null;
  /** What the server is for, to help the model. */
  server_description?: string | null;
  /** The only tools to use, by their names or by a filter. */
  allowed_tools?: string[] | ResponseMcpToolFilter | null;
  /** Which calls wait for approval. Default `always`. */
  require_approval?: ("always" | "never" | (string & {})) | {
    /** Those that wait. */
    always?: ResponseMcpToolFilter;
    /** Those that do not wait. */
    never?: ResponseMcpToolFilter;
  } | null;
  /** Whether the model gets to know the tools only by a search. In the newest models only. */
  defer_loading?: boolean | null;
};

/**
 * A tool of an MCP server.
 *
 * Source: the upstream API.
 */
export type ResponseMcpTool = {
  /** The tool's name. */
  name: string;
  /** What the tool does. */
  description?: string | null;
  /** The JSON Schema of its input. */
  input_schema?: {
    [key: string]: unknown;
  } | null;
  /** Notes of the server. */
  annotations?: {
    [key: string]: unknown;
  } | null;
};

/**
 * Some of the tools of an MCP server.
 *
 * Source: the upstream API.
 */
export type ResponseMcpToolFilter = {
  /** The tools' names. */
  tool_names?: string[];
  /** Only tools that change nothing. */
  read_only?: boolean;
};

/**
 * A group of tools with a name of its own.
 *
 * Source: the upstream API.
 */
export type ResponseNamespaceTool = {
  /** Always `namespace`. */
  type: "namespace";
  /** The group's name. */
  name: string;
  /** What the group is for. */
  description?: string | null;
  /** The tools of the group. */
  tools: {
    /** The kind of tool. */
    type: "function" | "custom" | (string & {});
    /** The tool's name. */
    name: string;
  }[];
};

/**
 * A response as it stands: whole in the JSON answer and in the last event of a stream, unfinished in the first
 * ones.
 *
 * Source: the gateway's docs.
 */
export type ResponseObject = {
  /** The response's id, `resp_` and letters and digits. */
  id: string;
  /** The kind of thing this is. */
  object: "response" | (string & {});
  /** When the response was begun, in Unix seconds. */
  created_at: number;
  /** When it was completed, in Unix seconds; null or absent until then. */
  completed_at?: number | null;
  /**
   * Where it stands. `completed` is whole; `incomplete` was cut, `incomplete_details` says why; `failed` and
   * `cancelled` have ended without an answer, `error` may say why.
   */
  status?: "completed" | "incomplete" | "failed" | "cancelled" | "in_progress" | "queued" | (string & {}) | null;
  /** The model that answered, often with its date where the request named none. */
  model: string;
  /**
   * What the model made, in order: thoughts, calls of tools, messages. The text of the answer stands in the parts
   * `output_text` of the messages; there is no `output_text` member on the wire.
   */
  output: ResponseOutputItem[];
  /** The tokens that were used, and are paid for; null until the end. */
  usage?: ResponseUsage | null;
  /**
   * Why it failed; null if it did not.
   *
   * Source: the upstream API.
   */
  error?: ResponseErrorInfo | null;
  /**
   * Why it was cut; null if it was not.
   *
   * Source: the upstream API.
   */
  incomplete_details?: ResponseIncompleteDetails | null;
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
    /** The conversation's id. */
    id?: string;
  } | null;
  /**
   * How the model thought.
   *
   * Source: the upstream API.
   */
  reasoning?: ResponseReasoningOptions | null;
  /**
   * The form of the answer, from the request.
   *
   * Source: the upstream API.
   */
  text?: {
    /** The form. */
    format?: {
      /** The kind of form. */
      type?: "text" | "json_object" | "json_schema" | (string & {});
      /** The schema's name, with `json_schema`. */
      name?: string | null;
      /** What the answer is for, with `json_schema`. */
      description?: string | null;
      /** The JSON Schema of the answer, with `json_schema`. */
      schema?: {
        [key: string]: unknown;
      } | null;
      /** Whether the answer keeps to the schema exactly, with `json_schema`. */
      strict?: boolean | null;
    };
    /** How much the answer says. */
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
export type ResponseOutputContent = ResponseOutputText | ResponseRefusal | ResponseReasoningText;

/**
 * One thing the model made. `type` says what it is.
 *
 * Source: the upstream API.
 */
export type ResponseOutputItem =
  | ResponseOutputMessage
  | ResponseReasoningItem
  | ResponseFunctionCall
  | ResponseCustomToolCall
  | ResponseWebSearchCall
  | ResponseFileSearchCall
  | ResponseCodeInterpreterCall
  | ResponseImageGenerationCall
  | ResponseComputerCall
  | ResponseMcpListTools
  | ResponseMcpCall
  | ResponseMcpApprovalRequest
  | ResponseLocalShellCall
  | ResponseShellCall
  | ResponseShellCallOutput
  | ResponseApplyPatchCall
  | ResponseApplyPatchCallOutput
  | ResponseToolSearchCall
  | ResponseToolSearchOutput
  | ResponseCompaction
  | ResponseFunctionCallOutput
  | ResponseCustomToolCallOutput
  | ResponseComputerCallOutput
  | ResponseLocalShellCallOutput
  | ResponseMcpApprovalResponse
  | ResponseProgram
  | ResponseProgramOutput
  | ResponseAdditionalTools;

/**
 * An item of the output was begun.
 *
 * Source: the upstream API.
 */
export type ResponseOutputItemAddedEvent = {
  /** Always `response.output_item.added`. */
  type: "response.output_item.added";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The item, still empty. */
  item: ResponseOutputItem;
};

/**
 * An item of the output is whole.
 *
 * Source: the upstream API.
 */
export type ResponseOutputItemDoneEvent = {
  /** Always `response.output_item.done`. */
  type: "response.output_item.done";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The whole item. */
  item: ResponseOutputItem;
};

/**
 * A message of the model.
 *
 * Source: the gateway's docs.
 */
export type ResponseOutputMessage = {
  /** Always `message`. */
  type: "message";
  /** The item's id, `msg_` and letters and digits. */
  id: string;
  /** Whether the message is whole. */
  status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
  /** Who speaks. */
  role: "assistant" | (string & {});
  /** What it says, in parts. The whole text is that of all its parts `output_text`, one after the other. */
  content: ResponseOutputContent[];
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
export type ResponseOutputText = {
  /** Always `output_text`. */
  type: "output_text";
  /** The text. */
  text: string;
  /** Where things in the text come from. */
  annotations?: ResponseAnnotation[] | null;
  /**
   * How likely the text's tokens were, when it was asked for.
   *
   * Source: the upstream API.
   */
  logprobs?: ResponseTokenLogprob[] | null;
};

/**
 * A source of a text was found.
 *
 * Source: the upstream API.
 */
export type ResponseOutputTextAnnotationAddedEvent = {
  /** Always `response.output_text.annotation.added`. */
  type: "response.output_text.annotation.added";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The part's position in the item's `content`, from 0. */
  content_index: number;
  /** The source's position among the part's `annotations`, from 0. */
  annotation_index: number;
  /** The source. */
  annotation?: ResponseAnnotation | null;
};

/**
 * A program the model wrote to call several tools. In the newest models only.
 *
 * Source: the upstream API.
 */
export type ResponseProgram = {
  /** Always `program`. */
  type: "program";
  /** The item's own id. */
  id?: string | null;
  /** The program's id, which the calls it makes name. */
  call_id: string;
  /** The program's text. */
  code: string;
  /** OpenAI's mark of the program, to be sent back with it. */
  fingerprint?: string | null;
};

/**
 * What a program of the model gave. In the newest models only.
 *
 * Source: the upstream API.
 */
export type ResponseProgramOutput = {
  /** Always `program_output`. */
  type: "program_output";
  /** The item's own id. */
  id?: string | null;
  /** The program's id. */
  call_id: string;
  /** What it gave. */
  result: string;
  /** Whether the program has run to its end. */
  status?: "completed" | "incomplete" | (string & {}) | null;
};

/**
 * Lets the model write programs that call the other tools. In the newest models only.
 *
 * Source: the upstream API.
 */
export type ResponseProgrammaticTool = {
  /** Always `programmatic_tool_calling`. */
  type: "programmatic_tool_calling";
};

/**
 * A prompt stored at OpenAI.
 *
 * Source: the upstream API.
 * @deprecated
 */
export type ResponsePromptReference = {
  /** The prompt's id. */
  id: string;
  /** Its version. Default the newest. */
  version?: string | null;
  /** What to put in for its variables, by their names. */
  variables?: {
    [key: string]: unknown;
  } | null;
};

/**
 * The response waits for its turn. For responses with `background: true`.
 *
 * Source: the upstream API.
 */
export type ResponseQueuedEvent = {
  /** Always `response.queued`. */
  type: "response.queued";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The response as it waits. */
  response: ResponseObject;
};

/**
 * The model's thoughts. When tools are called, send them back with the calls, so that the model can go on
 * thinking.
 *
 * Source: the upstream API.
 */
export type ResponseReasoningItem = {
  /** Always `reasoning`. */
  type: "reasoning";
  /** The item's id, `rs_` and letters and digits. */
  id: string;
  /** The summary of the thoughts; empty unless the request asked for one. */
  summary: ResponseSummaryText[];
  /** The thoughts as the model had them, from models that show them. */
  content?: ResponseReasoningText[] | null;
  /** The thoughts in a form only OpenAI can read, when `include` asked for `reasoning.encrypted_content`. */
  encrypted_content?: string | null;
  /** Whether the item is whole. */
  status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
};

/**
 * How a reasoning model thinks.
 *
 * Source: the upstream API.
 */
export type ResponseReasoningOptions = {
  /** How long it thinks. The default depends on the model: `medium` before `gpt-5.1`, `none` since. */
  effort?: "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max" | (string & {}) | null;
  /** Whether it sums up its thoughts, and how. Default none. */
  summary?: "auto" | "concise" | "detailed" | (string & {}) | null;
  /** How it goes about thinking. In the newest models only. */
  mode?: "standard" | "pro" | (string & {}) | null;
  /** Which earlier thoughts it sees. In the newest models only. */
  context?: "auto" | "current_turn" | "all_turns" | (string & {}) | null;
  /**
   * The old name of `summary`.
   * @deprecated
   */
  generate_summary?: "auto" | "concise" | "detailed" | (string & {}) | null;
};

/**
 * A piece of the summary of thoughts was begun.
 *
 * Source: the upstream API.
 */
export type ResponseReasoningSummaryPartAddedEvent = {
  /** Always `response.reasoning_summary_part.added`. */
  type: "response.reasoning_summary_part.added";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The piece's position in the item's `summary`, from 0. */
  summary_index: number;
  /** The piece, still empty. */
  part: ResponseSummaryText;
};

/**
 * A piece of the summary of thoughts is whole.
 *
 * Source: the upstream API.
 */
export type ResponseReasoningSummaryPartDoneEvent = {
  /** Always `response.reasoning_summary_part.done`. */
  type: "response.reasoning_summary_part.done";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The piece's position in the item's `summary`, from 0. */
  summary_index: number;
  /** The whole piece. */
  part: ResponseSummaryText;
};

/**
 * More of the summary of thoughts.
 *
 * Source: the upstream API.
 */
export type ResponseReasoningSummaryTextDeltaEvent = {
  /** Always `response.reasoning_summary_text.delta`. */
  type: "response.reasoning_summary_text.delta";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The piece's position in the item's `summary`, from 0. */
  summary_index: number;
  /** The text to add. */
  delta: string;
  /** Random padding that hides the length of the event. Ignore it. */
  obfuscation?: string;
};

/**
 * The text of a piece of the summary is whole.
 *
 * Source: the upstream API.
 */
export type ResponseReasoningSummaryTextDoneEvent = {
  /** Always `response.reasoning_summary_text.done`. */
  type: "response.reasoning_summary_text.done";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The piece's position in the item's `summary`, from 0. */
  summary_index: number;
  /** The whole text. */
  text: string;
};

/**
 * A piece of the model's thoughts as it had them.
 *
 * Source: the upstream API.
 */
export type ResponseReasoningText = {
  /** Always `reasoning_text`. */
  type: "reasoning_text";
  /** The thoughts. */
  text: string;
};

/**
 * More of the thoughts, from models that show them.
 *
 * Source: the upstream API.
 */
export type ResponseReasoningTextDeltaEvent = {
  /** Always `response.reasoning_text.delta`. */
  type: "response.reasoning_text.delta";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The part's position in the item's `content`, from 0. */
  content_index: number;
  /** The text to add. */
  delta: string;
  /** Random padding that hides the length of the event. Ignore it. */
  obfuscation?: string;
};

/**
 * The text of a piece of thoughts is whole.
 *
 * Source: the upstream API.
 */
export type ResponseReasoningTextDoneEvent = {
  /** Always `response.reasoning_text.done`. */
  type: "response.reasoning_text.done";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The part's position in the item's `content`, from 0. */
  content_index: number;
  /** The whole text. */
  text: string;
};

/**
 * A refusal of the model.
 *
 * Source: the upstream API.
 */
export type ResponseRefusal = {
  /** Always `refusal`. */
  type: "refusal";
  /** The words of the refusal. */
  refusal: string;
};

/**
 * More of a refusal.
 *
 * Source: the upstream API.
 */
export type ResponseRefusalDeltaEvent = {
  /** Always `response.refusal.delta`. */
  type: "response.refusal.delta";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The part's position in the item's `content`, from 0. */
  content_index: number;
  /** The words to add. */
  delta: string;
  /** Random padding that hides the length of the event. Ignore it. */
  obfuscation?: string;
};

/**
 * A refusal is whole.
 *
 * Source: the upstream API.
 */
export type ResponseRefusalDoneEvent = {
  /** Always `response.refusal.done`. */
  type: "response.refusal.done";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The part's position in the item's `content`, from 0. */
  content_index: number;
  /** The whole refusal. */
  refusal: string;
};

/**
 * What a response is made from. Fields that are not listed may be sent as well, but the gateway drops those it
 * does not know.
 *
 * Source: the gateway's docs.
 */
export type ResponseRequest = {
  /**
   * Which model answers. Any model the key may use is possible; these are the names known in November 2026. OpenAI
   * retires `gpt-5`, `gpt-5-mini`, `gpt-5-nano` and `o3` on 2026-12-11, and `gpt-4o`, `gpt-4o-mini`, `gpt-4.1` and
   * `gpt-4.1-mini` on 2027-01-14.
   */
  model: "gpt-6-astra" | "gpt-6.1-sol" | "gpt-6.1-terra" | "gpt-6-sol" | "gpt-6-luna" | "gpt-6-cyber" | "gpt-6-rosalind" | "gpt-5.6-sol" | "gpt-5.6-terra" | "gpt-5.6-luna" | "gpt-5.6-cyber" | "gpt-5.5" | "gpt-5.5-pro" | "gpt-5.4" | "gpt-5.4-mini" | "gpt-5.4-nano" | "gpt-5.2" | "gpt-5.2-pro" | "gpt-5.1" | "gpt-5.1-codex-max" | "gpt-5" | "gpt-5-pro" | "gpt-5-mini" | "gpt-5-nano" | "gpt-5-codex" | "gpt-4.1" | "gpt-4.1-mini" | "gpt-4o" | "gpt-4o-mini" | "o3" | "o3-pro" | "o3-deep-research" | "o4-mini-deep-research" | "o1-pro" | "computer-use-preview" | "gpt-daybreak-blue-latest" | "gpt-daybreak-red-latest" | "gpt-rosalind-research" | (string & {});
  /**
   * What the model answers to: one text, or messages, results of tools and earlier output in their order. The
   * output of an earlier response fits in as it is. Only the text form stands in the docs.
   */
  input: string | ResponseInputItem[];
  /**
   * Whether the answer comes as server-sent events while it is made. Default false: one JSON body when all is
   * done.
   * @default false
   */
  stream?: boolean | null;
  /**
   * Settings of a stream. Only with `stream: true`.
   *
   * Source: the upstream API.
   */
  stream_options?: ResponseStreamOptions | null;
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
  reasoning?: ResponseReasoningOptions | null;
  /**
   * The form of the answer and how much it says.
   *
   * Source: the upstream API.
   */
  text?: ResponseTextOptions | null;
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
  tools?: ResponseTool[] | null;
  /**
   * Whether the model calls a tool, and which. Default `auto`.
   *
   * Source: the upstream API.
   */
  tool_choice?: ResponseToolChoice | null;
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
    /** The conversation's id. */
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
  context_management?: ResponseContextManagement[] | null;
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
  prompt_cache_options?: PromptCacheOptions | null;
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
  moderation?: ModerationOptions | null;
  /**
   * A prompt stored at OpenAI and the texts to fill it with. OpenAI retires stored prompts on 2026-11-30.
   *
   * Source: the upstream API.
   * @deprecated
   */
  prompt?: ResponsePromptReference | null;
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
export type ResponseSafetyCheck = {
  /** The warning's id. */
  id: string;
  /** The kind of warning. */
  code?: string | null;
  /** The warning, for a person. */
  message?: string | null;
};

/**
 * Commands the model runs in a shell of OpenAI or wants the caller to run. Check them before running them.
 *
 * Source: the upstream API.
 */
export type ResponseShellCall = {
  /** Always `shell_call`. */
  type: "shell_call";
  /** The item's own id. */
  id?: string | null;
  /** The call's id, which the item with the result names. */
  call_id: string;
  /** The commands. */
  action: {
    /** The commands, in order. */
    commands?: string[];
    /** How long they may run, in milliseconds. */
    timeout_ms?: number | null;
    /** How much of their output to send back, in characters. */
    max_output_length?: number | null;
  };
  /** Where they run, a container or the caller's machine. */
  environment?: {
    [key: string]: unknown;
  } | null;
  /** Whether the item is whole. */
  status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
};

/**
 * A command of a shell call was begun.
 *
 * Source: the upstream API.
 */
export type ResponseShellCallCommandAddedEvent = {
  /** Always `response.shell_call_command.added`. */
  type: "response.shell_call_command.added";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The command's position in the call, from 0. */
  command_index: number;
  /** The command as far as it came. */
  command: string;
};

/**
 * More of a command of a shell call.
 *
 * Source: the upstream API.
 */
export type ResponseShellCallCommandDeltaEvent = {
  /** Always `response.shell_call_command.delta`. */
  type: "response.shell_call_command.delta";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The command's position in the call, from 0. */
  command_index: number;
  /** The text to add. */
  delta: string;
  /** Random padding that hides the length of the event. Ignore it. */
  obfuscation?: string;
};

/**
 * A command of a shell call is whole.
 *
 * Source: the upstream API.
 */
export type ResponseShellCallCommandDoneEvent = {
  /** Always `response.shell_call_command.done`. */
  type: "response.shell_call_command.done";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The command's position in the call, from 0. */
  command_index: number;
  /** The whole command. */
  command: string;
};

/**
 * What the commands of a shell call gave.
 *
 * Source: the upstream API.
 */
export type ResponseShellCallOutput = {
  /** Always `shell_call_output`. */
  type: "shell_call_output";
  /** The item's own id. */
  id?: string | null;
  /** The `call_id` of the call this answers. */
  call_id: string;
  /** What each command gave, in order. */
  output: ResponseShellOutput[];
  /** How much of the output was kept, in characters. */
  max_output_length?: number | null;
  /** Whether the item is whole. */
  status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
};

/**
 * More of what a command gave.
 *
 * Source: the upstream API.
 */
export type ResponseShellCallOutputContentDeltaEvent = {
  /** Always `response.shell_call_output_content.delta`. */
  type: "response.shell_call_output_content.delta";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The command's position in the call, from 0. */
  command_index: number;
  /** The output to add. */
  delta: {
    /** What it printed. */
    stdout?: string;
    /** What it printed as errors. */
    stderr?: string;
  };
};

/**
 * What a command gave is whole.
 *
 * Source: the upstream API.
 */
export type ResponseShellCallOutputContentDoneEvent = {
  /** Always `response.shell_call_output_content.done`. */
  type: "response.shell_call_output_content.done";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The command's position in the call, from 0. */
  command_index: number;
  /** The whole output. */
  output: ResponseShellOutput[];
};

/**
 * What one command gave and how it ended.
 *
 * Source: the upstream API.
 */
export type ResponseShellOutput = {
  /** What it printed. */
  stdout?: string;
  /** What it printed as errors. */
  stderr?: string;
  /** How it ended. */
  outcome?: {
    /** Whether it ended by itself or was stopped. */
    type?: "exit" | "timeout" | (string & {});
    /** The exit code, 0 for success; absent when it was stopped. */
    exit_code?: number;
  };
};

/**
 * Lets the model run commands, in a container at OpenAI or on the caller's machine.
 *
 * Source: the upstream API.
 */
export type ResponseShellTool = {
  /** Always `shell`. */
  type: "shell";
  /** Where the commands run. */
  environment?: {
    /** The kind of place. */
    type?: "container_auto" | "container_reference" | "local" | (string & {});
  } | null;
};

/**
 * One event of a streamed response. `type` says which; a reader ignores those it does not know.
 *
 * Source: the upstream API.
 */
export type ResponseStreamEvent =
  | ResponseCreatedEvent
  | ResponseQueuedEvent
  | ResponseInProgressEvent
  | ResponseCompletedEvent
  | ResponseIncompleteEvent
  | ResponseFailedEvent
  | ResponseErrorEvent
  | ResponseOutputItemAddedEvent
  | ResponseOutputItemDoneEvent
  | ResponseContentPartAddedEvent
  | ResponseContentPartDoneEvent
  | ResponseTextDeltaEvent
  | ResponseTextDoneEvent
  | ResponseOutputTextAnnotationAddedEvent
  | ResponseRefusalDeltaEvent
  | ResponseRefusalDoneEvent
  | ResponseFunctionCallArgumentsDeltaEvent
  | ResponseFunctionCallArgumentsDoneEvent
  | ResponseCustomToolCallInputDeltaEvent
  | ResponseCustomToolCallInputDoneEvent
  | ResponseReasoningSummaryPartAddedEvent
  | ResponseReasoningSummaryPartDoneEvent
  | ResponseReasoningSummaryTextDeltaEvent
  | ResponseReasoningSummaryTextDoneEvent
  | ResponseReasoningTextDeltaEvent
  | ResponseReasoningTextDoneEvent
  | ResponseWebSearchCallInProgressEvent
  | ResponseWebSearchCallSearchingEvent
  | ResponseWebSearchCallCompletedEvent
  | ResponseFileSearchCallInProgressEvent
  | ResponseFileSearchCallSearchingEvent
  | ResponseFileSearchCallCompletedEvent
  | ResponseCodeInterpreterCallInProgressEvent
  | ResponseCodeInterpreterCallInterpretingEvent
  | ResponseCodeInterpreterCallCompletedEvent
  | ResponseCodeInterpreterCallCodeDeltaEvent
  | ResponseCodeInterpreterCallCodeDoneEvent
  | ResponseImageGenerationCallInProgressEvent
  | ResponseImageGenerationCallGeneratingEvent
  | ResponseImageGenerationCallCompletedEvent
  | ResponseImageGenerationCallPartialImageEvent
  | ResponseMcpCallInProgressEvent
  | ResponseMcpCallCompletedEvent
  | ResponseMcpCallFailedEvent
  | ResponseMcpCallArgumentsDeltaEvent
  | ResponseMcpCallArgumentsDoneEvent
  | ResponseMcpListToolsInProgressEvent
  | ResponseMcpListToolsCompletedEvent
  | ResponseMcpListToolsFailedEvent
  | ResponseShellCallCommandAddedEvent
  | ResponseShellCallCommandDeltaEvent
  | ResponseShellCallCommandDoneEvent
  | ResponseShellCallOutputContentDeltaEvent
  | ResponseShellCallOutputContentDoneEvent
  | ResponseAudioDeltaEvent
  | ResponseAudioDoneEvent
  | ResponseAudioTranscriptDeltaEvent
  | ResponseAudioTranscriptDoneEvent
  | ResponseCompactionCompactingEvent;

/**
 * Settings of a streamed response.
 *
 * Source: the upstream API.
 */
export type ResponseStreamOptions = {
  /**
   * Whether events carry random padding that hides their length. Default true. The gateway removes this setting
   * unless it is set up to let it pass.
   */
  include_obfuscation?: boolean | null;
};

/**
 * A piece of the summary of the model's thoughts.
 *
 * Source: the upstream API.
 */
export type ResponseSummaryText = {
  /** Always `summary_text`. */
  type: "summary_text" | (string & {});
  /** The summary. */
  text: string;
};

/**
 * More of the answer's text. Put the deltas of one part together in order.
 *
 * Source: the upstream API.
 */
export type ResponseTextDeltaEvent = {
  /** Always `response.output_text.delta`. */
  type: "response.output_text.delta";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The part's position in the item's `content`, from 0. */
  content_index: number;
  /** The text to add. */
  delta: string;
  /** How likely the tokens of this text were, when it was asked for. */
  logprobs?: ResponseTokenLogprob[] | null;
  /** Random padding that hides the length of the event. Ignore it. */
  obfuscation?: string;
};

/**
 * The text of a part is whole.
 *
 * Source: the upstream API.
 */
export type ResponseTextDoneEvent = {
  /** Always `response.output_text.done`. */
  type: "response.output_text.done";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
  /** The part's position in the item's `content`, from 0. */
  content_index: number;
  /** The whole text. */
  text: string;
  /** How likely the tokens of this text were, when it was asked for. */
  logprobs?: ResponseTokenLogprob[] | null;
};

/**
 * The form of a response's text. Other than in chat completions, the schema's members stand beside `type`.
 *
 * Source: the upstream API.
 */
export type ResponseTextFormat = {
  /** Always `text`. */
  type: "text";
} | {
  /** Always `json_object`. */
  type: "json_object";
} | {
  /** Always `json_schema`. */
  type: "json_schema";
  /** The schema's name, 1 to 64 letters, digits, `_` and `-`. */
  name: string;
  /** What the answer is for, to help the model. */
  description?: string | null;
  /** The JSON Schema of the answer. */
  schema: {
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
 * The form of a response's text and how much it says.
 *
 * Source: the upstream API.
 */
export type ResponseTextOptions = {
  /** The form. Default free text. */
  format?: ResponseTextFormat;
  /** How much it says. Default `medium`. For `gpt-5` and later. */
  verbosity?: "low" | "medium" | "high" | (string & {}) | null;
};

/**
 * One token, how likely it was, and what else could have stood there.
 *
 * Source: the upstream API.
 */
export type ResponseTokenLogprob = {
  /** The token's text. */
  token?: string;
  /** The natural logarithm of its probability. */
  logprob?: number;
  /** The token in UTF-8, for characters that span several tokens. Absent in streams. */
  bytes?: number[] | null;
  /** The most likely tokens at this place. */
  top_logprobs?: ResponseTopLogprob[] | null;
};

/**
 * Something the model may call. `type` says of which kind it is.
 *
 * Source: the upstream API.
 */
export type ResponseTool =
  | ResponseFunctionTool
  | ResponseCustomTool
  | ResponseWebSearchTool
  | ResponseWebSearchPreviewTool
  | ResponseFileSearchTool
  | ResponseCodeInterpreterTool
  | ResponseImageGenerationTool
  | ResponseMcpServerTool
  | ResponseComputerTool
  | ResponseComputerUsePreviewTool
  | ResponseShellTool
  | ResponseLocalShellTool
  | ResponseApplyPatchTool
  | ResponseToolSearchTool
  | ResponseNamespaceTool
  | ResponseProgrammaticTool;

/**
 * Whether the model calls a tool, and which.
 *
 * Source: the upstream API.
 */
export type ResponseToolChoice = ("none" | "auto" | "required" | (string & {})) | {
  /** Always `function`. */
  type: "function";
  /** The function's name. */
  name: string;
} | {
  /** Always `custom`. */
  type: "custom";
  /** The tool's name. */
  name: string;
} | {
  /** Always `mcp`. */
  type: "mcp";
  /** The server's name in `tools`. Default any of them. */
  server_label?: string;
  /** The tool's name. Default any of them. */
  name?: string | null;
} | {
  /** Always `allowed_tools`. */
  type: "allowed_tools";
  /** The mode, `auto` to leave it to the model, `required` to call at least one. */
  mode: "auto" | "required" | (string & {});
  /** The tools, each as `type` and its name, for example `{type: function, name}`. */
  tools: {
    [key: string]: unknown;
  }[];
} | {
  /** The tool. */
  type: "web_search" | "web_search_preview" | "web_search_preview_2025_03_11" | "file_search" | "code_interpreter" | "image_generation" | "computer" | "computer_use" | "computer_use_preview" | "shell" | "apply_patch" | "programmatic_tool_calling";
};

/**
 * A search among tools that are loaded only when they are needed.
 *
 * Source: the upstream API.
 */
export type ResponseToolSearchCall = {
  /** Always `tool_search_call`. */
  type: "tool_search_call";
  /** The item's own id. */
  id?: string | null;
  /** The call's id, which the item with the result names. */
  call_id?: string | null;
  /** Who searches, OpenAI or the caller. */
  execution?: "server" | "client" | (string & {}) | null;
  /** What is searched for. */
  arguments?: unknown;
  /** Whether the item is whole. */
  status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
};

/**
 * The tools that a search among tools has found.
 *
 * Source: the upstream API.
 */
export type ResponseToolSearchOutput = {
  /** Always `tool_search_output`. */
  type: "tool_search_output";
  /** The item's own id. */
  id?: string | null;
  /** The `call_id` of the call this answers. */
  call_id?: string | null;
  /** Who searched, OpenAI or the caller. */
  execution?: "server" | "client" | (string & {}) | null;
  /** The tools, as a request would name them. */
  tools?: {
    [key: string]: unknown;
  }[];
  /** Whether the item is whole. */
  status?: "in_progress" | "completed" | "incomplete" | (string & {}) | null;
};

/**
 * Lets the model search among tools that are loaded only when they are needed.
 *
 * Source: the upstream API.
 */
export type ResponseToolSearchTool = {
  /** Always `tool_search`. */
  type: "tool_search";
  /** Who searches, OpenAI or the caller. */
  execution?: "server" | "client" | (string & {}) | null;
  /** What can be found, to help the model. */
  description?: string | null;
  /** The JSON Schema of a search that the caller makes. */
  parameters?: {
    [key: string]: unknown;
  } | null;
};

/**
 * A token that could have stood at a place, and how likely it was.
 *
 * Source: the upstream API.
 */
export type ResponseTopLogprob = {
  /** The token's text. */
  token?: string;
  /** The natural logarithm of its probability. */
  logprob?: number;
  /** The token in UTF-8. Absent in streams. */
  bytes?: number[] | null;
};

/**
 * A page of the web, and the part of the text it stands for.
 *
 * Source: the upstream API.
 */
export type ResponseUrlCitation = {
  /** Always `url_citation`. */
  type: "url_citation";
  /** The page's address. */
  url: string;
  /** The page's title. */
  title: string;
  /** The position in the text where the part begins, in characters from 0. */
  start_index: number;
  /** The position in the text where the part ends, in characters from 0. */
  end_index: number;
};

/**
 * The tokens of a response. They are what is paid for.
 *
 * Source: the gateway's docs.
 */
export type ResponseUsage = {
  /** The input's size in tokens, the cached ones among them. */
  input_tokens: number;
  /** The output's size in tokens, those of reasoning among them. */
  output_tokens: number;
  /** Both together, in tokens. */
  total_tokens: number;
  /**
   * What the input's tokens are made of. Members may be missing.
   *
   * Source: the upstream API.
   */
  input_tokens_details?: {
    /** Tokens taken from a cache, at a lower price. */
    cached_tokens?: number | null;
    /** Tokens written into a cache. Missing in answers before mid-2026. */
    cache_write_tokens?: number | null;
  } | null;
  /**
   * What the output's tokens are made of. Members may be missing.
   *
   * Source: the upstream API.
   */
  output_tokens_details?: {
    /** Tokens of reasoning, shown or not. */
    reasoning_tokens?: number | null;
  } | null;
};

/**
 * Where the user is, as exactly as a search needs it. Every member may be left out.
 *
 * Source: the upstream API.
 */
export type ResponseUserLocation = {
  /** Always `approximate`. */
  type?: "approximate" | (string & {});
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
 * What a search of the web did. `type` says which.
 *
 * Source: the upstream API.
 */
export type ResponseWebSearchAction = {
  /** Always `search`. */
  type: "search";
  /** The words. */
  query?: string | null;
  /** The words of several searches. */
  queries?: string[] | null;
  /** The pages that were used, when `include` asked for `web_search_call.action.sources`. */
  sources?: {
    /** The kind of source. */
    type?: "url" | (string & {});
    /** The page's address. */
    url?: string;
  }[] | null;
} | {
  /** Always `open_page`. */
  type: "open_page";
  /** The page's address. */
  url?: string | null;
} | {
  /** Always `find_in_page`. */
  type: "find_in_page";
  /** The page's address. */
  url?: string | null;
  /** The text. */
  pattern?: string | null;
};

/**
 * A search of the web that OpenAI made.
 *
 * Source: the upstream API.
 */
export type ResponseWebSearchCall = {
  /** Always `web_search_call`. */
  type: "web_search_call";
  /** The item's id, `ws_` and letters and digits. */
  id: string;
  /** Where the search stands. */
  status?: "in_progress" | "searching" | "completed" | "failed" | (string & {}) | null;
  /** What was done. */
  action?: ResponseWebSearchAction | null;
};

/**
 * A search of the web has ended.
 *
 * Source: the upstream API.
 */
export type ResponseWebSearchCallCompletedEvent = {
  /** Always `response.web_search_call.completed`. */
  type: "response.web_search_call.completed";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
};

/**
 * A search of the web was begun.
 *
 * Source: the upstream API.
 */
export type ResponseWebSearchCallInProgressEvent = {
  /** Always `response.web_search_call.in_progress`. */
  type: "response.web_search_call.in_progress";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
};

/**
 * A search of the web looks for pages.
 *
 * Source: the upstream API.
 */
export type ResponseWebSearchCallSearchingEvent = {
  /** Always `response.web_search_call.searching`. */
  type: "response.web_search_call.searching";
  /** The event's position in the stream, from 0. */
  sequence_number?: number;
  /** The id of the item this belongs to. */
  item_id: string;
  /** The item's position in `output`, from 0. */
  output_index: number;
};

/**
 * Searches the web at OpenAI, in the older way.
 *
 * Source: the upstream API.
 */
export type ResponseWebSearchPreviewTool = {
  /** The tool, or one version of it. */
  type: "web_search_preview" | "web_search_preview_2025_03_11";
  /** How much of what is found goes into the context. Default `medium`. */
  search_context_size?: "low" | "medium" | "high" | (string & {}) | null;
  /** What to search for. */
  search_content_types?: ("text" | "image" | (string & {}))[] | null;
  /** Where the search is made from, roughly. */
  user_location?: ResponseUserLocation | null;
};

/**
 * Searches the web at OpenAI.
 *
 * Source: the upstream API.
 */
export type ResponseWebSearchTool = {
  /** The tool, or one version of it. */
  type: "web_search" | "web_search_2025_08_26";
  /** Where to search. */
  filters?: {
    /** The only domains to search, those below them among them. */
    allowed_domains?: string[] | null;
  } | null;
  /** How much of what is found goes into the context. Default `medium`. */
  search_context_size?: "low" | "medium" | "high" | (string & {}) | null;
  /** Where the search is made from, roughly. */
  user_location?: ResponseUserLocation | null;
  /** Whether pages are read from the web itself, and not only from OpenAI's store of them. */
  external_web_access?: boolean | null;
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
 * The form that a transcription is made from. A list is sent as one part of the form for each of its values.
 * Fields that are not listed may be sent as well; the gateway passes all of them on.
 *
 * Source: the gateway's docs.
 */
export type TranscriptionInput = {
  /**
   * The recording as a file: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, at most 25 MB at OpenAI. OpenAI
   * reads the format from the file's name, so that it needs its extension. The gateway takes the first file only.
   */
  file: MediaInput;
  /**
   * Which model listens. Needed: the gateway's default `whisper-1` only picks a channel. OpenAI retires
   * `whisper-1` and all `gpt-4o-*` names on 2027-02-26.
   */
  model: "gpt-transcribe" | "gpt-4o-transcribe" | "gpt-4o-mini-transcribe" | "gpt-4o-mini-transcribe-2025-12-15" | "gpt-4o-transcribe-diarize" | "whisper-1" | (string & {});
  /**
   * A text in the recording's language that the transcript could go on from, to help with names and style. Not for
   * `gpt-4o-transcribe-diarize`.
   */
  prompt?: string;
  /**
   * The form of the answer. Default `json`. `whisper-1` knows `json`, `verbose_json`, `text`, `srt` and `vtt`;
   * `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` know `json`; `gpt-4o-transcribe-diarize` knows `json`, `text`
   * and `diarized_json`. `text`, `srt` and `vtt` answer with plain text and not with JSON.
   * @default "json"
   */
  response_format?: "json" | "text" | "srt" | "verbose_json" | "vtt" | "diarized_json" | (string & {});
  /**
   * How freely words are chosen, on a scale from 0 to 1. Default 0, where the model raises it by itself as needed.
   * @default 0
   */
  temperature?: number;
  /** The recording's language as two letters of ISO 639-1, for example `en`. Default found by the model. */
  language?: string;
  /**
   * What gets times: `word`, `segment` (the default) or both. Only with `response_format: verbose_json`. This is
   * the docs' name; OpenAI's own has `[]` at its end, so send both names if no times come.
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
 * How likely a token of a transcript was.
 *
 * Source: the upstream API.
 */
export type TranscriptionLogprob = {
  /** The token's text. */
  token?: string;
  /** The natural logarithm of its probability. */
  logprob?: number;
  /** The token in UTF-8. */
  bytes?: number[] | null;
};

/**
 * The form that a transcription is made from. A list is sent as one part of the form for each of its values.
 * Fields that are not listed may be sent as well; the gateway passes all of them on.
 *
 * Source: the gateway's docs.
 */
export type TranscriptionRequest = {
  /**
   * The recording as a file: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, at most 25 MB at OpenAI. OpenAI
   * reads the format from the file's name, so that it needs its extension. The gateway takes the first file only.
   */
  file: Blob;
  /**
   * Which model listens. Needed: the gateway's default `whisper-1` only picks a channel. OpenAI retires
   * `whisper-1` and all `gpt-4o-*` names on 2027-02-26.
   */
  model: "gpt-transcribe" | "gpt-4o-transcribe" | "gpt-4o-mini-transcribe" | "gpt-4o-mini-transcribe-2025-12-15" | "gpt-4o-transcribe-diarize" | "whisper-1" | (string & {});
  /**
   * A text in the recording's language that the transcript could go on from, to help with names and style. Not for
   * `gpt-4o-transcribe-diarize`.
   */
  prompt?: string;
  /**
   * The form of the answer. Default `json`. `whisper-1` knows `json`, `verbose_json`, `text`, `srt` and `vtt`;
   * `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` know `json`; `gpt-4o-transcribe-diarize` knows `json`, `text`
   * and `diarized_json`. `text`, `srt` and `vtt` answer with plain text and not with JSON.
   * @default "json"
   */
  response_format?: "json" | "text" | "srt" | "verbose_json" | "vtt" | "diarized_json" | (string & {});
  /**
   * How freely words are chosen, on a scale from 0 to 1. Default 0, where the model raises it by itself as needed.
   * @default 0
   */
  temperature?: number;
  /** The recording's language as two letters of ISO 639-1, for example `en`. Default found by the model. */
  language?: string;
  /**
   * What gets times: `word`, `segment` (the default) or both. Only with `response_format: verbose_json`. This is
   * the docs' name; OpenAI's own has `[]` at its end, so send both names if no times come.
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
export type TranscriptionResponse = {
  /** The whole transcript. */
  text: string;
  /** What was done. */
  task?: "transcribe" | (string & {});
  /** The language that was spoken, as two letters or as a word such as `english`. */
  language?: string;
  /** The recording's length in seconds. */
  duration?: number;
  /** The transcript in pieces, with times. */
  segments?: TranscriptionSegment[] | null;
  /**
   * The transcript in words, with times. OpenAI puts them here; the docs show them inside each segment instead, so
   * look in both.
   *
   * Source: the upstream API.
   */
  words?: TranscriptionWord[] | null;
  /**
   * How likely the tokens were, when `include[]` asked for it.
   *
   * Source: the upstream API.
   */
  logprobs?: TranscriptionLogprob[] | null;
  /**
   * The languages that were spoken, from `gpt-transcribe`.
   *
   * Source: the upstream API.
   */
  languages?: {
    /** The language as two letters. */
    code?: string;
  }[] | null;
  /**
   * What is paid for, tokens or seconds.
   *
   * Source: the upstream API.
   */
  usage?: TranscriptionUsage | null;
};

/**
 * A piece of a transcript.
 *
 * Source: the gateway's docs.
 */
export type TranscriptionSegment = {
  /** The piece's position from 0; with `diarized_json` an identifier such as `seg_001`. */
  id?: number | string;
  /** The position in the recording that was read, in hundredths of seconds. */
  seek?: number;
  /** When the piece begins, in seconds. */
  start?: number;
  /** When the piece ends, in seconds. */
  end?: number;
  /** The piece's text. */
  text?: string;
  /** The piece's tokens. */
  tokens?: number[];
  /** How freely words were chosen, on a scale from 0 to 1. */
  temperature?: number;
  /** The average of the tokens' log probability. Below -1 the piece is probably wrong. */
  avg_logprob?: number;
  /**
   * How well the text can be compressed, as the number of its bytes before to that after. Above 2.4 the piece
   * probably repeats itself.
   */
  compression_ratio?: number;
  /** The probability that nobody speaks, from 0 to 1. */
  no_speech_prob?: number;
  /** The piece in words, with times. OpenAI puts them beside the segments instead. */
  words?: TranscriptionWord[] | null;
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
export type TranscriptionUsage = {
  /** Always `tokens`. */
  type: "tokens";
  /** The recording's and the prompt's size in tokens. */
  input_tokens: number;
  /** The transcript's size in tokens. */
  output_tokens: number;
  /** Both together, in tokens. */
  total_tokens: number;
  /** What the input is made of. */
  input_token_details?: {
    /** Tokens of the prompt. */
    text_tokens?: number;
    /** Tokens of the recording. */
    audio_tokens?: number;
  } | null;
} | {
  /** Always `duration`. */
  type: "duration";
  /** The recording's length in seconds, rounded up. */
  seconds: number;
};

/**
 * A word of a transcript and when it is spoken.
 *
 * Source: the gateway's docs.
 */
export type TranscriptionWord = {
  /** The word, with the sign after it. */
  word: string;
  /** When it begins, in seconds. */
  start: number;
  /** When it ends, in seconds. */
  end: number;
};

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
  "/v1/responses": {
    post: operations["createResponse"];
  };
  "/v1/embeddings": {
    post: operations["createEmbedding"];
  };
  "/v1/audio/transcriptions": {
    post: operations["createTranscription"];
  };
  "/v1/chat/completions": {
    post: operations["createChatCompletion"];
  };
}

/** What each operation takes and answers. */
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
        "application/json": ResponseRequest;
      };
    };
    responses: {
      /**
       * The response, or with `stream: true` the stream of its events. A response that failed or was cut is a 200 as
       * well.
       */
      200: {
        headers: {
          "X-Oneapi-Request-Id": components["headers"]["RequestId"];
          "X-New-Api-Version": components["headers"]["GatewayVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ResponseObject;
          "text/event-stream": ResponseStreamEvent;
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
        "application/json": EmbeddingRequest;
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
          "application/json": EmbeddingResponse;
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
        "multipart/form-data": TranscriptionRequest;
      };
    };
    responses: {
      /** The transcript, in the form that `response_format` asked for. */
      200: {
        headers: {
          "X-Oneapi-Request-Id": components["headers"]["RequestId"];
          "X-New-Api-Version": components["headers"]["GatewayVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TranscriptionResponse;
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
        "application/json": ChatCompletionRequest;
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
    EmbeddingRequest: EmbeddingRequest;
    EmbeddingResponse: EmbeddingResponse;
    EmbeddingUsage: EmbeddingUsage;
    EmbeddingVector: EmbeddingVector;
    ErrorBody: ErrorBody;
    GatewayErrorBody: GatewayErrorBody;
    ModerationMode: ModerationMode;
    ModerationOptions: ModerationOptions;
    PromptCacheBreakpoint: PromptCacheBreakpoint;
    PromptCacheOptions: PromptCacheOptions;
    PromptFilterResult: PromptFilterResult;
    PromptTokensDetails: PromptTokensDetails;
    ResponseAdditionalTools: ResponseAdditionalTools;
    ResponseAnnotation: ResponseAnnotation;
    ResponseApplyPatchCall: ResponseApplyPatchCall;
    ResponseApplyPatchCallOutput: ResponseApplyPatchCallOutput;
    ResponseApplyPatchTool: ResponseApplyPatchTool;
    ResponseAudioDeltaEvent: ResponseAudioDeltaEvent;
    ResponseAudioDoneEvent: ResponseAudioDoneEvent;
    ResponseAudioTranscriptDeltaEvent: ResponseAudioTranscriptDeltaEvent;
    ResponseAudioTranscriptDoneEvent: ResponseAudioTranscriptDoneEvent;
    ResponseCodeInterpreterCall: ResponseCodeInterpreterCall;
    ResponseCodeInterpreterCallCodeDeltaEvent: ResponseCodeInterpreterCallCodeDeltaEvent;
    ResponseCodeInterpreterCallCodeDoneEvent: ResponseCodeInterpreterCallCodeDoneEvent;
    ResponseCodeInterpreterCallCompletedEvent: ResponseCodeInterpreterCallCompletedEvent;
    ResponseCodeInterpreterCallInProgressEvent: ResponseCodeInterpreterCallInProgressEvent;
    ResponseCodeInterpreterCallInterpretingEvent: ResponseCodeInterpreterCallInterpretingEvent;
    ResponseCodeInterpreterOutput: ResponseCodeInterpreterOutput;
    ResponseCodeInterpreterTool: ResponseCodeInterpreterTool;
    ResponseCompaction: ResponseCompaction;
    ResponseCompactionCompactingEvent: ResponseCompactionCompactingEvent;
    ResponseCompactionTrigger: ResponseCompactionTrigger;
    ResponseCompletedEvent: ResponseCompletedEvent;
    ResponseComputerCall: ResponseComputerCall;
    ResponseComputerCallOutput: ResponseComputerCallOutput;
    ResponseComputerTool: ResponseComputerTool;
    ResponseComputerUsePreviewTool: ResponseComputerUsePreviewTool;
    ResponseContainerFileCitation: ResponseContainerFileCitation;
    ResponseContentPartAddedEvent: ResponseContentPartAddedEvent;
    ResponseContentPartDoneEvent: ResponseContentPartDoneEvent;
    ResponseContextManagement: ResponseContextManagement;
    ResponseCreatedEvent: ResponseCreatedEvent;
    ResponseCustomTool: ResponseCustomTool;
    ResponseCustomToolCall: ResponseCustomToolCall;
    ResponseCustomToolCallInputDeltaEvent: ResponseCustomToolCallInputDeltaEvent;
    ResponseCustomToolCallInputDoneEvent: ResponseCustomToolCallInputDoneEvent;
    ResponseCustomToolCallOutput: ResponseCustomToolCallOutput;
    ResponseCustomToolFormat: ResponseCustomToolFormat;
    ResponseErrorEvent: ResponseErrorEvent;
    ResponseErrorInfo: ResponseErrorInfo;
    ResponseFailedEvent: ResponseFailedEvent;
    ResponseFileCitation: ResponseFileCitation;
    ResponseFilePath: ResponseFilePath;
    ResponseFileSearchCall: ResponseFileSearchCall;
    ResponseFileSearchCallCompletedEvent: ResponseFileSearchCallCompletedEvent;
    ResponseFileSearchCallInProgressEvent: ResponseFileSearchCallInProgressEvent;
    ResponseFileSearchCallSearchingEvent: ResponseFileSearchCallSearchingEvent;
    ResponseFileSearchResult: ResponseFileSearchResult;
    ResponseFileSearchTool: ResponseFileSearchTool;
    ResponseFunctionCall: ResponseFunctionCall;
    ResponseFunctionCallArgumentsDeltaEvent: ResponseFunctionCallArgumentsDeltaEvent;
    ResponseFunctionCallArgumentsDoneEvent: ResponseFunctionCallArgumentsDoneEvent;
    ResponseFunctionCallOutput: ResponseFunctionCallOutput;
    ResponseFunctionTool: ResponseFunctionTool;
    ResponseImageGenerationCall: ResponseImageGenerationCall;
    ResponseImageGenerationCallCompletedEvent: ResponseImageGenerationCallCompletedEvent;
    ResponseImageGenerationCallGeneratingEvent: ResponseImageGenerationCallGeneratingEvent;
    ResponseImageGenerationCallInProgressEvent: ResponseImageGenerationCallInProgressEvent;
    ResponseImageGenerationCallPartialImageEvent: ResponseImageGenerationCallPartialImageEvent;
    ResponseImageGenerationTool: ResponseImageGenerationTool;
    ResponseInProgressEvent: ResponseInProgressEvent;
    ResponseIncompleteDetails: ResponseIncompleteDetails;
    ResponseIncompleteEvent: ResponseIncompleteEvent;
    ResponseInputAudio: ResponseInputAudio;
    ResponseInputContent: ResponseInputContent;
    ResponseInputFile: ResponseInputFile;
    ResponseInputImage: ResponseInputImage;
    ResponseInputItem: ResponseInputItem;
    ResponseInputMessage: ResponseInputMessage;
    ResponseInputText: ResponseInputText;
    ResponseItemReference: ResponseItemReference;
    ResponseLocalShellCall: ResponseLocalShellCall;
    ResponseLocalShellCallOutput: ResponseLocalShellCallOutput;
    ResponseLocalShellTool: ResponseLocalShellTool;
    ResponseMcpApprovalRequest: ResponseMcpApprovalRequest;
    ResponseMcpApprovalResponse: ResponseMcpApprovalResponse;
    ResponseMcpCall: ResponseMcpCall;
    ResponseMcpCallArgumentsDeltaEvent: ResponseMcpCallArgumentsDeltaEvent;
    ResponseMcpCallArgumentsDoneEvent: ResponseMcpCallArgumentsDoneEvent;
    ResponseMcpCallCompletedEvent: ResponseMcpCallCompletedEvent;
    ResponseMcpCallFailedEvent: ResponseMcpCallFailedEvent;
    ResponseMcpCallInProgressEvent: ResponseMcpCallInProgressEvent;
    ResponseMcpListTools: ResponseMcpListTools;
    ResponseMcpListToolsCompletedEvent: ResponseMcpListToolsCompletedEvent;
    ResponseMcpListToolsFailedEvent: ResponseMcpListToolsFailedEvent;
    ResponseMcpListToolsInProgressEvent: ResponseMcpListToolsInProgressEvent;
    ResponseMcpServerTool: ResponseMcpServerTool;
    ResponseMcpTool: ResponseMcpTool;
    ResponseMcpToolFilter: ResponseMcpToolFilter;
    ResponseNamespaceTool: ResponseNamespaceTool;
    ResponseObject: ResponseObject;
    ResponseOutputContent: ResponseOutputContent;
    ResponseOutputItem: ResponseOutputItem;
    ResponseOutputItemAddedEvent: ResponseOutputItemAddedEvent;
    ResponseOutputItemDoneEvent: ResponseOutputItemDoneEvent;
    ResponseOutputMessage: ResponseOutputMessage;
    ResponseOutputText: ResponseOutputText;
    ResponseOutputTextAnnotationAddedEvent: ResponseOutputTextAnnotationAddedEvent;
    ResponseProgram: ResponseProgram;
    ResponseProgramOutput: ResponseProgramOutput;
    ResponseProgrammaticTool: ResponseProgrammaticTool;
    ResponsePromptReference: ResponsePromptReference;
    ResponseQueuedEvent: ResponseQueuedEvent;
    ResponseReasoningItem: ResponseReasoningItem;
    ResponseReasoningOptions: ResponseReasoningOptions;
    ResponseReasoningSummaryPartAddedEvent: ResponseReasoningSummaryPartAddedEvent;
    ResponseReasoningSummaryPartDoneEvent: ResponseReasoningSummaryPartDoneEvent;
    ResponseReasoningSummaryTextDeltaEvent: ResponseReasoningSummaryTextDeltaEvent;
    ResponseReasoningSummaryTextDoneEvent: ResponseReasoningSummaryTextDoneEvent;
    ResponseReasoningText: ResponseReasoningText;
    ResponseReasoningTextDeltaEvent: ResponseReasoningTextDeltaEvent;
    ResponseReasoningTextDoneEvent: ResponseReasoningTextDoneEvent;
    ResponseRefusal: ResponseRefusal;
    ResponseRefusalDeltaEvent: ResponseRefusalDeltaEvent;
    ResponseRefusalDoneEvent: ResponseRefusalDoneEvent;
    ResponseRequest: ResponseRequest;
    ResponseSafetyCheck: ResponseSafetyCheck;
    ResponseShellCall: ResponseShellCall;
    ResponseShellCallCommandAddedEvent: ResponseShellCallCommandAddedEvent;
    ResponseShellCallCommandDeltaEvent: ResponseShellCallCommandDeltaEvent;
    ResponseShellCallCommandDoneEvent: ResponseShellCallCommandDoneEvent;
    ResponseShellCallOutput: ResponseShellCallOutput;
    ResponseShellCallOutputContentDeltaEvent: ResponseShellCallOutputContentDeltaEvent;
    ResponseShellCallOutputContentDoneEvent: ResponseShellCallOutputContentDoneEvent;
    ResponseShellOutput: ResponseShellOutput;
    ResponseShellTool: ResponseShellTool;
    ResponseStreamEvent: ResponseStreamEvent;
    ResponseStreamOptions: ResponseStreamOptions;
    ResponseSummaryText: ResponseSummaryText;
    ResponseTextDeltaEvent: ResponseTextDeltaEvent;
    ResponseTextDoneEvent: ResponseTextDoneEvent;
    ResponseTextFormat: ResponseTextFormat;
    ResponseTextOptions: ResponseTextOptions;
    ResponseTokenLogprob: ResponseTokenLogprob;
    ResponseTool: ResponseTool;
    ResponseToolChoice: ResponseToolChoice;
    ResponseToolSearchCall: ResponseToolSearchCall;
    ResponseToolSearchOutput: ResponseToolSearchOutput;
    ResponseToolSearchTool: ResponseToolSearchTool;
    ResponseTopLogprob: ResponseTopLogprob;
    ResponseUrlCitation: ResponseUrlCitation;
    ResponseUsage: ResponseUsage;
    ResponseUserLocation: ResponseUserLocation;
    ResponseWebSearchAction: ResponseWebSearchAction;
    ResponseWebSearchCall: ResponseWebSearchCall;
    ResponseWebSearchCallCompletedEvent: ResponseWebSearchCallCompletedEvent;
    ResponseWebSearchCallInProgressEvent: ResponseWebSearchCallInProgressEvent;
    ResponseWebSearchCallSearchingEvent: ResponseWebSearchCallSearchingEvent;
    ResponseWebSearchPreviewTool: ResponseWebSearchPreviewTool;
    ResponseWebSearchTool: ResponseWebSearchTool;
    TaskErrorBody: TaskErrorBody;
    Tool: Tool;
    ToolCall: ToolCall;
    TranscriptionInput: TranscriptionInput;
    TranscriptionLogprob: TranscriptionLogprob;
    TranscriptionRequest: TranscriptionRequest;
    TranscriptionResponse: TranscriptionResponse;
    TranscriptionSegment: TranscriptionSegment;
    TranscriptionUsage: TranscriptionUsage;
    TranscriptionWord: TranscriptionWord;
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
