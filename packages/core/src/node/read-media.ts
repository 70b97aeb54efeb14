import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { fileURLToPath } from "node:url";
import { InvalidInputError } from "../errors/invalid-input-error.js";

/** Types by extension, of what the providers take. */
const types: Readonly<Record<string, string>> = {
  ".bmp": "image/bmp",
  ".flac": "audio/flac",
  ".gif": "image/gif",
  ".heic": "image/heic",
  ".heif": "image/heif",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".m4a": "audio/mp4",
  ".mov": "video/quicktime",
  ".mp3": "audio/mpeg",
  ".mp4": "video/mp4",
  ".mpeg": "video/mpeg",
  ".mpga": "audio/mpeg",
  ".ogg": "audio/ogg",
  ".png": "image/png",
  ".tif": "image/tiff",
  ".tiff": "image/tiff",
  ".wav": "audio/wav",
  ".webm": "video/webm",
  ".webp": "image/webp",
};

/**
 * Reads a picture, a recording or another file, for any member of a request that takes one. It keeps its name, and gets
 * the type that its extension tells; the type is empty where the extension is not known.
 *
 * @throws {InvalidInputError} when the file is not there or cannot be read.
 *
 * @example
 * ```ts
 * const task = await kling.imageToVideo({ model_name: "kling-v3", prompt, image: await readMedia("picture.png") });
 * ```
 */
export async function readMedia(path: string | URL): Promise<File> {
  try {
    const bytes = await readFile(path);
    const name = basename(path instanceof URL ? fileURLToPath(path) : path);
    return new File([bytes], name, { type: types[extname(name).toLowerCase()] ?? "" });
  } catch (cause) {
    throw new InvalidInputError("path", `${String(path)} cannot be read (${codeOf(cause)})`, {
      cause,
    });
  }
}

/** The system's word for what went wrong with a file, such as `ENOENT`. */
export function codeOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return code ?? message ?? String(error);
}
