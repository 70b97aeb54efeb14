import type { Gateway } from "../gateway.js";
import { openAnswer } from "../request/open-answer.js";
import type { TaskHandle } from "./task-handle.js";
import type { TaskState } from "./task-state.js";

/** The files of one task that the gateway itself hands out. */
export interface Content {
  /** Gives the gateway's own address to each file of a finished task that no other link leads to. */
  complete<Raw>(state: TaskState<Raw>): TaskState<Raw>;
  /** Asks for the file with the key, if the address is the gateway's own; undefined if it is any other. */
  open(url: string, signal: AbortSignal): Promise<Response> | undefined;
}

/**
 * For a provider whose finished videos have no link, or none that can be fetched: they are read from the gateway by an
 * operation (`answer: "file"`) that takes the task's id as the poll operation does.
 *
 * The address is built here, from the client's `baseUrl`: the key is sent to none that came in an answer.
 *
 * @example
 * ```ts
 * const content = contentFrom("downloadVideo"); // for tasks({ readTaskId, readTask, content })
 * ```
 */
export function contentFrom(operation: string): (gateway: Gateway, handle: TaskHandle) => Content {
  return ({ provider, settings, prepare }, { operation: creating, taskId }) => {
    const { operations } = provider;
    const path = operations[operation]?.path.replace(/\{\w+\}/, encodeURIComponent(taskId));
    const address = `${settings.baseUrl}${path}`;
    const isElsewhere = (url: string): boolean =>
      /^https?:/i.test(url) && URL.canParse(url) && new URL(url).origin !== settings.origin;
    return {
      complete: (state) => {
        if (state.status !== "succeeded") return state;
        const [first = { url: address }, ...others] = state.videos;
        const videos = [first, ...others].map((file) =>
          isElsewhere(file.url) ? file : { ...file, url: address },
        );
        return { ...state, videos };
      },
      open: (url, signal) => (url === address ? openContent(signal) : undefined),
    };

    async function openContent(signal: AbortSignal): Promise<Response> {
      const call = await prepare(operation, { [`${operations[creating]?.poll?.id}`]: taskId });
      return (await openAnswer(call, provider, { signal })).response;
    }
  };
}
