export { createClient } from "./client.js";
export { systemClock } from "./clock.js";
export type { Clock } from "./clock.js";
export type { AnswerOf, InputOf, StreamOf } from "./conversation/ask.js";
export { chatConversation, plainChatConversation, readChat } from "./conversation/chat.js";
export { audioPart, filePart, imagePart } from "./conversation/chat-parts.js";
export type { ImageDetail } from "./conversation/chat-parts.js";
export type {
  Conversation,
  Conversations,
  End,
  OutputFormat,
  ReadTurn,
  ToolDescription,
  ToolResult,
  Turn,
  WrittenCall,
} from "./conversation/conversation.js";
export { embedAll } from "./conversation/embed-all.js";
export type {
  EmbedAllOptions,
  EmbeddingAnswer,
  EmbeddingClient,
  Embeddings,
  EmbeddingUsage,
} from "./conversation/embed-all.js";
export { EmbedError } from "./conversation/embed-error.js";
export { geminiConversation, readContent } from "./conversation/gemini.js";
export { mediaPart } from "./conversation/gemini-part.js";
export { messagesConversation, readMessage } from "./conversation/messages.js";
export { documentBlock, imageBlock } from "./conversation/messages-blocks.js";
export { OutputError } from "./conversation/output-error.js";
export { bindParseOutput } from "./conversation/parse-output.js";
export type { ParsedOutput, ParseOutput, ParseOutputOptions } from "./conversation/parse-output.js";
export { readResponse, responsesConversation } from "./conversation/responses.js";
export { inputAudio, inputFile, inputImage } from "./conversation/responses-parts.js";
export { bindRunTools } from "./conversation/run-tools.js";
export type { RunTools, RunToolsOptions, ToolRun, ToolStep } from "./conversation/run-tools.js";
export type {
  StandardIssue,
  StandardResult,
  StandardSchema,
} from "./conversation/standard-schema.js";
export { ToolCallError } from "./conversation/tool-call-error.js";
export { bindToolCalls } from "./conversation/tool-calls.js";
export type { ParsedToolCall } from "./conversation/tool-calls.js";
export { ToolRunError } from "./conversation/tool-run-error.js";
export type {
  RunnableTool,
  ToolContext,
  ToolFunction,
  RunnableTools,
} from "./conversation/tools.js";
export type { DownloadOptions, DownloadProgress } from "./download/download-options.js";
export { asFile } from "./download/downloads.js";
export type { FileStream } from "./download/downloads.js";
export { openVideo } from "./download/open-video.js";
export { AllFailedError } from "./errors/all-failed-error.js";
export { GatewayError } from "./errors/gateway-error.js";
export type { Billed, ErrorKind, GatewayErrorDetails } from "./errors/gateway-error.js";
export { InvalidInputError } from "./errors/invalid-input-error.js";
export { TaskFailedError } from "./errors/task-failed-error.js";
export { TruncatedStreamError } from "./errors/truncated-stream-error.js";
export { UnknownOutcomeError } from "./errors/unknown-outcome-error.js";
export { WaitTimeoutError } from "./errors/wait-timeout-error.js";
export { isFields, type Fields } from "./fields.js";
export type { CallOptions, Gateway, Provider } from "./gateway.js";
export { encodeForm, encodeFormForFiles } from "./input/encode-form.js";
export { encodeMedia } from "./input/encode-media.js";
export type { EncodeBody } from "./input/encode-media.js";
export type { InputRule } from "./input/input-rule.js";
export type { MediaInput } from "./input/media-input.js";
export type { MediaRule } from "./input/media-rule.js";
export { gif, jpeg, mp4, mpeg, pdf, png, wav, webp } from "./input/media-type.js";
export type { MediaType } from "./input/media-type.js";
export type { Operation, Poll } from "./operation.js";
export { asPages } from "./pages.js";
export type { PageRule, Pages } from "./pages.js";
export type { Part } from "./part.js";
export type { Answer } from "./request/answer.js";
export { textDefaults } from "./request/options.js";
export type { ClientOptions, Settings, Transport } from "./request/options.js";
export type { CodeMeanings } from "./request/outcome.js";
export { wire } from "./request/wire.js";
export type {
  GatewayClient,
  HeadersOptions,
  Middleware,
  WireOptions,
} from "./request/wire-types.js";
export { chat } from "./streams/chat.js";
export type { Accumulation, Dialect } from "./streams/dialect.js";
export { gemini } from "./streams/gemini.js";
export { messages } from "./streams/messages.js";
export { responses } from "./streams/responses.js";
export type { StreamOptions } from "./streams/stream-options.js";
export { asStream } from "./streams/streams.js";
export type { TextStream } from "./streams/text-stream.js";
export { completeLinks } from "./tasks/content.js";
export type { CreateTaskOptions } from "./tasks/create-task.js";
export { firstOf } from "./tasks/first-of.js";
export type { FirstOfOptions } from "./tasks/first-of.js";
export { readInlineFile } from "./tasks/inline-file.js";
export { createMemoryStore } from "./tasks/memory-store.js";
export {
  firstText,
  readLink,
  readProgress,
  readSeconds,
  readStatus,
  unwrap,
} from "./tasks/read-words.js";
export { runAll } from "./tasks/run-all.js";
export type {
  BatchProgress,
  BatchResult,
  Requests,
  RunAllOptions,
  StartTask,
} from "./tasks/run-all.js";
export type { TaskHandle } from "./tasks/task-handle.js";
export { isFinal } from "./tasks/task-state.js";
export type { TaskFailure, TaskState, TaskStatus, VideoFile } from "./tasks/task-state.js";
export { createTaskStore } from "./tasks/task-store.js";
export type { TaskRecord, TaskRecords, TaskStore } from "./tasks/task-store.js";
export type { TaskProtocol } from "./tasks/task-protocol.js";
export { asTask, recover, resume } from "./tasks/tasks.js";
export type { Recovered, TaskMethods } from "./tasks/tasks.js";
export type { Video } from "./tasks/video.js";
export type { VideoTask, WaitOptions } from "./tasks/video-task.js";
