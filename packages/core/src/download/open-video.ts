import type { Bytes } from "../bytes.js";
import type { Video } from "../tasks/video.js";
import type { DownloadOptions } from "./download-options.js";
import { Download } from "./download.js";

/**
 * Yields a video's bytes as they arrive, and ends only when the file is whole: as long as the server said, and with
 * a container that is complete. A broken connection is taken up where it broke, an expired link is replaced.
 * The key is not sent to the file's server.
 *
 * @throws {InvalidInputError} when `idleTimeoutMs` or `retries` is no number of 0 or more.
 * @throws {GatewayError} `truncated` when the file is not whole, or was cut off each time by a server that gives it from
 * its start alone; `unexpected-content` when it is not a video; `network` or `timeout` when the connection could not be
 * kept; `not-found` with the code `file_gone` when it has expired and the provider keeps it no longer. Each has the
 * task's handle.
 *
 * @example
 * ```ts
 * const parts = [];
 * for await (const part of openVideo(video)) parts.push(part);
 * const blob = new Blob(parts, { type: "video/mp4" });
 * ```
 */
export async function* openVideo(
  video: Video,
  options: DownloadOptions = {},
): AsyncGenerator<Bytes, void, undefined> {
  const download = new Download(video, options);
  try {
    // What the caller's own code throws, here or in `onProgress`, is no broken connection.
    for (let chunk = await download.next(); chunk; chunk = await download.next()) {
      options.onProgress?.(download.progress);
      yield chunk;
    }
  } finally {
    await download.release();
  }
}
