import { InvalidInputError } from "../errors/invalid-input-error.js";
import { toBase64 } from "../input/encode-media.js";
import type { MediaInput } from "../input/media-input.js";
import { sniffMedia } from "../input/sniff-media.js";

/** A file for a message: where it is, or what it is. */
export type MediaFile =
  | { readonly url: string }
  | { readonly type: string; readonly base64: string; readonly name: string | undefined };

/** Types a part of a message takes, and whether the part takes an address. */
export interface MediaKind {
  /** What the types begin with, such as `image/`. */
  readonly types: readonly string[];
  /** Default: true. */
  readonly hasAddress?: boolean;
}

/** Pictures that all providers take. */
export const images: MediaKind = {
  types: ["image/jpeg", "image/png", "image/gif", "image/webp"],
};

/** Documents. */
export const documents: MediaKind = { types: ["application/pdf"] };

/**
 * Reads a file that was given in any form. Its type is told by its first bytes, where they tell it.
 *
 * @throws {InvalidInputError} when it is no file of these types.
 */
export async function readMediaFile(
  input: MediaInput,
  { types, hasAddress = true }: MediaKind,
): Promise<MediaFile> {
  const value = input instanceof URL ? input.href : input;
  const isText = typeof value === "string";
  if (isText && hasAddress && /^https?:/i.test(value)) return { url: value };
  const base64 = isText
    ? value.replace(/^data:[^,]*,/, "")
    : toBase64(new Uint8Array(await new Blob([value as BlobPart]).arrayBuffer()));
  const { type: claimed = "", name } = (isText ? {} : value) as Partial<File>;
  const given = isText ? /^data:([^;,]*)/.exec(value)?.[1] : claimed;
  const type = base64.startsWith("JVBERi0") ? "application/pdf" : sniffMedia(base64, given);
  if (type && types.some((one) => type.startsWith(one))) return { type, base64, name };
  const wanted = `${hasAddress ? "an https address, or " : ""}${types.join(" or ")} as bytes, base64 or a data URL`;
  throw new InvalidInputError("file", `must be ${wanted}, and is ${type ?? "of no known type"}`, {
    allowed: types,
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
  const types = ["audio/wav", "audio/mpeg"];
  const file = await readMediaFile(input, { types, hasAddress: false });
  const { type, base64 } = file as Exclude<MediaFile, { url: string }>;
  return { data: base64, format: type === "audio/wav" ? "wav" : "mp3" };
}
