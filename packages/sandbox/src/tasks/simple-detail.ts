import type { TaskStatus } from "./life-cycle.js";
import { type TaskReading, statusMember } from "./task-reading.js";

const WORDS: Readonly<Record<TaskStatus, string>> = {
  NOT_START: "processing",
  SUBMITTED: "queued",
  QUEUED: "queued",
  IN_PROGRESS: "processing",
  SUCCESS: "succeeded",
  FAILURE: "failed",
};

/**
 * The gateway's short form. `url` is an empty text until the file is there.
 *
 * @param failureCode The vendor's code for the failure, where it has one.
 */
export function simpleDetail(reading: TaskReading, failureCode = ""): unknown {
  const { task, stage, link, failReason } = reading;
  const failed = stage.status === "FAILURE";
  return {
    code: "success",
    message: "",
    data: {
      error: failed ? { code: failureCode, message: failReason } : null,
      format: "mp4",
      metadata: null,
      ...statusMember("status", reading, WORDS[stage.status]),
      task_id: task.id,
      url: link ?? "",
    },
  };
}
