import {
  isFields,
  isFinal,
  readLink,
  readProgress,
  readSeconds,
  readStatus,
  type TaskProtocol,
  type TaskState,
  type VideoFile,
} from "@x/core";
import type { KlingTaskDetailResponse } from "./schema.gen.js";

type Fields = Readonly<Record<string, unknown>>;

/** What the answers of Kling mean. */
export const protocol: TaskProtocol<KlingTaskDetailResponse> = {
  readTaskId,
  readTask: readKlingTask,
};

/** Finds the task's id in a create answer: the gateway's video object, or Kling's own envelope. */
export function readTaskId({ task_id, id, data }: Fields): unknown {
  return task_id || id || fields(data)?.["task_id"];
}

/**
 * Turns any answer about a task into one state. It reads the gateway's task envelope, its short form, its video
 * object and Kling's own envelope: which one comes depends on the gateway's build and on the channel a task runs on.
 */
export function readKlingTask(answer: Fields): TaskState<KlingTaskDetailResponse> {
  const task = fields(answer["data"]) ?? answer;
  // The gateway's envelope keeps Kling's own answer, an envelope again, in `data.data`.
  const vendor = fields(fields(task["data"])?.["data"]) ?? task;
  const status = readStatus(task["status"] ?? task["task_status"]);
  const succeeded = status === "succeeded";
  return {
    status,
    progress: succeeded ? 1 : readProgress(task["progress"]),
    videos: succeeded ? readVideos(task, vendor) : [],
    error: isFinal(status) && !succeeded ? readFailure(task, vendor) : undefined,
    raw: answer,
  };
}

/** The gateway's own link first: `result_url` repeats the reason of a failure, so it counts only as a link. */
function readVideos(task: Fields, vendor: Fields): VideoFile[] {
  const listed = fields(vendor["task_result"])?.["videos"];
  const [first = {}, ...others] = Array.isArray(listed) ? listed.filter(isFields) : [];
  const metadata = fields(task["metadata"]) ?? {};
  const links = [task["result_url"], task["url"], metadata["url"], first["url"]].map(readLink);
  const whole = {
    duration: task["seconds"] ?? metadata["duration"],
    ...first,
    url: links.find(Boolean),
  };
  return [whole, ...others].flatMap((file: Fields) => {
    const url = readLink(file["url"]);
    return url
      ? {
          url,
          watermarkUrl: readLink(file["watermark_url"]),
          durationSeconds: readSeconds(file["duration"]),
        }
      : [];
  });
}

function readFailure(task: Fields, vendor: Fields): { message: string; code: string | undefined } {
  const error = fields(task["error"]) ?? {};
  const texts = [task["fail_reason"], vendor["task_status_msg"], error["message"], task["error"]];
  const message =
    texts.find((text): text is string => typeof text === "string" && text !== "") ?? "";
  const { code } = error;
  return { message, code: code && typeof code !== "object" ? `${code}` : undefined };
}

function fields(value: unknown): Fields | undefined {
  return isFields(value) ? value : undefined;
}
