import type { StreamFault } from "@x/sandbox";
import fc from "fast-check";

const afterEvents = fc.integer({ min: 0, max: 30 });

/**
 * Everything that can go wrong with a stream of any dialect, at every place in a short one. An answer that begins anew is
 * not among it: that happens to Claude's messages only.
 */
export const streamFaults: fc.Arbitrary<StreamFault> = fc.oneof<fc.Arbitrary<StreamFault>[]>(
  fc.record({
    kind: fc.constantFrom("error-line", "error-event", "vendor-breaks-off", "silence", "pings"),
    afterEvents,
  }),
  fc.record({
    kind: fc.constant("stream-cut"),
    afterEvents,
    inside: fc.constantFrom("event", "character"),
    ending: fc.constantFrom("break", "end"),
  }),
  fc.record({
    kind: fc.constant("odd-event"),
    afterEvents,
    what: fc.constantFrom("bare", "usage-only", "unknown", "empty", "null", "malformed"),
  }),
  fc.record({ kind: fc.constant("huge-event"), afterEvents, bytes: fc.constant(100_000) }),
  fc.record({
    kind: fc.constant("rechunked"),
    bytes: fc.integer({ min: 1, max: 99 }),
    random: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("stream-refused"),
    status: fc.constantFrom(400, 429, 500, 503),
  }),
  fc.record({ kind: fc.constant("not-streamed") }),
);
