import { InvalidInputError } from "../errors/invalid-input-error.js";
import type { Gateway } from "../gateway.js";

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
  /** The gateway's id of the task. For some providers a name with slashes in it. */
  readonly taskId: string;
  /** What reading the task takes beside its id, such as Veo's `model`. Absent: nothing. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Your own name for the request, where it was given one: see `CreateTaskOptions.key`. */
  readonly key?: string;
  /** When the task was created, by this machine's clock, in milliseconds since 1970. */
  readonly createdAtMs: number;
  /** The id of its record in the client's task store. Absent: it has none. */
  readonly recordId?: string;
}

/** Whether an id may be sent back: names with slashes between them, none of which could lead elsewhere in a path. */
export function isTaskId(value: unknown): value is string {
  return typeof value === "string" && /^(?!.{513}|(.*\/)?[./]|.*\/$)[\w.:@=+~/-]+$/.test(value);
}

/** Whether a value, from a file, a database or another process, is a handle of this provider. */
export function isHandle(
  value: unknown,
  { provider: { name }, operations }: Gateway,
): value is TaskHandle {
  const {
    version,
    provider,
    operation = "",
    taskId,
    parameters,
  } = Object(value) as Partial<TaskHandle>;
  return (
    version === 1 &&
    provider === name &&
    Object.hasOwn(operations, operation) &&
    !!operations[operation]?.poll &&
    isTaskId(taskId) &&
    Object.values({ ...parameters }).every((text) => typeof text === "string")
  );
}

/**
 * Takes a handle that came from outside.
 *
 * @throws {InvalidInputError} when it is not a handle of this provider, or the client lacks the operation that made it.
 */
export function readHandle(value: TaskHandle, gateway: Gateway): TaskHandle {
  if (isHandle(value, gateway)) return value;
  throw new InvalidInputError(
    "handle",
    `is not one of ${gateway.provider.name}, or of an operation this client lacks: ${JSON.stringify(value)}`,
  );
}
