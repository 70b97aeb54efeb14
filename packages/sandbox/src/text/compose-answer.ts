import { sampleValue } from "./sample-value.js";
import type { TextCall, TextPrompt, TextTool } from "./text-prompt.js";

/** What an answer says before any limit is put on it. */
export interface Draft {
  readonly thoughts: string;
  readonly text: string;
  readonly calls: readonly TextCall[];
}

/** A question is quoted up to here. */
const LONGEST_QUOTE = 400;

/** The words of an answer whose length is asked for, over and over again. */
const WORDS =
  "Trams glide past the café, naïve kites 🪁 climb over the fjord, and 日本の列車 hums quietly.".split(
    " ",
  );

/**
 * Drafts the answer to a prompt. It follows from the request alone:
 *
 * - functions are called when the choice says so, or when the question has a word of their names in it; their results
 *   are then told in a text;
 * - with a schema the answer is a JSON value that fits it;
 * - a question that asks for a number of words gets as many; any other is quoted.
 */
export function composeAnswer(prompt: TextPrompt, index: number): Draft {
  const thoughts = prompt.thinks
    ? `The user says: ${quoted(prompt.question)}. Réfléchissons 🤔.`
    : "";
  const calls = callsFor(prompt);
  if (calls.length > 0) return { thoughts, text: "", calls };
  return { thoughts, text: answerText(prompt, index), calls };
}

function answerText(prompt: TextPrompt, index: number): string {
  const word = lastName(prompt.question);
  if (prompt.schema !== undefined) return JSON.stringify(jsonAnswer(prompt, word));
  const numbered = index === 0 ? "" : `Answer ${index + 1}: `;
  if (prompt.toolResults.length > 0) {
    return `${numbered}The tools say: ${prompt.toolResults.map(quoted).join(" ")}. C’est tout 🧰.`;
  }
  const count = Number(/\b(\d{1,7}) words\b/.exec(prompt.question)?.[1] ?? 0);
  if (count > 0) return numbered + wordsUpTo(count);
  return `${numbered}You said: ${quoted(prompt.question)}. The sandbox answers from your words alone. Größe, 日本語 and 🦊 arrive whole.`;
}

/** JSON mode knows no schema: any object will do. */
function jsonAnswer({ schema = {}, question }: TextPrompt, word: string): unknown {
  return Object.keys(schema).length === 0 ? { answer: question } : sampleValue(schema, word);
}

function wordsUpTo(count: number): string {
  return Array.from({ length: count }, (_, index) => WORDS[index % WORDS.length]).join(" ");
}

function callsFor(prompt: TextPrompt): readonly TextCall[] {
  if (prompt.toolResults.length > 0) return [];
  const called = chosenTools(prompt);
  const word = lastName(prompt.question);
  return called.map(({ name, schema }) => ({
    name,
    json: JSON.stringify(sampleValue({ type: "object", ...schema }, word)),
  }));
}

function chosenTools({
  tools,
  toolChoice,
  question,
  parallelTools,
}: TextPrompt): readonly TextTool[] {
  if (toolChoice === "none") return [];
  const allowed =
    typeof toolChoice === "string"
      ? tools
      : tools.filter((tool) => toolChoice.names.includes(tool.name));
  const meant = allowed.filter((tool) => isMeant(tool, question));
  const forced = toolChoice === "auto" ? [] : allowed.slice(0, 1);
  const called = meant.length > 0 ? meant : forced;
  return parallelTools ? called : called.slice(0, 1);
}

/** Whether a word of the tool's name that is longer than three letters stands in the question. */
function isMeant({ name }: TextTool, question: string): boolean {
  const said = question.toLowerCase();
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return words.some((word) => word.length > 3 && said.includes(word));
}

/** The last word with a capital letter that does not begin the question: most likely a name. */
function lastName(question: string): string {
  return question.match(/(?<=[^\s.!?:]\s)\p{Lu}\p{L}*/gu)?.at(-1) ?? "sample";
}

function quoted(text: string): string {
  const characters = [...text];
  const shown =
    characters.length > LONGEST_QUOTE ? [...characters.slice(0, LONGEST_QUOTE), "…"] : characters;
  return `“${shown.join("")}”`;
}
