import { type TaskReading, statusMember, toSeconds } from "./task-reading.js";

/** What of the gateway's record depends on the vendor. */
export interface RecordVendor {
  /** The type of the channel, a number as text. */
  readonly platform: string;
  /** What was asked for, in the gateway's words. */
  readonly action: string;
  /** The vendor's last answer. */
  readonly data: unknown;
}

/**
 * The gateway's record of a task. Times are in seconds, 0 for what has not happened. `result_url` is absent while there
 * is nothing to say, and repeats `fail_reason` on failure.
 */
export function taskRecord(reading: TaskReading, vendor: RecordVendor): unknown {
  const { task, stage, link, failReason } = reading;
  const resultUrl = link ?? failReason;
  return {
    code: "success",
    message: "",
    data: {
      id: task.number,
      created_at: toSeconds(task.createdAtMs),
      updated_at: toSeconds(stage.sinceMs),
      task_id: task.id,
      platform: vendor.platform,
      user_id: 7,
      group: "default",
      channel_id: 12,
      quota: task.price,
      action: vendor.action,
      ...statusMember("status", reading, stage.status),
      fail_reason: failReason,
      ...(resultUrl === "" ? {} : { result_url: resultUrl }),
      submit_time: toSeconds(task.createdAtMs),
      start_time: toSeconds(stage.startedAtMs),
      finish_time: toSeconds(stage.finishedAtMs),
      progress: stage.progress,
      properties: {
        input: "",
        upstream_model_name: task.model,
        origin_model_name: task.model,
      },
      data: vendor.data,
    },
  };
}
