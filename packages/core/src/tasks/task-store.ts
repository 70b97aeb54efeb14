import type { TaskHandle } from "./task-handle.js";

/** What a store keeps of one paid request, from just before it is sent until its video is saved. */
export interface TaskRecord {
  /** Made by this library: unlike a task's id it is known before the answer. */
  readonly id: string;
  readonly provider: string;
  readonly operation: string;
  /** When the request was sent, in milliseconds since 1970. */
  readonly sentAtMs: number;
  /** The short members of the request (model, prompt, duration …), to know it again by. No pictures. */
  readonly request: Readonly<Record<string, unknown>>;
  /** The task. Missing while the answer is outstanding, and for good when it was lost. */
  readonly handle?: TaskHandle;
}

/**
 * Keeps the records of paid requests, so that a crash loses none of them.
 * Write your own over any database: three methods, each of which must have taken effect when its promise resolves.
 */
export interface TaskStore {
  /** Writes a record, over an earlier one with the same `id`. */
  put(record: TaskRecord): Promise<void>;
  /** Removes the record with this `id`, if there is one. */
  remove(id: string): Promise<void>;
  /** All records, in any order. */
  list(): Promise<readonly TaskRecord[]>;
}
