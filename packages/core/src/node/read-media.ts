import { readFile } from "node:fs/promises";
import { InvalidInputError } from "../errors/invalid-input-error.js";

/**
 * Reads a picture from a file, for any member of a request that takes one.
 *
 * @throws {InvalidInputError} when the file is not there or cannot be read.
 *
 * @example
 * ```ts
 * const task = await kling.imageToVideo({ model_name: "kling-v3", prompt, image: await readMedia("picture.png") });
 * ```
 */
export async function readMedia(path: string | URL): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(path));
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
