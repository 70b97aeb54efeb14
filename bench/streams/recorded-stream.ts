import type { Sandbox } from "@x/sandbox";
import type { StreamRoute } from "../faults/stream-reader.js";

/** The bytes of a stream, an event a chunk, as a connection brings them when a model writes. */
export type RecordedStream = readonly Uint8Array<ArrayBuffer>[];

/** Has a sandbox answer a question, and keeps the bytes. */
export async function recordStream(
  { ourEvents }: StreamRoute,
  { baseUrl, apiKey, fetch }: Sandbox,
  question: string,
): Promise<RecordedStream> {
  let recorded: Promise<ArrayBuffer> | undefined;
  const { signal } = new AbortController();
  const recording = async (url: string, init: RequestInit): Promise<Response> => {
    const [kept, read] = (await fetch(url, init)).body!.tee();
    recorded = new Response(kept).arrayBuffer();
    return new Response(read, { headers: { "Content-Type": "text/event-stream" } });
  };
  const target = { baseUrl, apiKey, question, signal, fetch: recording, timeoutMs: 60_000 };
  await ourEvents.read(target, { text: "" });
  const text = new TextDecoder().decode(await recorded);
  const events = text.split(/(?<=\n\n)(?!\n)/);
  return events.map((event) => new TextEncoder().encode(event));
}

/** The same bytes in larger chunks, as a connection brings them when the reader is slower than the model. */
export function inLargeChunks(stream: RecordedStream, chunkBytes: number): RecordedStream {
  const bytes = Buffer.concat(stream);
  const count = Math.ceil(bytes.length / chunkBytes);
  return Array.from({ length: count }, (_, at) =>
    Uint8Array.from(bytes.subarray(at * chunkBytes, (at + 1) * chunkBytes)),
  );
}

/** An answer with these bytes. */
export function replay(chunks: Iterable<Uint8Array<ArrayBuffer>>): Response {
  const remaining = chunks[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        const { done, value } = remaining.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { headers: { "Content-Type": "text/event-stream" } });
}
