import type { OperationHandler } from "../../gateway/environment.js";
import { createRandomSource } from "../../random.js";
import type { SandboxState } from "../../state.js";
import { answerText } from "../answer-text.js";
import { membersOf } from "../members.js";
import { writeAnswers } from "../write-answers.js";
import { type ChatCompletion, completionChunks, wholeCompletion } from "./chat-completion.js";
import { chatPrompt } from "./chat-prompt.js";
import type { ChatVendor } from "./chat-vendor.js";

/** Answers a chat in the manner of one vendor. */
export function createChatCompletion(state: SandboxState, vendor: ChatVendor): OperationHandler {
  return (context) => {
    const input = context.get("input");
    const { answers, usage } = writeAnswers({ ...chatPrompt(input), ...vendor.heeds(input) });
    const random = createRandomSource(context.get("requestId"));
    const completion: ChatCompletion = {
      vendor,
      id: vendor.newId(random),
      created: Math.floor(state.clock.now() / 1000),
      model: context.get("model"),
      choices: answers.map((answer) => ({
        answer,
        calls: answer.calls.map((call) => ({ id: vendor.newCallId(random), ...call })),
      })),
      usage,
    };
    const withUsage = membersOf(input["stream_options"])["include_usage"] !== false;
    return answerText(state, context, {
      dialect: "chat",
      tokens: usage,
      whole: () => wholeCompletion(completion),
      events: () => completionChunks(completion, random, withUsage),
    });
  };
}
