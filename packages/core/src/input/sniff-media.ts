/** How the base64 of each kind of file begins. */
const signatures: Readonly<Record<string, RegExp>> = {
  "image/png": /^iVBORw0KGgo/,
  "image/jpeg": /^\/9j\//,
  "image/webp": /^UklGR.{6}XRUJQ/,
  "image/gif": /^R0lGOD/,
  "video/mp4": /^.{5}[GWm2]Z0eXB(p|tcD)/,
  "audio/wav": /^UklGR.{6}XQVZF/,
  "audio/mpeg": /^(SUQz|\/[+/][I-Po-v])/,
};

/**
 * The type of a file by its first bytes, whatever it claims to be. What it claims counts only for a type that
 * cannot be told that way, and for sounds and videos, which have more than one beginning. Undefined when it is none.
 */
export function sniffMedia(base64: string, claimed: string = ""): string | undefined {
  const found = Object.entries(signatures).find(([, start]) => start.test(base64))?.[0];
  const type = claimed.replace(/;.*/, ""); // browsers name the codecs behind it
  const counts = !type.startsWith("image") || !signatures[type];
  return found ?? (type && counts ? type : undefined);
}
