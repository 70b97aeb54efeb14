import type { Task } from "../tasks/task.js";
import { renderOnce } from "./render-once.js";

/** A finished video as the file host keeps it. */
export interface VideoFile {
  readonly bytes: Uint8Array;
  /** With its quotation marks. */
  readonly etag: string;
  readonly lastModified: string;
}

/** The finished videos. Each is made when it is first asked for, and again when it has been replaced. */
export class VideoFiles {
  readonly #files = new Map<string, VideoFile>();
  readonly #versions = new Map<string, number>();

  /** @param index Which of the task's videos, from 0 on. */
  get(task: Task, index = 0): VideoFile {
    const version = this.#versions.get(task.id) ?? 1;
    const key = `${task.id} ${index} ${version}`;
    const file = this.#files.get(key) ?? makeFile(task, index, version);
    this.#files.set(key, file);
    return file;
  }

  /** From now on the task's files are other ones. */
  replace(task: Task): void {
    this.#versions.set(task.id, (this.#versions.get(task.id) ?? 1) + 1);
  }

  clear(): void {
    this.#files.clear();
    this.#versions.clear();
  }
}

function makeFile(task: Task, index: number, version: number): VideoFile {
  const { shape, seconds, prompt, count } = task.video;
  const place = count === 1 ? [] : [`${index + 1} of ${count}`];
  const remark = version === 1 ? [] : [`Version ${version}`];
  const bytes = renderOnce({
    aspectRatio: shape,
    durationSeconds: seconds,
    lines: [prompt, task.model, ...place, ...remark],
  });
  const name = index === 0 ? task.videoId : `${task.videoId}_${index}`;
  return {
    bytes,
    etag: `"${name}-${version}"`,
    lastModified: new Date(task.createdAtMs + task.lifetimeMs).toUTCString(),
  };
}
