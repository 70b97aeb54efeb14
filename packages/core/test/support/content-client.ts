import {
  contentFrom,
  createProviderClient,
  downloads,
  readStatus,
  tasks,
  type CallOptions,
  type ClientOptions,
  type FileStream,
  type Operation,
  type TaskMethods,
  type VideoFile,
  type VideoTask,
} from "../../src/index.js";

type Fields = Readonly<Record<string, unknown>>;

/** A client whose finished videos are handed out by the gateway itself. */
export interface ContentClient extends TaskMethods<Fields> {
  createVideo(input: Fields): Promise<VideoTask<Fields>>;
  downloadVideo(input: Fields, options?: CallOptions): Promise<FileStream>;
}

const operations: Readonly<Record<string, Operation>> = {
  createVideo: {
    method: "POST",
    path: "/v1/videos",
    paid: "task",
    poll: { operation: "getVideo", id: "video_id" },
    body: {},
  },
  getVideo: { method: "GET", path: "/v1/videos/{video_id}" },
  downloadVideo: { method: "GET", path: "/v1/videos/{video_id}/content", answer: "file" },
};

/** Makes such a client; `files` are what its lifecycle reads out of the answer of a finished task. */
export function createContentClient(
  options: ClientOptions,
  files: (answer: Fields) => readonly VideoFile[] = () => [],
): ContentClient {
  return createProviderClient<ContentClient>(
    { name: "content", clientName: "@x/content@1.0.0", operations },
    options,
    tasks({
      readTaskId: ({ id }) => id,
      readTask: (raw) => {
        const status = readStatus(raw["status"]);
        return { status, videos: status === "succeeded" ? files(raw) : [], raw };
      },
      content: contentFrom("downloadVideo"),
    }),
    downloads(),
  );
}
