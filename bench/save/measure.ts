import { execFile } from "node:child_process";
import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Run, Way } from "./comparison.js";
import type { HugeVideo } from "./huge-video.js";
import type { VideoServer } from "./video-server.js";

/**
 * Gets the file once, in a fresh process.
 *
 * @throws {Error} when it is not the true one, byte for byte.
 */
export async function measure(
  way: Way,
  { baseUrl, fileUrl }: VideoServer,
  video: HugeVideo,
  path: string,
): Promise<Run> {
  const program = join(import.meta.dirname, "ways", `${way}.js`);
  const { stdout } = await promisify(execFile)(process.execPath, [program, path, baseUrl, fileUrl]);
  if (!(await holds(path, video))) throw new Error(`${way} did not bring the file as it is.`);
  await rm(path);
  return JSON.parse(stdout) as Run;
}

async function holds(path: string, { sizeBytes, blocks }: HugeVideo): Promise<boolean> {
  const file = await open(path);
  try {
    for (const block of blocks()) {
      const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(block.length) });
      if (bytesRead < block.length || !buffer.equals(block)) return false;
    }
    return (await file.stat()).size === sizeBytes;
  } finally {
    await file.close();
  }
}
