import type { ProviderHandlers } from "../gateway/environment.js";
import type { SandboxState } from "../state.js";
import { createChatCompletion } from "../text/chat/create-chat-completion.js";
import { openaiChat } from "./chat-vendor.js";
import { createEmbedding } from "./create-embedding.js";
import { createResponse } from "./responses/create-response.js";
import { createTranscription } from "./transcription/create-transcription.js";

/** What answers OpenAI's operations, by operationId. */
export function openaiHandlers(state: SandboxState): ProviderHandlers {
  return {
    createResponse: createResponse(state),
    createEmbedding: createEmbedding(state),
    createTranscription: createTranscription(state),
    createChatCompletion: createChatCompletion(state, openaiChat),
  };
}
