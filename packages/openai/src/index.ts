import {
  bindParseOutput,
  bindRunTools,
  bindToolCalls,
  chatConversation,
  readChat,
  readResponse,
  responsesConversation,
  type ParsedToolCall,
  type ParseOutput,
  type RunTools,
} from "@x/core";
import type { OpenAIClient } from "./client.js";
import type { ChatCompletionResponse, ResponseObject } from "./schema.gen.js";

export {
  audioPart,
  embedAll,
  EmbedError,
  filePart,
  GatewayError,
  imagePart,
  inputAudio,
  inputFile,
  inputImage,
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
  EmbedAllOptions,
  Embeddings,
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
export { createOpenAIClient, pickOpenAIClient } from "./client.js";
export type { OpenAIClient, OpenAIClientOptions } from "./client.js";
export type { OpenAIOperations } from "./operations.gen.js";
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
  EmbeddingRequest,
  EmbeddingResponse,
  EmbeddingUsage,
  EmbeddingVector,
  ModerationMode,
  ModerationOptions,
  operations,
  paths,
  PromptCacheBreakpoint,
  PromptCacheOptions,
  PromptFilterResult,
  PromptTokensDetails,
  ResponseAdditionalTools,
  ResponseAnnotation,
  ResponseApplyPatchCall,
  ResponseApplyPatchCallOutput,
  ResponseApplyPatchTool,
  ResponseAudioDeltaEvent,
  ResponseAudioDoneEvent,
  ResponseAudioTranscriptDeltaEvent,
  ResponseAudioTranscriptDoneEvent,
  ResponseCodeInterpreterCall,
  ResponseCodeInterpreterCallCodeDeltaEvent,
  ResponseCodeInterpreterCallCodeDoneEvent,
  ResponseCodeInterpreterCallCompletedEvent,
  ResponseCodeInterpreterCallInProgressEvent,
  ResponseCodeInterpreterCallInterpretingEvent,
  ResponseCodeInterpreterOutput,
  ResponseCodeInterpreterTool,
  ResponseCompaction,
  ResponseCompactionCompactingEvent,
  ResponseCompactionTrigger,
  ResponseCompletedEvent,
  ResponseComputerCall,
  ResponseComputerCallOutput,
  ResponseComputerTool,
  ResponseComputerUsePreviewTool,
  ResponseContainerFileCitation,
  ResponseContentPartAddedEvent,
  ResponseContentPartDoneEvent,
  ResponseContextManagement,
  ResponseCreatedEvent,
  ResponseCustomTool,
  ResponseCustomToolCall,
  ResponseCustomToolCallInputDeltaEvent,
  ResponseCustomToolCallInputDoneEvent,
  ResponseCustomToolCallOutput,
  ResponseCustomToolFormat,
  ResponseErrorEvent,
  ResponseErrorInfo,
  ResponseFailedEvent,
  ResponseFileCitation,
  ResponseFilePath,
  ResponseFileSearchCall,
  ResponseFileSearchCallCompletedEvent,
  ResponseFileSearchCallInProgressEvent,
  ResponseFileSearchCallSearchingEvent,
  ResponseFileSearchResult,
  ResponseFileSearchTool,
  ResponseFunctionCall,
  ResponseFunctionCallArgumentsDeltaEvent,
  ResponseFunctionCallArgumentsDoneEvent,
  ResponseFunctionCallOutput,
  ResponseFunctionTool,
  ResponseImageGenerationCall,
  ResponseImageGenerationCallCompletedEvent,
  ResponseImageGenerationCallGeneratingEvent,
  ResponseImageGenerationCallInProgressEvent,
  ResponseImageGenerationCallPartialImageEvent,
  ResponseImageGenerationTool,
  ResponseIncompleteDetails,
  ResponseIncompleteEvent,
  ResponseInProgressEvent,
  ResponseInputAudio,
  ResponseInputContent,
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputItem,
  ResponseInputMessage,
  ResponseInputText,
  ResponseItemReference,
  ResponseLocalShellCall,
  ResponseLocalShellCallOutput,
  ResponseLocalShellTool,
  ResponseMcpApprovalRequest,
  ResponseMcpApprovalResponse,
  ResponseMcpCall,
  ResponseMcpCallArgumentsDeltaEvent,
  ResponseMcpCallArgumentsDoneEvent,
  ResponseMcpCallCompletedEvent,
  ResponseMcpCallFailedEvent,
  ResponseMcpCallInProgressEvent,
  ResponseMcpListTools,
  ResponseMcpListToolsCompletedEvent,
  ResponseMcpListToolsFailedEvent,
  ResponseMcpListToolsInProgressEvent,
  ResponseMcpServerTool,
  ResponseMcpTool,
  ResponseMcpToolFilter,
  ResponseNamespaceTool,
  ResponseObject,
  ResponseOutputContent,
  ResponseOutputItem,
  ResponseOutputItemAddedEvent,
  ResponseOutputItemDoneEvent,
  ResponseOutputMessage,
  ResponseOutputText,
  ResponseOutputTextAnnotationAddedEvent,
  ResponseProgram,
  ResponseProgrammaticTool,
  ResponseProgramOutput,
  ResponsePromptReference,
  ResponseQueuedEvent,
  ResponseReasoningItem,
  ResponseReasoningOptions,
  ResponseReasoningSummaryPartAddedEvent,
  ResponseReasoningSummaryPartDoneEvent,
  ResponseReasoningSummaryTextDeltaEvent,
  ResponseReasoningSummaryTextDoneEvent,
  ResponseReasoningText,
  ResponseReasoningTextDeltaEvent,
  ResponseReasoningTextDoneEvent,
  ResponseRefusal,
  ResponseRefusalDeltaEvent,
  ResponseRefusalDoneEvent,
  ResponseRequest,
  ResponseSafetyCheck,
  ResponseShellCall,
  ResponseShellCallCommandAddedEvent,
  ResponseShellCallCommandDeltaEvent,
  ResponseShellCallCommandDoneEvent,
  ResponseShellCallOutput,
  ResponseShellCallOutputContentDeltaEvent,
  ResponseShellCallOutputContentDoneEvent,
  ResponseShellOutput,
  ResponseShellTool,
  ResponseStreamEvent,
  ResponseStreamOptions,
  ResponseSummaryText,
  ResponseTextDeltaEvent,
  ResponseTextDoneEvent,
  ResponseTextFormat,
  ResponseTextOptions,
  ResponseTokenLogprob,
  ResponseTool,
  ResponseToolChoice,
  ResponseToolSearchCall,
  ResponseToolSearchOutput,
  ResponseToolSearchTool,
  ResponseTopLogprob,
  ResponseUrlCitation,
  ResponseUsage,
  ResponseUserLocation,
  ResponseWebSearchAction,
  ResponseWebSearchCall,
  ResponseWebSearchCallCompletedEvent,
  ResponseWebSearchCallInProgressEvent,
  ResponseWebSearchCallSearchingEvent,
  ResponseWebSearchPreviewTool,
  ResponseWebSearchTool,
  Tool,
  ToolCall,
  TranscriptionInput,
  TranscriptionLogprob,
  TranscriptionRequest,
  TranscriptionResponse,
  TranscriptionSegment,
  TranscriptionUsage,
  TranscriptionWord,
  UsageInfo,
} from "./schema.gen.js";

