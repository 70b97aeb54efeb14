import type { TaskStatus } from "./life-cycle.js";
import { toSeconds } from "./task-reading.js";
import type { Task } from "./task.js";

/** The words of the gateway's video object. */
export const VIDEO_OBJECT_WORDS: Readonly<Record<TaskStatus, string>> = {
  NOT_START: "unknown",
  SUBMITTED: "queued",
  QUEUED: "queued",
  IN_PROGRESS: "in_progress",
  SUCCESS: "completed",
  FAILURE: "failed",
};

/** The gateway's video object when a task has just been made. Its members come in this order. */
export function createdVideo(
  task: Task,
  status: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  return {
    id: task.id,
    task_id: task.id,
    object: "video",
    model: task.model,
    ...status,
    progress: 0,
    created_at: toSeconds(task.createdAtMs),
  };
}
