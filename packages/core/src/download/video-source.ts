import type { Clock } from "../clock.js";
import { pollOf } from "../operation.js";
import { prepare } from "../prepare.js";
import { contentAddress } from "../tasks/content.js";
import type { VideoFile } from "../tasks/task-state.js";
import type { Video } from "../tasks/video.js";
import type { VideoTask } from "../tasks/video-task.js";

/** How a video's bytes are got. */
export interface VideoSource {
  readonly clock: Clock;
  /** Asks for the file, or a part of it. Sends the key only for what the gateway itself hands out. */
  open(
    url: string,
    init: { headers?: Record<string, string>; signal: AbortSignal },
  ): Promise<Response>;
  /** Asks the gateway for a fresh link to the same file. */
  refresh(signal: AbortSignal): Promise<VideoFile>;
}

/** Finds out how a video's bytes are got. */
export function sourceOf(video: Video): VideoSource {
  const { gateway, task, index } = video.origin();
  const { settings, operations } = gateway;
  const { handle } = task;
  const { content, id } = pollOf(operations, handle.operation);
  return {
    clock: settings.clock,
    async open(url, init) {
      if (!content || url !== contentAddress(gateway, content, handle))
        return settings.fetch(url, init);
      const call = await prepare(gateway, content, { [id]: handle.taskId });
      return (await call.open({ signal: init.signal })).response;
    },
    // Not one read: its answer may be odd, and say "running" again.
    refresh: async (signal) => (await task.results({ signal }))[index] ?? video,
  };
}

const savedFiles = new WeakMap<VideoTask, Set<number>>();

/** Notes that a video is safe; with the task's last one the task is removed from its store. */
export async function noteSaved(video: Video): Promise<void> {
  const { task, index } = video.origin();
  const saved = (savedFiles.get(task) ?? new Set()).add(index);
  savedFiles.set(task, saved);
  if (saved.size >= video.state.videos.length) await task.forget();
}
