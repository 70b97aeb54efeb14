import type { TimeLimit } from "./time-limit.js";

/**
 * Yields a body's bytes without its first `skipBytes`. The time limit runs while a chunk is waited for, not while the
 * consumer is busy with one; a consumer that leaves ends the connection.
 */
export async function* readBody(
  answer: Response,
  skipBytes: number,
  limit: TimeLimit,
  idleTimeoutMs: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const reader = answer.body?.getReader();
  if (!reader) return;
  let toSkip = skipBytes;
  try {
    for (;;) {
      limit.arm(idleTimeoutMs, "The next part of the file");
      const { done, value } = await limit.race(() => reader.read());
      limit.disarm();
      if (done) return;
      const chunk = value.subarray(Math.min(toSkip, value.length));
      toSkip -= value.length - chunk.length;
      if (chunk.length > 0) yield chunk;
    }
  } finally {
    await reader.cancel().catch(() => undefined); // a broken stream has nothing left to cancel
  }
}
