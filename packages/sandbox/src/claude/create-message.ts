import type { OperationHandler } from "../gateway/environment.js";
import { createRandomSource } from "../random.js";
import type { SandboxState } from "../state.js";
import { answerText } from "../text/answer-text.js";
import { writeAnswers } from "../text/write-answers.js";
import { messageEvents } from "./message-events.js";
import { messageObject } from "./message-object.js";
import { messagePrompt } from "./message-prompt.js";

/** Answers in the form of `/v1/messages`. */
export function createMessage(state: SandboxState): OperationHandler {
  return (context) => {
    const input = context.get("input");
    const result = writeAnswers(messagePrompt(input));
    const random = createRandomSource(context.get("requestId"));
    const whole = messageObject(input, result, random);
    return answerText(state, context, {
      dialect: "messages",
      tokens: result.usage,
      whole: () => whole,
      events: () => messageEvents(whole, result.answers[0].calls),
    });
  };
}
