import type { Bytes } from "../bytes.js";
import type { TimeLimit } from "./time-limit.js";

const noMore = { done: true, value: undefined } as const;

/**
 * Yields a body's bytes without as many of the first as `findStart` says. The time limit runs while a chunk is waited
 * for, not while the consumer is busy with one. A consumer that leaves ends the connection, and so do the limit's signal
 * and `findStart` when it throws.
 */
export async function* readBody(
  answer: Response,
  findStart: () => number,
  limit: TimeLimit,
  idleTimeoutMs: number,
): AsyncGenerator<Bytes, void, undefined> {
  const reader = answer.body?.getReader();
  const { signal } = limit;
  const free = (): void => end(reader);
  signal.addEventListener("abort", free);
  try {
    let toSkip = findStart();
    for (;;) {
      limit.arm(idleTimeoutMs, "The next part of the file");
      const { done, value } = await limit.race(async () => reader?.read() ?? noMore);
      limit.disarm();
      if (done) return;
      const chunk = value.subarray(Math.min(toSkip, value.length));
      toSkip -= value.length - chunk.length;
      if (chunk.length > 0) yield chunk;
    }
  } finally {
    signal.removeEventListener("abort", free);
    free();
  }
}

/** Ends the connection of an answer that nobody reads. */
export function leave(answer: Response): void {
  end(answer.body);
}

/** Not waited for: a broken stream has nothing left to cancel, one that was copied waits for its copy, others hang. */
function end(stream: Pick<ReadableStream, "cancel"> | null | undefined): void {
  stream?.cancel().catch(() => undefined);
}
