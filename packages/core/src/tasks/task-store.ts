import { createJournal, type Journal } from "./journal.js";
import type { TaskHandle } from "./task-handle.js";

/** What a store keeps of one paid request, from just before it is sent until its video is saved. */
export interface TaskRecord {
  /** Made by this library, from your `key` where there is one: unlike a task's id it is known before the answer. */
  readonly id: string;
  /** The client it belongs to. Empty where `problem` says that nobody knows. */
  readonly provider: string;
  readonly operation: string;
  /** When the request was sent, in milliseconds since 1970. */
  readonly sentAtMs: number;
  /** The short members of the request (model, prompt, duration …), to know it again by. No pictures. */
  readonly request: Readonly<Record<string, unknown>>;
  /** Your own name for the request: see `CreateTaskOptions.key`. */
  readonly key?: string;
  /** The task. Missing while the answer is outstanding, and for good when it was lost. */
  readonly handle?: TaskHandle;
  /** Whether the video is saved. Such a record is kept only for its `key`, which is thereby never paid for again. */
  readonly isSaved?: boolean;
  /**
   * What is wrong with a record that is there and cannot be read, with its place. It may stand for a paid task, so
   * `recover()` of every client that shares the store lists it as unknown.
   */
  readonly problem?: string;
}

/**
 * Where the records of paid requests are kept: three methods over any database, each of which must have taken effect
 * when its promise resolves, and two more for requests with a `key`, which take both.
 */
export interface TaskRecords {
  /** Writes a record, over an earlier one with the same `id`. */
  put(record: TaskRecord): Promise<void>;
  /** Removes the record with this `id`, if there is one. */
  remove(id: string): Promise<void>;
  /**
   * All records, in any order. One that cannot be read does not hide the others: it is listed with its `problem`.
   * Rejects only when the store itself cannot be read.
   */
  list(): Promise<readonly TaskRecord[]>;
  /**
   * Writes a record unless there is one with the same `id`: resolves to that one, or to undefined where it wrote.
   * One step, for other processes too: of two that add at once, one is told of the other's.
   */
  add?(record: TaskRecord): Promise<TaskRecord | undefined>;
  /** The video is safe: removes the record with this `id`, or sets `isSaved` where it has a `key`. */
  finish?(id: string): Promise<void>;
}

/**
 * Keeps the records of paid requests, so that a crash loses none of them: `createMemoryStore()`, `createFileStore(folder)`
 * from the package's `/node` part, or your own made with {@link createTaskStore}.
 */
export interface TaskStore extends TaskRecords {
  /** What is written of a request, and when. For this library's own functions. */
  readonly journal: Journal;
}

/**
 * Makes a store of your own over any database.
 *
 * @example
 * ```ts
 * const rows = new Map(); // your database
 * const store = createTaskStore({
 *   put: async (record) => void rows.set(record.id, record),
 *   remove: async (id) => void rows.delete(id),
 *   list: async () => [...rows.values()],
 * });
 * ```
 */
export function createTaskStore<Records extends TaskRecords>(
  records: Records,
): Records & TaskStore {
  return Object.assign(records, { journal: createJournal(records) });
}
