import type { OperationHandler } from "../gateway/environment.js";
import { taskError } from "../gateway/error-bodies.js";
import type { SandboxState } from "../state.js";
import { readTask } from "../tasks/start-task.js";
import { readingOf } from "../tasks/task-reading.js";
import { jsonAnswer } from "../transport/answers.js";
import { operation } from "./operation.js";

/** Google's answer under another model's path, handed on by the gateway as a text. */
const UNKNOWN_OPERATION =
  '{"error": {"code": 404, "message": "The operation was not found.", "status": "NOT_FOUND"}}';

/** Fetches an operation. It is known by its name, and only under the model that makes it. */
export function fetchVideoOperation(state: SandboxState): OperationHandler {
  return (context) => {
    const known = state.tasks.find(String(context.get("input")["operationName"]));
    if (known?.provider !== "veo") return taskError(400, "task_not_exist", "task_not_exist");
    if (known.model !== context.get("model")) {
      return taskError(404, "fail_to_fetch_task", UNKNOWN_OPERATION);
    }
    const task = readTask(state, known, context.get("operation"));
    const { files } = context.env.origins;
    return jsonAnswer(200, operation(state, readingOf(state, task), files));
  };
}
