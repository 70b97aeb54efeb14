import { pause } from "../clock.js";
import { GatewayError } from "../errors/gateway-error.js";
import { TaskFailedError } from "../errors/task-failed-error.js";
import { goesOn, WaitTimeoutError } from "../errors/wait-timeout-error.js";
import type { CallOptions, Gateway } from "../gateway.js";
import type { TaskHandle } from "./task-handle.js";
import { isFinal, type TaskState } from "./task-state.js";
import type { TaskProtocol } from "./tasks.js";
import { Video } from "./video.js";

/** Settings of one wait. */
export interface WaitOptions<Raw = unknown> {
  /** Ends the wait, not the task. */
  signal?: AbortSignal | undefined;
  /** How long to wait, in milliseconds. Default: 1 800 000 (30 minutes). The gateway itself gives a task 24 hours. */
  timeoutMs?: number | undefined;
  /** Called with each state that was read. */
  onState?: ((state: TaskState<Raw>) => void) | undefined;
}

const defaultWaitMs = 1_800_000;
const shortestIntervalMs = 100;
const longestIntervalMs = 15_000; // the gateway itself asks the provider no more often
const intervalGrowth = 1.25;
const mostFailures = 5;

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
  /** The gateway's id of the last request about this task: name it when you ask for support. */
  requestId: string | undefined;
  readonly #gateway: Gateway;
  readonly #readTask: TaskProtocol<Raw>["readTask"];

  constructor(
    handle: TaskHandle,
    gateway: Gateway,
    readTask: TaskProtocol<Raw>["readTask"],
    requestId?: string,
  ) {
    this.handle = handle;
    this.requestId = requestId;
    this.#gateway = gateway;
    this.#readTask = readTask;
  }

  /** Reads the task once, now. */
  async state({ signal, timeoutMs = Infinity }: CallOptions = {}): Promise<TaskState<Raw>> {
    const { settings, provider } = this.#gateway;
    const poll = provider.operations[this.handle.operation]?.poll as string;
    const [, idName = ""] = /\{(\w+)\}/.exec(provider.operations[poll]?.path ?? "") ?? [];
    try {
      const call = await this.#gateway.prepare(poll, { [idName]: this.handle.taskId });
      const { data, requestId } = await call.send({
        signal,
        timeoutMs: Math.min(timeoutMs, settings.timeoutMs),
      });
      const state = this.#readTask(data);
      this.requestId = requestId;
      if (isFinal(state.status) && state.status !== "succeeded")
        await this.forget().catch(() => undefined); // there is no video to lose: the state matters more
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
   * @throws {GatewayError} when it could not be read again and again, or never can be, or the wait is aborted.
   */
  async *states({
    signal,
    timeoutMs = defaultWaitMs,
    onState,
  }: WaitOptions<Raw> = {}): AsyncGenerator<TaskState<Raw>, void, undefined> {
    const { clock, pollIntervalMs } = this.#gateway.settings;
    const endsAtMs = clock.now() + timeoutMs;
    let state: TaskState<Raw> | undefined;
    let failures: unknown[] = [];
    for (let intervalMs = Math.max(shortestIntervalMs, pollIntervalMs); ;) {
      const leftMs = endsAtMs - clock.now();
      if (leftMs <= 0) throw new WaitTimeoutError(this.handle, timeoutMs, state, failures.at(-1));
      try {
        state = await this.state({ signal, timeoutMs: leftMs });
        failures = [];
        onState?.(state);
        yield state;
        if (isFinal(state.status)) return;
      } catch (error) {
        failures.push(error);
        const isOver = clock.now() >= endsAtMs; // the read was cut short by this wait
        if (
          !GatewayError.is(error) ||
          !error.retryable ||
          (failures.length > mostFailures && !isOver)
        )
          throw error;
      }
      const spread = 0.9 + Math.random() / 5; // so that many tasks don't ask at once
      await pause(clock, Math.min(intervalMs * spread, endsAtMs - clock.now()), signal);
      intervalMs = Math.max(intervalMs, Math.min(longestIntervalMs, intervalMs * intervalGrowth));
    }
  }

  /**
   * Waits until the video is finished.
   *
   * @throws {TaskFailedError} when the task ends without a video.
   * @throws {WaitTimeoutError} when it is not finished in time. Like every error from here on it has the `handle`.
   * @throws {GatewayError} when it could not be read again and again, or never can be, or the wait is aborted.
   */
  async result(options?: WaitOptions<Raw>): Promise<Video<Raw>> {
    let last: TaskState<Raw> | undefined;
    for await (const state of this.states(options)) last = state;
    return this.#finished(last as TaskState<Raw>); // the states end with a final one, or throw
  }

  /** Removes the task from the client's store, once its video is safe. `save` does this by itself. */
  async forget(): Promise<void> {
    await this.#gateway.settings.store?.remove(this.handle.recordId);
  }

  #finished(state: TaskState<Raw>): Video<Raw> {
    const { handle, requestId } = this;
    const { fetch: open, clock } = this.#gateway.settings;
    const [file] = state.videos;
    if (state.status !== "succeeded") throw new TaskFailedError(handle, state, requestId);
    if (!file)
      throw this.#withHandle(
        new GatewayError("No link to the video came.", {
          kind: "unexpected-content",
          retryable: true,
        }),
      );
    const refresh = async (signal: AbortSignal): Promise<string> =>
      (await this.result({ signal })).url; // not one read: its answer may be odd, and say "running" again
    return new Video(
      file,
      { handle, requestId, state },
      { open, clock, refresh, forget: () => this.forget() },
    );
  }

  /** Whatever goes wrong from here on: the task is paid for, and its handle must not be lost. */
  #withHandle(cause: unknown): GatewayError {
    const { handle } = this;
    const error = GatewayError.is(cause)
      ? cause
      : new GatewayError(String(cause), { kind: "network", cause });
    return Object.assign(error, {
      message: `${error.message} ${goesOn}`,
      billed: "yes",
      operation: handle.operation,
      handle,
    });
  }
}
