import { pause } from "../clock.js";
import { GatewayError } from "../errors/gateway-error.js";
import { WaitTimeoutError } from "../errors/wait-timeout-error.js";
import type { Settings } from "../request/options.js";
import { isFinal, type TaskState } from "./task-state.js";
import type { VideoTask, WaitOptions } from "./video-task.js";
import { withHandle } from "./with-handle.js";

const defaultWaitMs = 1_800_000;
const shortestIntervalMs = 100;
const longestIntervalMs = 15_000; // the gateway itself asks the provider no more often
const intervalGrowth = 1.25;
const mostFailures = 5;

/** Reads a task again and again, and yields its states until and with the final one. */
export async function* watchTask<Raw>(
  task: VideoTask<Raw>,
  { clock, pollIntervalMs }: Settings,
  { signal, timeoutMs = defaultWaitMs, onState }: WaitOptions<Raw> = {},
): AsyncGenerator<TaskState<Raw>, void, undefined> {
  const endsAtMs = clock.now() + timeoutMs;
  let state: TaskState<Raw> | undefined;
  let failures: unknown[] = [];
  for (let intervalMs = Math.max(shortestIntervalMs, pollIntervalMs); ;) {
    const leftMs = endsAtMs - clock.now();
    if (leftMs <= 0) {
      const { handle } = task;
      const message = `Task ${handle.taskId} was not finished after ${timeoutMs} ms.`;
      const details = { kind: "timeout", retryable: true, state, cause: failures.at(-1) } as const;
      throw withHandle(new WaitTimeoutError(message, details), handle);
    }
    try {
      state = await task.state({ signal, timeoutMs: leftMs });
      failures = [];
      onState?.(state);
      yield state;
      if (isFinal(state.status)) return;
    } catch (error) {
      failures.push(error);
      const isOver = clock.now() >= endsAtMs; // the read was cut short by this wait
      const isOneTooMany = failures.length > mostFailures && !isOver;
      if (!GatewayError.is(error) || !error.retryable || isOneTooMany) throw error;
    }
    const spread = 0.9 + Math.random() / 5; // so that many tasks don't ask at once
    await pause(clock, Math.min(intervalMs * spread, endsAtMs - clock.now()), signal);
    intervalMs = Math.max(intervalMs, Math.min(longestIntervalMs, intervalMs * intervalGrowth));
  }
}
