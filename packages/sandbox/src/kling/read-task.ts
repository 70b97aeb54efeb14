import type { OperationHandler } from "../gateway/environment.js";
import { taskError } from "../gateway/error-bodies.js";
import { signedLink } from "../files/links.js";
import type { TaskDetailShape } from "../options.js";
import type { SandboxState } from "../state.js";
import { simpleDetail } from "../tasks/simple-detail.js";
import { readTask } from "../tasks/start-task.js";
import { type TaskReading, readingOf } from "../tasks/task-reading.js";
import type { Task } from "../tasks/task.js";
import { jsonAnswer } from "../transport/answers.js";
import { envelope } from "./envelope.js";
import { nativeDetail } from "./native-detail.js";

const DETAILS: Readonly<Record<TaskDetailShape, (reading: TaskReading) => unknown>> = {
  envelope,
  simple: (reading) => simpleDetail(reading),
  native: nativeDetail,
};

/** Reads a task. The word in the path, `text2video` or `image2video`, is not checked against the task. */
export function readTaskDetail(state: SandboxState): OperationHandler {
  return (context) => {
    const known = state.tasks.find(context.req.param("task_id") ?? "");
    if (known?.provider !== "kling") return taskError(400, "task_not_exist", "task_not_exist");
    const task = readTask(state, known, context.get("operation"));
    const reading = klingReading(state, task, context.env.origins.files);
    return jsonAnswer(200, DETAILS[state.options.detail](reading));
  };
}

/** A Kling task at this moment. The address of its file is a fresh one each time. */
export function klingReading(state: SandboxState, task: Task, filesUrl: string): TaskReading {
  const expiresAtMs = state.clock.now() + (state.options.linkSeconds ?? 3600) * 1000;
  return readingOf(state, task, () => signedLink(state, { task, filesUrl, expiresAtMs }));
}
