import type { ProviderHandlers } from "../gateway/environment.js";
import type { SandboxState } from "../state.js";
import { createTask } from "./create-task.js";
import { readTaskDetail } from "./read-task.js";

/** What answers Kling's operations, by operationId. */
export function klingHandlers(state: SandboxState): ProviderHandlers {
  return {
    textToVideo: createTask(state),
    imageToVideo: createTask(state),
    getTextToVideo: readTaskDetail(state),
    getImageToVideo: readTaskDetail(state),
  };
}
