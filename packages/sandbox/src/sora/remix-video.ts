import type { OperationHandler } from "../gateway/environment.js";
import { taskError } from "../gateway/error-bodies.js";
import type { SandboxState } from "../state.js";
import { stageOf } from "../tasks/life-cycle.js";
import { startVideo } from "./start-video.js";
import { vendorRefusal } from "./vendor-refusal.js";

/** Accepts a variation of a completed video. Model, length and size are those of the original. */
export function remixVideo(state: SandboxState): OperationHandler {
  return (context) => {
    const original = state.tasks.find(context.req.param("video_id") ?? "");
    if (original?.provider !== "sora") {
      return taskError(400, "task_not_exist", "task_origin_not_exist");
    }
    if (stageOf(original, state.clock.now()).status !== "SUCCESS") {
      return vendorRefusal(400, "Video must be completed before it can be remixed");
    }
    const input = context.get("input");
    const video = { ...original.video, prompt: String(input["prompt"]) };
    return startVideo(state, context, { model: original.model, input, video, original });
  };
}
