import { glyphCells } from "./font.js";
import { Hue, Tone } from "./palette.js";
import { CELLS_PER_MACROBLOCK, Picture } from "./picture.js";
import { CHARACTER_ADVANCE, layOutText, ROW_ADVANCE } from "./text-layout.js";

/** Macroblocks between the picture's edges and what it shows. */
const MARGIN = 4;

/** Cells between the text's area and the bar below it. */
const GAP = 8;

/** Draws what stays: the text, centred from top to bottom, and the empty progress bar under it. */
export function drawScene(
  macroblockColumns: number,
  macroblockRows: number,
  lines: readonly string[],
): Picture {
  const picture = new Picture(macroblockColumns, macroblockRows);
  const bar = barOf(picture);
  for (let column = 0; column < bar.width; column += CELLS_PER_MACROBLOCK) {
    picture.tint((bar.column + column) / CELLS_PER_MACROBLOCK, bar.macroblockRow, Hue.accent);
  }
  picture.fill(bar.column, bar.row, bar.width, CELLS_PER_MACROBLOCK, Tone.track);
  drawText(picture, lines, bar.column, bar.width, bar.row - GAP);
  return picture;
}

/** Fills the progress bar from the left. `progress` is 0 to 1. */
export function drawProgress(picture: Picture, progress: number): void {
  const bar = barOf(picture);
  const width = Math.round(bar.width * progress);
  picture.fill(bar.column, bar.row, width, CELLS_PER_MACROBLOCK, Tone.bar);
}

interface Bar {
  readonly column: number;
  readonly row: number;
  readonly width: number;
  readonly macroblockRow: number;
}

/** The bar is one macroblock high and lies on macroblocks, because only whole ones can have a colour of their own. */
function barOf(picture: Picture): Bar {
  const macroblockRow = picture.macroblockRows - MARGIN - 1;
  const margin = MARGIN * CELLS_PER_MACROBLOCK;
  return {
    column: margin,
    row: macroblockRow * CELLS_PER_MACROBLOCK,
    width: picture.columns - 2 * margin,
    macroblockRow,
  };
}

function drawText(
  picture: Picture,
  lines: readonly string[],
  left: number,
  width: number,
  bottom: number,
): void {
  const top = MARGIN * CELLS_PER_MACROBLOCK;
  const { rows, scale } = layOutText(lines, width, bottom - top);
  const firstRow = top + Math.floor((bottom - top - rows.length * ROW_ADVANCE * scale) / 2);
  rows.forEach((row, index) => {
    Array.from(row).forEach((character, place) => {
      const x = left + place * CHARACTER_ADVANCE * scale;
      const y = firstRow + index * ROW_ADVANCE * scale;
      for (const [column, line] of glyphCells(character)) {
        picture.fill(x + column * scale, y + line * scale, scale, scale, Tone.text);
      }
    });
  });
}
