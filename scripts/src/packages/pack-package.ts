import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { PublicPackage } from "./public-packages.js";

/** Packs a package as `npm publish` would, into `folder`. Resolves to the tarball's path. */
export async function packPackage(one: PublicPackage, folder: string): Promise<string> {
  const args = ["pack", "--json", "--pack-destination", folder];
  const { stdout } = await promisify(execFile)("pnpm", args, {
    cwd: one.path,
    shell: process.platform === "win32",
  });
  const { filename } = JSON.parse(stdout.slice(stdout.indexOf("{"))) as { filename: string };
  return join(folder, filename.split(/[\\/]/).at(-1) as string);
}
