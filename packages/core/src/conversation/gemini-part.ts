import type { MediaInput } from "../input/media-input.js";
import { gif, jpeg, mp4, mpeg, pdf, png, wav, webp } from "../input/media-type.js";
import { readMediaFile } from "./media-file.js";

/**
 * A picture, a sound, a video or a PDF for a turn of Gemini's contents. An address goes along as it is: Google opens it,
 * if the model can.
 *
 * @param type The media type of what lies at an address. A file's own bytes tell theirs.
 * @throws {InvalidInputError} when it is no such file.
 *
 * @example
 * ```ts
 * const parts = [{ text: "What is this?" }, await mediaPart(image)];
 * const answer = await gemini.generateContent({ model: "gemini-3.8-flash", contents: [{ role: "user", parts }] });
 * ```
 */
export async function mediaPart(
  input: MediaInput,
  type?: string,
): Promise<
  | { inlineData: { mimeType: string; data: string } }
  | { fileData: { fileUri: string; mimeType?: string } }
> {
  const types = [jpeg, png, gif, webp, mp4, wav, mpeg, pdf];
  const file = await readMediaFile(input, { types, others: /^(image|audio|video)\// });
  if ("url" in file) return { fileData: { fileUri: file.url, ...(type && { mimeType: type }) } };
  return { inlineData: { mimeType: file.type, data: file.base64 } };
}
