import type { ProviderHandlers } from "../gateway/environment.js";
import type { SandboxState } from "../state.js";
import { createChatCompletion } from "../text/chat/create-chat-completion.js";
import { deepseekChat } from "./chat-vendor.js";

/** What answers DeepSeek's operations, by operationId. */
export function deepseekHandlers(state: SandboxState): ProviderHandlers {
  return { createChatCompletion: createChatCompletion(state, deepseekChat) };
}
