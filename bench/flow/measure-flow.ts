import { createSandbox } from "@x/sandbox";
import type { Held, StreamReader, StreamRoute, Target } from "../faults/stream-reader.js";
import { streamRoutes } from "../faults/stream-routes.js";
import { wholeText } from "../faults/whole-text.js";
import { type Spread, spreadOf } from "../report/spread.js";
import { handLoop } from "../streams/hand-loop.js";
import { collectGarbage } from "../streams/measure.js";
import { pathOf, QUESTION } from "./routes.js";
import { startStreamServer } from "./start-stream-server.js";

/** What reading streams over a connection takes. */
export interface Flow {
  readonly route: string;
  readonly reader: string;
  readonly isOurs: boolean;
  /** CPU time for one stream, as a part of what the loop by hand takes in the same round. */
  readonly one: Spread;
  /** The same where 32 are read at once. */
  readonly many: Spread;
  /** From the call to the first piece of text, in milliseconds. */
  readonly firstMs: Spread;
}

const ROUNDS = 5;
const WARM_UPS = 2;
const IN_TURN = 16;
const AT_ONCE = 32;

/** Measures our readers and the vendors' own, which take turns with a loop by hand. */
export async function measureFlow(): Promise<readonly Flow[]> {
  const { baseUrl, close } = await startStreamServer();
  try {
    const whole = await wholeText(createSandbox(), QUESTION);
    const flows: Flow[] = [];
    for (const route of streamRoutes) flows.push(...(await compare(route, baseUrl, whole)));
    return flows;
  } finally {
    close();
  }
}

async function compare(
  route: StreamRoute,
  baseUrl: string,
  whole: string,
): Promise<readonly Flow[]> {
  const ours = [route.ourEvents, ...route.ours];
  const readers = [atOwnPath(handLoop(route), route), ...ours, ...route.official];
  const one = await takeTurns(readers, (reader) => cpuOf(reader, baseUrl, whole, 1, IN_TURN));
  const many = await takeTurns(readers, (reader) => cpuOf(reader, baseUrl, whole, AT_ONCE, 1));
  const first = await takeTurns(readers, (reader) => firstPieceMs(reader, baseUrl));
  const flows: Flow[] = [];
  for (const [at, reader] of readers.entries()) {
    const ratio = (times: readonly (readonly number[])[]): Spread =>
      spreadOf(times[at]!.map((time, round) => time / times[0]![round]!));
    flows.push({
      route: route.title,
      reader: reader.name,
      isOurs: ours.includes(reader),
      one: ratio(one),
      many: ratio(many),
      firstMs: spreadOf(first[at]!),
    });
  }
  return flows;
}

/** The loop by hand asks for the address it is given. */
function atOwnPath(reader: StreamReader, { title }: StreamRoute): StreamReader {
  return {
    ...reader,
    read: (target, held) =>
      reader.read({ ...target, baseUrl: target.baseUrl + `/${pathOf(title)}` }, held),
  };
}

/** What each reader comes to, round by round. Each round begins with another reader. */
async function takeTurns(
  readers: readonly StreamReader[],
  measure: (reader: StreamReader) => Promise<number>,
): Promise<readonly (readonly number[])[]> {
  const figures: number[][] = readers.map(() => []);
  for (let round = -WARM_UPS; round < ROUNDS; round += 1) {
    for (const step of readers.keys()) {
      const at = (step + round + WARM_UPS) % readers.length;
      const figure = await measure(readers[at]!);
      if (round >= 0) figures[at]!.push(figure);
    }
  }
  return figures;
}

async function cpuOf(
  reader: StreamReader,
  baseUrl: string,
  whole: string,
  atOnce: number,
  inTurn: number,
): Promise<number> {
  const readSome = async (): Promise<void> => {
    for (let count = 0; count < inTurn; count += 1) {
      const held = { text: "" };
      await reader.read(targetAt(baseUrl), held);
      if (held.text !== whole) throw new Error(`${reader.name} read another text`);
    }
  };
  collectGarbage();
  const before = process.cpuUsage();
  await Promise.all(Array.from({ length: atOnce }, readSome));
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

async function firstPieceMs(reader: StreamReader, baseUrl: string): Promise<number> {
  const startMs = performance.now();
  let firstMs: number | undefined;
  await reader.read(
    targetAt(baseUrl),
    onPiece(() => (firstMs ??= performance.now() - startMs)),
  );
  return firstMs!;
}

/** Something to write what is read into, which tells of each piece. */
function onPiece(tell: () => void): Held {
  return {
    get text() {
      return "";
    },
    set text(_) {
      tell();
    },
  };
}

function targetAt(baseUrl: string): Target {
  const { signal } = new AbortController();
  return { baseUrl, apiKey: "sk-bench-key", question: QUESTION, timeoutMs: 600_000, signal };
}
