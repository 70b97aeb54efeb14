import type { OperationHandler } from "../gateway/environment.js";
import { createRandomSource } from "../random.js";
import type { SandboxState } from "../state.js";
import { answerText } from "../text/answer-text.js";
import { writeAnswers } from "../text/write-answers.js";
import { contentPrompt } from "./content-prompt.js";
import { contentEvents, generatedContent, wholeContent } from "./content-response.js";

/** Generates content. Both actions do the same: `?alt=sse` says whether it streams. */
export function generateContent(state: SandboxState): OperationHandler {
  return (context) => {
    const input = context.get("input");
    const result = writeAnswers(contentPrompt(input));
    const random = createRandomSource(context.get("requestId"));
    const content = generatedContent(input, context.get("model"), result, random);
    return answerText(state, context, {
      dialect: "gemini",
      tokens: result.usage,
      whole: () => wholeContent(content),
      events: () => contentEvents(content),
    });
  };
}
