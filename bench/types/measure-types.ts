import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Client, clients, floor } from "../report/clients.js";
import { type Spread, spreadOf } from "../report/spread.js";

/** What the compiler takes for a one-call program. */
export interface Check {
  readonly client: Client;
  /** Time of the whole process on the clock, in milliseconds. */
  readonly elapsedMs: Spread;
  /** The same as a part of what the program with raw `fetch` takes in the same round. */
  readonly ratio: Spread;
}

const ROUNDS = 5;
const all = [floor, ...clients];

/** Checks the program of each client in turn, round after round. */
export async function measureTypes(): Promise<readonly Check[]> {
  const folder = await mkdtemp(join(tmpdir(), "bench-types-"));
  try {
    const times = new Map(all.map((client) => [client, [] as number[]]));
    for (let round = -1; round < ROUNDS; round += 1) {
      for (const [client, list] of times) {
        const ms = await check(client, folder);
        if (round >= 0) list.push(ms); // the first one only fills the system's file cache
      }
    }
    const bare = times.get(floor)!;
    return all.map((client) => ({
      client,
      elapsedMs: spreadOf(times.get(client)!),
      ratio: spreadOf(times.get(client)!.map((ms, round) => ms / bare[round]!)),
    }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** @throws {Error} when the program has a wrong type in it. */
async function check({ name, program }: Client, folder: string): Promise<number> {
  const project = join(folder, "tsconfig.json");
  await writeFile(project, JSON.stringify({ compilerOptions, files: [program] }));
  const manifest = createRequire(import.meta.url).resolve("typescript/package.json");
  const compiler = join(dirname(manifest), "bin/tsc");
  const startMs = performance.now();
  const child = spawn(process.execPath, [compiler, "-p", project], { stdio: "inherit" });
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) throw new Error(`The program of ${name} has a wrong type in it.`);
  return performance.now() - startMs;
}

/** Those of a strict project for browsers and servers. */
const compilerOptions = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
  module: "nodenext",
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  allowJs: true,
  checkJs: true,
  skipLibCheck: true,
  noEmit: true,
};
