import type { MediaInput } from "../input/media-input.js";
import { documents, images, readMediaFile, type MediaFile } from "./media-file.js";

type Source = { type: "url"; url: string } | { type: "base64"; media_type: string; data: string };

/**
 * A picture for a message to Claude: JPEG, PNG, GIF or WebP.
 *
 * @throws {InvalidInputError} when it is no such picture.
 *
 * @example
 * ```ts
 * const content = [await imageBlock(image), { type: "text" as const, text: "What is this?" }];
 * const request = { model: "claude-sonnet-5-5", max_tokens: 1024 };
 * const answer = await claude.createMessage({ ...request, messages: [{ role: "user", content }] });
 * ```
 */
export async function imageBlock(input: MediaInput): Promise<{ type: "image"; source: Source }> {
  return { type: "image", source: sourceOf(await readMediaFile(input, images)) };
}

/**
 * A PDF for a message to Claude.
 *
 * @throws {InvalidInputError} when it is no PDF.
 */
export async function documentBlock(
  input: MediaInput,
): Promise<{ type: "document"; source: Source }> {
  return { type: "document", source: sourceOf(await readMediaFile(input, documents)) };
}

function sourceOf(file: MediaFile): Source {
  if ("url" in file) return { type: "url", url: file.url };
  return { type: "base64", media_type: file.type, data: file.base64 };
}
