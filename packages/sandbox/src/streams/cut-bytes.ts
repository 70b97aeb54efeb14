/** The first half of an event's bytes. */
export function halfOf(event: string): Uint8Array {
  const bytes = new TextEncoder().encode(event);
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}

/** An event's bytes up to the middle of its first character of several bytes; undefined where it has none. */
export function cutInCharacter(event: string): Uint8Array | undefined {
  const bytes = new TextEncoder().encode(event);
  const first = bytes.findIndex((byte) => byte >= 0x80);
  return first === -1 ? undefined : bytes.subarray(0, first + 1);
}

/**
 * The same bytes in other pieces.
 *
 * @param sizeOf How many bytes the next piece has.
 */
export function* rechunked(bytes: Uint8Array, sizeOf: () => number): Iterable<Uint8Array> {
  for (let begin = 0; begin < bytes.length;) {
    const end = begin + sizeOf();
    yield bytes.subarray(begin, end);
    begin = end;
  }
}
