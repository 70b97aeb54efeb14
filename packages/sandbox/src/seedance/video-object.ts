import { type TaskReading, statusMember, toSeconds } from "../tasks/task-reading.js";
import { VIDEO_OBJECT_WORDS } from "../tasks/video-object.js";
import { failureCodeOf } from "./failure.js";

/** A Seedance task as the gateway's video object. `completed_at` is its last change, also while it runs. */
export function seedanceVideo(reading: TaskReading): unknown {
  const { task, stage, link, failReason } = reading;
  const error = { message: failReason, code: failureCodeOf(reading) ?? "" };
  return {
    id: task.id,
    task_id: task.id,
    object: "video",
    model: task.model,
    ...statusMember("status", reading, VIDEO_OBJECT_WORDS[stage.status]),
    progress: Number.parseInt(stage.progress, 10),
    created_at: toSeconds(task.createdAtMs),
    completed_at: toSeconds(stage.sinceMs),
    metadata: { url: link ?? "" },
    ...(stage.status === "FAILURE" ? { error } : {}),
  };
}
