import type { Clock } from "../clock.js";
import type { TaskHandle } from "./task-handle.js";
import type { TaskState, VideoFile } from "./task-state.js";

/** How a video's bytes are got: what `openVideo` and `save` work on. */
export interface VideoSource {
  /** Asks for the file, or a part of it. Sends no key. */
  open(
    url: string,
    init: { headers?: Record<string, string>; signal: AbortSignal },
  ): Promise<Response>;
  /** Asks the gateway for a fresh link to the same file. */
  refresh(signal: AbortSignal): Promise<string>;
  /** Removes the task from its store, because its video is safe. */
  forget(): Promise<void>;
  readonly clock: Clock;
}

/**
 * A finished video: a link that expires, and the task it came from.
 * Save it with `save(video, path)` from the package's `/node` part, or read it with `openVideo(video)` anywhere.
 */
export class Video<Raw = unknown> implements VideoFile {
  declare readonly url: string;
  declare readonly watermarkUrl?: string | undefined;
  declare readonly durationSeconds?: number | undefined;
  /** The task's handle: enough to get a fresh link later. */
  declare readonly handle: TaskHandle;
  /** The gateway's id of the request that read the finished task. */
  declare readonly requestId: string | undefined;
  /** The state the task ended in. With several files, the others are in `state.videos`. */
  declare readonly state: TaskState<Raw>;
  /** How its bytes are got. For this library's own functions. */
  declare readonly source: VideoSource;

  constructor(
    file: VideoFile,
    task: Pick<Video<Raw>, "handle" | "requestId" | "state">,
    source: VideoSource,
  ) {
    Object.assign(this, file, task);
    Object.defineProperty(this, "source", { value: source });
  }
}
