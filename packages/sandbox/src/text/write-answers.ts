import { type Draft, composeAnswer } from "./compose-answer.js";
import type { TextAnswer, TextCall, TextEnd, TextPrompt, TextResult } from "./text-prompt.js";
import { countTokens, tokensOf } from "./tokens.js";

/** Answers a prompt: the sandbox's language model. The same prompt gets the same answer. */
export function writeAnswers(prompt: TextPrompt): TextResult {
  const [first, ...others] = Array.from({ length: prompt.count }, (_, index) =>
    limited(composeAnswer(prompt, index), prompt),
  );
  const answers = [first!, ...others] as const;
  const sum = (count: (answer: TextAnswer) => number): number =>
    answers.reduce((total, answer) => total + count(answer), 0);
  const thoughts = sum((answer) => tokensOf(answer.thoughts).length);
  const written = sum((answer) => tokensOf(answer.text).length + countTokens(answer.calls));
  const usage = { input: countTokens(prompt.sent), output: thoughts + written, thoughts };
  return { answers, usage };
}

/** Ends a draft at a stop word or where the tokens are used up: thoughts first, then the text, then the calls. */
function limited({ thoughts, text, calls }: Draft, { maxTokens, stops }: TextPrompt): TextAnswer {
  const stop = earliest(text, stops);
  const whole = stop === undefined ? text : text.slice(0, text.indexOf(stop));
  const end: TextEnd = calls.length > 0 ? "calls" : stop === undefined ? "done" : { stop };
  const budget = new Budget(maxTokens);
  const answer = {
    thoughts: budget.take(thoughts),
    text: budget.take(whole),
    calls: calls.flatMap((call) => budget.takeCall(call)),
  };
  return { ...answer, end: budget.isOverdrawn ? "length" : end };
}

function earliest(text: string, stops: readonly string[]): string | undefined {
  const places = stops.map((stop) => (stop === "" ? -1 : text.indexOf(stop)));
  const first = Math.min(...places.filter((place) => place >= 0));
  return stops[places.indexOf(first)];
}

class Budget {
  #left: number;
  isOverdrawn = false;

  constructor(maxTokens = Number.POSITIVE_INFINITY) {
    this.#left = maxTokens;
  }

  take(text: string): string {
    const tokens = tokensOf(text);
    const taken = tokens.slice(0, this.#left);
    this.#left -= taken.length;
    this.isOverdrawn ||= taken.length < tokens.length;
    return taken.join("");
  }

  /** A call whose name there is no room for is not begun. */
  takeCall({ name, json }: TextCall): readonly TextCall[] {
    const size = tokensOf(name).length;
    if (this.#left < size) this.isOverdrawn = true;
    if (this.isOverdrawn) return [];
    this.#left -= size;
    return [{ name, json: this.take(json) }];
  }
}
