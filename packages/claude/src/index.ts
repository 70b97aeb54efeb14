import {
  bindParseOutput,
  bindRunTools,
  bindToolCalls,
  chatConversation,
  messagesConversation,
  readChat,
  readMessage,
  type ParsedToolCall,
  type ParseOutput,
  type RunTools,
} from "@x/core";
import type { ClaudeClient } from "./client.js";
import type { ChatCompletionResponse, ClaudeMessageResponse } from "./schema.gen.js";

export {
  documentBlock,
  GatewayError,
  imageBlock,
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
export { createClaudeClient, pickClaudeClient } from "./client.js";
export type { ClaudeClient, ClaudeClientOptions } from "./client.js";
export type { ClaudeOperations } from "./operations.gen.js";
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
  ClaudeAnthropicTool,
  ClaudeBashCodeExecutionResult,
  ClaudeBashCodeExecutionToolResultBlock,
  ClaudeBrowserStateBlock,
  ClaudeCacheControl,
  ClaudeCacheCreation,
  ClaudeCharLocation,
  ClaudeCitationsConfig,
  ClaudeCitationsDelta,
  ClaudeCodeExecutionOutput,
  ClaudeCodeExecutionResult,
  ClaudeCodeExecutionToolResultBlock,
  ClaudeContainer,
  ClaudeContainerRequest,
  ClaudeContainerUploadBlock,
  ClaudeContentBlock,
  ClaudeContentBlockDelta,
  ClaudeContentBlockDeltaEvent,
  ClaudeContentBlockLocation,
  ClaudeContentBlockStartEvent,
  ClaudeContentBlockStopEvent,
  ClaudeCustomTool,
  ClaudeDiagnostics,
  ClaudeDocumentBlock,
  ClaudeDocumentSource,
  ClaudeEncryptedCodeExecutionResult,
  ClaudeError,
  ClaudeErrorBody,
  ClaudeErrorEvent,
  ClaudeImageBlock,
  ClaudeImageSource,
  ClaudeInputBlock,
  ClaudeInputJsonDelta,
  ClaudeInputMessage,
  ClaudeMessageDeltaEvent,
  ClaudeMessageDeltaUsage,
  ClaudeMessageRequest,
  ClaudeMessageResponse,
  ClaudeMessageStartEvent,
  ClaudeMessageStopEvent,
  ClaudeOutputConfig,
  ClaudeOutputTokensDetails,
  ClaudePageLocation,
  ClaudePingEvent,
  ClaudeRedactedThinkingBlock,
  ClaudeSearchResultBlock,
  ClaudeSearchResultLocation,
  ClaudeServerToolUsage,
  ClaudeServerToolUseBlock,
  ClaudeSignatureDelta,
  ClaudeStopDetails,
  ClaudeStreamEvent,
  ClaudeTextBlock,
  ClaudeTextCitation,
  ClaudeTextDelta,
  ClaudeTextEditorCodeExecutionToolResultBlock,
  ClaudeTextEditorCreateResult,
  ClaudeTextEditorReplaceResult,
  ClaudeTextEditorViewResult,
  ClaudeThinkingBlock,
  ClaudeThinkingConfig,
  ClaudeThinkingDelta,
  ClaudeTool,
  ClaudeToolCaller,
  ClaudeToolChoice,
  ClaudeToolReference,
  ClaudeToolResultBlock,
  ClaudeToolResultPart,
  ClaudeToolSearchResult,
  ClaudeToolSearchToolResultBlock,
  ClaudeToolUseBlock,
  ClaudeUsage,
  ClaudeWebFetchResult,
  ClaudeWebFetchTool,
  ClaudeWebFetchToolResultBlock,
  ClaudeWebSearchResult,
  ClaudeWebSearchResultLocation,
  ClaudeWebSearchTool,
  ClaudeWebSearchToolResultBlock,
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
 * import { toolCalls } from "@x/claude";
 *
 * const messages = [{ role: "user", content: "The weather in Oslo?" }];
 * const answer = await claude.createMessage({ model: "claude-sonnet-5-5", max_tokens: 1024, messages });
 * for (const { name, input } of toolCalls(answer)) console.log(name, input);
 * ```
 */
export const toolCalls: (
  answer: ClaudeMessageResponse | ChatCompletionResponse,
) => ParsedToolCall[] = /* @__PURE__ */ bindToolCalls({ content: readMessage, choices: readChat });

/** How its conversations are carried on, by operation. */
const conversations = {
  createMessage: messagesConversation,
  createChatCompletion: chatConversation,
};

/**
 * Asks, carries out the tools that the model calls, and asks again with what they gave, until an answer calls none. With
 * `stream: true` each step is a stream, which `onStream` takes. Thoughts go back as they came, and a pause of Claude's
 * own tools is gone on from. A tool that the input describes and that is not among `tools` ends the run: it is yours.
 *
 * @throws {ToolRunError} when an answer is cut or refused, `maxSteps` is reached, or a later step fails. It has all steps.
 * @throws {InvalidInputError} when a tool cannot be described.
 *
 * @example
 * ```ts
 * import { runTools } from "@x/claude";
 *
 * const messages = [{ role: "user", content: "What time is it?" }];
 * const input = { model: "claude-sonnet-5-5", max_tokens: 1024, messages };
 * const tools = { get_time: { description: "Gives the time.", run: () => new Date().toISOString() } };
 * const { answer, steps } = await runTools(claude, "createMessage", input, { tools });
 * ```
 */
export const runTools: RunTools<ClaudeClient, "createMessage" | "createChatCompletion"> =
  /* @__PURE__ */ bindRunTools(conversations);

/**
 * Asks for an output that fits a schema of any validator with Standard Schema, and reads it. Claude is told the form by
 * the schema, unless the input says it (`output_config.format`).
 *
 * @throws {OutputError} when the answer is cut, refused, no JSON, or does not fit. It has the answer, which was paid for.
 * @throws {InvalidInputError} when the form of the answer can be told neither by the schema nor by the input.
 *
 * @example
 * ```ts
 * import { parseOutput } from "@x/claude";
 * import { z } from "zod";
 *
 * const schema = z.object({ city: z.string() });
 * const messages = [{ role: "user", content: "Where is the Opera House?" }];
 * const input = { model: "claude-sonnet-5-5", max_tokens: 1024, messages };
 * const { output } = await parseOutput(claude, "createMessage", input, { schema });
 * ```
 */
export const parseOutput: ParseOutput<ClaudeClient, "createMessage"> =
  /* @__PURE__ */ bindParseOutput({ createMessage: messagesConversation });
