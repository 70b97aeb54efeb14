import type { OperationHandler } from "../gateway/environment.js";
import type { SandboxState } from "../state.js";
import { createTask } from "./create-task.js";
import { readTaskDetail } from "./read-task.js";

/** What answers Kling's operations, by operationId. */
export function klingHandlers(state: SandboxState): Readonly<Record<string, OperationHandler>> {
  return {
    textToVideo: createTask(state, "textToVideo"),
    imageToVideo: createTask(state, "imageToVideo"),
    getTextToVideo: readTaskDetail(state, "getTextToVideo"),
    getImageToVideo: readTaskDetail(state, "getImageToVideo"),
  };
}
