import type { StreamReading } from "./stream-outcome.js";
import type { Held, StreamReader, Target } from "./stream-reader.js";

/** Reads, and tells how it ended. */
export async function readStream(reader: StreamReader, target: Target): Promise<StreamReading> {
  const held: Held = { text: "" };
  try {
    await reader.read(target, held);
    return { text: held.text, ending: "resolved" };
  } catch (error) {
    const ending = reader.isTyped(error) ? "typed error" : "untyped error";
    return { text: held.text, ending };
  }
}

/** Reads, and gives up after `limitMs` milliseconds of real time. */
export async function readWithLimit(
  reader: StreamReader,
  target: Omit<Target, "signal">,
  limitMs: number,
): Promise<StreamReading> {
  const gone = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<StreamReading>((resolve) => {
    timer = setTimeout(() => resolve({ text: "", ending: "none" }), limitMs);
  });
  try {
    return await Promise.race([readStream(reader, { ...target, signal: gone.signal }), limit]);
  } finally {
    clearTimeout(timer);
    gone.abort();
  }
}
