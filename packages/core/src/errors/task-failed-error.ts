import type { TaskHandle } from "../tasks/task-handle.js";
import type { TaskState } from "../tasks/task-state.js";
import { GatewayError } from "./gateway-error.js";

/**
 * The provider ended the task without a video: `state.status` says whether it failed, was cancelled or expired. The
 * gateway gives the money back, so `billed` is `no`, unless the state's error says otherwise. `kind` is `moderation`
 * where the content was refused, else `task-failed`.
 */
export class TaskFailedError extends GatewayError {
  override readonly name: string = "TaskFailedError";
  /** The state the task ended in, with the provider's reason in `state.error`. */
  declare readonly state: TaskState;

  constructor(
    handle: TaskHandle,
    state: TaskState,
    requestId?: string,
    isModerated: boolean | undefined = state.error?.moderated,
  ) {
    const { message, code, billed } = state.error ?? {};
    const { taskId, operation } = handle;
    super(`Task ${taskId} ${state.status}: ${message || "no reason was given"}.`, {
      kind: isModerated ? "moderation" : "task-failed",
      code,
      billed,
      operation,
      handle,
      requestId,
      state,
    });
  }
}
