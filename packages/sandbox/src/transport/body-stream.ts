import { bodyBroken } from "./transport-fault.js";

/** What comes after the last byte of a body: its end, a broken connection, or silence. */
export type BodyEnding = "end" | "break" | "silence";

/** How much is handed over at a time: small enough that a short video has a progress to show. */
const CHUNK_BYTES = 4096;

/** A body that hands over bytes piece by piece as they are asked for, and ends in the given way. */
export function bodyStream(
  bytes: Uint8Array,
  ending: BodyEnding = "end",
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let sentBytes = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (sentBytes < bytes.length) {
          controller.enqueue(bytes.slice(sentBytes, sentBytes + CHUNK_BYTES));
          sentBytes += CHUNK_BYTES;
          return undefined;
        }
        if (ending === "end") controller.close();
        if (ending === "break") controller.error(bodyBroken());
        return ending === "silence" ? new Promise<void>(() => undefined) : undefined;
      },
    },
    // Nothing ahead of the reader: an error would throw away what stands in the queue.
    { highWaterMark: 0 },
  );
}
