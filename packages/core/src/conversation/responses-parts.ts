import type { MediaInput } from "../input/media-input.js";
import type { ImageDetail } from "./chat-parts.js";
import { addressOf, documents, images, readMediaFile, readSound } from "./media-file.js";

/**
 * A picture for the input of `createResponse`: JPEG, PNG, GIF or WebP.
 *
 * @param detail How closely to look. Default: as the model does, `auto`.
 * @throws {InvalidInputError} when it is no such picture.
 *
 * @example
 * ```ts
 * const content = [{ type: "input_text" as const, text: "What is this?" }, await inputImage(image)];
 * const answer = await openai.createResponse({ model: "gpt-5.5", input: [{ role: "user", content }] });
 * ```
 */
export async function inputImage(
  input: MediaInput,
  detail?: ImageDetail,
): Promise<{ type: "input_image"; image_url: string; detail?: ImageDetail }> {
  const file = await readMediaFile(input, images);
  return { type: "input_image", image_url: addressOf(file), ...(detail && { detail }) };
}

/**
 * A sound for the input of `createResponse`: WAV or MP3, and no address.
 *
 * @throws {InvalidInputError} when it is no such sound.
 */
export async function inputAudio(
  input: MediaInput,
): Promise<{ type: "input_audio"; input_audio: { data: string; format: "wav" | "mp3" } }> {
  return { type: "input_audio", input_audio: await readSound(input) };
}

/**
 * A PDF for the input of `createResponse`.
 *
 * @throws {InvalidInputError} when it is no PDF.
 */
export async function inputFile(
  input: MediaInput,
): Promise<{ type: "input_file"; file_url?: string; filename?: string; file_data?: string }> {
  const file = await readMediaFile(input, documents);
  if ("url" in file) return { type: "input_file", file_url: file.url };
  return { type: "input_file", filename: file.name ?? "file.pdf", file_data: addressOf(file) };
}
