import type { SandboxState } from "../state.js";
import type { TaskStatus } from "../tasks/life-cycle.js";
import { type TaskReading, statusMember, toSeconds } from "../tasks/task-reading.js";
import type { FailureKind, Task } from "../tasks/task.js";
import { createdVideo } from "../tasks/video-object.js";
import { secondsTextOf, sizeOf, sourceOf } from "./asked-video.js";

/** OpenAI's own words. */
const WORDS: Readonly<Record<TaskStatus, string>> = {
  NOT_START: "queued",
  SUBMITTED: "queued",
  QUEUED: "queued",
  IN_PROGRESS: "in_progress",
  SUCCESS: "completed",
  FAILURE: "failed",
};

/** `error.code` of a video that failed. One that was cancelled has no error. */
const FAILURE_CODES: Readonly<Record<FailureKind, string | undefined>> = {
  failed: "server_error",
  moderated: "moderation_blocked",
  cancelled: undefined,
  expired: "server_error",
};

/** The file of a completed video is kept for an hour. */
const KEPT_SECONDS = 3600;

/** The gateway's answer to a create call. */
export function acceptedVideo(task: Task, status: Readonly<Record<string, string>>): unknown {
  const source = sourceOf(task);
  const seconds = secondsTextOf(source);
  return { ...createdVideo(task, status), seconds, size: sizeOf(source) };
}

/** A video as a read shows it. Until it has first looked, the gateway has only what it said itself. */
export function soraVideo(state: SandboxState, reading: TaskReading): unknown {
  const hasLooked = reading.stage.status !== "NOT_START" || state.options.soraDetail === "vendor";
  if (hasLooked) return vendorVideo(state, reading);
  return acceptedVideo(reading.task, statusMember("status", reading, "unknown"));
}

/** OpenAI's video object, in which the gateway puts its own id. */
export function vendorVideo(state: SandboxState, reading: TaskReading): unknown {
  const { task, stage } = reading;
  const source = sourceOf(task);
  const code = stage.status === "FAILURE" ? FAILURE_CODES[task.fate.failure] : undefined;
  const expiresAtMs = expiryOf(state, task);
  const succeeded = stage.status === "SUCCESS";
  return {
    id: task.id,
    ...statusMember("status", reading, wordOf(reading)),
    progress: progressOf(state, reading),
    completed_at: succeeded ? toSeconds(stage.finishedAtMs) : null,
    expires_at: succeeded ? toSeconds(expiresAtMs) : null,
    remixed_from_video_id: task.original?.vendorId ?? null,
    error: code === undefined ? null : { code, message: reading.failReason },
    object: "video",
    created_at: toSeconds(task.createdAtMs),
    model: task.model,
    prompt: task.video.prompt,
    seconds: secondsTextOf(source),
    size: sizeOf(source),
  };
}

/** When the file of a completed video goes away. */
export function expiryOf(state: SandboxState, task: Task): number {
  return task.fate.endsAtMs + (state.options.linkSeconds ?? KEPT_SECONDS) * 1000;
}

function wordOf({ stage, task }: TaskReading): string {
  const isCancelled = stage.status === "FAILURE" && task.fate.failure === "cancelled";
  return isCancelled ? "cancelled" : WORDS[stage.status];
}

/** In percent. What has failed is back at 0. */
function progressOf(state: SandboxState, { task, stage }: TaskReading): number {
  if (stage.status === "SUCCESS") return 100;
  if (stage.status !== "IN_PROGRESS") return 0;
  const share = (state.clock.now() - task.createdAtMs) / task.lifetimeMs;
  return Math.min(99, Math.floor(share * 100));
}
