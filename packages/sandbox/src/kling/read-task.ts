import type { OperationHandler } from "../gateway/environment.js";
import { taskError } from "../gateway/error-bodies.js";
import { signedLink } from "../files/links.js";
import type { TaskDetailShape } from "../options.js";
import type { SandboxState } from "../state.js";
import { stageOf } from "../tasks/life-cycle.js";
import { readTask } from "../tasks/start-task.js";
import type { Task } from "../tasks/task.js";
import { jsonAnswer } from "../transport/answers.js";
import { envelope } from "./envelope.js";
import { nativeDetail } from "./native-detail.js";
import { simpleDetail } from "./simple-detail.js";
import type { TaskReading } from "./task-reading.js";

const DETAILS: Readonly<Record<TaskDetailShape, (reading: TaskReading) => unknown>> = {
  envelope,
  simple: simpleDetail,
  native: nativeDetail,
};

/** Reads a task. The word in the path, `text2video` or `image2video`, is not checked against the task. */
export function readTaskDetail(state: SandboxState, operation: string): OperationHandler {
  return (context) => {
    const known = state.tasks.find(context.req.param("task_id") ?? "");
    if (known === undefined) return taskError(400, "task_not_exist", "task_not_exist");
    const task = readTask(state, known, operation);
    const reading = readingOf(state, task, context.env.origins.files);
    return jsonAnswer(200, DETAILS[state.options.detail](reading));
  };
}

function readingOf(state: SandboxState, task: Task, filesUrl: string): TaskReading {
  const stage = stageOf(task, state.clock.now());
  const succeeded = stage.status === "SUCCESS";
  const isRunning = !succeeded && stage.status !== "FAILURE";
  return {
    task,
    stage,
    statusWord: isRunning ? task.fate.statusWord : undefined,
    link: succeeded && !task.fate.withoutLink ? signedLink(state, task, filesUrl) : undefined,
    requestId: `sandbox-${task.vendorId}`,
  };
}
