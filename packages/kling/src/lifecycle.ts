import {
  firstText,
  isFields,
  isFinal,
  readLink,
  readProgress,
  readSeconds,
  readStatus,
  unwrap,
  type Fields,
  type TaskFailure,
  type TaskProtocol,
  type TaskState,
  type VideoFile,
} from "@x/core";
import type { KlingTaskDetailResponse } from "./schema.gen.js";

/** What the answers of Kling mean. */
export const protocol: TaskProtocol<KlingTaskDetailResponse> = {
  readTaskId,
  readTask: readKlingTask,
};

/** Finds the task's id in a create answer: the gateway's video object, or Kling's own envelope. */
export function readTaskId({ task_id, id, data }: Fields): unknown {
  return task_id || id || members(data)["task_id"];
}

/**
 * Turns any answer about a task into one state. It reads the gateway's task envelope, its short form, its video
 * object and Kling's own envelope: which one comes depends on the gateway's build and on the channel a task runs on.
 */
export function readKlingTask(answer: Fields): TaskState<KlingTaskDetailResponse> {
  const task = unwrap(answer);
  const status = readStatus(task["status"] ?? task["task_status"]);
  const succeeded = status === "succeeded";
  return {
    status,
    progress: succeeded ? 1 : readProgress(task["progress"]),
    videos: succeeded ? readVideos(task) : [],
    error: isFinal(status) && !succeeded ? readFailure(task) : undefined,
    raw: answer,
  };
}

/** The gateway's own link first: `result_url` repeats the reason of a failure, so it counts only as a link. */
function readVideos({ task_result, metadata, result_url, url, seconds }: Fields): VideoFile[] {
  const { videos } = members(task_result);
  const [first = {}, ...others] = Array.isArray(videos) ? videos.filter(isFields) : [];
  const own = members(metadata);
  const links = [result_url, url, own["url"], first["url"]].map(readLink);
  const whole = { duration: seconds ?? own["duration"], ...first, url: links.find(Boolean) };
  return [whole, ...others].flatMap((file: Fields) => {
    const link = readLink(file["url"]);
    return link
      ? {
          url: link,
          watermarkUrl: readLink(file["watermark_url"]),
          durationSeconds: readSeconds(file["duration"]),
        }
      : [];
  });
}

function readFailure({ error, fail_reason, task_status_msg }: Fields): TaskFailure {
  const { message, code } = members(error);
  return {
    message: firstText(fail_reason, task_status_msg, message, error) ?? "",
    code: code && typeof code !== "object" ? `${code}` : undefined,
  };
}

/** What came over the wire may be anything: of what is no object, every member is undefined. */
function members(value: unknown): Fields {
  return Object(value) as Fields;
}
