import { link, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { DownloadOptions } from "../download/download-options.js";
import { fileChanged } from "../download/part.js";
import { openVideo } from "../download/open-video.js";
import { noteSaved } from "../download/video-source.js";
import { GatewayError } from "../errors/gateway-error.js";
import { InvalidInputError } from "../errors/invalid-input-error.js";
import type { Video } from "../tasks/video.js";
import { FileWriter } from "./file-writer.js";
import { codeOf } from "./read-media.js";
import { syncFolder } from "./sync-folder.js";

/** Settings of {@link save}. */
export interface SaveOptions extends DownloadOptions {
  /** Whether a file that is there may be replaced. Default: false. */
  overwrite?: boolean;
}

/** A video that is on the disk, whole. */
export interface SavedVideo {
  readonly path: string;
  readonly sizeBytes: number;
}

const mostStarts = 3;

/**
 * Saves a video. The file appears under its name only when it is whole; until then it has another name beside it,
 * which is removed when saving fails. Folders on the way are made. When the file is safe, the task's record is
 * removed from the client's store.
 *
 * @throws {InvalidInputError} when the path is a folder, or a file that is there already, or a setting cannot be used.
 * @throws {GatewayError} as {@link openVideo}, and `storage` when the file cannot be written. Each has the task's handle.
 *
 * @example
 * ```ts
 * await save(await task.result(), "out/rabbit.mp4");
 * ```
 */
export async function save(
  video: Video,
  path: string,
  options: SaveOptions = {},
): Promise<SavedVideo> {
  const aside = `${path}.${process.pid}-${Math.random().toString(36).slice(2, 8)}.part`;
  try {
    await checkOutputPath(path, options);
    await mkdir(dirname(path), { recursive: true });
    const sizeBytes = await download(video, aside, options);
    await publish(aside, path, options);
    await noteSaved(video).catch((cause: unknown) => {
      throw storageError(
        `${path} is saved, but the task store failed: task ${video.handle.taskId} is still in it.`,
        video,
        cause,
      );
    });
    return { path, sizeBytes };
  } catch (error) {
    if (GatewayError.is(error)) throw Object.assign(error, { handle: video.handle });
    throw storageError(
      `${path} could not be written (${codeOf(error)}). The video is not lost: task ${video.handle.taskId} can be saved again.`,
      video,
      error,
    );
  } finally {
    await rm(aside, { force: true }).catch(() => undefined); // where it fails, so did what came before, and says more
  }
}

/**
 * Checks that a video can be saved under a path: worth doing before a paid request.
 *
 * @throws {InvalidInputError} when the path is a folder, or a file that is there already and may not be replaced.
 */
export async function checkOutputPath(
  path: string,
  options: Pick<SaveOptions, "overwrite"> = {},
): Promise<void> {
  if (!path) throw new InvalidInputError("path", "is empty: name a file, such as out/video.mp4");
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory() || /[\\/]$/.test(path)) {
    throw new InvalidInputError(
      "path",
      `${path} is a folder: name a file in it, such as ${path.replace(/[\\/]?$/, "/")}video.mp4`,
    );
  }
  if (there && !options.overwrite) throw alreadyThere(path);
}

/** Writes the whole file, from the start again when the provider replaced it under way. */
async function download(video: Video, path: string, options: SaveOptions): Promise<number> {
  for (let start = 1; ; start++) {
    const file = await open(path, "w"); // open before anything can go wrong: what is to be removed then is there
    try {
      const writer = new FileWriter(file);
      let sizeBytes = 0;
      for await (const chunk of openVideo(video, options)) {
        await writer.write(chunk);
        sizeBytes += chunk.length;
      }
      await writer.end();
      return sizeBytes;
    } catch (error) {
      const isReplaced = GatewayError.is(error) && error.code === fileChanged;
      if (!isReplaced || start >= mostStarts) throw error;
    } finally {
      await file.close();
    }
  }
}

/** Gives the finished file its name in one step. */
async function publish(aside: string, path: string, { overwrite }: SaveOptions): Promise<void> {
  try {
    // Unlike a rename, a link fails when the name has been taken meanwhile.
    await (overwrite ? rename(aside, path) : link(aside, path));
  } catch (error) {
    if (overwrite) throw error;
    if (codeOf(error) === "EEXIST") throw alreadyThere(path);
    await checkOutputPath(path); // a file system without links
    await rename(aside, path);
  }
  await syncFolder(dirname(path));
}

function alreadyThere(path: string): InvalidInputError {
  return new InvalidInputError(
    "path",
    `${path} is there already: choose another name, or pass { overwrite: true }`,
  );
}

function storageError(message: string, { handle }: Video, cause: unknown): GatewayError {
  const { operation } = handle;
  return new GatewayError(message, { kind: "storage", billed: "yes", operation, handle, cause });
}
