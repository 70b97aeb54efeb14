import type { ProviderHandlers } from "../gateway/environment.js";
import type { SandboxState } from "../state.js";
import { fetchVideoOperation } from "./fetch-operation.js";
import { generateVideo } from "./generate-video.js";

/** What answers Veo's operations, by operationId. */
export function veoHandlers(state: SandboxState): ProviderHandlers {
  return {
    generateVideo: generateVideo(state),
    fetchVideoOperation: fetchVideoOperation(state),
  };
}
