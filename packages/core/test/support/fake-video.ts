import { createTurnableClock, type TurnableClock } from "@x/sandbox";
import { Video, type VideoOrigin } from "../../src/tasks/video.js";
import type { VideoSource } from "../../src/download/video-source.js";
import type { TaskHandle, VideoFile } from "../../src/index.js";

export const handle: TaskHandle = {
  version: 1,
  provider: "test",
  operation: "imageToVideo",
  taskId: "task_1",
  createdAtMs: 1_772_323_200_000,
  recordId: "record-1",
};

/** One request for the file. */
export interface FileRequest {
  readonly url: string;
  readonly range: string | undefined;
  readonly ifRange: string | undefined;
  readonly signal: AbortSignal;
}

/** A video whose file comes from a function of the test, and what was asked of it. */
export interface FakeVideo {
  readonly video: Video;
  readonly clock: TurnableClock;
  readonly asked: readonly FileRequest[];
  /** How often a fresh link was asked for. */
  readonly refreshed: () => number;
}

/** What the video's bytes are got by, and what is told when they are saved. */
interface FakeSource extends VideoSource {
  forget(): Promise<void>;
}

/** Makes a video without a gateway. The last answer is given for ever. */
export function fakeVideo(
  answers: readonly ((request: FileRequest) => Response | Promise<Response>)[],
  source: Partial<FakeSource> = {},
  file: VideoFile = { url: "https://files.test/first.mp4" },
): FakeVideo {
  const turnable = createTurnableClock();
  const asked: FileRequest[] = [];
  let count = 0;
  const open: VideoSource["open"] = async (url, { headers = {}, signal }) => {
    const request = { url, range: headers["range"], ifRange: headers["if-range"], signal };
    asked.push(request);
    return (answers[Math.min(asked.length, answers.length) - 1] as (typeof answers)[number])(
      request,
    );
  };
  const refresh: VideoSource["refresh"] = async () => ({
    url: `https://files.test/fresh-${++count}.mp4`,
  });
  const { clock, forget, ...made } = {
    clock: turnable,
    open,
    refresh,
    forget: async () => undefined,
    ...source,
  };
  const origin = {
    gateway: {
      settings: { clock, fetch: made.open },
      operations: { imageToVideo: { poll: { id: "task_id" } } },
    },
    task: {
      handle,
      requestId: "request-1",
      results: async ({ signal }: { signal: AbortSignal }) => [await made.refresh(signal)],
      forget,
    },
    index: 0,
  } as unknown as VideoOrigin;
  const video = new Video(file, { status: "succeeded", videos: [file], raw: {} }, origin);
  return { video, clock: turnable, asked, refreshed: () => count };
}

/** Serves a part of a file as the header `Range` asks. */
export function serveRange(
  bytes: Uint8Array<ArrayBuffer>,
  { range }: Pick<FileRequest, "range">,
  headers: Record<string, string> = {},
): Response {
  const start = Number(/^bytes=(\d+)-$/.exec(range ?? "")?.[1] ?? 0);
  const part = bytes.slice(start);
  const all = { "content-type": "video/mp4", "content-length": `${part.length}`, ...headers };
  if (!range) return new Response(part, { headers: all });
  const contentRange = `bytes ${start}-${bytes.length - 1}/${bytes.length}`;
  return new Response(part, { status: 206, headers: { ...all, "content-range": contentRange } });
}

/** An answer whose body ends after these chunks, and then closes, breaks or stays silent. */
export function chunked(
  chunks: readonly Uint8Array<ArrayBuffer>[],
  ending: "close" | "break" | "silence",
  headers: Record<string, string> = {},
  onCancel: () => void | Promise<void> = () => undefined,
): Response {
  const left = [...chunks];
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull: (controller) => {
        const chunk = left.shift();
        if (chunk) return controller.enqueue(chunk);
        if (ending === "close") return controller.close();
        if (ending === "break") return controller.error(new TypeError("terminated"));
        return new Promise(() => undefined);
      },
      cancel: onCancel,
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { headers: { "content-type": "video/mp4", ...headers } });
}
