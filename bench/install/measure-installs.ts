import { execFile } from "node:child_process";
import { lstat, readdir } from "node:fs/promises";
import { join, sep } from "node:path";
import { promisify } from "node:util";
import { type Client, clients, homeOf } from "../report/clients.js";
import { installedPackages } from "./installed-packages.js";

/** What installing a client brings. */
export interface Install {
  readonly client: Client;
  readonly packages: number;
  /** The bytes of all their files. */
  readonly bytes: number;
}

/** Counts what each client brings into an empty folder. */
export async function measureInstalls(): Promise<readonly Install[]> {
  const installs: Install[] = [];
  const known = new Map<string, number>();
  for (const client of clients) {
    const folders = [...(await installedPackages(client.packages, homeOf(client)))];
    let bytes = 0;
    for (const folder of folders) {
      if (!known.has(folder)) known.set(folder, await packageBytes(folder));
      bytes += known.get(folder)!;
    }
    installs.push({ client, packages: folders.length, bytes });
  }
  return installs;
}

/** The bytes of a package as it is published. Of ours that is what packing takes. */
async function packageBytes(folder: string): Promise<number> {
  if (folder.includes(`${sep}node_modules${sep}`)) return folderBytes(folder);
  const { stdout } = await promisify(execFile)(
    "npm",
    ["pack", "--dry-run", "--json", "--ignore-scripts"],
    { cwd: folder, shell: process.platform === "win32" },
  );
  const [packed] = JSON.parse(stdout) as [{ unpackedSize: number }];
  return packed.unpackedSize;
}

async function folderBytes(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    bytes += entry.isDirectory() ? await folderBytes(path) : (await lstat(path)).size;
  }
  return bytes;
}
