import type { ErrorKind } from "../errors/gateway-error.js";
import type { Fields } from "../fields.js";

/**
 * How a conversation is carried on in one of the forms the gateway takes. It is the only place that knows where that form
 * keeps its text, its tools and its end.
 */
export interface Conversation {
  readonly read: ReadTurn;
  /** The input with the model's turn, as it came, and what the tools gave. */
  proceed(input: Fields, answer: Fields, results: readonly ToolResult[]): Fields;
  /** The names of the tools that an input describes. */
  toolNames(input: Fields): readonly unknown[];
  /** The input with more tools described. */
  describe(input: Fields, tools: readonly ToolDescription[]): Fields;
  /** Whether an input says which form its answer has to have. */
  hasFormat(input: Fields): boolean;
  /** The input that asks for an answer of this form. */
  ask(input: Fields, format: OutputFormat): Fields;
}

/** Reads an answer: the first, where there are several. Whatever the answer holds, it does not throw. */
export type ReadTurn = (answer: Fields) => Turn;

/** The conversations of a client, by operation. */
export type Conversations<Operation extends string = string> = Readonly<
  Record<Operation, Conversation>
>;

/** What an answer says. */
export interface Turn {
  readonly text: string;
  readonly calls: readonly WrittenCall[];
  readonly end: End;
  /** Why it ended, in the words of the wire. */
  readonly reason: string;
}

/**
 * How an answer ended: `whole`; `paused`, where the model goes on when it gets its turn back; or the kind of error it is.
 * An unknown word is `truncated`, because it promises nothing.
 */
export type End = "whole" | "paused" | Extract<ErrorKind, "truncated" | "moderation" | "upstream">;

/** A call of a tool as the model wrote it. */
export interface WrittenCall {
  /** Empty where Gemini gives none. */
  readonly id: string;
  readonly name: string;
  /** The arguments: JSON text, or what was made of it. */
  readonly written: unknown;
  /** Whether the tool takes a text, and not JSON. */
  readonly isText?: boolean;
}

/** What became of a call of a tool. */
export interface ToolResult {
  /** The call's id. Empty where Gemini gives none. */
  readonly id: string;
  /** The tool's name. */
  readonly name: string;
  /** What the model called it with, as it wrote it. Text where that is no JSON. */
  readonly input: unknown;
  /** What the tool gave, as JSON can hold it; for a failure, what the model is told about it. */
  readonly output: unknown;
  /** Whether the tool failed, or could not be run with what it was called with. */
  readonly isError: boolean;
  /** What was thrown, for a failure. */
  readonly error?: unknown;
}

/** A tool as the model gets to know it. */
export interface ToolDescription {
  readonly name: string;
  readonly description?: string | undefined;
  /** The JSON Schema of what it takes. Absent: it takes nothing. */
  readonly schema?: Fields | undefined;
}

/** The form an answer has to have. */
export interface OutputFormat {
  readonly name: string;
  /** The JSON Schema of the output. */
  readonly schema: Fields;
}

/** An answer's end, by a table of the words of its form. */
export function endBy(ends: Readonly<Record<string, End>>, word: unknown): End {
  const key = textIn(word);
  return (Object.hasOwn(ends, key) && ends[key]) || "truncated";
}

/** Which kind of error an answer's end is. Undefined: it is none, and all calls of tools in the answer are whole. */
export function failureOf({ end }: Turn): Exclude<End, "whole" | "paused"> | undefined {
  return end === "whole" || end === "paused" ? undefined : end;
}

/** What a tool gave, as a text. */
export function textOf({ output, isError }: ToolResult): string {
  const text = typeof output === "string" ? output : JSON.stringify(output);
  return isError ? `Error: ${text}` : text;
}

/** A value of the wire as an object; whatever is none reads as empty. */
export function fields(value: unknown): Fields {
  return Object(value) as Fields;
}

/** A value of the wire as a text; whatever is none reads as empty. */
export function textIn(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Why an answer ended, by a word of the wire. */
export function reasonIn(word: unknown): string {
  return textIn(word) || "no reason was given";
}
