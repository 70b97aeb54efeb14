import type { TimeLimit } from "./time-limit.js";

const noMore = { done: true, value: undefined } as const;

/**
 * Yields a body's bytes without as many of the first as `findStart` says. The time limit runs while a chunk is waited
 * for, not while the consumer is busy with one. A consumer that leaves ends the connection, and so does `findStart` when
 * it throws.
 */
export async function* readBody(
  answer: Response,
  findStart: () => number,
  limit: TimeLimit,
  idleTimeoutMs: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const reader = answer.body?.getReader();
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
    reader?.cancel().catch(() => undefined); // not waited for: a broken stream has nothing left to cancel, or hangs
  }
}
