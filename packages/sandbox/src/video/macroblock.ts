import type { BitWriter } from "./bit-writer.js";
import { CellMode, type CellModes } from "./cell-modes.js";
import { Hue, Tone, chromaOf } from "./palette.js";
import { CELLS_PER_MACROBLOCK, type Picture } from "./picture.js";
import { CHROMA_DC_WORDS, LUMA_WORDS, writeDcBlock } from "./residual-block.js";

/** intra_chroma_pred_mode: the same three, numbered otherwise (Table 7-16). */
const ChromaMode = { mean: 0, left: 1, above: 2 } as const;

/**
 * coded_block_pattern as the unsigned Exp-Golomb code of an intra macroblock (Table 9-4), for: no coefficients, luma (15),
 * chroma DC (16), both (31). A pattern can name parts of the luma; all or nothing is enough here.
 */
const CodedBlockPatternCode = { none: 3, luma: 2, chroma: 16, both: 1 } as const;

/** How one block follows from its neighbours: where it is copied from, and what is to be added. */
interface Prediction {
  readonly from: "above" | "left" | "mean";
  /** The tone or hue predicted. */
  readonly value: number;
}

/**
 * Writes what follows mb_type in an I_NxN macroblock whose 16 cells are predicted one by one (clause 7.3.5).
 *
 * A cell or hue is copied from above or from the left and corrected by one DC level, which decodes to exactly the tone and
 * hue wanted (see the palette), so the picture itself stands for what the decoder has.
 */
export function writeIntraMacroblock(
  bits: BitWriter,
  picture: Picture,
  macroblockColumn: number,
  macroblockRow: number,
  modes: CellModes,
): void {
  const levels: number[] = [];
  for (let index = 0; index < CELLS_PER_MACROBLOCK ** 2; index += 1) {
    const column = macroblockColumn * CELLS_PER_MACROBLOCK + cellColumn(index);
    const row = macroblockRow * CELLS_PER_MACROBLOCK + cellRow(index);
    const tone = picture.toneAt(column, row) ?? Tone.background;
    const above = picture.toneAt(column, row - 1);
    const left = picture.toneAt(column - 1, row);
    const prediction = predict(tone, above, left, Tone.unpredicted);
    modes.write(bits, column, row, CellMode[prediction.from]);
    levels.push(tone - prediction.value);
  }
  const hue = picture.hueAt(macroblockColumn, macroblockRow) ?? Hue.tint;
  const above = picture.hueAt(macroblockColumn, macroblockRow - 1);
  const left = picture.hueAt(macroblockColumn - 1, macroblockRow);
  const prediction = predict(hue, above, left, Hue.unpredicted);
  bits.unsignedExpGolomb(ChromaMode[prediction.from]);
  const chroma = chromaOf(hue);
  const predicted = chromaOf(prediction.value);
  writeResidual(bits, levels, chroma.cb - predicted.cb, chroma.cr - predicted.cr);
}

/** Copies what is wanted already where a neighbour has it, and else what is above, as far as there is anything. */
function predict(
  wanted: number,
  above: number | undefined,
  left: number | undefined,
  unpredicted: number,
): Prediction {
  if (left !== undefined && (above === undefined || (left === wanted && above !== wanted))) {
    return { from: "left", value: left };
  }
  return above === undefined
    ? { from: "mean", value: unpredicted }
    : { from: "above", value: above };
}

function writeResidual(bits: BitWriter, levels: readonly number[], cb: number, cr: number): void {
  const hasLuma = levels.some((level) => level !== 0);
  const hasChroma = cb !== 0 || cr !== 0;
  bits.unsignedExpGolomb(CodedBlockPatternCode[patternName(hasLuma, hasChroma)]);
  if (hasLuma || hasChroma) {
    bits.signedExpGolomb(0); // mb_qp_delta
  }
  if (hasLuma) {
    levels.forEach((level) => writeDcBlock(bits, level, LUMA_WORDS));
  }
  if (hasChroma) {
    writeDcBlock(bits, cb, CHROMA_DC_WORDS);
    writeDcBlock(bits, cr, CHROMA_DC_WORDS);
  }
}

function patternName(hasLuma: boolean, hasChroma: boolean): keyof typeof CodedBlockPatternCode {
  if (hasLuma) {
    return hasChroma ? "both" : "luma";
  }
  return hasChroma ? "chroma" : "none";
}

/** Cells are coded in a Z of four Zs (clause 6.4.3): bits 0 and 2 of the index are the column, bits 1 and 3 the row. */
function cellColumn(index: number): number {
  return (index & 1) | ((index >> 1) & 2);
}

function cellRow(index: number): number {
  return ((index >> 1) & 1) | ((index >> 2) & 2);
}
