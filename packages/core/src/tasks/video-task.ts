import { sleep } from "../clock.js";
import { GatewayError } from "../errors/gateway-error.js";
import { TaskFailedError } from "../errors/task-failed-error.js";
import { WaitTimeoutError } from "../errors/wait-timeout-error.js";
import { Patience } from "./patience.js";
import type { TaskHandle } from "./task-handle.js";
import { isFinal, type TaskState } from "./task-state.js";
import { Video, type VideoSource } from "./video.js";

/** Settings of one wait. */
export interface WaitOptions<Raw = unknown> {
  /** Ends the wait, not the task. */
  signal?: AbortSignal;
  /** How long to wait, in milliseconds. Default: 1 800 000 (30 minutes). The gateway itself gives a task 24 hours. */
  timeoutMs?: number;
  /** Called with each state that was read. */
  onState?: (state: TaskState<Raw>) => void;
}

/** What a task needs of its client. */
export interface TaskAccess<Raw> {
  /** Reads the task once. */
  read(options: { signal?: AbortSignal | undefined; timeoutMs?: number }): Promise<{ state: TaskState<Raw>; requestId: string | undefined }>;
  /** Removes the task's record from the store. */
  forget(): Promise<void>;
  readonly source: Pick<VideoSource, "open" | "clock">;
  readonly pollIntervalMs: number;
}

const defaultWaitMs = 1_800_000;

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
export class VideoTask<Raw = unknown> implements AsyncIterable<TaskState<Raw>> {
  /** All that is needed to go on with this task elsewhere: plain JSON. */
  readonly handle: TaskHandle;
  /** The gateway's id of the request that created the task, where this client made it. */
  declare readonly requestId?: string;
  readonly #access: TaskAccess<Raw>;
  #lastRequestId: string | undefined;

  constructor(handle: TaskHandle, access: TaskAccess<Raw>, requestId?: string) {
    this.handle = handle;
    this.#access = access;
    if (requestId) this.requestId = requestId;
  }

  /** Reads the task once, now. */
  async state(options: { signal?: AbortSignal; timeoutMs?: number } = {}): Promise<TaskState<Raw>> {
    try {
      const { state, requestId } = await this.#access.read(options);
      this.#lastRequestId = requestId;
      if (isFinal(state.status) && state.status !== "succeeded") await this.forget();
      return state;
    } catch (error) {
      throw this.#withHandle(error);
    }
  }

  /** Yields each state that is read, until and with the final one. Leaving the loop ends the wait, not the task. */
  [Symbol.asyncIterator](): AsyncGenerator<TaskState<Raw>, void, undefined> {
    return this.states();
  }

  /**
   * Like iterating over the task, with settings.
   *
   * @throws {WaitTimeoutError} when the task is not finished in time.
   * @throws {GatewayError} when it cannot be read, again and again, or the wait is aborted.
   */
  async *states(options: WaitOptions<Raw> = {}): AsyncGenerator<TaskState<Raw>, void, undefined> {
    const { signal, timeoutMs = defaultWaitMs, onState } = options;
    const { clock } = this.#access.source;
    const patience = new Patience(this.#access.pollIntervalMs, clock.now() + timeoutMs);
    let last: TaskState<Raw> | undefined;
    for (;;) {
      const leftMs = patience.endsAtMs - clock.now();
      if (leftMs <= 0) throw new WaitTimeoutError(this.handle, timeoutMs, last, patience.failure);
      const state = await this.#look({ timeoutMs: leftMs, ...(signal && { signal }) }, patience);
      if (state) {
        last = state;
        onState?.(state);
        yield state;
        if (isFinal(state.status)) return;
      }
      await this.#pause(patience.nextDelayMs(clock.now()), signal);
    }
  }

  /**
   * Waits until the video is finished.
   *
   * @throws {TaskFailedError} when the task ends without a video.
   * @throws {WaitTimeoutError} when it is not finished in time. Like every error from here on it has the `handle`.
   * @throws {GatewayError} when it cannot be read, again and again, or the wait is aborted.
   */
  async result(options: WaitOptions<Raw> = {}): Promise<Video<Raw>> {
    for await (const state of this.states(options)) {
      if (isFinal(state.status)) return this.#finished(state);
    }
    throw new Error("unreachable: the states end with a final one");
  }

  /** Removes the task from the client's store, once its video is safe. `save` does this by itself. */
  forget(): Promise<void> {
    return this.#access.forget();
  }

  #finished(state: TaskState<Raw>): Video<Raw> {
    if (state.status !== "succeeded") throw new TaskFailedError(this.handle, state, this.#lastRequestId);
    const [file] = state.videos;
    if (!file) {
      throw new GatewayError(`Task ${this.handle.taskId} succeeded, but the gateway's answer has no link to its video. Read it again later.`, {
        kind: "unexpected-content",
        billed: "yes",
        retryable: true,
        handle: this.handle,
        operation: this.handle.operation,
        requestId: this.#lastRequestId,
      });
    }
    const refresh = async (signal: AbortSignal): Promise<string> => this.#finished(await this.state({ signal })).url;
    const source = { ...this.#access.source, refresh, forget: () => this.forget() };
    return new Video(file, this.handle, state, source, this.#lastRequestId);
  }

  /** Reads the task, or notes that it could not be read this time. */
  async #look(options: { signal?: AbortSignal; timeoutMs: number }, patience: Patience): Promise<TaskState<Raw> | undefined> {
    try {
      const state = await this.state(options);
      patience.succeeded();
      return state;
    } catch (error) {
      patience.failed(error);
      return undefined;
    }
  }

  async #pause(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
    try {
      await sleep(this.#access.source.clock, delayMs, signal);
    } catch (cause) {
      throw this.#withHandle(new GatewayError("The wait was aborted.", { kind: "aborted", cause }));
    }
  }

  /** Whatever goes wrong from here on, the task is paid for and its handle must not be lost. */
  #withHandle(error: unknown): GatewayError {
    if (GatewayError.is(error) && error.handle) return error;
    const known = GatewayError.is(error) ? error : undefined;
    const message = known?.message ?? (error instanceof Error ? error.message : String(error));
    return new GatewayError(`Task ${this.handle.taskId} could not be read: ${message} It goes on; resume it with its handle.`, {
      kind: known?.kind ?? "network",
      billed: "yes",
      retryable: known?.retryable ?? false,
      status: known?.status,
      code: known?.code,
      requestId: known?.requestId,
      operation: this.handle.operation,
      handle: this.handle,
      cause: error,
    });
  }
}
