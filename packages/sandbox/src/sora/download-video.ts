import { handOver } from "../files/hand-over.js";
import { contentRefused, contentUnavailable } from "../files/refusals.js";
import type { OperationHandler } from "../gateway/environment.js";
import type { SandboxState } from "../state.js";
import { stageOf } from "../tasks/life-cycle.js";
import { readTask } from "../tasks/start-task.js";
import { expiryOf } from "./video-object.js";

/** Hands over the file of a completed video, of whichever provider, while the vendor keeps it. */
export function downloadVideo(state: SandboxState): OperationHandler {
  return (context) => {
    const known = state.tasks.find(context.req.param("video_id") ?? "");
    if (known === undefined) return contentRefused(404, "Task not found");
    const task = readTask(state, known, context.get("operation"));
    const { status } = stageOf(task, state.clock.now());
    if (status !== "SUCCESS") {
      return contentRefused(400, `Task is not completed yet, current status: ${status}`);
    }
    if (task.fate.withoutLink) return contentRefused(502, "Failed to fetch video content");
    const isGone = task.provider === "sora" && state.clock.now() > expiryOf(state, task);
    if (isGone) return contentUnavailable(404);
    if (context.get("fileChanges")) state.files.replace(task);
    return handOver(state.files.get(task));
  };
}
