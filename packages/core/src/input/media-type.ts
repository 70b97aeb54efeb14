/** A kind of file. */
export interface MediaType {
  /** Its name, such as `image/png`. */
  readonly type: string;
  /** How the base64 of such a file begins. Absent: it cannot be told by its first bytes. */
  readonly start?: RegExp;
}

// One constant each, so that a client carries those alone that its operations take.
export const png: MediaType = { type: "image/png", start: /^iVBORw0KGgo/ };
export const jpeg: MediaType = { type: "image/jpeg", start: /^\/9j\// };
export const webp: MediaType = { type: "image/webp", start: /^UklGR.{6}XRUJQ/ };
export const gif: MediaType = { type: "image/gif", start: /^R0lGOD/ };
export const mp4: MediaType = { type: "video/mp4", start: /^.{5}[GWm2]Z0eXB(p|tcD)/ };
export const wav: MediaType = { type: "audio/wav", start: /^UklGR.{6}XQVZF/ };
export const pdf: MediaType = { type: "application/pdf", start: /^JVBERi0/ };
export const mpeg: MediaType = { type: "audio/mpeg", start: /^(SUQz|\/[+/][I-Po-v])/ };

/** All of them by name, for the generator. */
export const mediaTypes: Readonly<Record<string, MediaType>> = {
  png,
  jpeg,
  webp,
  gif,
  mp4,
  wav,
  pdf,
  mpeg,
};

/**
 * The type of a file, of these, by its first bytes, whatever it claims to be. What it claims counts only for a type that
 * cannot be told that way, and for sounds and videos, which have more than one beginning. Undefined when it is none.
 */
export function typeOf(
  types: readonly MediaType[],
  base64: string,
  claimed: string = "",
): string | undefined {
  const plain = claimed.replace(/;.*/, ""); // browsers name the codecs behind it
  const isClaimed = ({ type, start }: MediaType): boolean =>
    type === plain && !(start && type.startsWith("image"));
  return (types.find(({ start }) => start?.test(base64)) ?? types.find(isClaimed))?.type;
}
