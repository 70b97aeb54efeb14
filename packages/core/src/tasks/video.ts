import type { Clock } from "../clock.js";
import type { TaskHandle } from "./task-handle.js";
import type { TaskState, VideoFile } from "./task-state.js";

/** How a video's bytes are got: what `openVideo` and `save` work on. */
export interface VideoSource {
  /** Asks for the file, or a part of it. Sends the key only for what the gateway itself hands out. */
  open(
    url: string,
    init: { headers?: Record<string, string>; signal: AbortSignal },
  ): Promise<Response>;
  /** Asks the gateway for a fresh link to the same file. */
  refresh(signal: AbortSignal): Promise<VideoFile>;
  /** Notes that the file is safe; with the task's last one the task is removed from its store. */
  forget(): Promise<void>;
  readonly clock: Clock;
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
  /** How its bytes are got. For this library's own functions. */
  declare readonly source: VideoSource;

  constructor(
    file: VideoFile,
    task: Pick<Video<Raw>, "handle" | "requestId" | "state">,
    source: VideoSource,
  ) {
    // As they are defined: the address of a file inside the answer is hidden from logs, and made when it is asked for.
    Object.defineProperties(this, Object.getOwnPropertyDescriptors(file));
    Object.assign(this, task);
    Object.defineProperty(this, "source", { value: source });
  }
}
