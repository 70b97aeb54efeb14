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
}
