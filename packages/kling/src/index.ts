export {
  createMemoryStore,
  GatewayError,
  InvalidInputError,
  openVideo,
  TaskFailedError,
  UnknownOutcomeError,
  WaitTimeoutError,
} from "@x/core";
export type {
  Billed,
  CallOptions,
  Clock,
  CreateTaskOptions,
  DownloadOptions,
  DownloadProgress,
  ErrorKind,
  MediaInput,
  Middleware,
  Recovered,
  TaskFailure,
  TaskHandle,
  TaskRecord,
  TaskState,
  TaskStatus,
  TaskStore,
  Transport,
  Video,
  VideoFile,
  VideoTask,
  WaitOptions,
} from "@x/core";
export { createKlingClient } from "./client.js";
export type { KlingClient, KlingClientOptions } from "./client.js";
export type { KlingOperations } from "./operations.gen.js";
export type {
  components,
  KlingImage2VideoRequest,
  KlingTaskDetailResponse,
  KlingTaskResponse,
  KlingText2VideoRequest,
  operations,
  paths,
} from "./schema.gen.js";
