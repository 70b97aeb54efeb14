import type { OperationHandler } from "../../gateway/environment.js";
import { createRandomSource } from "../../random.js";
import type { SandboxState } from "../../state.js";
import { answerText } from "../../text/answer-text.js";
import { writeAnswers } from "../../text/write-answers.js";
import { responseEvents } from "./response-events.js";
import { responseObject } from "./response-object.js";
import { responsePrompt } from "./response-prompt.js";

/** Answers in the form of `/v1/responses`. */
export function createResponse(state: SandboxState): OperationHandler {
  return (context) => {
    const input = context.get("input");
    const result = writeAnswers(responsePrompt(input));
    const random = createRandomSource(context.get("requestId"));
    const whole = responseObject(input, result, random, state.clock.now());
    return answerText(state, context, {
      dialect: "responses",
      tokens: result.usage,
      whole: () => whole,
      events: () => responseEvents(whole, random),
    });
  };
}
