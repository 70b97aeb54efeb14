/** What a player reads first of an MP4. */
export interface VideoFacts {
  readonly width: number;
  readonly height: number;
  readonly seconds: number;
}

/**
 * Reads size and length out of the track header and the movie header (ISO/IEC 14496-12, 8.3.2 and 8.2.2, version 0).
 *
 * @throws Error if the bytes do not begin as an MP4 does, or lack a box.
 */
export function probeVideo(bytes: Uint8Array): VideoFacts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (nameAt(view, 4) !== "ftyp") throw new Error("not an MP4: it does not begin with ftyp");
  const movie = find(view, "mvhd");
  const track = find(view, "tkhd");
  return {
    width: view.getUint32(track + 80) / 65_536,
    height: view.getUint32(track + 84) / 65_536,
    seconds: view.getUint32(movie + 20) / view.getUint32(movie + 16),
  };
}

/** Where the name of the first box of this kind stands. Its fields are counted from there. */
function find(view: DataView, name: string): number {
  for (let index = 4; index + 4 <= view.byteLength; index += 1) {
    if (nameAt(view, index) === name) return index;
  }
  throw new Error(`not a whole MP4: it has no ${name}`);
}

function nameAt(view: DataView, index: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(index + offset)));
}
