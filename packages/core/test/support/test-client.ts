import {
  asTask,
  createClient,
  encodeMedia,
  isFields,
  readLink,
  readProgress,
  readSeconds,
  readStatus,
  recover,
  resume,
  wire,
  png,
  type CallOptions,
  type ClientOptions,
  type CreateTaskOptions,
  type Middleware,
  type Operation,
  type Provider,
  type TaskMethods,
  type TaskProtocol,
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

const getImageToVideo: Operation = { id: "getImageToVideo", method: "GET", path: pollPath };

/** The two operations; `imageToVideo` may be read otherwise. */
export const operationsWith = (
  read: TaskProtocol["readTask"],
): Record<"imageToVideo" | "getImageToVideo", Operation> => ({
  imageToVideo: {
    id: "imageToVideo",
    method: "POST",
    path: createPath,
    paid: "task",
    bind: asTask,
    poll: {
      protocol: { readTaskId: ({ task_id }) => task_id, readTask: read },
      operation: getImageToVideo,
      id: "task_id",
    },
    encode: encodeMedia,
    body: {
      required: ["model_name", "prompt"],
      fields: { prompt: { length: [1, 2500] }, mode: { values: ["std", "pro"] } },
    },
    media: { image: { types: [png], maxBytes: 1000, form: "base64" } },
  },
  getImageToVideo,
});

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

export const operations = operationsWith(readTask);

/** What a client for tests may be made of instead. */
export interface TestProvider extends Partial<Provider> {
  readonly operations?: Readonly<Record<string, Operation>>;
}

/** Makes a client for tests; `provider` changes what it is made of. */
export function createTestClient(options: ClientOptions, provider: TestProvider = {}): TestClient {
  const { operations: own = operations, ...others } = provider;
  return createClient<TestClient>(
    { name: "test", clientName: "@x/test@1.0.0", ...others },
    [...Object.values(own), resume, recover, ...wire],
    options,
  );
}
