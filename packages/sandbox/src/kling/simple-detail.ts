import type { TaskStatus } from "../tasks/life-cycle.js";
import { type TaskReading, statusMember } from "./task-reading.js";

const WORDS: Readonly<Record<TaskStatus, string>> = {
  NOT_START: "processing",
  SUBMITTED: "queued",
  IN_PROGRESS: "processing",
  SUCCESS: "succeeded",
  FAILURE: "failed",
};

/** The gateway's short form. `url` is an empty text until the file is there. */
export function simpleDetail(reading: TaskReading): unknown {
  const { task, stage, link } = reading;
  const failed = stage.status === "FAILURE";
  return {
    code: "success",
    message: "",
    data: {
      error: failed ? { code: "", message: task.fate.failReason ?? "" } : null,
      format: "mp4",
      metadata: null,
      ...statusMember("status", reading, WORDS[stage.status]),
      task_id: task.id,
      url: link ?? "",
    },
  };
}
