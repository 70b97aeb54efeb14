import type { StreamFaultCase } from "./stream-faults.js";

/** What a reading came to, in the words of the table. */
export type StreamOutcome =
  | "complete"
  | "typed error"
  | "typed error, partial kept"
  | "typed error, partial lost"
  | "untyped error"
  | "untyped error, partial kept"
  | "untyped error, partial lost"
  | "silent truncation"
  | "wrong text, no error"
  | "hangs";

/** How a reading ended. */
export interface StreamReading {
  /** What the program has in hand. */
  readonly text: string;
  readonly ending: "resolved" | "typed error" | "untyped error" | "none";
}

/**
 * Judges a reading by what the whole text is. A partial answer is kept where the program has some of the text in hand,
 * and nothing else.
 */
export function judge(
  { text, ending }: StreamReading,
  { sends }: StreamFaultCase,
  whole: string,
): StreamOutcome {
  if (ending === "none") return "hangs";
  if (ending !== "resolved") {
    if (sends === "nothing") return ending;
    return text !== "" && whole.startsWith(text)
      ? `${ending}, partial kept`
      : `${ending}, partial lost`;
  }
  if (text === whole) return "complete";
  return whole.startsWith(text) ? "silent truncation" : "wrong text, no error";
}
