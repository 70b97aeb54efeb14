import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { packPackage } from "../packages/pack-package.js";
import type { PublicPackage } from "../packages/public-packages.js";
import { runtimeClosure } from "../packages/runtime-closure.js";
import { folderBytes } from "./file-bytes.js";

/** What installing a package brings into an empty project. */
export interface InstallCost {
  /** The names of all packages, itself first. */
  readonly packages: readonly string[];
  /** The bytes of all their files, unpacked. */
  readonly bytes: number;
}

/** Counts what installing each of our packages brings, without a network: ours are packed, others are installed already. */
export async function installCosts(
  own: readonly PublicPackage[],
): Promise<ReadonlyMap<string, InstallCost>> {
  const bytes = await unpackedBytes(own);
  const costs = new Map<string, InstallCost>();
  for (const { name, path } of own) {
    const closure = await runtimeClosure(path);
    for (const [other, folder] of closure)
      if (!bytes.has(other)) bytes.set(other, await folderBytes(folder));
    const packages = [...closure.keys()];
    const sum = packages.reduce((total, each) => total + bytes.get(each)!, 0);
    costs.set(name, { packages, bytes: sum });
  }
  return costs;
}

/** The bytes of each of our packages, as `npm publish` would pack it and `npm install` unpack it. */
async function unpackedBytes(own: readonly PublicPackage[]): Promise<Map<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), "unpacked-"));
  try {
    const bytes = new Map<string, number>();
    for (const one of own) {
      const tarball = await packPackage(one, folder);
      const unpacked = join(folder, basename(one.folder));
      await mkdir(unpacked);
      await promisify(execFile)("tar", ["-xzf", tarball, "-C", unpacked]);
      bytes.set(one.name, await folderBytes(unpacked));
    }
    return bytes;
  } finally {
    await rm(folder, { recursive: true });
  }
}
