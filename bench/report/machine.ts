import { readFile } from "node:fs/promises";
import { arch, availableParallelism, loadavg, platform, totalmem } from "node:os";

/** What kind of machine this is, how busy, and which versions were measured. */
export async function describeMachine(): Promise<string> {
  const date = new Date().toISOString().slice(0, 10);
  const gibibytes = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0]!.toFixed(1);
  const manifest = await readFile(new URL("../peers/package.json", import.meta.url), "utf8");
  const { dependencies } = JSON.parse(manifest) as { dependencies: Record<string, string> };
  const peers = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
  return `${date}, Node ${process.version}, ${platform()} ${arch()}, ${availableParallelism()} cores, ${gibibytes} GiB.
Load of the machine when it began: ${load}; above 0 others were at work on it.
Peers: ${peers.join(", ")}.`;
}
