import type { TaskReading } from "../tasks/task-reading.js";
import { taskRecord } from "../tasks/task-record.js";
import { nativeDetail } from "./native-detail.js";

/** The channel type of Kling, as text. */
const KLING_PLATFORM = "50";

/** The gateway's record of a task, with Kling's own body inside. */
export function envelope(reading: TaskReading): unknown {
  return taskRecord(reading, {
    platform: KLING_PLATFORM,
    action: actionOf(reading.task.input),
    data: nativeDetail(reading),
  });
}

function actionOf(input: Readonly<Record<string, unknown>>): string {
  if (input["image_tail"] !== undefined) return "firstTailGenerate";
  return input["image"] === undefined ? "textGenerate" : "generate";
}
