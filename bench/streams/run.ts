import { writeFile } from "node:fs/promises";
import { createSandbox } from "@x/sandbox";
import { describeRun } from "../faults/describe-run.js";
import { markdownTable } from "../faults/markdown.js";
import type { StreamReader, StreamRoute } from "../faults/stream-reader.js";
import { streamRoutes } from "../faults/stream-routes.js";
import { wholeText } from "../faults/whole-text.js";
import { handLoop } from "./hand-loop.js";
import { measureGrowth, measureOnce, median } from "./measure.js";
import { inLargeChunks, type RecordedStream, recordStream } from "./recorded-stream.js";

const QUESTION = "Write 5000 words";
const ROUNDS = 11;
const LARGE_BYTES = 16_384;
const MANY_EVENTS = 1_000_000;

/** The lines of one route. */
async function compare(route: StreamRoute): Promise<readonly (readonly string[])[]> {
  const whole = await wholeText(createSandbox(), QUESTION);
  const events = await recordStream(route, createSandbox(), QUESTION);
  const readers = [handLoop(route), route.ourEvents, ...route.ours, ...route.official];
  const one = await takeTurns(readers, events, whole);
  const large = await takeTurns(readers, inLargeChunks(events, LARGE_BYTES), whole);
  const cells = (times: readonly (readonly number[])[], at: number): readonly string[] => {
    const ratios = times[at]!.map((ms, round) => ms / times[0]![round]!);
    const microseconds = (median(times[at]!) / events.length) * 1000;
    return [microseconds.toFixed(1), median(ratios).toFixed(2)];
  };
  return readers.map(({ name }, at) => [route.title, name, ...cells(one, at), ...cells(large, at)]);
}

/** The CPU times of each reader, round by round. */
async function takeTurns(
  readers: readonly StreamReader[],
  stream: RecordedStream,
  whole: string,
): Promise<readonly (readonly number[])[]> {
  const times: number[][] = readers.map(() => []);
  for (let round = -2; round < ROUNDS; round += 1) {
    for (const [at, reader] of readers.entries()) {
      const ms = await measureOnce(reader, stream, whole);
      if (round >= 0) times[at]!.push(ms); // the first rounds only warm up
    }
  }
  return times;
}

/** One line of the second table: by how much the heap grows for an event. */
async function grow(route: StreamRoute): Promise<readonly string[]> {
  const stream = await recordStream(route, createSandbox(), QUESTION);
  const bytes = await measureGrowth(route.ourEvents, stream, MANY_EVENTS);
  return [route.title, (bytes / MANY_EVENTS).toFixed(1)];
}

const large = `${LARGE_BYTES / 1024} KiB a chunk`;
const head = ["route", "read with", "an event a chunk", "ratio", large, "ratio"];
const compared = [];
for (const route of streamRoutes) compared.push(...(await compare(route)));
const grown = [];
for (const route of streamRoutes) grown.push(await grow(route));

const text = `# What reading a stream costs

\`pnpm bench:streams\` writes this page. This run:
${await describeRun()}.

Each client reads the same bytes from a \`fetch\` that has them in memory: an event a chunk, as they come while a model
writes, and ${LARGE_BYTES / 1024} KiB a chunk. The time is CPU time for an event, in microseconds, the median of ${ROUNDS} rounds in which the
clients take turns. The loop by hand does the least that brings the text, and takes half an answer for a whole one; the
ratio is to its time in the same round.

${markdownTable(head, compared)}

By how many bytes the heap grows for each of ${MANY_EVENTS.toLocaleString("en")} events, while our client's events are read one by one and not
kept. It is the text that \`final()\` would give: about five characters an event, of two bytes each.

${markdownTable(["route", "bytes an event"], grown)}
`;
await writeFile(new URL("../STREAMS.md", import.meta.url), text);
process.stdout.write(text);
