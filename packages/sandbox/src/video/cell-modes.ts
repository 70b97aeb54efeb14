import type { BitWriter } from "./bit-writer.js";
import type { Picture } from "./picture.js";

/** Intra4x4PredMode: copy the pixels above, those to the left, or take their mean (ISO/IEC 14496-10, Table 8-2). */
export const CellMode = { above: 0, left: 1, mean: 2 } as const;

/**
 * The prediction modes of the cells coded so far in one picture. A cell's mode is written relative to those of its neighbours
 * (clause 8.3.1.1); in a macroblock that was skipped, as well as outside the picture, they count as "mean".
 */
export class CellModes {
  readonly #columns: number;
  readonly #modes: Uint8Array;

  constructor(picture: Picture) {
    this.#columns = picture.columns;
    this.#modes = new Uint8Array(picture.columns * picture.rows).fill(CellMode.mean);
  }

  /** Writes a cell's mode (prev_intra4x4_pred_mode_flag, rem_intra4x4_pred_mode; clause 7.3.5.1) and remembers it. */
  write(bits: BitWriter, column: number, row: number, mode: number): void {
    const likely = this.#likelyMode(column, row);
    bits.flag(mode === likely);
    if (mode !== likely) {
      bits.bits(mode < likely ? mode : mode - 1, 3);
    }
    this.#modes[row * this.#columns + column] = mode;
  }

  #likelyMode(column: number, row: number): number {
    if (column === 0 || row === 0) {
      return CellMode.mean;
    }
    const index = row * this.#columns + column;
    const left = this.#modes[index - 1] ?? CellMode.mean;
    const above = this.#modes[index - this.#columns] ?? CellMode.mean;
    return Math.min(left, above);
  }
}
