import type { TaskHandle } from "../tasks/task-handle.js";
import type { TaskState } from "../tasks/task-state.js";
import { GatewayError } from "./gateway-error.js";

/**
 * The provider ended the task without a video. The gateway gives the money back, so `billed` is `no`.
 */
export class TaskFailedError extends GatewayError {
  override readonly name: string = "TaskFailedError";
  /** The state the task ended in, with the provider's reason in `state.error`. */
  readonly state: TaskState;

  constructor(handle: TaskHandle, state: TaskState, requestId?: string) {
    const reason = state.error?.message || "the provider gave no reason";
    super(`Task ${handle.taskId} ended as ${state.status}: ${reason}.`, {
      kind: "task-failed",
      code: state.error?.code,
      operation: handle.operation,
      handle,
      requestId,
    });
    this.state = state;
  }
}