/**
 * The calls of your tools in a whole answer, in the first of several, with their arguments parsed. Empty where there are
 * none.
 *
 * @throws {ToolCallError} when the model wrote no JSON, or the answer is cut.
 *
 * @example
 * ```ts
 * import { toolCalls } from "@x/openai";
 *
 * const answer = await openai.createResponse({ model: "gpt-5.5", input: "The weather in Oslo?" });
 * for (const { name, input } of toolCalls(answer)) console.log(name, input);
 * ```
 */
export const toolCalls: (answer: ResponseObject | ChatCompletionResponse) => ParsedToolCall[] =
  /* @__PURE__ */ bindToolCalls({ output: readResponse, choices: readChat });

/** How its conversations are carried on, by operation. */
const conversations = {
  createResponse: responsesConversation,
  createChatCompletion: chatConversation,
};

/**
 * Asks, carries out the tools that the model calls, and asks again with what they gave, until an answer calls none. With
 * `stream: true` each step is a stream, which `onStream` takes. Thoughts go back as they came; with `store: false`,
 * include `reasoning.encrypted_content`. A tool that the input describes and that is not among `tools` ends the run: it
 * is yours.
 *
 * @throws {ToolRunError} when an answer is cut or refused, `maxSteps` is reached, or a later step fails. It has all steps.
 * @throws {InvalidInputError} when a tool cannot be described.
 *
 * @example
 * ```ts
 * import { runTools } from "@x/openai";
 *
 * const input = { model: "gpt-5.5", input: "The weather in Oslo?" };
 * const tools = { get_time: { description: "Gives the time.", run: () => new Date().toISOString() } };
 * const { answer, steps } = await runTools(openai, "createResponse", input, { tools });
 * ```
 */
export const runTools: RunTools<OpenAIClient, "createResponse" | "createChatCompletion"> =
  /* @__PURE__ */ bindRunTools(conversations);

/**
 * Asks for an output that fits a schema of any validator with Standard Schema, and reads it. The model is told the form
 * by the schema, unless the input says it (`text.format`, `response_format`).
 *
 * @throws {OutputError} when the answer is cut, refused, no JSON, or does not fit. It has the answer, which was paid for.
 * @throws {InvalidInputError} when the form of the answer can be told neither by the schema nor by the input.
 *
 * @example
 * ```ts
 * import { parseOutput } from "@x/openai";
 * import { z } from "zod";
 *
 * const schema = z.object({ city: z.string() });
 * const input = { model: "gpt-5.5", input: "Where is the Opera House?" };
 * const { output } = await parseOutput(openai, "createResponse", input, { schema });
 * ```
 */
export const parseOutput: ParseOutput<OpenAIClient, "createResponse" | "createChatCompletion"> =
  /* @__PURE__ */ bindParseOutput(conversations);
