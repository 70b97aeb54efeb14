import { InvalidInputError } from "../errors/invalid-input-error.js";
import type { Gateway } from "../gateway.js";
import type { Operation } from "../operation.js";
import type { Part } from "../part.js";
import { createTask, type CreateTaskOptions } from "./create-task.js";
import { openTask } from "./open-task.js";
import { readHandle, type TaskHandle } from "./task-handle.js";
import type { TaskRecord } from "./task-store.js";
import type { VideoTask } from "./video-task.js";

/** What {@link TaskMethods.recover} found in the store. */
export interface Recovered<Raw = unknown> {
  /** Tasks that were created and paid for, and whose video has not been saved. */
  readonly tasks: readonly VideoTask<Raw>[];
  /**
   * What may have been paid for, and has no task to go on with. Nothing is sent again.
   *
   * - A request that was sent and never answered. One that another process is sending right now looks the same.
   * - A record whose handle this client cannot read, with that handle: it is of another version, or the client was
   *   picked together without the operation that made it.
   * - A record that the store cannot read, with its `problem`: every client of the store lists it.
   *
   * Look in the gateway's console, then remove them with `store.remove(record.id)`.
   */
  readonly unknown: readonly TaskRecord[];
}

/** The methods of a client whose provider makes videos. */
export interface TaskMethods<Raw = unknown> {
  /**
   * Goes on with a task by its handle. Sends nothing yet.
   *
   * @throws {InvalidInputError} when the handle is not one of this provider, or the client was picked together without
   * the operation that made it.
   */
  resume(handle: TaskHandle): VideoTask<Raw>;
  /**
   * Lists what the client's store holds of this provider: after a crash, everything that was paid for.
   *
   * @throws {InvalidInputError} when the client was created without a `store`.
   */
  recover(): Promise<Recovered<Raw>>;
}

/** Makes the method of an operation that creates a task: it resolves to a {@link VideoTask}. */
export function asTask(gateway: Gateway, operation: Operation) {
  return async (input: unknown, options?: CreateTaskOptions): Promise<VideoTask> =>
    openTask(gateway, await createTask(gateway, operation, input, options));
}

/** The method `resume` of a client. */
export const resume: Part<"resume"> = {
  id: "resume",
  bind: (gateway) => (handle: TaskHandle) =>
    openTask(gateway, { handle: readHandle(handle, gateway) }),
};

/** The method `recover` of a client. */
export const recover: Part<"recover"> = {
  id: "recover",
  bind: (gateway) => async (): Promise<Recovered> => {
    const { store } = gateway.settings;
    if (!store) throw new InvalidInputError("store", "is missing: create the client with one");
    const { handles, unknown } = await store.journal.leftovers(gateway);
    return { tasks: handles.map((handle) => openTask(gateway, { handle })), unknown };
  },
};
