import type { OperationHandler } from "../gateway/environment.js";
import { taskError } from "../gateway/error-bodies.js";
import type { SandboxState } from "../state.js";
import { stageOf } from "../tasks/life-cycle.js";
import { jsonAnswer } from "../transport/answers.js";
import { vendorRefusal } from "./vendor-refusal.js";

/** Deletes a video that has ended. What it cost is not given back. */
export function deleteVideo(state: SandboxState): OperationHandler {
  return (context) => {
    const task = state.tasks.find(context.req.param("video_id") ?? "");
    if (task?.provider !== "sora") return taskError(400, "task_not_exist", "task_not_exist");
    const { status } = stageOf(task, state.clock.now());
    if (status !== "SUCCESS" && status !== "FAILURE") {
      return vendorRefusal(400, "Only completed or failed videos can be deleted");
    }
    state.tasks.remove(task);
    return jsonAnswer(200, { id: task.id, object: "video.deleted", deleted: true });
  };
}
