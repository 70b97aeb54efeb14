import type { TaskHandle } from "../tasks/task-handle.js";
import type { TaskState } from "../tasks/task-state.js";
import { GatewayError } from "./gateway-error.js";

/** What every error about a wait ends with. */
export const goesOn = "The task goes on: resume it with its handle.";

/**
 * The task was still under way when your patience ended. It goes on at the provider:
 * wait again with the same task, or with `resume(error.handle)`.
 */
export class WaitTimeoutError extends GatewayError {
  override readonly name: string = "WaitTimeoutError";
  /** The last state that was read, if any was. */
  declare readonly state?: TaskState;

  constructor(
    handle: TaskHandle,
    timeoutMs: number,
    state: TaskState | undefined,
    cause?: unknown,
  ) {
    const { taskId, operation } = handle;
    super(`Task ${taskId} was not finished after ${timeoutMs} ms. ${goesOn}`, {
      kind: "timeout",
      billed: "yes",
      retryable: true,
      operation,
      handle,
      state,
      cause,
    });
  }
}
