import { GatewayError } from "../errors/gateway-error.js";
import { TaskFailedError } from "../errors/task-failed-error.js";
import { goesOn } from "../errors/wait-timeout-error.js";
import type { Gateway } from "../gateway.js";
import type { Poll } from "../operation.js";
import type { CreatedTask } from "./create-task.js";
import type { TaskHandle } from "./task-handle.js";
import { isFinal, type TaskState, type VideoFile } from "./task-state.js";
import type { TaskProtocol } from "./tasks.js";
import { Video, type VideoSource } from "./video.js";
import type { VideoTask } from "./video-task.js";
import { watchTask } from "./watch-task.js";

type Changeable<Type> = { -readonly [Member in keyof Type]: Type[Member] };

/** Makes a task of its handle. Sends nothing yet. */
export function openTask<Raw>(
  gateway: Gateway,
  protocol: TaskProtocol<Raw>,
  { handle, requestId, isSaved = false }: CreatedTask,
): VideoTask<Raw> {
  const { prepare, provider, settings } = gateway;
  const { clock, store } = settings;
  const { operation, taskId, parameters, recordId } = handle;
  const poll = provider.operations[operation]?.poll as Poll;
  const content = protocol.content?.(gateway, handle);
  const savedFiles = new Set<number>();

  const task: Changeable<VideoTask<Raw>> = {
    handle,
    requestId,
    isSaved,
    async state({ signal, timeoutMs = Infinity } = {}) {
      try {
        const call = await prepare(poll.operation, { ...parameters, [poll.id]: taskId });
        const limitMs = Math.min(timeoutMs, settings.timeoutMs);
        const answer = await call.send({ signal, timeoutMs: limitMs });
        const read = protocol.readTask(answer.data);
        const state = content?.complete(read) ?? read;
        task.requestId = answer.requestId;
        if (isFinal(state.status) && state.status !== "succeeded")
          await store?.remove(recordId).catch(() => undefined); // there is no video to lose: the state matters more
        return state;
      } catch (error) {
        throw withHandle(error, handle);
      }
    },
    [Symbol.asyncIterator]: () => task.states(),
    states: (options) => watchTask(task, settings, options),
    result: async (options) => (await task.results(options))[0] as Video<Raw>, // there is one, or it throws
    async results(options) {
      let state = {} as TaskState<Raw>; // the states end with a final one, or throw
      for await (state of task.states(options));
      return finished(state);
    },
    async forget() {
      await (store?.finish ? store.finish(recordId) : store?.remove(recordId));
      task.isSaved = true;
    },
  };
  return task;

  function finished(state: TaskState<Raw>): Video<Raw>[] {
    const { status, videos, error } = state;
    const about = { handle, requestId: task.requestId, state };
    if (status !== "succeeded") {
      const isModerated = error?.moderated ?? provider.codes?.[`${error?.code}`] === "moderation";
      throw new TaskFailedError(handle, state, task.requestId, isModerated);
    }
    if (videos.length === 0) {
      const details = { kind: "unexpected-content", retryable: true } as const;
      throw withHandle(new GatewayError("No link to the video came.", details), handle);
    }
    return videos.map(
      (file, index) => new Video(file, about, sourceOf(file, index, videos.length)),
    );
  }

  function sourceOf(file: VideoFile, index: number, count: number): VideoSource {
    return {
      clock,
      open: async (url, init) => content?.open(url, init.signal) ?? settings.fetch(url, init),
      // Not one read: its answer may be odd, and say "running" again.
      refresh: async (signal) => (await task.results({ signal }))[index] ?? file,
      forget: async () => {
        if (savedFiles.add(index).size >= count) await task.forget();
      },
    };
  }
}

/** Whatever goes wrong from here on: the task is paid for, and its handle must not be lost. */
function withHandle(cause: unknown, handle: TaskHandle): GatewayError {
  const error = GatewayError.is(cause)
    ? cause
    : new GatewayError(String(cause), { kind: "network", cause });
  const message = `${error.message} ${goesOn}`;
  return Object.assign(error, { message, billed: "yes", operation: handle.operation, handle });
}
