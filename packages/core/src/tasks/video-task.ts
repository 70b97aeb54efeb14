import type { CallOptions } from "../gateway.js";
import type { TaskHandle } from "./task-handle.js";
import type { TaskState } from "./task-state.js";
import type { Video } from "./video.js";

/** Settings of one wait. */
export interface WaitOptions<Raw = unknown> {
  /** Ends the wait, not the task. */
  signal?: AbortSignal | undefined;
  /** How long to wait, in milliseconds. Default: 1 800 000 (30 minutes). The gateway itself gives a task 24 hours. */
  timeoutMs?: number | undefined;
  /** Called with each state that was read. */
  onState?: ((state: TaskState<Raw>) => void) | undefined;
}

/**
 * A paid task that is under way. Waiting and giving up cost nothing: the task goes on at the provider, and its
 * `handle` finds it again.
 *
 * @example
 * ```ts
 * const task = await kling.imageToVideo({ model_name: "kling-v3", prompt, image });
 * for await (const state of task) console.log(state.status, state.progress);
 * const video = await task.result();
 * ```
 */
export interface VideoTask<Raw = unknown> extends AsyncIterable<TaskState<Raw>> {
  /** All that is needed to go on with this task elsewhere: plain JSON. */
  readonly handle: TaskHandle;
  /** The gateway's id of the last request about this task: name it when you ask for support. */
  readonly requestId: string | undefined;
  /** Whether its video has been saved, also by an earlier run of your program where the task has a `key`. */
  readonly isSaved: boolean;

  /** Reads the task once, now. */
  state(options?: CallOptions): Promise<TaskState<Raw>>;

  /** Yields each state that is read, until and with the final one. Leaving the loop ends the wait, not the task. */
  [Symbol.asyncIterator](): AsyncGenerator<TaskState<Raw>, void, undefined>;

  /**
   * Like iterating over the task, with settings.
   *
   * @throws {WaitTimeoutError} when the task is not finished in time.
   * @throws {GatewayError} when it could not be read again and again, or never can be, or the wait is aborted.
   */
  states(options?: WaitOptions<Raw>): AsyncGenerator<TaskState<Raw>, void, undefined>;

  /**
   * Waits until the video is finished. Of several files it is the first.
   *
   * @throws {TaskFailedError} when the task ends without a video.
   * @throws {WaitTimeoutError} when it is not finished in time. Like every error from here on it has the `handle`.
   * @throws {GatewayError} when it could not be read again and again, or never can be, or the wait is aborted.
   */
  result(options?: WaitOptions<Raw>): Promise<Video<Raw>>;

  /** Like `result`, with every file of the task. The task stays in the store until all of them are saved. */
  results(options?: WaitOptions<Raw>): Promise<readonly Video<Raw>[]>;

  /**
   * Removes the task from the client's store, once its video is safe. `save` does this by itself. Of a task with a
   * `key` the store keeps a note that it is saved, so that the key is not paid for again.
   */
  forget(): Promise<void>;
}
