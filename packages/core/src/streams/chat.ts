import { isFields, type Fields } from "../fields.js";
import type { Dialect } from "./dialect.js";
import { allEnded, grow, indexOf, list, put, set, type Draft } from "./draft.js";

interface Choice extends Draft {
  message: Draft;
}

/**
 * Streams of chat completions: OpenAI's, and Claude's and DeepSeek's in OpenAI's form. The proper end is a `finish_reason`
 * in each of the answers that were asked for (`n`). `[DONE]` proves nothing.
 */
export const chat: Dialect = {
  text(chunk) {
    for (const choice of list(chunk["choices"])) {
      const { index, delta } = Object(choice) as Fields;
      const { content } = Object(delta) as Fields;
      if (!index && typeof content === "string") return content;
    }
    return undefined;
  },
  start({ n }) {
    const head: Draft = {};
    const choices: Choice[] = []; // by their `index`
    let isContent = false;
    return {
      add(chunk) {
        const wasContent = isContent;
        isContent = false;
        for (const piece of list(chunk["choices"]))
          if (isFields(piece) && addChoice(choices, piece)) isContent = true;
        // From one piece of text to the next the head says nothing new.
        if (!isContent || !wasContent || chunk["usage"]) put(head, chunk, "choices");
        return isContent;
      },
      isEnded: () => allEnded(choices, "finish_reason", n),
      final: () => {
        const { obfuscation: _, ...rest } = head;
        return { ...rest, object: "chat.completion", choices: Object.values(choices).map(finish) };
      },
    };
  },
};

/** Adds a piece to its choice, and tells whether it brought content. */
function addChoice(choices: Choice[], piece: Fields): boolean {
  const { delta, index } = piece;
  const at = indexOf(index);
  const choice = (choices[at] ??= { index: at, message: { role: "assistant", content: null } });
  for (const name in piece) {
    const value = piece[name];
    if (name === "logprobs") grow(choice, name, value);
    else if (name === "message") {
      if (isFields(value)) choice.message = structuredClone(value);
    } else if (name !== "delta" && name !== "index") set(choice, name, value);
  }
  let hasContent = false;
  if (isFields(delta)) {
    for (const name in delta) {
      grow(choice.message, name, delta[name]);
      if (delta[name] && name !== "role") hasContent = true;
    }
  }
  return hasContent;
}

/** A choice as it is without a stream: there a tool call has no `index`. */
function finish(choice: Choice): Draft {
  const { tool_calls: calls, ...message } = choice.message;
  if (!Array.isArray(calls)) return choice;
  const whole = calls.filter(isFields).map((call) => {
    const { index: _, ...rest } = call;
    return rest;
  });
  return { ...choice, message: { ...message, tool_calls: whole } };
}
