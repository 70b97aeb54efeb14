import type { OperationHandler } from "../gateway/environment.js";
import type { SandboxState } from "../state.js";
import { startTask } from "../tasks/start-task.js";
import { jsonAnswer } from "../transport/answers.js";

/**
 * Accepts a task. The answer is the gateway's video object, not Kling's envelope, and its members come in this order.
 */
export function createTask(state: SandboxState, operation: string): OperationHandler {
  return (context) => {
    const model = context.get("model");
    const task = startTask(state, { operation, model, input: context.get("input") });
    const body = {
      id: task.id,
      task_id: task.id,
      object: "video",
      model,
      status: state.options.createStatus,
      progress: 0,
      created_at: Math.floor(task.createdAtMs / 1000),
    };
    return jsonAnswer(200, body, { "X-New-Api-Other-Ratios": "{}" });
  };
}
