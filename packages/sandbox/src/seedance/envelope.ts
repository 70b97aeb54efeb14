import type { TaskReading } from "../tasks/task-reading.js";
import { taskRecord } from "../tasks/task-record.js";
import type { Task } from "../tasks/task.js";
import { nativeTask } from "./native-task.js";
import { partsOf } from "./settings.js";

/** The channel type of Seedance, as text. */
const SEEDANCE_PLATFORM = "54";

/** The gateway's record of a task. Before it has first looked at the vendor it has the create answer inside. */
export function envelope(reading: TaskReading): unknown {
  const { task, stage } = reading;
  return taskRecord(reading, {
    platform: SEEDANCE_PLATFORM,
    action: actionOf(task),
    data: stage.status === "NOT_START" ? { id: task.vendorId } : nativeTask(reading),
  });
}

function actionOf({ input }: Task): string {
  const roles = partsOf(input, "image_url").map((part) => part["role"]);
  if (roles.includes("reference_image")) return "referenceGenerate";
  if (roles.includes("last_frame")) return "firstTailGenerate";
  return roles.length > 0 ? "generate" : "textGenerate";
}
