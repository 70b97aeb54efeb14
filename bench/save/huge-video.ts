/** A file with the boxes of an MP4 and no picture in it: as long as a long video, made as it is sent. */
export interface HugeVideo {
  readonly sizeBytes: number;
  /** Its bytes, in blocks that are used again: each is to be sent or compared before the next is asked for. */
  blocks(): Iterable<Uint8Array>;
}

const blockBytes = 2 ** 20;

/** Makes such a file. `ftyp`, `mdat` and `moov` follow each other as in a file that was written in one go. */
export function hugeVideo(sizeBytes: number): HugeVideo {
  const first = box("ftyp", 16);
  const last = box("moov", 1_000);
  const contentBytes = sizeBytes - first.length - last.length - 8;
  const content = Uint8Array.from({ length: blockBytes }, (_, index) => (index * 31) % 251);
  return {
    sizeBytes,
    *blocks() {
      yield first;
      yield head("mdat", 8 + contentBytes);
      for (let left = contentBytes; left > 0; left -= blockBytes)
        yield content.subarray(0, Math.min(left, blockBytes));
      yield last;
    },
  };
}

function box(type: string, contentBytes: number): Uint8Array {
  return Buffer.concat([head(type, 8 + contentBytes), new Uint8Array(contentBytes)]);
}

/** The head of a box: its size, this head included, and its type (ISO/IEC 14496-12, 4.2). */
function head(type: string, boxBytes: number): Uint8Array {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32BE(boxBytes);
  bytes.write(type, 4, "latin1");
  return bytes;
}
