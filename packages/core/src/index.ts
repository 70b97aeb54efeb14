export { systemClock } from "./clock.js";
export type { Clock } from "./clock.js";
export type { DownloadOptions, DownloadProgress } from "./download/download-options.js";
export { openVideo } from "./download/open-video.js";
export { GatewayError } from "./errors/gateway-error.js";
export type { Billed, ErrorKind, GatewayErrorDetails } from "./errors/gateway-error.js";
export { InvalidInputError } from "./errors/invalid-input-error.js";
export { TaskFailedError } from "./errors/task-failed-error.js";
export { UnknownOutcomeError } from "./errors/unknown-outcome-error.js";
export { WaitTimeoutError } from "./errors/wait-timeout-error.js";
export { createProviderClient } from "./gateway.js";
export type {
  CallOptions,
  Capability,
  Gateway,
  PreparedCall,
  ProviderDefinition,
} from "./gateway.js";
export type { InputRule } from "./input/input-rule.js";
export type { MediaInput, WithMedia } from "./input/media-input.js";
export type { MediaRule } from "./input/media-rule.js";
export type { Operation } from "./operation.js";
export type { Answer } from "./request/answer.js";
export { isFields } from "./request/error-body.js";
export type { ClientOptions, Settings, Transport } from "./request/options.js";
export type { CodeMeanings } from "./request/outcome.js";
export type {
  GatewayClient,
  HeadersOptions,
  Middleware,
  WireOptions,
} from "./request/wire-types.js";
export { createMemoryStore } from "./tasks/memory-store.js";
export { readLink, readProgress, readSeconds, readStatus } from "./tasks/read-words.js";
export type { TaskHandle } from "./tasks/task-handle.js";
export { isFinal } from "./tasks/task-state.js";
export type { TaskFailure, TaskState, TaskStatus, VideoFile } from "./tasks/task-state.js";
export type { TaskRecord, TaskStore } from "./tasks/task-store.js";
export { tasks } from "./tasks/tasks.js";
export type { CreateTaskOptions, Recovered, TaskMethods, TaskProtocol } from "./tasks/tasks.js";
export type { Video, VideoSource } from "./tasks/video.js";
export type { VideoTask, WaitOptions } from "./tasks/video-task.js";
