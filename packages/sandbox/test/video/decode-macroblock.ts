import type { BitReader } from "./bit-reader.js";

/** Pixel values: one for each 4 × 4 block of luma and one for each macroblock of chroma, all of which are flat. */
export interface Planes {
  readonly luma: Uint8Array;
  readonly cb: Uint8Array;
  readonly cr: Uint8Array;
}

/** normAdjust4x4 at position 0, 0 (ISO/IEC 14496-10, clause 8.5.9). */
const NORM_ADJUST = [10, 11, 13, 14, 16, 18];

/** QPc for qPi from 30 on (Table 8-15). */
const CHROMA_QUANTIZERS = [
  29, 30, 31, 32, 32, 33, 34, 34, 35, 35, 36, 36, 37, 37, 37, 38, 38, 38, 39, 39, 39, 39,
];

/** Decodes the macroblocks of one picture, all of them I_NxN with at most a DC level in a block. */
export class MacroblockDecoder {
  readonly #bits: BitReader;
  readonly #planes: Planes;
  readonly #columns: number;
  readonly #quantizer: number;
  readonly #chromaOffset: number;
  readonly #modes = new Map<number, number>();

  constructor(
    bits: BitReader,
    planes: Planes,
    columns: number,
    quantizer: number,
    chromaOffset: number,
  ) {
    this.#bits = bits;
    this.#planes = planes;
    this.#columns = columns;
    this.#quantizer = quantizer;
    this.#chromaOffset = chromaOffset;
  }

  /** Decodes what follows mb_type. */
  decode(address: number): void {
    const stride = this.#columns * 4;
    const blocks = blocksOf(address, this.#columns);
    const modes = blocks.map((block) => this.#readMode(block, stride));
    const chromaMode = this.#bits.unsignedExpGolomb();
    const pattern = this.#readPattern();
    blocks.forEach((block, index) => {
      const level = pattern.luma ? this.#readLevel(["1", "01", "000101"]) : 0;
      const mode = ["above", "left", "mean"][modes[index] ?? 9];
      const base = predicted(this.#planes.luma, block, stride, mode);
      this.#planes.luma[block] = base + lumaResidual(level, this.#quantizer);
    });
    for (const plane of [this.#planes.cb, this.#planes.cr]) {
      const level = pattern.chroma ? this.#readLevel(["01", "1", "000111"]) : 0;
      const mode = ["mean", "left", "above"][chromaMode];
      const base = predicted(plane, address, this.#columns, mode);
      plane[address] = base + chromaResidual(level, this.#quantizer + this.#chromaOffset);
    }
  }

  #readMode(block: number, stride: number): number {
    const isEdge = block < stride || block % stride === 0;
    const left = this.#modes.get(block - 1) ?? 2;
    const above = this.#modes.get(block - stride) ?? 2;
    const likely = isEdge ? 2 : Math.min(left, above);
    let mode = likely;
    if (!this.#bits.flag()) {
      const rest = this.#bits.bits(3);
      mode = rest < likely ? rest : rest + 1;
    }
    this.#modes.set(block, mode);
    return mode;
  }

  #readPattern(): { luma: boolean; chroma: boolean } {
    const code = this.#bits.unsignedExpGolomb();
    const pattern = new Map([
      [1, 31],
      [2, 15],
      [3, 0],
      [16, 16],
    ]).get(code);
    if (pattern === undefined) {
      throw new Error(`coded_block_pattern has the code ${code}.`);
    }
    if (pattern !== 0 && this.#bits.signedExpGolomb() !== 0) {
      throw new Error("The quantizer changes.");
    }
    return { luma: (pattern & 15) !== 0, chroma: pattern >= 16 };
  }

  #readLevel(words: readonly string[]): number {
    let word = "";
    while (!words.includes(word)) {
      if (word.length > 6) {
        throw new Error(`No coeff_token starts with ${word}.`);
      }
      word += this.#bits.bits(1);
    }
    const kind = words.indexOf(word);
    if (kind === 0) {
      return 0;
    }
    const level = kind === 1 ? (this.#bits.flag() ? -1 : 1) : this.#readGreaterLevel();
    if (this.#bits.zeros() !== 0) {
      throw new Error("A level other than DC is coded.");
    }
    return level;
  }

  /** Clause 9.2.2.1 with suffixLength 0, where 1 and -1 cannot occur. */
  #readGreaterLevel(): number {
    const prefix = this.#bits.zeros();
    if (prefix >= 14) {
      throw new Error(`level_prefix ${prefix} needs a suffix.`);
    }
    const code = prefix + 2;
    return code % 2 === 0 ? (code + 2) >> 1 : (-code - 1) >> 1;
  }
}

/** The places of a macroblock's 4 × 4 blocks in the luma plane, in the order they are coded. */
function blocksOf(address: number, columns: number): number[] {
  const stride = columns * 4;
  const corner = Math.floor(address / columns) * 4 * stride + (address % columns) * 4;
  return Array.from({ length: 16 }, (_, index) => {
    const column = (index % 2) + 2 * (Math.floor(index / 4) % 2);
    const row = (Math.floor(index / 2) % 2) + 2 * Math.floor(index / 8);
    return corner + row * stride + column;
  });
}

/** Scaling and transform of a block that has a DC level alone (clause 8.5.12). */
function lumaResidual(level: number, quantizer: number): number {
  const scaled = (level * 16 * norm(quantizer)) << (Math.floor(quantizer / 6) - 4);
  return (scaled + 32) >> 6;
}

/** The same for chroma, whose DC levels are transformed once more (clause 8.5.11). */
function chromaResidual(level: number, quantizerIndex: number): number {
  const quantizer = CHROMA_QUANTIZERS[quantizerIndex - 30] ?? 0;
  const scaled = ((level * 16 * norm(quantizer)) << Math.floor(quantizer / 6)) >> 5;
  return (scaled + 32) >> 6;
}

function norm(quantizer: number): number {
  return NORM_ADJUST[quantizer % 6] ?? 0;
}

function predicted(
  plane: Uint8Array,
  index: number,
  stride: number,
  mode: string | undefined,
): number {
  const hasLeft = index % stride !== 0;
  const hasAbove = index >= stride;
  if (mode === "left" && hasLeft) {
    return plane[index - 1] ?? 0;
  }
  if (mode === "above" && hasAbove) {
    return plane[index - stride] ?? 0;
  }
  if (mode === "mean" && !hasLeft && !hasAbove) {
    return 128;
  }
  throw new Error(`The block at ${index} cannot be predicted by "${mode}".`);
}
