import {
  createProviderClient,
  encodeMedia,
  isFields,
  readLink,
  readProgress,
  readSeconds,
  readStatus,
  tasks,
  type CallOptions,
  type ClientOptions,
  type CreateTaskOptions,
  type Middleware,
  type Operation,
  type ProviderDefinition,
  type TaskMethods,
  type TaskState,
  type VideoTask,
  type WireOptions,
} from "../../src/index.js";

type Fields = Readonly<Record<string, unknown>>;

/** What a wire call is given, without the types of a spec. */
export interface LooseInit extends WireOptions {
  readonly params?: { path?: object; query?: object; header?: Record<string, string | null> };
  readonly body?: unknown;
}

/** What a wire call resolves to, without the types of a spec. */
export interface LooseAnswer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

type LooseMethod = (path: string, init?: LooseInit) => Promise<LooseAnswer>;

/** A client over two of the sandbox's operations, with a lifecycle of its own that is as simple as can be. */
export interface TestClient extends TaskMethods<Fields> {
  GET: LooseMethod;
  POST: LooseMethod;
  PUT: LooseMethod;
  PATCH: LooseMethod;
  DELETE: LooseMethod;
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
  imageToVideo(input: Fields, options?: CreateTaskOptions): Promise<VideoTask<Fields>>;
  getImageToVideo(input: Fields, options?: CallOptions): Promise<Fields>;
}

export const createPath = "/kling/v1/videos/image2video";
const pollPath = `${createPath}/{task_id}`;

export const operations: Record<"imageToVideo" | "getImageToVideo", Operation> = {
  imageToVideo: {
    method: "POST",
    path: createPath,
    paid: "task",
    poll: { operation: "getImageToVideo", id: "task_id" },
    body: {
      required: ["model_name", "prompt"],
      fields: { prompt: { length: [1, 2500] }, mode: { values: ["std", "pro"] } },
    },
    media: { image: { types: ["image/png"], maxBytes: 1000, form: "base64" } },
  },
  getImageToVideo: { method: "GET", path: pollPath },
};

/** What a task is made of in most tests. */
export const input: Fields = {
  model_name: "kling-v3",
  prompt: "A paper boat",
  image: "https://example.com/boat.png",
};

/** Reads the gateway's task envelope. */
function readTask(answer: Fields): TaskState<Fields> {
  const task = isFields(answer["data"]) ? answer["data"] : answer;
  const status = readStatus(task["status"]);
  const url = readLink(task["result_url"]);
  const durationSeconds = readSeconds(task["seconds"]);
  return {
    status,
    progress: readProgress(task["progress"]),
    videos: status === "succeeded" && url ? [{ url, durationSeconds }] : [],
    error: status === "failed" ? { message: `${task["fail_reason"]}` } : undefined,
    raw: answer,
  };
}

/** Makes a client for tests; `provider` changes what it is made of. */
export function createTestClient(
  options: ClientOptions,
  provider: Partial<ProviderDefinition> = {},
): TestClient {
  return createProviderClient<TestClient>(
    { name: "test", clientName: "@x/test@1.0.0", operations, encodeBody: encodeMedia, ...provider },
    options,
    tasks({ readTaskId: ({ task_id }) => task_id, readTask }),
  );
}
