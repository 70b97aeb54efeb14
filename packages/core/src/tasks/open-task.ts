import { GatewayError } from "../errors/gateway-error.js";
import { TaskFailedError } from "../errors/task-failed-error.js";
import type { Gateway } from "../gateway.js";
import { pollOf } from "../operation.js";
import { prepare } from "../prepare.js";
import { requestIdOf } from "../request/answer.js";
import type { CreatedTask } from "./create-task.js";
import { isFinal, type TaskState } from "./task-state.js";
import { Video } from "./video.js";
import type { VideoTask } from "./video-task.js";
import { watchTask } from "./watch-task.js";
import { withHandle } from "./with-handle.js";

type Changeable<Type> = { -readonly [Member in keyof Type]: Type[Member] };

/** Makes a task of its handle. Sends nothing yet. */
export function openTask<Raw>(
  gateway: Gateway,
  { handle, requestId, isSaved = false }: CreatedTask,
): VideoTask<Raw> {
  const { provider, settings, operations } = gateway;
  const { operation, taskId, parameters, recordId } = handle;
  const { store } = settings;
  const { protocol, operation: reading, id, content } = pollOf(operations, operation);

  const task: Changeable<VideoTask<Raw>> = {
    handle,
    requestId,
    isSaved,
    async state({ signal, timeoutMs = Infinity } = {}) {
      try {
        const call = await prepare(gateway, reading, { ...parameters, [id]: taskId });
        const limitMs = Math.min(timeoutMs, settings.timeoutMs);
        const answer = await call.send({ signal, timeoutMs: limitMs });
        const read = protocol.readTask(answer.data);
        const state = (content && protocol.complete?.(read, gateway, content, handle)) ?? read;
        task.requestId = requestIdOf(answer.response);
        if (recordId && isFinal(state.status) && state.status !== "succeeded")
          await store?.journal.release(handle).catch(() => undefined); // there is no video to lose: the state matters more
        return state as TaskState<Raw>;
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
      const { status, videos, error = { message: "" } } = state;
      if (status !== "succeeded") {
        const {
          message,
          code,
          billed,
          moderated = provider.codes?.[`${code}`] === "moderation",
        } = error;
        throw new TaskFailedError(
          `Task ${taskId} ${status}: ${message || "no reason was given"}.`.replace(/\.\.$/, "."),
          {
            kind: moderated ? "moderation" : "task-failed",
            code,
            billed,
            operation,
            handle,
            requestId: task.requestId,
            state,
          },
        );
      }
      if (!videos[0])
        throw withHandle(
          new GatewayError("No link to the video came.", {
            kind: "unexpected-content",
            retryable: true,
          }),
          handle,
        );
      return videos.map((file, index) => new Video(file, state, { gateway, task, index }));
    },
    async forget() {
      if (recordId) await store?.journal.finish(recordId);
      task.isSaved = true;
    },
  };
  return task;
}
