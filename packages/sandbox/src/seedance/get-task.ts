import type { OperationHandler } from "../gateway/environment.js";
import { taskError } from "../gateway/error-bodies.js";
import type { SeedanceDetailShape } from "../options.js";
import type { SandboxState } from "../state.js";
import { simpleDetail } from "../tasks/simple-detail.js";
import { readTask } from "../tasks/start-task.js";
import type { TaskReading } from "../tasks/task-reading.js";
import { jsonAnswer } from "../transport/answers.js";
import { envelope } from "./envelope.js";
import { failureCodeOf } from "./failure.js";
import { nativeTask } from "./native-task.js";
import { seedanceReading } from "./task-reading.js";
import { seedanceVideo } from "./video-object.js";

const DETAILS: Readonly<Record<SeedanceDetailShape, (reading: TaskReading) => unknown>> = {
  native: nativeTask,
  video: seedanceVideo,
  envelope,
  simple: (reading) => simpleDetail(reading, failureCodeOf(reading)),
};

/** Reads a task. */
export function getTask(state: SandboxState): OperationHandler {
  return (context) => {
    const known = state.tasks.find(context.req.param("task_id") ?? "");
    if (known?.provider !== "seedance") return taskError(400, "task_not_exist", "task_not_exist");
    const task = readTask(state, known, context.get("operation"));
    const reading = seedanceReading(state, task, context.env.origins.files);
    return jsonAnswer(200, DETAILS[state.options.seedanceDetail](reading));
  };
}
