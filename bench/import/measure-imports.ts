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
  /** CPU time as a part of what bare openapi-fetch takes in the same round. */
  readonly ratio: Spread;
}

interface Probe {
  readonly elapsedMs: number;
  readonly cpuMs: number;
}

const ROUNDS = 11;

/** Starts a process for each client in turn, round after round. */
export async function measureImports(): Promise<readonly Import[]> {
  const rounds: Map<Client, Probe>[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    const before = await probe();
    const probes = new Map<Client, Probe>();
    for (const client of clients) probes.set(client, await probe(client));
    const after = await probe();
    for (const [client, { elapsedMs, cpuMs }] of probes)
      probes.set(client, {
        elapsedMs: elapsedMs - (before.elapsedMs + after.elapsedMs) / 2,
        cpuMs: cpuMs - (before.cpuMs + after.cpuMs) / 2,
      });
    if (round >= 0) rounds.push(probes); // the first one only fills the system's file cache
  }
  const added = (client: Client): readonly Probe[] => rounds.map((probes) => probes.get(client)!);
  const bare = added(openapiFetch);
  return clients.map((client) => ({
    client,
    cpuMs: spreadOf(added(client).map(({ cpuMs }) => cpuMs)),
    elapsedMs: spreadOf(added(client).map(({ elapsedMs }) => elapsedMs)),
    ratio: spreadOf(added(client).map(({ cpuMs }, round) => cpuMs / bare[round]!.cpuMs)),
  }));
}

async function probe(client?: Client): Promise<Probe> {
  const args = client ? [pathToFileURL(client.program).href] : [];
  const program = join(import.meta.dirname, "probe.js");
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...args]);
  return JSON.parse(stdout) as Probe;
}
