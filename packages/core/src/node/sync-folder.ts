import { open } from "node:fs/promises";

/** Makes a new name in a folder survive a power cut. Not every system can; the file itself is on the disk already. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
