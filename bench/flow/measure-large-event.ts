import { createSandbox } from "@x/sandbox";
import type { StreamRoute } from "../faults/stream-reader.js";
import { streamRoutes } from "../faults/stream-routes.js";
import { wholeText } from "../faults/whole-text.js";
import { type Spread, spreadOf } from "../report/spread.js";
import { handLoop } from "../streams/hand-loop.js";
import { measureOnce } from "../streams/measure.js";
import { inLargeChunks, type RecordedStream, recordStream } from "../streams/recorded-stream.js";

/** What a stream takes in which one event is very long. */
export interface LargeEvent {
  readonly route: string;
  readonly reader: string;
  readonly isOurs: boolean;
  /** CPU time in milliseconds. */
  readonly cpuMs: Spread;
  /** The same as a part of what the loop by hand takes in the same round. */
  readonly ratio: Spread;
}

const ROUNDS = 3;
const EVENT_BYTES = 4 * 2 ** 20;
const CHUNK_BYTES = 16 * 2 ** 10;
const question = "Write 10 words";

/** Lets all readers read it from memory, in turn. */
export async function measureLargeEvent(): Promise<readonly LargeEvent[]> {
  const platformFetch = globalThis.fetch;
  try {
    const measured: LargeEvent[] = [];
    for (const route of streamRoutes) measured.push(...(await compare(route)));
    return measured;
  } finally {
    globalThis.fetch = platformFetch;
  }
}

async function compare(route: StreamRoute): Promise<readonly LargeEvent[]> {
  const recorded = await recordStream(route, createSandbox(), question);
  const { stream, text } = withLargeEvent(route, recorded);
  const whole = (await wholeText(createSandbox(), question)).replace(text.from, text.to);
  const ours = [route.ourEvents, route.ours[1]!]; // `final()` takes some answers from their last event
  const readers = [handLoop(route), ...ours, route.official[0]!];
  const times: number[][] = readers.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [at, reader] of readers.entries())
      times[at]!.push(await measureOnce(reader, stream, whole));
  return readers.map((reader, at) => ({
    route: route.title,
    reader: reader.name,
    isOurs: ours.includes(reader),
    cpuMs: spreadOf(times[at]!),
    ratio: spreadOf(times[at]!.map((ms, round) => ms / times[0]![round]!)),
  }));
}

/** Makes the first piece of text of a stream long. */
function withLargeEvent(
  { pieceOf }: StreamRoute,
  recorded: RecordedStream,
): { stream: RecordedStream; text: { from: string; to: string } } {
  const events = recorded.map((bytes) => Buffer.from(bytes).toString());
  const pieces = events.map((event) => {
    const data = /^data: (\{.*)$/m.exec(event)?.[1];
    return data ? pieceOf(JSON.parse(data)) : undefined;
  });
  const at = pieces.findIndex(Boolean);
  const from = pieces[at]!;
  const to = from.padEnd(EVENT_BYTES, " the sky is blue");
  events[at] = events[at]!.replace(JSON.stringify(from), JSON.stringify(to));
  const bytes = new TextEncoder().encode(events.join(""));
  return { stream: inLargeChunks([bytes], CHUNK_BYTES), text: { from, to } };
}
