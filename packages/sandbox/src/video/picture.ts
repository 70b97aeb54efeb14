import { Hue, Tone } from "./palette.js";

/** Cells along one side of a macroblock: a macroblock is 16 × 16 pixels, a cell 4 × 4. */
export const CELLS_PER_MACROBLOCK = 4;

/** One row of macroblocks: the tones of its cells, row by row, and the hues of its macroblocks. */
interface MacroblockRow {
  readonly tones: Uint8Array;
  readonly hues: Uint8Array;
}

/**
 * A picture of flat cells. A cell is a 4 × 4 pixel block, the unit H.264 transforms, and has one tone; a macroblock of
 * 4 × 4 cells has one hue. Coordinates are counted in cells from the top left unless a name says otherwise.
 */
export class Picture {
  readonly columns: number;
  readonly rows: number;
  readonly macroblockColumns: number;
  readonly macroblockRows: number;
  /** A picture and its copies share a row until one of them draws on it. In a video few rows ever change. */
  #macroblocks: MacroblockRow[];
  readonly #ownRows = new Set<number>();

  /** A picture of the given size in macroblocks, all background. */
  constructor(macroblockColumns: number, macroblockRows: number) {
    this.macroblockColumns = macroblockColumns;
    this.macroblockRows = macroblockRows;
    this.columns = macroblockColumns * CELLS_PER_MACROBLOCK;
    this.rows = macroblockRows * CELLS_PER_MACROBLOCK;
    const background = {
      tones: new Uint8Array(this.columns * CELLS_PER_MACROBLOCK).fill(Tone.background),
      hues: new Uint8Array(macroblockColumns).fill(Hue.tint),
    };
    this.#macroblocks = Array.from({ length: macroblockRows }, () => background);
  }

  /** A picture of the same content that can be drawn on alone. */
  copy(): Picture {
    const copy = new Picture(this.macroblockColumns, this.macroblockRows);
    copy.#macroblocks = [...this.#macroblocks];
    this.#ownRows.clear();
    return copy;
  }

  /** The tone of a cell, or `undefined` outside the picture. */
  toneAt(column: number, row: number): number | undefined {
    return this.#isInside(column, row)
      ? this.#macroblocks[macroblockRowOf(row)]?.tones[this.#cellIndex(column, row)]
      : undefined;
  }

  /** The hue of a macroblock, or `undefined` outside the picture. */
  hueAt(macroblockColumn: number, macroblockRow: number): number | undefined {
    return this.#macroblocks[macroblockRow]?.hues[macroblockColumn];
  }

  /** Gives a rectangle one tone. What lies outside the picture is left out. */
  fill(column: number, row: number, width: number, height: number, tone: number): void {
    const left = Math.max(column, 0);
    const right = Math.min(column + width, this.columns);
    if (right <= left) return;
    for (let y = Math.max(row, 0); y < Math.min(row + height, this.rows); y += 1) {
      const { tones } = this.#rowToDrawOn(macroblockRowOf(y));
      tones.fill(tone, this.#cellIndex(left, y), this.#cellIndex(right, y));
    }
  }

  /** Gives a macroblock a hue. */
  tint(macroblockColumn: number, macroblockRow: number, hue: number): void {
    this.#rowToDrawOn(macroblockRow).hues[macroblockColumn] = hue;
  }

  /** Whether another picture of the same size shows the same in a macroblock. */
  isSameAt(macroblockColumn: number, macroblockRow: number, other: Picture): boolean {
    const ours = this.#macroblocks[macroblockRow];
    const theirs = other.#macroblocks[macroblockRow];
    if (ours === theirs) return true;
    const corner = macroblockColumn * CELLS_PER_MACROBLOCK;
    for (let row = 0; row < CELLS_PER_MACROBLOCK; row += 1) {
      const start = corner + row * this.columns;
      for (let index = start; index < start + CELLS_PER_MACROBLOCK; index += 1) {
        if (ours?.tones[index] !== theirs?.tones[index]) {
          return false;
        }
      }
    }
    return ours?.hues[macroblockColumn] === theirs?.hues[macroblockColumn];
  }

  #rowToDrawOn(macroblockRow: number): MacroblockRow {
    const row = this.#macroblocks[macroblockRow];
    if (row === undefined) throw new RangeError(`The picture has no row ${macroblockRow}.`);
    if (this.#ownRows.has(macroblockRow)) return row;
    const own = { tones: row.tones.slice(), hues: row.hues.slice() };
    this.#macroblocks[macroblockRow] = own;
    this.#ownRows.add(macroblockRow);
    return own;
  }

  /** Where the tone of a cell stands in its row of macroblocks. */
  #cellIndex(column: number, row: number): number {
    return (row % CELLS_PER_MACROBLOCK) * this.columns + column;
  }

  #isInside(column: number, row: number): boolean {
    return column >= 0 && column < this.columns && row >= 0 && row < this.rows;
  }
}

function macroblockRowOf(row: number): number {
  return Math.floor(row / CELLS_PER_MACROBLOCK);
}
