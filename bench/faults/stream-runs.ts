import { createSandbox } from "@x/sandbox";
import { startSandboxServer, type SandboxServer } from "@x/sandbox/node";
import { readWithLimit } from "./read-stream.js";
import { streamFaultCases, type StreamFaultCase } from "./stream-faults.js";
import { judge, type StreamOutcome } from "./stream-outcome.js";
import type { StreamReader, StreamRoute } from "./stream-reader.js";
import { QUESTION, wholeText } from "./whole-text.js";

/** The time limit that each client is given, and how long it is waited for: milliseconds of real time. */
export const TIMEOUT_MS = 1_000;
export const HANG_LIMIT_MS = 3_000;

/** One fault on one route: the outcome of each way of reading, ours first. */
export interface StreamRun {
  readonly name: string;
  readonly outcomes: readonly StreamOutcome[];
}

/** Runs every fault on one route, over real sockets. */
export async function runStreamFaults(route: StreamRoute): Promise<readonly StreamRun[]> {
  const readers = [...route.ours, ...route.official];
  const whole = await wholeText(createSandbox());
  const runs: StreamRun[] = [];
  for (const fault of streamFaultCases) {
    // At the same time, because waiting is most of the work. Each has a sandbox of its own.
    const outcomes = await Promise.all(
      readers.map((reader) => runOnce(route, fault, reader, whole)),
    );
    runs.push({ name: fault.name, outcomes });
  }
  return runs;
}

async function runOnce(
  route: StreamRoute,
  faultCase: StreamFaultCase,
  reader: StreamReader,
  whole: string,
): Promise<StreamOutcome> {
  const server: SandboxServer = await startSandboxServer();
  try {
    const { baseUrl, sandbox } = server;
    const { fault } = faultCase;
    if (fault) sandbox.faults.add({ on: route.operation, fault, times: Infinity });
    const target = {
      baseUrl,
      apiKey: sandbox.apiKey,
      question: QUESTION,
      timeoutMs: TIMEOUT_MS,
    };
    return judge(await readWithLimit(reader, target, HANG_LIMIT_MS), faultCase, whole);
  } finally {
    await server.close();
  }
}
