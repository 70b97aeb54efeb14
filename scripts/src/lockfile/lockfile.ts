import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

/** The parts of pnpm-lock.yaml that say which packages are locked and what they depend on. */
export interface Lockfile {
  /** By name and version, such as `rolldown@1.2.19`. */
  readonly packages?: Readonly<Record<string, unknown>>;
  /** The same with the peers in brackets behind. */
  readonly snapshots?: Readonly<Record<string, Snapshot>>;
}

/** What one locked package depends on: the version by the name. */
export interface Snapshot {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export async function readLockfile(root: string): Promise<Lockfile> {
  return parse(await readFile(join(root, "pnpm-lock.yaml"), "utf8")) as Lockfile;
}

/** `vite@8.3.8(esbuild@0.28.2)` without the peers. */
export function withoutPeers(key: string): string {
  return key.replace(/\(.*$/, "");
}

/** The key of a dependency in `packages`; an alias has the real name in its version. */
export function packageKey(name: string, version: string): string {
  const plain = withoutPeers(version);
  return plain.includes("@", 1) ? plain : `${name}@${plain}`;
}
