import { type TaskReading, statusMember } from "../tasks/task-reading.js";
import { VIDEO_OBJECT_WORDS } from "../tasks/video-object.js";

/**
 * A Kling task as the gateway's video object: without a model, with Kling's own times in milliseconds, and with
 * `completed_at` set while it still runs.
 */
export function klingVideo(reading: TaskReading): unknown {
  const { task, stage, link, failReason } = reading;
  const finished =
    link === undefined ? {} : { seconds: String(task.video.seconds), metadata: { url: link } };
  return {
    id: task.id,
    object: "video",
    model: "",
    ...statusMember("status", reading, VIDEO_OBJECT_WORDS[stage.status]),
    progress: Number.parseInt(stage.progress, 10),
    created_at: task.createdAtMs,
    completed_at: stage.sinceMs,
    ...finished,
    ...(stage.status === "FAILURE" ? { error: { message: failReason, code: "" } } : {}),
  };
}
