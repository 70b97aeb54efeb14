import type { Gateway } from "../gateway.js";
import type { Operation } from "../operation.js";
import type { TaskHandle } from "./task-handle.js";
import type { TaskState } from "./task-state.js";

/** How a provider's tasks are read. */
export interface TaskProtocol<Raw = unknown> {
  /** The task's id in the answer to a create call. Anything may be in it. */
  readTaskId(answer: Readonly<Record<string, unknown>>): unknown;
  /** Turns any answer of a poll operation into a state. Pure; must not throw. */
  readTask(answer: Readonly<Record<string, unknown>>): TaskState<Raw>;
  /** For files that the gateway itself hands out by the operation `content`: `completeLinks`. Absent: each has a link. */
  complete?(
    state: TaskState<Raw>,
    gateway: Gateway,
    content: Operation,
    handle: TaskHandle,
  ): TaskState<Raw>;
}
