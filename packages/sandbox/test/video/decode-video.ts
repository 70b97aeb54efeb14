import { BitReader } from "./bit-reader.js";
import { findBox, samplesOf, SAMPLE_TABLE, walkBoxes } from "./boxes.js";
import { MacroblockDecoder, type Planes } from "./decode-macroblock.js";

/** A picture as a decoder shows it. */
export interface DecodedPicture extends Planes {
  readonly isIdr: boolean;
  readonly frameNumber: number;
  readonly codedMacroblocks: number;
}

/**
 * Decodes the part of H.264 that rendered videos use, by the arithmetic of the standard and without the encoder's palette, so
 * that what the encoder writes is checked against what a player sees. Anything else in a stream is an error.
 */
export function decodeVideo(file: Uint8Array): DecodedPicture[] {
  const { columns, rows, quantizer, chromaOffset } = readParameterSets(file);
  const pictures: DecodedPicture[] = [];
  for (const bytes of samplesOf(file)) {
    const previous = pictures.at(-1);
    const planes: Planes = {
      luma: previous?.luma.slice() ?? new Uint8Array(columns * rows * 16),
      cb: previous?.cb.slice() ?? new Uint8Array(columns * rows),
      cr: previous?.cr.slice() ?? new Uint8Array(columns * rows),
    };
    const bits = new BitReader(unescape(bytes.subarray(5)));
    const isIdr = (at(bytes, 4) & 31) === 5;
    const frameNumber = readSliceHeader(bits, isIdr);
    const decoder = new MacroblockDecoder(bits, planes, columns, quantizer, chromaOffset);
    const codedMacroblocks = decodeSlice(bits, isIdr, columns * rows, decoder);
    pictures.push({ ...planes, isIdr, frameNumber, codedMacroblocks });
  }
  return pictures;
}

function decodeSlice(
  bits: BitReader,
  isIdr: boolean,
  count: number,
  decoder: MacroblockDecoder,
): number {
  let coded = 0;
  let address = 0;
  while (bits.hasMore()) {
    address += isIdr ? 0 : bits.unsignedExpGolomb();
    if (!bits.hasMore()) {
      break;
    }
    expectValue("mb_type", bits.unsignedExpGolomb(), isIdr ? 0 : 5);
    decoder.decode(address);
    address += 1;
    coded += 1;
  }
  expectValue("number of macroblocks", address, count);
  return coded;
}

function readSliceHeader(bits: BitReader, isIdr: boolean): number {
  expectValue("first_mb_in_slice", bits.unsignedExpGolomb(), 0);
  expectValue("slice_type", bits.unsignedExpGolomb(), isIdr ? 7 : 5);
  expectValue("pic_parameter_set_id", bits.unsignedExpGolomb(), 0);
  const frameNumber = bits.bits(4);
  // IDR: idr_pic_id and two flags. P: no override, no reordering, no marking.
  expectValue("slice header", bits.bits(3), isIdr ? 0b100 : 0);
  expectValue("slice_qp_delta", bits.signedExpGolomb(), 0);
  expectValue("disable_deblocking_filter_idc", bits.unsignedExpGolomb(), 1);
  return frameNumber;
}

/** Reads avcC and the two parameter sets in it. */
function readParameterSets(file: Uint8Array): {
  columns: number;
  rows: number;
  quantizer: number;
  chromaOffset: number;
} {
  const { start, end } = findBox(walkBoxes(file), `${SAMPLE_TABLE}/stsd/avc1/avcC`);
  const configuration = file.subarray(start, end);
  const sequenceLength = at(configuration, 6) * 256 + at(configuration, 7);
  const sequence = new BitReader(unescape(configuration.subarray(9, 8 + sequenceLength)));
  sequence.bits(24);
  const values = Array.from({ length: 4 }, () => sequence.unsignedExpGolomb());
  expectValue("sequence parameter set", values.join(), "0,0,2,1");
  sequence.flag();
  const columns = sequence.unsignedExpGolomb() + 1;
  const rows = sequence.unsignedExpGolomb() + 1;
  const picture = new BitReader(unescape(configuration.subarray(8 + sequenceLength + 4)));
  expectValue("picture parameter set", picture.bits(10), 0b11_00_111_000);
  const quantizer = 26 + picture.signedExpGolomb();
  picture.signedExpGolomb();
  return { columns, rows, quantizer, chromaOffset: picture.signedExpGolomb() };
}

/** Takes the escapes out of a NAL unit. */
export function unescape(bytes: Uint8Array): Uint8Array {
  return bytes.filter(
    (byte, index) => !(byte === 3 && bytes[index - 1] === 0 && bytes[index - 2] === 0),
  );
}

function at(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}

function expectValue(name: string, value: number | string, wanted: number | string): void {
  if (value !== wanted) {
    throw new Error(`${name} is ${value}, not ${wanted}.`);
  }
}
