import type { ProviderHandlers } from "../gateway/environment.js";
import type { SandboxState } from "../state.js";
import { generateContent } from "./generate-content.js";

/** What answers Gemini's operations, by operationId. */
export function geminiHandlers(state: SandboxState): ProviderHandlers {
  return {
    generateContent: generateContent(state),
    streamGenerateContent: generateContent(state),
  };
}
