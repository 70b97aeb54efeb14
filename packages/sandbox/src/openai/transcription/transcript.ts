import type { FormFile } from "../../gateway/form-input.js";

/** What was heard, in the sentences of an answer. */
export interface Transcript {
  readonly text: string;
  readonly seconds: number;
  readonly segments: readonly Segment[];
}

/** A sentence and when it was said, in seconds. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
}

export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const SECONDS_A_WORD = 0.5;

/** "Hears" a file: what is said follows from its name and its size. */
export function transcribe({ name, bytes }: FormFile): Transcript {
  const sentences = [
    `This is the recording ${name}.`,
    `Sie ist ${bytes.length} Bytes groß.`,
    "ありがとう, and goodbye 👋.",
  ];
  let now = 0;
  const segments = sentences.map((text): Segment => {
    const start = now;
    const words = text.split(" ").map((word): Word => {
      const begin = now;
      now += SECONDS_A_WORD;
      return { word, start: begin, end: now };
    });
    return { text, start, end: now, words };
  });
  return { text: sentences.join(" "), seconds: now, segments };
}
