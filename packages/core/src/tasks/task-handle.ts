import { InvalidInputError } from "../errors/invalid-input-error.js";

/**
 * All that is needed to go on with a paid task, in another process or on another day. Plain JSON: store it as it is.
 */
export interface TaskHandle {
  /** The form of this object. */
  readonly version: 1;
  /** The client it belongs to, such as `kling`. */
  readonly provider: string;
  /** The operation that created the task, such as `imageToVideo`. */
  readonly operation: string;
  /** The gateway's id of the task. */
  readonly taskId: string;
  /** When the task was created, by this machine's clock, in milliseconds since 1970. */
  readonly createdAtMs: number;
  /** The id of its record in the client's task store, where it has one. */
  readonly recordId: string;
}

/** Whether an id may go into a path: anything that a URL parser could read as more than one name is refused. */
export function isTaskId(value: unknown): value is string {
  return typeof value === "string" && /^[\w:-][\w.:-]{0,255}$/.test(value);
}

/** Whether a value, from a file, a database or another process, is a handle of this provider. */
export function isHandle(
  value: unknown,
  provider: string,
  operations: readonly string[],
): value is TaskHandle {
  const { version, provider: owner, operation, taskId } = Object(value) as Partial<TaskHandle>;
  const isOurs = version === 1 && owner === provider && operations.includes(`${operation}`);
  return isOurs && isTaskId(taskId);
}

/**
 * Takes a handle that came from outside.
 *
 * @throws {InvalidInputError} when it is not a handle of this provider.
 */
export function readHandle(
  value: TaskHandle,
  provider: string,
  operations: readonly string[],
): TaskHandle {
  if (isHandle(value, provider, operations)) return value;
  throw new InvalidInputError("handle", `is not one of ${provider}, but ${JSON.stringify(value)}`);
}
