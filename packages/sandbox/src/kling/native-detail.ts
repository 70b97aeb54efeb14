import type { TaskStatus } from "../tasks/life-cycle.js";
import { type TaskReading, statusMember } from "../tasks/task-reading.js";

/** Kling's own words; success is spelled `succeed`. */
const WORDS: Readonly<Record<TaskStatus, string>> = {
  NOT_START: "submitted",
  SUBMITTED: "submitted",
  QUEUED: "submitted",
  IN_PROGRESS: "processing",
  SUCCESS: "succeed",
  FAILURE: "failed",
};

/** Kling's own body, with times in milliseconds. The gateway keeps it as `data.data` of its record. */
export function nativeDetail(reading: TaskReading): unknown {
  const { task, stage, failReason } = reading;
  const externalId = task.input["external_task_id"];
  return {
    code: 0,
    message: "SUCCEED",
    request_id: `sandbox-${task.vendorId}`,
    data: {
      task_id: task.vendorId,
      ...statusMember("task_status", reading, WORDS[stage.status]),
      task_status_msg: failReason,
      task_info: externalId === undefined ? {} : { external_task_id: externalId },
      created_at: task.createdAtMs,
      updated_at: stage.sinceMs,
      ...(stage.status === "SUCCESS" ? { task_result: { videos: videosOf(reading) } } : {}),
    },
  };
}

function videosOf({ task, link }: TaskReading): readonly unknown[] {
  if (link === undefined) return [];
  return [{ id: task.videoId, url: link, duration: String(task.video.seconds) }];
}
