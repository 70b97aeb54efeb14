import type { Task } from "../tasks/task.js";
import type { VideoRequest } from "../video/render-video.js";
import { renderOnce } from "./render-once.js";

/** A finished video as the file host keeps it. */
export interface VideoFile {
  readonly bytes: Uint8Array;
  /** With its quotation marks. */
  readonly etag: string;
  readonly lastModified: string;
}

const DEFAULT_SECONDS = 5;

/** How long the video of a task is, in seconds. */
export function secondsOf(task: Task): number {
  const asked = Number(task.input["duration"] ?? DEFAULT_SECONDS);
  return asked > 0 ? asked : DEFAULT_SECONDS;
}

/** The finished videos. Each is made when it is first asked for, and again when it has been replaced. */
export class VideoFiles {
  readonly #files = new Map<string, VideoFile>();
  readonly #versions = new Map<string, number>();

  get(task: Task): VideoFile {
    const kept = this.#files.get(task.id);
    if (kept !== undefined) return kept;
    const file = makeFile(task, this.#versions.get(task.id) ?? 1);
    this.#files.set(task.id, file);
    return file;
  }

  /** From now on the task's file is another one. */
  replace(task: Task): void {
    this.#versions.set(task.id, (this.#versions.get(task.id) ?? 1) + 1);
    this.#files.delete(task.id);
  }

  clear(): void {
    this.#files.clear();
    this.#versions.clear();
  }
}

function makeFile(task: Task, version: number): VideoFile {
  const prompt = String(task.input["prompt"] ?? "");
  const remark = version === 1 ? [] : [`Version ${version}`];
  const bytes = renderOnce({
    aspectRatio: aspectRatioOf(task),
    durationSeconds: secondsOf(task),
    lines: [prompt, task.model, ...remark],
  });
  return {
    bytes,
    etag: `"${task.videoId}-${version}"`,
    lastModified: new Date(task.createdAtMs + task.lifetimeMs).toUTCString(),
  };
}

function aspectRatioOf(task: Task): VideoRequest["aspectRatio"] {
  const asked = task.input["aspect_ratio"];
  return asked === "9:16" || asked === "1:1" ? asked : "16:9";
}
