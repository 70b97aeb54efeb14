import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The parts of a package.json that say whose it is. */
export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly repository?: Repository;
}

export interface Repository {
  readonly type: "git";
  readonly url: string;
  /** The package's folder, from the repository's root. */
  readonly directory?: string;
}

export async function readManifest(root: string, path: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(root, path), "utf8")) as Manifest;
}

/**
 * Says in every package.json that is published, and in that of the root, where the source is. A registry refuses a
 * provenance that names another place.
 */
export async function setRepository(
  root: string,
  address: string,
  folders: readonly string[],
): Promise<void> {
  const url = `git+${address.replace(/\/$/, "").replace(/\.git$/, "")}.git`;
  await writeRepository(root, "package.json", { type: "git", url });
  for (const directory of folders) {
    await writeRepository(root, `${directory}/package.json`, { type: "git", url, directory });
  }
}

/** Behind the licence, where such files have it. */
async function writeRepository(root: string, path: string, repository: Repository): Promise<void> {
  const { repository: _, ...manifest } = await readManifest(root, path);
  const ordered: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(manifest)) {
    ordered[key] = value;
    if (key === "license") ordered["repository"] = repository;
  }
  const text = JSON.stringify(ordered, undefined, 2);
  await writeFile(join(root, path), `${text}\n`);
}
