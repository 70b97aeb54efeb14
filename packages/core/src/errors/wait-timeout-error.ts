import type { TaskState } from "../tasks/task-state.js";
import { GatewayError } from "./gateway-error.js";

/**
 * The task was still under way when your patience ended. It goes on at the provider:
 * wait again with the same task, or with `resume(error.handle)`.
 */
export class WaitTimeoutError extends GatewayError {
  override readonly name: string = "WaitTimeoutError";
  /** The last state that was read, if any was. */
  declare readonly state?: TaskState;
}
