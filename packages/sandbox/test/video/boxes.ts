/** A box found in an MP4 file; its content goes from `start` to `end`. */
export interface Box {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly Box[];
}

/** Bytes before the boxes inside a box, for the types that hold boxes. */
const BYTES_BEFORE_CHILDREN: Readonly<Record<string, number>> = {
  moov: 0,
  trak: 0,
  mdia: 0,
  minf: 0,
  dinf: 0,
  stbl: 0,
  dref: 8,
  stsd: 8,
  avc1: 78,
};

/** Walks all boxes from `start` to `end`, which the last one has to meet exactly. */
export function walkBoxes(file: Uint8Array, start = 0, end: number = file.length): Box[] {
  const view = new DataView(file.buffer, file.byteOffset);
  const boxes: Box[] = [];
  let offset = start;
  while (offset < end) {
    const size = view.getUint32(offset);
    const type = String.fromCharCode(...file.subarray(offset + 4, offset + 8));
    const next = offset + size;
    if (size < 8 || next > end) {
      throw new Error(`Box ${type} at ${offset} has ${size} bytes, but ${end - offset} are left.`);
    }
    const before = BYTES_BEFORE_CHILDREN[type];
    const children = before === undefined ? [] : walkBoxes(file, offset + 8 + before, next);
    boxes.push({ type, start: offset + 8, end: next, children });
    offset = next;
  }
  return boxes;
}

/** Finds a box by the types on the way to it, joined by slashes. */
export function findBox(boxes: readonly Box[], path: string): Box {
  const [type, ...rest] = path.split("/");
  const box = boxes.find((candidate) => candidate.type === type);
  if (box === undefined) {
    throw new Error(
      `There is no box ${type} among ${boxes.map((other) => other.type).join(", ")}.`,
    );
  }
  return rest.length === 0 ? box : findBox(box.children, rest.join("/"));
}

/** The content of a box as unsigned 32-bit integers. */
export function integersOf(file: Uint8Array, path: string): number[] {
  const { start, end } = findBox(walkBoxes(file), path);
  const view = new DataView(file.buffer, file.byteOffset);
  return Array.from({ length: Math.floor((end - start) / 4) }, (_, index) =>
    view.getUint32(start + index * 4),
  );
}

export const SAMPLE_TABLE = "moov/trak/mdia/minf/stbl";

/** The coded pictures, cut out of the file as its tables say. */
export function samplesOf(file: Uint8Array): Uint8Array[] {
  const sizes = integersOf(file, `${SAMPLE_TABLE}/stsz`).slice(3);
  let offset = integersOf(file, `${SAMPLE_TABLE}/stco`)[2] ?? 0;
  return sizes.map((size) => {
    offset += size;
    return file.subarray(offset - size, offset);
  });
}
