import { InvalidInputError } from "../errors/invalid-input-error.js";
import { toBase64 } from "../input/encode-media.js";
import type { MediaInput } from "../input/media-input.js";
import {
  gif,
  jpeg,
  mpeg,
  pdf,
  png,
  typeOf,
  wav,
  webp,
  type MediaType,
} from "../input/media-type.js";

/** A file for a message: where it is, or what it is. */
export type MediaFile =
  | { readonly url: string }
  | { readonly type: string; readonly base64: string; readonly name: string | undefined };

/** Types a part of a message takes, and whether the part takes an address. */
export interface MediaKind {
  readonly types: readonly MediaType[];
  /** Which other types it takes, when a file claims one. Default: none. */
  readonly others?: RegExp;
  /** Default: true. */
  readonly hasAddress?: boolean;
}

/** Pictures that all providers take. */
export const images: MediaKind = { types: [jpeg, png, gif, webp] };

/** Documents. */
export const documents: MediaKind = { types: [pdf] };

/**
 * Reads a file that was given in any form. Its type is told by its first bytes, where they tell it.
 *
 * @throws {InvalidInputError} when it is no file of these types.
 */
export async function readMediaFile(
  input: MediaInput,
  { types, others, hasAddress = true }: MediaKind,
): Promise<MediaFile> {
  const value = input instanceof URL ? input.href : input;
  const isText = typeof value === "string";
  if (isText && hasAddress && /^https?:/i.test(value)) return { url: value };
  const base64 = isText
    ? value.replace(/^data:[^,]*,/, "")
    : toBase64(new Uint8Array(await new Blob([value as BlobPart]).arrayBuffer()));
  const { type: claimed, name } = (isText ? {} : (value ?? {})) as Partial<File>;
  const given = (isText ? /^data:([^;,]*)/.exec(value)?.[1] : claimed)?.replace(/;.*/, "") ?? "";
  const isOther = others?.test(given) && !types.some((one) => one.type === given);
  const type = typeOf(types, base64, given) ?? (isOther ? given : undefined);
  if (type) return { type, base64, name };
  const allowed = types.map((one) => one.type);
  const wanted = `${hasAddress ? "an https address, or " : ""}${allowed.join(" or ")} as bytes, base64 or a data URL`;
  throw new InvalidInputError("file", `must be ${wanted}, and is ${given || "none of these"}`, {
    allowed,
  });
}

/** The file's address, or the file as one. */
export function addressOf(file: MediaFile): string {
  return "url" in file ? file.url : `data:${file.type};base64,${file.base64}`;
}

/** How OpenAI names the format of a sound. */
export async function readSound(
  input: MediaInput,
): Promise<{ data: string; format: "wav" | "mp3" }> {
  const types = [wav, mpeg];
  const file = await readMediaFile(input, { types, hasAddress: false });
  const { type, base64 } = file as Exclude<MediaFile, { url: string }>;
  return { data: base64, format: type === "audio/wav" ? "wav" : "mp3" };
}
