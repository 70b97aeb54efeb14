import { nativeDetail } from "./native-detail.js";
import { type TaskReading, statusMember } from "./task-reading.js";

/** The channel type of Kling, as text. */
const KLING_PLATFORM = "50";

const toSeconds = (ms: number): number => Math.floor(ms / 1000);

/**
 * The gateway's record of a task. Times are in seconds, 0 for what has not happened. `result_url` is absent while there
 * is nothing to say, and repeats `fail_reason` on failure.
 */
export function envelope(reading: TaskReading): unknown {
  const { task, stage, link } = reading;
  const failReason = stage.status === "FAILURE" ? (task.fate.failReason ?? "") : "";
  const resultUrl = link ?? failReason;
  return {
    code: "success",
    message: "",
    data: {
      id: task.number,
      created_at: toSeconds(task.createdAtMs),
      updated_at: toSeconds(stage.sinceMs),
      task_id: task.id,
      platform: KLING_PLATFORM,
      user_id: 7,
      group: "default",
      channel_id: 12,
      quota: task.price,
      action: actionOf(task.input),
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
      data: nativeDetail(reading),
    },
  };
}

function actionOf(input: Readonly<Record<string, unknown>>): string {
  if (input["image_tail"] !== undefined) return "firstTailGenerate";
  return input["image"] === undefined ? "textGenerate" : "generate";
}
