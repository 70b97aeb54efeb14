import {
  firstText,
  isFields,
  isFinal,
  readLink,
  readProgress,
  readSeconds,
  readStatus,
  type Fields,
  type TaskFailure,
  type TaskProtocol,
  type TaskState,
  type VideoFile,
} from "@x/core";
import type { SeedanceTaskResponse } from "./schema.gen.js";

const framesPerSecond = 24; // of every model, by Ark's docs
const linkLifeMs = 86_400_000; // 24 hours, by the same

/** What the answers of Seedance mean. */
export const protocol: TaskProtocol<SeedanceTaskResponse> = {
  readTaskId,
  readTask: readSeedanceTask,
};

/** Finds the task's id in a create answer. In the gateway's record `data.id` is another number. */
export function readTaskId({ task_id, id, data }: Fields): unknown {
  return task_id || id || members(data)["task_id"] || members(data)["id"];
}

/**
 * The vendor's own task, in whichever form the gateway hands it over: its `usage`, `seed`, `revised_prompt` and all
 * else that a {@link TaskState} has no place for. Where the gateway keeps no such task, it is the gateway's own.
 *
 * @example
 * ```ts
 * const { usage } = vendorTask(await seedance.getTask({ task_id: handle.taskId }));
 * console.log(usage?.total_tokens);
 * ```
 */
export function vendorTask(answer: SeedanceTaskResponse): SeedanceTaskResponse {
  const { data } = answer;
  if (!isFields(data)) return answer;
  return (isFields(data.data) ? data.data : data) as SeedanceTaskResponse;
}

/**
 * Turns any answer about a task into one state. It reads the vendor's own task, the gateway's video object, its record
 * and its short form: which one comes depends on the gateway's build.
 */
export function readSeedanceTask(answer: Fields): TaskState<SeedanceTaskResponse> {
  const task = isFields(answer["data"]) ? answer["data"] : answer;
  const vendor = vendorTask(answer) as Fields;
  const facts = { ...task, ...vendor };
  const said = readStatus(task["status"]);
  const end = readStatus(vendor["status"]);
  // The gateway has one word for every end without a video; the vendor says which it was.
  const status = said === "failed" && isFinal(end) && end !== "succeeded" ? end : said;
  const succeeded = status === "succeeded";
  return {
    status,
    progress: succeeded ? 1 : readProgress(task["progress"]),
    videos: succeeded ? readVideos(facts) : [],
    error: isFinal(status) && !succeeded ? readFailure(facts) : undefined,
    raw: answer,
  };
}

/** The gateway's own link first: `result_url` repeats the reason of a failure, so it counts only as a link. */
function readVideos(facts: Fields): VideoFile[] {
  const content = members(facts["content"]);
  const metadata = members(facts["metadata"]);
  const links = [facts["result_url"], facts["url"], metadata["url"], content["video_url"]];
  const url = links.map(readLink).find(Boolean);
  const endedAt = readSeconds(facts["updated_at"] ?? facts["completed_at"]);
  const frames = readSeconds(facts["frames"]);
  const file = {
    lastFrameUrl: readLink(content["last_frame_url"]),
    durationSeconds:
      readSeconds(facts["duration"] ?? facts["seconds"] ?? metadata["duration"]) ??
      (frames && frames / framesPerSecond),
    expiresAtMs: endedAt && endedAt * 1000 + linkLifeMs,
  };
  return url ? [{ url, ...file }] : [];
}

function readFailure({ error, fail_reason }: Fields): TaskFailure {
  const { message, code: anyCode } = members(error);
  const code = anyCode && typeof anyCode !== "object" ? `${anyCode}` : undefined;
  return {
    message: firstText(message, error, fail_reason) ?? "",
    code,
    // Of a text, a picture, a sound or the finished video, with details behind a dot.
    moderated: /SensitiveContent/.test(`${code}`) || undefined,
  };
}

/** What came over the wire may be anything: of what is no object, every member is undefined. */
function members(value: unknown): Fields {
  return Object(value) as Fields;
}
