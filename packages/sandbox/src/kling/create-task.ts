import type { OperationHandler } from "../gateway/environment.js";
import type { SandboxState } from "../state.js";
import { startTask } from "../tasks/start-task.js";
import type { TaskIds } from "../tasks/task-book.js";
import { createdVideo } from "../tasks/video-object.js";
import { jsonAnswer } from "../transport/answers.js";
import { askedVideo } from "./asked-video.js";

const IDS: TaskIds = { vendorId: (random) => random.digits(18), showsVendorId: false };

/** Accepts a task. The answer is the gateway's video object, not Kling's envelope. */
export function createTask(state: SandboxState): OperationHandler {
  return (context) => {
    const operation = context.get("operation");
    const model = context.get("model");
    const input = context.get("input");
    const task = startTask(state, { operation, model, input, video: askedVideo(input), ids: IDS });
    const body = createdVideo(task, { status: state.options.createStatus });
    return jsonAnswer(200, body, { "X-New-Api-Other-Ratios": "{}" });
  };
}
