import type { ProviderHandlers } from "../gateway/environment.js";
import type { SandboxState } from "../state.js";
import { createChatCompletion } from "../text/chat/create-chat-completion.js";
import { claudeChat } from "./chat-vendor.js";
import { createMessage } from "./create-message.js";

/** What answers Claude's operations, by operationId. */
export function claudeHandlers(state: SandboxState): ProviderHandlers {
  return {
    createMessage: createMessage(state),
    createChatCompletion: createChatCompletion(state, claudeChat),
  };
}
