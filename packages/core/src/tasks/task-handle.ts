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
  /** The id of its record in the task store, when one is used. */
  readonly recordId?: string;
}

/** Whether an id may go into a path: anything that a URL parser could read as more than one name is refused. */
export function isTaskId(value: unknown): value is string {
  return typeof value === "string" && /^[\w:-][\w.:-]{0,255}$/.test(value);
}

/**
 * Reads a handle that came from outside: a file, a database, another process.
 *
 * @throws {InvalidInputError} when it is not a handle of this provider.
 */
export function readHandle(value: unknown, provider: string, operations: readonly string[]): TaskHandle {
  const handle = (typeof value === "object" ? value : undefined) as Partial<TaskHandle> | null | undefined;
  if (handle?.version !== 1) throw new InvalidInputError("handle", "is not a task handle (version 1 is expected)");
  if (handle.provider !== provider) {
    throw new InvalidInputError("handle.provider", `is ${quote(handle.provider)}, and this client is ${quote(provider)}`, {
      allowed: [provider],
    });
  }
  if (!operations.includes(handle.operation as string)) {
    throw new InvalidInputError("handle.operation", `is ${quote(handle.operation)}, expected ${operations.map(quote).join(" or ")}`, {
      allowed: operations,
    });
  }
  if (!isTaskId(handle.taskId)) throw new InvalidInputError("handle.taskId", "is not a task id");
  return handle as TaskHandle;
}

function quote(value: unknown): string {
  return JSON.stringify(value) ?? "missing";
}
