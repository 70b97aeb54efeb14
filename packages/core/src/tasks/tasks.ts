import { InvalidInputError } from "../errors/invalid-input-error.js";
import type { Capability, Gateway } from "../gateway.js";
import { methodsOf } from "../operation.js";
import type { Content } from "./content.js";
import { createTask, type CreatedTask, type CreateTaskOptions } from "./create-task.js";
import { openTask } from "./open-task.js";
import { isHandle, readHandle, type TaskHandle } from "./task-handle.js";
import type { TaskState } from "./task-state.js";
import type { TaskRecord } from "./task-store.js";
import type { VideoTask } from "./video-task.js";

/** How a provider's tasks are read. */
export interface TaskProtocol<Raw> {
  /** The task's id in the answer to a create call. Anything may be in it. */
  readTaskId(answer: Readonly<Record<string, unknown>>): unknown;
  /** Turns any answer of a poll operation into a state. Pure; must not throw. */
  readTask(answer: Readonly<Record<string, unknown>>): TaskState<Raw>;
  /** For files that the gateway itself hands out: {@link contentFrom}. Absent: every file has a link. */
  readonly content?: (gateway: Gateway, handle: TaskHandle) => Content;
}

/** What {@link TaskMethods.recover} found in the store. */
export interface Recovered<Raw = unknown> {
  /** Tasks that were created and paid for, and whose video has not been saved. */
  readonly tasks: readonly VideoTask<Raw>[];
  /**
   * What may have been paid for, and has no task to go on with. Nothing is sent again.
   *
   * - A request that was sent and never answered. One that another process is sending right now looks the same.
   * - A record whose handle this version cannot read, with that handle.
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
   * @throws {InvalidInputError} when the handle is not one of this provider.
   */
  resume(handle: TaskHandle): VideoTask<Raw>;
  /**
   * Lists what the client's store holds of this provider: after a crash, everything that was paid for.
   *
   * @throws {InvalidInputError} when the client was created without a `store`.
   */
  recover(): Promise<Recovered<Raw>>;
}

/** Gives a client paid tasks: its create operations return a {@link VideoTask}. */
export function tasks<Raw>(protocol: TaskProtocol<Raw>): Capability {
  return (gateway) => {
    const { provider, settings } = gateway;
    const { operations, name } = provider;
    const open = (created: CreatedTask): VideoTask<Raw> => openTask(gateway, protocol, created);
    const creating = methodsOf(
      operations,
      (id, { poll }) =>
        poll &&
        (async (input: unknown, options?: CreateTaskOptions) =>
          open(await createTask(gateway, protocol.readTaskId, id, input, options))),
    );
    const resume = (handle: TaskHandle): VideoTask<Raw> =>
      open({ handle: readHandle(handle, provider) });
    const recover = async (): Promise<Recovered<Raw>> => {
      const { store } = settings;
      if (!store) throw new InvalidInputError("store", "is missing: create the client with one");
      const found: { tasks: VideoTask<Raw>[]; unknown: TaskRecord[] } = { tasks: [], unknown: [] };
      for (const record of await store.list()) {
        if (record.isSaved || (record.provider !== name && !record.problem)) continue;
        // One that cannot be read must not keep the others from being found.
        const { handle } = record;
        if (isHandle(handle, provider)) found.tasks.push(open({ handle }));
        else found.unknown.push(record);
      }
      return found;
    };
    return { ...creating, resume, recover };
  };
}
