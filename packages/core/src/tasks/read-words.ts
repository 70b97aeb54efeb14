import type { TaskStatus } from "./task-state.js";

/**
 * Every word for a status that the gateway and the providers are known to use, in lower case.
 * What is not here, an empty text included, is read as `running`.
 */
const statusWords: Readonly<Record<string, TaskStatus>> = {
  not_start: "queued",
  submitted: "queued",
  queued: "queued",
  pending: "queued",
  success: "succeeded",
  succeed: "succeeded",
  succeeded: "succeeded",
  completed: "succeeded",
  failure: "failed",
  failed: "failed",
  cancelled: "cancelled",
  canceled: "cancelled",
  expired: "expired",
};

/** Reads a status word. An unknown one means that the task is still under way: never that it succeeded. */
export function readStatus(word: unknown): TaskStatus {
  const key = typeof word === "string" ? word.toLowerCase() : "";
  return Object.hasOwn(statusWords, key) ? (statusWords[key] as TaskStatus) : "running";
}

/**
 * Reads a progress as a number from 0 to 1. The gateway writes percent, as `"30%"` or `30`;
 * a fraction below 1 is taken as it is. Undefined when nothing can be read.
 */
export function readProgress(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() ? Number(value.replace("%", "")) : value;
  if (typeof number !== "number" || Number.isNaN(number)) return undefined;
  const isFraction = typeof value === "number" && number > 0 && number < 1;
  return Math.min(1, Math.max(0, isFraction ? number : number / 100));
}

/** Reads a link to a file; undefined when it is not an address of the web, such as a failure text in its place. */
export function readLink(value: unknown): string | undefined {
  return typeof value === "string" && /^https?:\/\/[^\s]+$/i.test(value) && URL.canParse(value) ? value : undefined;
}

/** Reads a length in seconds, given as a number or as text. */
export function readSeconds(value: unknown): number | undefined {
  const seconds = typeof value === "string" && value.trim() ? Number(value) : value;
  return typeof seconds === "number" && seconds > 0 && seconds < Infinity ? seconds : undefined;
}
