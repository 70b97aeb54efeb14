import type { ProviderHandlers } from "../gateway/environment.js";
import type { SandboxState } from "../state.js";
import { createVideo } from "./create-video.js";
import { getTask } from "./get-task.js";

/** What answers Seedance's operations, by operationId. */
export function seedanceHandlers(state: SandboxState): ProviderHandlers {
  return { createVideo: createVideo(state), getTask: getTask(state) };
}
