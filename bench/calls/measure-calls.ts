import { execFile } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { type Client, clients, floor, limitedFloor } from "../report/clients.js";
import { type Spread, spreadOf } from "../report/spread.js";
import { type AnswerServer, startAnswerServer } from "./answer-server.js";

/** One way of making calls. */
export interface Load {
  readonly bytes: number;
  readonly atOnce: number;
  /** How many calls one round makes. */
  readonly calls: number;
}

/** The loads that are measured. */
export const loads: readonly Load[] = [
  { bytes: 1_000, atOnce: 1, calls: 200 },
  { bytes: 1_000, atOnce: 64, calls: 128 },
  { bytes: 100_000, atOnce: 1, calls: 24 },
  { bytes: 100_000, atOnce: 64, calls: 64 },
];

/** What a JSON call takes with one client. */
export interface Calls {
  readonly client: Client;
  /** What the calls do: ask for a text, or look at a task. */
  readonly action: "call" | "read";
  /** For each load, CPU time of one call, in microseconds. */
  readonly microseconds: readonly Spread[];
  /** For each load, the same as a part of raw fetch's in the same round. */
  readonly ratios: readonly Spread[];
}

const ROUNDS = 15;

/** What each client does. What makes a video in its one call waits for it, and is measured where it can look at a task. */
const actions: Readonly<Record<string, Calls["action"]>> = {
  [limitedFloor.name]: "call",
  "@x/openai": "call",
  "@x/claude": "call",
  "@x/gemini": "call",
  "@x/kling": "read",
  "openapi-fetch": "call",
  ky: "call",
  ofetch: "call",
  openai: "call",
  "@anthropic-ai/sdk": "call",
  "@google/genai": "call",
  replicate: "read",
  "@fal-ai/client": "read",
  "@runwayml/sdk": "read",
};

/** Measures each client in a process of its own, in which it takes turns with raw fetch. */
export async function measureCalls(): Promise<readonly Calls[]> {
  const servers = new Map<number, AnswerServer>();
  for (const { bytes } of loads)
    if (!servers.has(bytes)) servers.set(bytes, await startAnswerServer(bytes));
  const measured: Calls[] = [];
  for (const client of [limitedFloor, ...clients]) {
    const action = actions[client.name];
    if (action === undefined) continue;
    const microseconds: Spread[] = [];
    const ratios: Spread[] = [];
    for (const load of loads) {
      const rounds = await runRounds(client, action, load, servers.get(load.bytes)!);
      microseconds.push(spreadOf(rounds.map((round) => round.client)));
      ratios.push(spreadOf(rounds.map((round) => round.client / round.raw)));
    }
    measured.push({ client, action, microseconds, ratios });
  }
  for (const server of servers.values()) server.close();
  return measured;
}

async function runRounds(
  { program }: Client,
  action: Calls["action"],
  { calls, atOnce }: Load,
  { baseUrl, content }: AnswerServer,
): Promise<readonly { client: number; raw: number }[]> {
  const programs = [program, floor.program].map((path) => pathToFileURL(path).href);
  const numbers = [content.length, calls, atOnce, ROUNDS].map(String);
  const batch = join(import.meta.dirname, "batch.js");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [batch, ...programs, action, baseUrl, ...numbers],
    { maxBuffer: 1e8 },
  );
  return JSON.parse(stdout) as { client: number; raw: number }[];
}
