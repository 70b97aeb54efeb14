import type { OperationHandler } from "../gateway/environment.js";
import type { RandomSource } from "../random.js";
import type { SandboxState } from "../state.js";
import { startTask } from "../tasks/start-task.js";
import { createdVideo } from "../tasks/video-object.js";
import { jsonAnswer } from "../transport/answers.js";
import { askedVideo } from "./asked-video.js";

/** Accepts a task. The vendor answers with its id alone, the gateway with its video object. */
export function createVideo(state: SandboxState): OperationHandler {
  return (context) => {
    const model = context.get("model");
    const input = context.get("input");
    const isVendors = state.options.seedanceDetail === "native";
    const task = startTask(state, {
      operation: context.get("operation"),
      model,
      input,
      video: askedVideo(model, input),
      ids: { vendorId, showsVendorId: isVendors },
    });
    const { safety_identifier } = input;
    const body = isVendors
      ? { id: task.id, safety_identifier }
      : createdVideo(task, { status: state.options.createStatus });
    return jsonAnswer(200, body, { "X-New-Api-Other-Ratios": "{}" });
  };
}

/** `cgt-`, the time with all its digits, and five letters or digits. */
function vendorId(random: RandomSource, createdAtMs: number): string {
  const time = new Date(createdAtMs).toISOString().replaceAll(/\D/g, "").slice(0, 14);
  return `cgt-${time}-${random.letters(5).toLowerCase()}`;
}
