import type { Gateway } from "../gateway.js";
import type { Operation } from "../operation.js";
import type { TaskHandle } from "./task-handle.js";
import type { TaskState, VideoFile } from "./task-state.js";

/**
 * Gives the gateway's own address to each file of a finished task that no other link leads to. The address is built here,
 * from the client's `baseUrl`: the key is sent to none that came in an answer.
 */
export function completeLinks<Raw>(
  state: TaskState<Raw>,
  gateway: Gateway,
  content: Operation,
  handle: TaskHandle,
): TaskState<Raw> {
  if (state.status !== "succeeded") return state;
  const url = contentAddress(gateway, content, handle);
  const { origin } = gateway.settings;
  const complete = (file: VideoFile): VideoFile => {
    const isElsewhere =
      URL.canParse(file.url) && /^https?:/.test(file.url) && new URL(file.url).origin !== origin;
    return isElsewhere ? file : { ...file, url };
  };
  const [first = { url }, ...others] = state.videos;
  return { ...state, videos: [first, ...others].map(complete) };
}

/** The gateway's own address of a task's file. */
export function contentAddress(
  { settings }: Gateway,
  { path }: Operation,
  { taskId }: TaskHandle,
): string {
  return settings.baseUrl + path.replace(/\{\w+\}/, encodeURIComponent(taskId));
}
