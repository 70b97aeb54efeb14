import { isFields, parse, type Fields } from "../fields.js";
import { failureOf, type ReadTurn, type WrittenCall } from "./conversation.js";
import { ToolCallError } from "./tool-call-error.js";

/** A call of one of your tools by the model. */
export interface ParsedToolCall {
  /** Its id, which the result names. Empty where Gemini gives none. */
  readonly id: string;
  /** The tool's name. */
  readonly name: string;
  /** The arguments as the model wrote them, parsed and not checked. The text itself for a tool that takes text. */
  readonly input: unknown;
}

/**
 * Makes a package's `toolCalls`, which reads the calls of tools out of a whole answer.
 *
 * @param readers How answers are read, by the member that tells them apart.
 * @internal
 */
export function bindToolCalls<Answer>(
  readers: Readonly<Record<string, ReadTurn>>,
): (answer: Answer) => ParsedToolCall[] {
  return (answer) => {
    const read = Object.entries(readers).find(([member]) => member in (answer as Fields))?.[1];
    if (!read) return [];
    const turn = read(answer as Fields);
    const failure = failureOf(turn);
    return turn.calls.map((call) => {
      const { id, name, written } = call;
      if (!failure) return { id, name, input: readInput(call) };
      const message = `is in an answer that is not whole (${turn.reason}).`;
      throw new ToolCallError(failure, message, name, textOf(written));
    });
  };
}

/**
 * The arguments of a call. A tool without arguments may be called with none.
 *
 * @throws {ToolCallError} when they are not JSON.
 */
export function readInput({ name, written, isText }: WrittenCall): unknown {
  if (isText) return written;
  if (typeof written !== "string") return written ?? {};
  const input = written.trim() ? parse(written) : {};
  if (input !== undefined) return input;
  throw new ToolCallError(
    "unexpected-content",
    "has arguments that are not valid JSON.",
    name,
    written,
  );
}

function textOf(written: unknown): string {
  return isFields(written) ? JSON.stringify(written) : `${written}`;
}
