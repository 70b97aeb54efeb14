import type { CallOptions } from "../../src/index.js";

type Fields = Readonly<Record<string, unknown>>;

/** What a call is answered with: an answer, what it throws, or what makes one of them. */
export type ScriptedAnswer = Fields | Error | ((input: Fields, options: CallOptions) => unknown);

/** A client whose one operation is `ask`. */
export interface ScriptedClient {
  ask(input: Fields, options?: CallOptions): Promise<Fields>;
}

/** Makes a client that gives these answers in order, and writes down what it was asked. */
export function scriptedClient(...answers: readonly ScriptedAnswer[]): {
  client: ScriptedClient;
  asked: readonly Fields[];
} {
  const asked: Fields[] = [];
  const client: ScriptedClient = {
    async ask(input, options = {}) {
      const answer = answers[asked.length];
      asked.push(structuredClone(input));
      if (!answer) throw new Error("Nobody expected this call.");
      if (answer instanceof Error) throw answer;
      return (typeof answer === "function" ? answer(input, options) : answer) as Fields;
    },
  };
  return { client, asked };
}
