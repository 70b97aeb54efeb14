import { GatewayError } from "@x/core";

/** What making a video came to, in the words of the table. */
export type TaskOutcome =
  | "the video"
  | "error, nothing paid"
  | "error with the task's handle"
  | "error that says it may be paid"
  | "error, and the paid task is lost"
  | "another file taken for the video"
  | "hangs";

/** How a way ended: with a file, with an error, or not at all. */
export type TaskEnding =
  | { readonly file: Uint8Array }
  | { readonly error: unknown }
  | { readonly hangs: true };

/**
 * Judges an ending.
 *
 * @param charges How many tasks are paid for.
 * @param files The true files of the tasks that were made.
 */
export function judgeTask(
  ending: TaskEnding,
  charges: number,
  files: readonly Uint8Array[],
): TaskOutcome {
  if ("hangs" in ending) return "hangs";
  if ("file" in ending) {
    const isTrue = files.some((file) => Buffer.from(file).equals(ending.file));
    return isTrue ? "the video" : "another file taken for the video";
  }
  const { error } = ending;
  if (GatewayError.is(error) && error.handle !== undefined) return "error with the task's handle";
  if (charges === 0) return "error, nothing paid";
  return GatewayError.is(error) && error.billed === "unknown"
    ? "error that says it may be paid"
    : "error, and the paid task is lost";
}
