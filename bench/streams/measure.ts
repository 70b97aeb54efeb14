import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Held, StreamReader } from "../faults/stream-reader.js";
import { type RecordedStream, replay } from "./recorded-stream.js";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as (options?: { type: "minor" }) => void;

/**
 * Takes what nobody holds out of the young part of the heap, so that no measure pays for the one before it. Not out of
 * the whole heap: that makes the young part so small that the measure is one of collections.
 */
export const collectGarbage = (): void => collect({ type: "minor" });

/** The CPU time of one reading, in milliseconds. */
export async function measureOnce(
  reader: StreamReader,
  stream: RecordedStream,
  whole: string,
): Promise<number> {
  globalThis.fetch = async () => replay(stream);
  const held = { text: "" };
  collectGarbage();
  const before = process.cpuUsage();
  await reader.read(nowhere(), held);
  const { user, system } = process.cpuUsage(before);
  if (held.text !== whole) throw new Error(`${reader.name} read another text`);
  return (user + system) / 1000;
}

/** How much the heap grows while one stream of so many events is read, in bytes. */
export async function measureGrowth(
  reader: StreamReader,
  stream: RecordedStream,
  events: number,
): Promise<number> {
  let begin = 0;
  let end = 0;
  function* chunks(): Generator<Uint8Array<ArrayBuffer>> {
    yield* stream.slice(0, 100);
    begin = heapBytes();
    for (let count = 0; count < events; count += 1) yield stream[100 + (count % 1000)]!;
    end = heapBytes();
    yield* stream.slice(1100);
  }
  globalThis.fetch = async () => replay(chunks());
  await reader.read(nowhere(), forgetful);
  return end - begin;
}

/** A program that keeps nothing of what it reads. */
const forgetful: Held = {
  get text() {
    return "";
  },
  set text(_) {},
};

function heapBytes(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

function nowhere(): Parameters<StreamReader["read"]>[0] {
  const { signal } = new AbortController();
  const baseUrl = "http://bench.test";
  return { baseUrl, apiKey: "sk-bench", question: "", timeoutMs: 600_000, signal };
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;
}
