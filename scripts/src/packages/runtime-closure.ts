import { readFile, realpath } from "node:fs/promises";
import { dirname, join, sep } from "node:path";

/** All packages that installing the one in `path` brings, itself first: their folders by their names. */
export async function runtimeClosure(
  path: string,
  folders: Map<string, string> = new Map(),
): Promise<ReadonlyMap<string, string>> {
  const manifest = JSON.parse(await readFile(join(path, "package.json"), "utf8")) as {
    name: string;
    dependencies?: Record<string, string>;
  };
  if (folders.has(manifest.name)) return folders;
  folders.set(manifest.name, path);
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    await runtimeClosure(await installedAt(path, name), folders);
  }
  return folders;
}

/** Where a dependency of the package in `path` is installed: with it, or beside it in pnpm's own store. */
export async function installedAt(path: string, name: string): Promise<string> {
  const beside = path.slice(0, path.lastIndexOf(`node_modules${sep}`) + "node_modules".length);
  for (const folder of [join(path, "node_modules"), beside]) {
    const found = await realpath(join(folder, name)).catch(() => undefined);
    if (found) return found;
  }
  throw new Error(`${name}, a dependency of ${dirname(path)}, is not installed: run pnpm install`);
}
