import { isFields } from "../fields.js";
import type { TaskStatus } from "./task-state.js";

/**
 * Every word for a status that the gateway and the providers are known to use.
 * What is not here, an empty text included, is read as `running`.
 */
const statusWords: readonly (readonly [word: RegExp, status: TaskStatus])[] = [
  [/^(not_start|submitted|queued|pending)$/i, "queued"],
  [/^(success|succeed|succeeded|completed)$/i, "succeeded"],
  [/^(failure|failed)$/i, "failed"],
  [/^cancell?ed$/i, "cancelled"],
  [/^expired$/i, "expired"],
];

/**
 * An answer and what it wraps in `data`, which may wrap more, as one: what stands further out counts. The gateway puts its
 * own records around the provider's answers, and some providers do the same.
 */
export function unwrap(
  answer: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  let facts = {};
  for (let level: unknown = answer; isFields(level); level = level["data"])
    facts = { ...level, ...facts };
  return facts;
}

/** The first of these that is a text and not empty. */
export function firstText(...values: readonly unknown[]): string | undefined {
  return values.find((value): value is string => typeof value === "string" && value !== "");
}

/** Reads a status word. An unknown one means that the task is still under way: never that it succeeded. */
export function readStatus(word: unknown): TaskStatus {
  const known = typeof word === "string" && statusWords.find(([pattern]) => pattern.test(word));
  return known ? known[1] : "running";
}

/**
 * Reads a progress as a number from 0 to 1. The gateway writes percent, as `"30%"` or `30`;
 * a fraction below 1 is taken as it is. Undefined when nothing can be read.
 */
export function readProgress(value: unknown): number | undefined {
  const number = readNumber(value);
  if (Number.isNaN(number)) return undefined;
  const isFraction = value === number && number < 1;
  return Math.min(1, Math.max(0, isFraction ? number : number / 100));
}

/** Reads a link to a file; undefined when it is not an address of the web, such as a failure text in its place. */
export function readLink(value: unknown): string | undefined {
  return typeof value === "string" && /^https?:\/\/\S+$/i.test(value) ? value : undefined;
}

/** Reads a length in seconds, given as a number or as text. */
export function readSeconds(value: unknown): number | undefined {
  const seconds = readNumber(value);
  return seconds > 0 ? seconds : undefined;
}

/** NaN where there is none. An object is not asked for its text: what came over the wire may refuse to give one. */
function readNumber(value: unknown): number {
  return typeof value === "object" ? NaN : Number.parseFloat(`${value}`);
}
