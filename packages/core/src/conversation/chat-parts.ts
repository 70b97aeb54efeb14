import type { MediaInput } from "../input/media-input.js";
import { addressOf, documents, images, readMediaFile, readSound } from "./media-file.js";

/** How closely a model looks at a picture, at the cost of more tokens. */
export type ImageDetail = "auto" | "low" | "high" | "original" | (string & {});

/**
 * A picture for a message of a chat completion: JPEG, PNG, GIF or WebP.
 *
 * @param detail How closely to look. Default: as the model does, `auto`.
 * @throws {InvalidInputError} when it is no such picture.
 *
 * @example
 * ```ts
 * const content = [{ type: "text" as const, text: "What is this?" }, await imagePart(image)];
 * const answer = await openai.createChatCompletion({ model: "gpt-5.5", messages: [{ role: "user", content }] });
 * ```
 */
export async function imagePart(
  input: MediaInput,
  detail?: ImageDetail,
): Promise<{ type: "image_url"; image_url: { url: string; detail?: ImageDetail } }> {
  const url = addressOf(await readMediaFile(input, images));
  return { type: "image_url", image_url: { url, ...(detail && { detail }) } };
}

/**
 * A sound for a message of a chat completion: WAV or MP3, and no address.
 *
 * @throws {InvalidInputError} when it is no such sound.
 */
export async function audioPart(
  input: MediaInput,
): Promise<{ type: "input_audio"; input_audio: { data: string; format: "wav" | "mp3" } }> {
  return { type: "input_audio", input_audio: await readSound(input) };
}

/**
 * A PDF for a message of a chat completion with OpenAI's models, and no address.
 *
 * @throws {InvalidInputError} when it is no PDF.
 */
export async function filePart(
  input: MediaInput,
): Promise<{ type: "file"; file: { filename: string; file_data: string } }> {
  const file = await readMediaFile(input, { ...documents, hasAddress: false });
  const { name = "file.pdf" } = file as { name?: string };
  return { type: "file", file: { filename: name, file_data: addressOf(file) } };
}
