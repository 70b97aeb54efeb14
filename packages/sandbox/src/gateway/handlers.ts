import { claudeHandlers } from "../claude/handlers.js";
import { deepseekHandlers } from "../deepseek/handlers.js";
import { geminiHandlers } from "../gemini/handlers.js";
import { klingHandlers } from "../kling/handlers.js";
import { openaiHandlers } from "../openai/handlers.js";
import { seedanceHandlers } from "../seedance/handlers.js";
import { soraHandlers } from "../sora/handlers.js";
import { veoHandlers } from "../veo/handlers.js";
import type { SandboxState } from "../state.js";
import type { ProviderHandlers } from "./environment.js";

/** What answers the operations of each provider. */
export function allHandlers(state: SandboxState): Readonly<Record<string, ProviderHandlers>> {
  return {
    claude: claudeHandlers(state),
    deepseek: deepseekHandlers(state),
    gemini: geminiHandlers(state),
    kling: klingHandlers(state),
    openai: openaiHandlers(state),
    seedance: seedanceHandlers(state),
    sora: soraHandlers(state),
    veo: veoHandlers(state),
  };
}
