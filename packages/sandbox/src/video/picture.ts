import { Hue, Tone } from "./palette.js";

/** Cells along one side of a macroblock: a macroblock is 16 × 16 pixels, a cell 4 × 4. */
export const CELLS_PER_MACROBLOCK = 4;

/**
 * A picture of flat cells. A cell is a 4 × 4 pixel block, the unit H.264 transforms, and has one tone; a macroblock of
 * 4 × 4 cells has one hue. Coordinates are counted in cells from the top left unless a name says otherwise.
 */
export class Picture {
  readonly columns: number;
  readonly rows: number;
  readonly macroblockColumns: number;
  readonly macroblockRows: number;
  readonly #tones: Uint8Array;
  readonly #hues: Uint8Array;

  /** A picture of the given size in macroblocks, all background. */
  constructor(macroblockColumns: number, macroblockRows: number) {
    this.macroblockColumns = macroblockColumns;
    this.macroblockRows = macroblockRows;
    this.columns = macroblockColumns * CELLS_PER_MACROBLOCK;
    this.rows = macroblockRows * CELLS_PER_MACROBLOCK;
    this.#tones = new Uint8Array(this.columns * this.rows).fill(Tone.background);
    this.#hues = new Uint8Array(macroblockColumns * macroblockRows).fill(Hue.tint);
  }

  /** A picture of the same content that can be drawn on alone. */
  copy(): Picture {
    const copy = new Picture(this.macroblockColumns, this.macroblockRows);
    copy.#tones.set(this.#tones);
    copy.#hues.set(this.#hues);
    return copy;
  }

  /** The tone of a cell, or `undefined` outside the picture. */
  toneAt(column: number, row: number): number | undefined {
    return this.#isInside(column, row) ? this.#tones[row * this.columns + column] : undefined;
  }

  /** The hue of a macroblock, or `undefined` outside the picture. */
  hueAt(macroblockColumn: number, macroblockRow: number): number | undefined {
    return macroblockColumn >= 0 && macroblockColumn < this.macroblockColumns
      ? this.#hues[macroblockRow * this.macroblockColumns + macroblockColumn]
      : undefined;
  }

  /** Gives a rectangle one tone. What lies outside the picture is left out. */
  fill(column: number, row: number, width: number, height: number, tone: number): void {
    for (let y = row; y < row + height; y += 1) {
      for (let x = column; x < column + width; x += 1) {
        if (this.#isInside(x, y)) {
          this.#tones[y * this.columns + x] = tone;
        }
      }
    }
  }

  /** Gives a macroblock a hue. */
  tint(macroblockColumn: number, macroblockRow: number, hue: number): void {
    this.#hues[macroblockRow * this.macroblockColumns + macroblockColumn] = hue;
  }

  /** Whether another picture of the same size shows the same in a macroblock. */
  isSameAt(macroblockColumn: number, macroblockRow: number, other: Picture): boolean {
    const macroblock = macroblockRow * this.macroblockColumns + macroblockColumn;
    const corner = (macroblockRow * this.columns + macroblockColumn) * CELLS_PER_MACROBLOCK;
    for (let row = 0; row < CELLS_PER_MACROBLOCK; row += 1) {
      const start = corner + row * this.columns;
      for (let index = start; index < start + CELLS_PER_MACROBLOCK; index += 1) {
        if (this.#tones[index] !== other.#tones[index]) {
          return false;
        }
      }
    }
    return this.#hues[macroblock] === other.#hues[macroblock];
  }

  #isInside(column: number, row: number): boolean {
    return column >= 0 && column < this.columns && row >= 0 && row < this.rows;
  }
}
