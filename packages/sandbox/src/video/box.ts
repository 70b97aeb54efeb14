import { ascii, concatBytes, uint32 } from "./bytes.js";

/** A box: its size, its four-letter type, its content (ISO/IEC 14496-12, clause 4.2). */
export function box(type: string, ...content: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const body = concatBytes(content);
  return concatBytes([uint32(8 + body.length), ascii(type), body]);
}

/** A box that starts with a version, always 0 here, and 24 bits of flags (FullBox, clause 4.2). */
export function fullBox(
  type: string,
  flags: number,
  ...content: readonly Uint8Array[]
): Uint8Array<ArrayBuffer> {
  return box(type, uint32(flags), ...content);
}
