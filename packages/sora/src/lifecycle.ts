import {
  completeLinks,
  firstText,
  isFinal,
  readLink,
  readProgress,
  readSeconds,
  readStatus,
  unwrap,
  type CodeMeanings,
  type Fields,
  type TaskFailure,
  type TaskProtocol,
  type TaskState,
  type VideoFile,
} from "@x/core";
import type { VideoResponse } from "./schema.gen.js";

/** Codes of a refused prompt, picture or finished video. Source: OpenAI's API, "Error codes" and the Videos API. */
export const codes: CodeMeanings = {
  moderation_blocked: "moderation",
  content_policy_violation: "moderation",
};

/** What the answers of Sora mean. */
export const protocol: TaskProtocol<VideoResponse> = {
  readTaskId,
  readTask: readSoraTask,
  complete: completeLinks,
};

/** Finds the task's id in a create answer. In the gateway's record `data.id` is another number. */
export function readTaskId({ id, task_id, data }: Fields): unknown {
  return id || task_id || members(data)["task_id"];
}

/**
 * Turns any answer about a video into one state. It reads the video object, OpenAI's or the gateway's, for Sora and for
 * what other providers made, and the gateway's task record in its long and its short form.
 */
export function readSoraTask(answer: Fields): TaskState<VideoResponse> {
  const task = unwrap(answer);
  const status = readStatus(task["status"]);
  const succeeded = status === "succeeded";
  return {
    status,
    progress: succeeded ? 1 : readProgress(task["progress"]),
    videos: succeeded ? [readVideo(task)] : [],
    error: isFinal(status) && !succeeded ? readFailure(task) : undefined,
    raw: answer as unknown as VideoResponse,
  };
}

/** Sora's file has no link: it is read from the gateway, also where the gateway names its own address for it. */
function readVideo({ result_url, url, metadata, expires_at, seconds }: Fields): VideoFile {
  const links = [result_url, url, members(metadata)["url"]].map(readLink);
  const expiresAt = readSeconds(expires_at);
  return {
    url: links.find((link) => link && !/\/v1\/videos\/[^/]+\/content$/.test(link)) ?? "",
    // In seconds; other vendors' times are in milliseconds, and far above.
    expiresAtMs: expiresAt && (expiresAt > 1e11 ? expiresAt : expiresAt * 1_000),
    durationSeconds: readSeconds(seconds),
  };
}

function readFailure({ error, fail_reason }: Fields): TaskFailure {
  const { message, code: anyCode } = members(error);
  const code = anyCode && typeof anyCode !== "object" ? `${anyCode}` : undefined;
  return {
    message: firstText(message, error, fail_reason) ?? "",
    code,
    moderated: Object.hasOwn(codes, `${code}`) || undefined,
  };
}

/** What came over the wire may be anything: of what is no object, every member is undefined. */
function members(value: unknown): Fields {
  return Object(value) as Fields;
}
