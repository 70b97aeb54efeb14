import type { RandomSource } from "../../random.js";
import type { Members } from "../members.js";
import type { TextAnswer, TextPrompt, TextUsage } from "../text-prompt.js";

/** A function call with the id the vendor gave it. */
export interface ChatCall {
  readonly id: string;
  readonly name: string;
  readonly json: string;
}

/** How one vendor's chat completions differ from the others'. */
export interface ChatVendor {
  /** What the vendor makes of a request beyond what all make of it. */
  heeds(input: Members): Partial<TextPrompt>;
  newId(random: RandomSource): string;
  newCallId(random: RandomSource): string;
  /** Members of the whole answer, beside `choices` and `usage`. */
  readonly envelope: Members;
  /** Members of every chunk, beside `choices` and `usage`. */
  readonly chunkEnvelope: Members;
  /** Whether a whole choice has `logprobs`. */
  readonly hasLogprobs: boolean;
  /** A finished message. */
  message(answer: TextAnswer, calls: readonly ChatCall[]): Members;
  firstDelta(answer: TextAnswer): Members;
  /** Undefined: thoughts are not shown. */
  readonly thoughtDelta: ((piece: string) => Members) | undefined;
  /** What comes between the thoughts and the text. */
  readonly afterThoughts: readonly Members[];
  textDelta(piece: string): Members;
  readonly lastDelta: Members;
  usage(usage: TextUsage): Members;
  /** Where the counts of a stream stand: in the last chunk of the answer, or in one of their own. */
  readonly usageStands: "in-last-chunk" | "alone";
  /** Whether each chunk is made longer by a text without meaning, against listeners on the way. */
  readonly obfuscates: boolean;
}
