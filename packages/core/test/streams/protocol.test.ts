import { deepStrictEqual, strictEqual } from "node:assert";
import { createTurnableClock } from "@x/sandbox";
import fc from "fast-check";
import { expect, test } from "vitest";
import { TruncatedStreamError, type Fields } from "../../src/index.js";
import { TextStream } from "../../src/streams/text-stream.js";
import { Watchdog } from "../../src/streams/watchdog.js";
import { randomAnswers } from "./support/random-answer.js";
import { randomChunks, randomWire } from "./support/random-wire.js";
import { createRandom } from "./support/random.js";
import { dialects, kinds, type Kind } from "./support/stream-client.js";

const clock = createTurnableClock();

/** What a reader of a stream sees. */
interface Read {
  readonly events: readonly unknown[];
  readonly final?: unknown;
  readonly error?: unknown;
}

const headers = new Headers();

/** An answer with these bytes. What the platform makes of a body takes longer than the reading, and is tested elsewhere. */
function answerOf(chunks: readonly Uint8Array[]): Response {
  let position = 0;
  const nextChunk = async (): Promise<object> => {
    const value = chunks[position++];
    return { done: !value, value };
  };
  const body = { getReader: () => ({ read: nextChunk, cancel: async () => undefined }) };
  return { status: 200, headers, body } as unknown as Response;
}

async function read(kind: Kind, request: Fields, chunks: readonly Uint8Array[]): Promise<Read> {
  const { text, start } = dialects[kind];
  const operation = { id: "ask", method: "POST", path: "/ask", paid: "tokens" } as const;
  const call = { operation, codes: {}, init: {}, isSent: true };
  const stream = new TextStream(
    {
      response: answerOf(chunks),
      call,
      answer: start(request),
      watchdog: new Watchdog(clock, {}),
      options: {},
      codes: {},
    },
    text,
  );
  const events: unknown[] = [];
  try {
    for await (const event of stream) events.push(event);
    return { events, final: await stream.final() };
  } catch (error) {
    return { events, error };
  }
}

test.each(kinds)(
  "10 000 streams make their answer however they are cut into chunks, and none that is cut short does (%s)",
  async (kind) => {
    let short = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const random = createRandom(seed);
        const { request, whole, events, enough } = randomAnswers[kind](random);
        const wire = randomWire(random, events);
        const cut = wire.subarray(0, random.below(wire.length));

        const seen = await read(kind, request, randomChunks(random, wire));
        if (seen.error) throw seen.error;
        strictEqual(JSON.stringify(seen.events), JSON.stringify(events));
        deepStrictEqual(seen.final, whole);

        const part = await read(kind, request, randomChunks(random, cut));
        strictEqual(
          JSON.stringify(part.events),
          JSON.stringify(events.slice(0, part.events.length)),
        );
        const isShort = part.events.length < enough;
        if (isShort) short++;
        strictEqual(part.error instanceof TruncatedStreamError, isShort);
      }),
      { numRuns: 10_000, seed: 20_261_122 },
    );
    expect(short).toBeGreaterThan(5_000);
    expect(clock.pending).toBe(0);
  },
);
