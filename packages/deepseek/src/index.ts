import {
  bindParseOutput,
  bindRunTools,
  bindToolCalls,
  plainChatConversation,
  readChat,
  type ParsedToolCall,
  type ParseOutput,
  type RunTools,
} from "@x/core";
import type { DeepSeekClient } from "./client.js";
import type { ChatCompletionResponse } from "./schema.gen.js";

export {
  GatewayError,
  imagePart,
  InvalidInputError,
  OutputError,
  ToolCallError,
  ToolRunError,
  TruncatedStreamError,
} from "@x/core";
export type {
  Billed,
  CallOptions,
  Clock,
  ErrorKind,
  ImageDetail,
  MediaInput,
  Middleware,
  Part,
  ParsedOutput,
  ParsedToolCall,
  ParseOutputOptions,
  RunnableTool,
  RunnableTools,
  RunToolsOptions,
  StandardIssue,
  StandardResult,
  StandardSchema,
  StreamOptions,
  TextStream,
  ToolContext,
  ToolFunction,
  ToolResult,
  ToolRun,
  ToolStep,
  Transport,
} from "@x/core";
export { createDeepSeekClient, pickDeepSeekClient } from "./client.js";
export type { DeepSeekClient, DeepSeekClientOptions } from "./client.js";
export type { DeepSeekOperations } from "./operations.gen.js";
export type {
  ApproximateLocation,
  ChatAnnotation,
  ChatAssistantContentPart,
  ChatAssistantMessage,
  ChatAudio,
  ChatAudioDelta,
  ChatAudioOptions,
  ChatAudioPart,
  ChatChunkChoice,
  ChatCompletionChoice,
  ChatCompletionChunk,
  ChatCompletionRequest,
  ChatCompletionResponse,
  ChatContentPart,
  ChatCustomTool,
  ChatCustomToolCall,
  ChatCustomToolFormat,
  ChatDelta,
  ChatDeveloperMessage,
  ChatFilePart,
  ChatFunction,
  ChatFunctionCall,
  ChatFunctionCallDelta,
  ChatFunctionMessage,
  ChatFunctionTool,
  ChatFunctionToolCall,
  ChatImagePart,
  ChatJsonSchemaFormat,
  ChatLogprobs,
  ChatMessage,
  ChatPrediction,
  ChatRefusalPart,
  ChatResponseFormat,
  ChatResponseMessage,
  ChatStreamOptions,
  ChatSystemMessage,
  ChatTextPart,
  ChatThinking,
  ChatTokenLogprob,
  ChatToolCallDelta,
  ChatToolChoice,
  ChatToolMessage,
  ChatTopLogprob,
  ChatUserMessage,
  ChatWebSearchOptions,
  CompletionTokensDetails,
  components,
  ContentFilterResults,
  ContentFilterSeverity,
  ModerationMode,
  ModerationOptions,
  operations,
  paths,
  PromptCacheBreakpoint,
  PromptCacheOptions,
  PromptFilterResult,
  PromptTokensDetails,
  Tool,
  ToolCall,
  UsageInfo,
} from "./schema.gen.js";

/**
 * The calls of your tools in a whole answer, with their arguments parsed. Empty where there are none.
 *
 * @throws {ToolCallError} when the model wrote no JSON, or the answer is cut.
 *
 * @example
 * ```ts
 * import { toolCalls } from "@x/deepseek";
 *
 * const messages = [{ role: "user" as const, content: "The weather in Oslo?" }];
 * const answer = await deepseek.createChatCompletion({ model: "deepseek-flash", messages });
 * for (const { name, input } of toolCalls(answer)) console.log(name, input);
 * ```
 */
export const toolCalls: (answer: ChatCompletionResponse) => ParsedToolCall[] =
  /* @__PURE__ */ bindToolCalls({ choices: readChat });

/** How its conversations are carried on, by operation. */
const conversations = { createChatCompletion: plainChatConversation };

/**
 * Asks, carries out the tools that the model calls, and asks again with what they gave, until an answer calls none. With
 * `stream: true` each step is a stream, which `onStream` takes. Thoughts go back as they came. A tool that the input
 * describes and that is not among `tools` ends the run: it is yours.
 *
 * @throws {ToolRunError} when an answer is cut or refused, `maxSteps` is reached, or a later step fails. It has all steps.
 * @throws {InvalidInputError} when a tool cannot be described.
 *
 * @example
 * ```ts
 * import { runTools } from "@x/deepseek";
 *
 * const messages = [{ role: "user" as const, content: "What time is it?" }];
 * const tools = { get_time: { description: "Gives the time.", run: () => new Date().toISOString() } };
 * const input = { model: "deepseek-flash", messages };
 * const { answer, steps } = await runTools(deepseek, "createChatCompletion", input, { tools });
 * ```
 */
export const runTools: RunTools<DeepSeekClient, "createChatCompletion"> =
  /* @__PURE__ */ bindRunTools(conversations);

/**
 * Asks for an output that fits a schema of any validator with Standard Schema, and reads it. DeepSeek takes no JSON
 * Schema: a message says it in words and `response_format` asks for JSON, unless the input has a `response_format`.
 *
 * @throws {OutputError} when the answer is cut, refused, no JSON, or does not fit. It has the answer, which was paid for.
 * @throws {InvalidInputError} when the form of the answer can be told neither by the schema nor by the input.
 *
 * @example
 * ```ts
 * import { parseOutput } from "@x/deepseek";
 * import { z } from "zod";
 *
 * const schema = z.object({ city: z.string() });
 * const messages = [{ role: "user" as const, content: "Where is the Opera House?" }];
 * const input = { model: "deepseek-flash", messages };
 * const { output } = await parseOutput(deepseek, "createChatCompletion", input, { schema });
 * ```
 */
export const parseOutput: ParseOutput<DeepSeekClient, "createChatCompletion"> =
  /* @__PURE__ */ bindParseOutput(conversations);
