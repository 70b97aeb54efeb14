import {
  asFile,
  asTask,
  completeLinks,
  createClient,
  readStatus,
  recover,
  resume,
  type CallOptions,
  type ClientOptions,
  type FileStream,
  type Operation,
  type TaskMethods,
  type TaskProtocol,
  type VideoFile,
  type VideoTask,
} from "../../src/index.js";

type Fields = Readonly<Record<string, unknown>>;

/** A client whose finished videos are handed out by the gateway itself. */
export interface ContentClient extends TaskMethods<Fields> {
  createVideo(input: Fields): Promise<VideoTask<Fields>>;
  downloadVideo(input: Fields, options?: CallOptions): Promise<FileStream>;
}

const path = "/v1/videos/{video_id}";
const getVideo: Operation = { id: "getVideo", method: "GET", path };
const content: Operation = { id: "downloadVideo", method: "GET", path: `${path}/content` };
const downloadVideo: Operation = { ...content, answer: "file", bind: asFile };

const createVideo = (protocol: TaskProtocol): Operation => ({
  id: "createVideo",
  method: "POST",
  path: "/v1/videos",
  paid: "task",
  body: {},
  bind: asTask,
  poll: { protocol, operation: getVideo, id: "video_id", content },
});

/** Makes such a client; `files` are what its lifecycle reads out of the answer of a finished task. */
export function createContentClient(
  options: ClientOptions,
  files: (answer: Fields) => readonly VideoFile[] = () => [],
): ContentClient {
  const protocol: TaskProtocol = {
    readTaskId: ({ id }) => id,
    readTask: (raw) => {
      const status = readStatus(raw["status"]);
      return { status, videos: status === "succeeded" ? files(raw) : [], raw };
    },
    complete: completeLinks,
  };
  return createClient<ContentClient>(
    { name: "content", clientName: "@x/content@1.0.0" },
    [createVideo(protocol), getVideo, downloadVideo, resume, recover],
    options,
  );
}
