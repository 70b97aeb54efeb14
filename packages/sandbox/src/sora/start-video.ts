import type { GatewayContext } from "../gateway/environment.js";
import type { SandboxState } from "../state.js";
import { type TaskStart, startTask } from "../tasks/start-task.js";
import { readingOf } from "../tasks/task-reading.js";
import { jsonAnswer } from "../transport/answers.js";
import { acceptedVideo, vendorVideo } from "./video-object.js";

/** Makes a video and answers with its object: the gateway's short one, or all that the vendor says. */
export function startVideo(
  state: SandboxState,
  context: GatewayContext,
  start: Omit<TaskStart, "operation" | "ids">,
): Response {
  const isVendors = state.options.soraDetail === "vendor";
  const task = startTask(state, {
    ...start,
    operation: context.get("operation"),
    ids: {
      vendorId: (random) => `video_${random.digits(24)}`,
      showsVendorId: isVendors,
    },
  });
  const body = isVendors
    ? vendorVideo(state, readingOf(state, task))
    : acceptedVideo(task, { status: state.options.createStatus });
  const ratios = { seconds: task.video.seconds, size: 1 };
  return jsonAnswer(200, body, { "X-New-Api-Other-Ratios": JSON.stringify(ratios) });
}
