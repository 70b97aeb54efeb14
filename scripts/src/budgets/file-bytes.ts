import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** The bytes of some files together. */
export async function fileBytes(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The bytes of all files of a package, without those of the packages that are installed in it. */
export async function folderBytes(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true });
  const within = (wanted: typeof entries): string[] => wanted.map(({ name }) => join(folder, name));
  const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== "node_modules");
  let bytes = await fileBytes(within(entries.filter((entry) => entry.isFile())));
  for (const path of within(folders)) bytes += await folderBytes(path);
  return bytes;
}
