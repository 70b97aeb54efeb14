import { describe, expect, it } from "vitest";
import { watchAnswer } from "../../src/client/watched-answer.js";

const encoder = new TextEncoder();

/** An answer whose pieces are handed out one by one. */
function answerOf(type: string, ...pieces: readonly string[]): Response {
  const left = [...pieces];
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = left.shift();
      if (piece === undefined) controller.close();
      else controller.enqueue(encoder.encode(piece));
    },
  });
  return new Response(body as BodyInit, { headers: { "content-type": type } });
}

describe("what is kept of an answer", () => {
  it("is there at once where it is no stream and no file", async () => {
    const { answer, kept } = await watchAnswer(answerOf("application/json", '{"a":', "1}"));
    expect(kept.text).toBe('{"a":1}');
    expect(await answer.json()).toEqual({ a: 1 });
  });

  it("is of a stream what has been read of it", async () => {
    const endless = answerOf("text/event-stream", "data: 1\n\n", ...Array<string>(50).fill(": \n"));
    const { answer, kept } = await watchAnswer(endless);
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    expect(kept.text).toMatch(/^data: 1\n\n/);
    expect(kept.text.length).toBeLessThan(30);
    await reader.cancel();
  });

  it("is of a file its bytes, and no text", async () => {
    const { answer, kept } = await watchAnswer(answerOf("video/mp4", "ft", "yp"));
    await answer.arrayBuffer();
    expect(kept).toMatchObject({ status: 200, text: "" });
    expect(kept.bytes).toEqual(encoder.encode("ftyp"));
  });
});
