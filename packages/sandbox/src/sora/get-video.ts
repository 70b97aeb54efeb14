import type { OperationHandler } from "../gateway/environment.js";
import { taskError } from "../gateway/error-bodies.js";
import type { SandboxState } from "../state.js";
import { readTask } from "../tasks/start-task.js";
import { jsonAnswer } from "../transport/answers.js";
import { videoObject } from "./any-video.js";

/** Reads a video. Those made through other providers' routes are found too. */
export function getVideo(state: SandboxState): OperationHandler {
  return (context) => {
    const known = state.tasks.find(context.req.param("video_id") ?? "");
    if (known === undefined) return taskError(400, "task_not_exist", "task_not_exist");
    const task = readTask(state, known, context.get("operation"));
    return jsonAnswer(200, videoObject(state, task, context.env.origins.files));
  };
}
