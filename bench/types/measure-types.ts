import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { type Client, clients, floor } from "../report/clients.js";
import { type Spread, spreadOf } from "../report/spread.js";

/** What the compiler takes for a one-call program. */
export interface Check {
  readonly client: Client;
  /** CPU time of all its processes and threads, in milliseconds. */
  readonly cpuMs: Spread;
  /** The same as a part of what the program with raw `fetch` takes in the same round. */
  readonly ratio: Spread;
}

const ROUNDS = 5;

/** Checks the program of each client, in turn with the one with raw `fetch`. */
export async function measureTypes(): Promise<readonly Check[]> {
  const folder = await mkdtemp(join(tmpdir(), "bench-types-"));
  try {
    const checks: Check[] = [];
    for (const client of clients) {
      const rounds: { readonly own: number; readonly raw: number }[] = [];
      for (let round = -1; round < ROUNDS; round += 1) {
        const raw = await check(floor, folder); // just before: the machine changes
        const own = await check(client, folder);
        if (round >= 0) rounds.push({ own, raw }); // the first one only fills the system's file cache
      }
      checks.push({
        client,
        cpuMs: spreadOf(rounds.map(({ own }) => own)),
        ratio: spreadOf(rounds.map(({ own, raw }) => own / raw)),
      });
    }
    return checks;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * The CPU time of the compiler, in milliseconds, as a shell counts it.
 *
 * @throws {Error} when the program has a wrong type in it.
 */
async function check({ program }: Client, folder: string): Promise<number> {
  const project = join(folder, "tsconfig.json");
  await writeFile(project, JSON.stringify({ compilerOptions, files: [program] }));
  const manifest = createRequire(import.meta.url).resolve("typescript/package.json");
  const command = [process.execPath, join(dirname(manifest), "bin/tsc"), "-p", project];
  const { stdout } = await promisify(execFile)("sh", ["-c", '"$@" && times', "sh", ...command]);
  // The last line is for what the shell has started: user, then system.
  const [user, system] = stdout.trim().split("\n").at(-1)!.split(" ").map(milliseconds);
  return user! + system!;
}

/** Reads a time such as `0m1.25s`. */
function milliseconds(time: string): number {
  const [minutes, seconds] = time.split("m");
  return Number(minutes) * 60_000 + Number.parseFloat(seconds!) * 1_000;
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
