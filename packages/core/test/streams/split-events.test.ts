import { createParser } from "eventsource-parser";
import fc from "fast-check";
import { expect, test } from "vitest";
import { EventSplitter } from "../../src/streams/split-events.js";

/** Lines of all kinds, without their ends. */
const line = fc.constantFrom(
  "",
  "",
  "",
  "data: a",
  "data:b",
  "data:  c",
  "data:",
  "data",
  "dat",
  "data : d",
  " data: e",
  "data: {",
  "data:\u2028",
  "data: 🚋",
  ": PING",
  ":",
  "event: x",
  "id: 7",
  "retry: 9",
  "foo: {",
);
const lineEnd = fc.constantFrom("\n", "\r\n", "\r");

/** Data without the empty lines in it, which JSON does not mind. */
function plain(events: readonly string[]): string[] {
  return events
    .map((data) => data.replaceAll(/\n+/g, "\n").replaceAll(/^\n|\n$/g, ""))
    .filter((data) => data !== "");
}

test("events are split as eventsource-parser splits them, wherever the text is cut", () => {
  const lines = fc.array(line, { maxLength: 30 });
  const cuts = fc.array(fc.nat({ max: 8 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(lines, lineEnd, cuts, (all, end, lengths) => {
      // The last line's end is plain: the other parser waits for what follows a carriage return.
      const text = `${all.join(end)}${end}\n`;
      const expected: string[] = [];
      createParser({ onEvent: ({ data }) => expected.push(data) }).feed(text);
      const splitter = new EventSplitter();
      const events: string[] = [];
      for (let start = 0, turn = 0; start < text.length; turn++) {
        const stop = start + (lengths[turn % lengths.length] || turn % 2);
        events.push(...splitter.push(text.slice(start, stop)));
        start = stop;
      }
      expect(plain(events)).toEqual(plain(expected));
    }),
    { numRuns: 5_000, seed: 20_261_122 },
  );
});

test("a line that begins with a brace, and all behind it, is none of the events", () => {
  const splitter = new EventSplitter();
  expect(splitter.push('data: 1\n\ndata: 2\n{"er')).toEqual(["1"]);
  expect(splitter.bare).toBe("");
  expect(splitter.push('ror"\n: 3\n\ndata: 4\n\n')).toEqual([]);
  expect(splitter.push("more")).toEqual([]);
  expect(splitter.bare).toBe('{"error"\n: 3\n\ndata: 4\n\nmore');
});

test("an event of 4 MiB that comes in small pieces is whole", () => {
  const splitter = new EventSplitter();
  const piece = "x".repeat(1_024);
  splitter.push("data: ");
  for (let count = 0; count < 4_096; count++) splitter.push(piece);
  expect(splitter.push("\n\n")).toEqual([piece.repeat(4_096)]);
});
