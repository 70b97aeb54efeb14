import { InvalidInputError } from "../errors/invalid-input-error.js";
import type { CallOptions, Capability } from "../gateway.js";
import { createTask } from "./create-task.js";
import { isHandle, readHandle, type TaskHandle } from "./task-handle.js";
import type { TaskState } from "./task-state.js";
import type { TaskRecord } from "./task-store.js";
import { VideoTask } from "./video-task.js";

/** Settings of a call that creates a task. They are about that one call: to wait for the video has its own. */
export type CreateTaskOptions = CallOptions;

/** How a provider's tasks are read. */
export interface TaskProtocol<Raw> {
  /** The task's id in the answer to a create call. Anything may be in it. */
  readTaskId(answer: Readonly<Record<string, unknown>>): unknown;
  /** Turns any answer of a poll operation into a state. Pure; must not throw. */
  readTask(answer: Readonly<Record<string, unknown>>): TaskState<Raw>;
}

/** What {@link TaskMethods.recover} found in the store. */
export interface Recovered<Raw = unknown> {
  /** Tasks that were created and paid for, and whose video has not been saved. */
  readonly tasks: readonly VideoTask<Raw>[];
  /**
   * Requests that were sent and never answered: they may have been carried out. Nothing is sent again.
   * A record whose handle this version cannot read is here too, with that handle.
   * Look in the gateway's console, then remove them with `store.remove(record.id)`.
   * A request that another process is sending right now looks the same.
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
    const { operations, name } = gateway.provider;
    const creating = Object.keys(operations).filter((id) => operations[id]?.poll);
    const open = (handle: TaskHandle, requestId?: string): VideoTask<Raw> =>
      new VideoTask(handle, gateway, protocol.readTask, requestId);
    const resume = (handle: TaskHandle): VideoTask<Raw> => open(readHandle(handle, name, creating));
    const create = (id: string) => async (input: unknown, options?: CallOptions) =>
      open(...(await createTask(gateway, protocol.readTaskId, id, input, options)));
    const recover = async (): Promise<Recovered<Raw>> => {
      const { store } = gateway.settings;
      if (!store) throw new InvalidInputError("store", "is missing: create the client with one");
      const found: { tasks: VideoTask<Raw>[]; unknown: TaskRecord[] } = { tasks: [], unknown: [] };
      for (const record of await store.list()) {
        if (record.provider !== name) continue;
        // One that cannot be read must not keep the others from being found.
        if (isHandle(record.handle, name, creating)) found.tasks.push(open(record.handle));
        else found.unknown.push(record);
      }
      return found;
    };
    return { ...Object.fromEntries(creating.map((id) => [id, create(id)])), resume, recover };
  };
}
