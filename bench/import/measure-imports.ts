import { execFile } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { type Client, clients, openapiFetch } from "../report/clients.js";
import { type Spread, spreadOf } from "../report/spread.js";

/** What importing a client and making one adds to a process that does nothing. */
export interface Import {
  readonly client: Client;
  /** CPU time, in milliseconds. */
  readonly cpuMs: Spread;
  /** Time on the clock, in milliseconds. */
  readonly elapsedMs: Spread;
  /** CPU time as a part of what bare openapi-fetch takes, by its median. */
  readonly ratio: Spread;
}

interface Probe {
  readonly elapsedMs: number;
  readonly cpuMs: number;
}

const ROUNDS = 21;

/**
 * Starts a process for each client in turn, and one that does nothing, round after round. What others do on the machine
 * takes now this process's time and now that one's, many times of what is measured: so nothing is compared with the one
 * process that came before it, but with the median of its kind.
 */
export async function measureImports(): Promise<readonly Import[]> {
  const idle: Probe[] = [];
  const started = new Map<Client, Probe[]>(clients.map((client) => [client, []]));
  for (let round = -1; round < ROUNDS; round += 1) {
    const nothing = await probe();
    if (round >= 0) idle.push(nothing); // the first round only fills the system's file cache
    for (const client of clients) {
      const one = await probe(client);
      if (round >= 0) started.get(client)!.push(one);
    }
  }
  const added = (client: Client, time: keyof Probe): readonly number[] => {
    const base = spreadOf(idle.map((one) => one[time])).median;
    return started.get(client)!.map((one) => one[time] - base);
  };
  const bare = spreadOf(added(openapiFetch, "cpuMs")).median;
  return clients.map((client) => ({
    client,
    cpuMs: spreadOf(added(client, "cpuMs")),
    elapsedMs: spreadOf(added(client, "elapsedMs")),
    ratio: spreadOf(added(client, "cpuMs").map((cpuMs) => cpuMs / bare)),
  }));
}

async function probe(client?: Client): Promise<Probe> {
  const args = client ? [pathToFileURL(client.program).href] : [];
  const program = join(import.meta.dirname, "probe.js");
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...args]);
  return JSON.parse(stdout) as Probe;
}
