import { claudeMessages } from "./readers/claude-messages.js";
import { geminiStream } from "./readers/gemini-stream.js";
import { openaiChat } from "./readers/openai-chat.js";
import { openaiResponses } from "./readers/openai-responses.js";
import type { StreamRoute } from "./stream-reader.js";

/** The routes that are compared. */
export const streamRoutes: readonly StreamRoute[] = [
  openaiChat,
  openaiResponses,
  claudeMessages,
  geminiStream,
];
