import type { Gateway } from "../gateway.js";
import type { TaskHandle } from "./task-handle.js";
import type { TaskState, VideoFile } from "./task-state.js";
import type { VideoTask } from "./video-task.js";

/** What a video was made of. */
export interface VideoOrigin<Raw = unknown> {
  readonly gateway: Gateway;
  readonly task: VideoTask<Raw>;
  /** Which of the task's files it is, from 0. */
  readonly index: number;
}

/**
 * A finished video: a link that expires, and the task it came from.
 * Save it with `save(video, path)` from the package's `/node` part, or read it with `openVideo(video)` anywhere.
 */
export class Video<Raw = unknown> implements VideoFile {
  declare readonly url: string;
  declare readonly expiresAtMs?: number | undefined;
  declare readonly watermarkUrl?: string | undefined;
  declare readonly lastFrameUrl?: string | undefined;
  declare readonly durationSeconds?: number | undefined;
  /** The task's handle: enough to get a fresh link later. */
  declare readonly handle: TaskHandle;
  /** The gateway's id of the request that read the finished task. */
  declare readonly requestId: string | undefined;
  /** The state the task ended in. */
  declare readonly state: TaskState<Raw>;
  /** What its bytes are got by. A function, so that no log shows what is behind it. For this library's own use. */
  declare readonly origin: () => VideoOrigin<Raw>;

  constructor(file: VideoFile, state: TaskState<Raw>, origin: VideoOrigin<Raw>) {
    // As they are defined: the address of a file inside the answer is hidden from logs, and made when it is asked for.
    Object.defineProperties(this, Object.getOwnPropertyDescriptors(file));
    const { handle, requestId } = origin.task;
    Object.assign(this, { handle, requestId, state });
    Object.defineProperty(this, "origin", { value: () => origin });
  }
}
