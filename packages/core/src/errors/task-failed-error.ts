import type { TaskHandle } from "../tasks/task-handle.js";
import type { TaskState } from "../tasks/task-state.js";
import { GatewayError } from "./gateway-error.js";

/**
 * The provider ended the task without a video. The gateway gives the money back, so `billed` is `no`.
 */
export class TaskFailedError extends GatewayError {
  override readonly name: string = "TaskFailedError";
  /** The state the task ended in, with the provider's reason in `state.error`. */
  declare readonly state: TaskState;

  constructor(handle: TaskHandle, state: TaskState, requestId?: string) {
    const { message, code } = state.error ?? {};
    const { taskId, operation } = handle;
    super(`Task ${taskId} ${state.status}: ${message || "no reason was given"}.`, {
      kind: "task-failed",
      code,
      operation,
      handle,
      requestId,
      state,
    });
  }
}
