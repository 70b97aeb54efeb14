import { ELLIPSIS, GLYPH_HEIGHT, GLYPH_WIDTH } from "./font.js";
import { printableText } from "./printable-text.js";

/** Cells from one character to the next, and from one row to the next, at scale 1. */
export const CHARACTER_ADVANCE: number = GLYPH_WIDTH + 1;
export const ROW_ADVANCE: number = GLYPH_HEIGHT + 3;

/** The scale of short text, in cells a glyph cell. Long text has scale 1. */
const LARGE = 2;

/** Text cut into rows, all in characters of the font. */
export interface TextLayout {
  readonly scale: number;
  readonly rows: readonly string[];
}

/**
 * Sets lines of text into an area measured in cells: large if all of it fits and no word is broken, else small. What does not
 * fit then is cut off and ends in an ellipsis.
 */
export function layOutText(lines: readonly string[], width: number, height: number): TextLayout {
  const paragraphs = lines.map(printableText);
  const words = paragraphs.flatMap((paragraph) => paragraph.split(" "));
  const longestWord = words.reduce((longest, word) => Math.max(longest, word.length), 0);
  const columnsAt = (scale: number): number => Math.floor(width / (CHARACTER_ADVANCE * scale));
  const rowsAt = (scale: number): string[] =>
    paragraphs.flatMap((paragraph) => wrapWords(paragraph, columnsAt(scale)));
  const rowCountAt = (scale: number): number => Math.floor(height / (ROW_ADVANCE * scale));

  const largeRows = rowsAt(LARGE);
  if (longestWord <= columnsAt(LARGE) && largeRows.length <= rowCountAt(LARGE)) {
    return { scale: LARGE, rows: largeRows };
  }
  return { scale: 1, rows: cutOff(rowsAt(1), columnsAt(1), rowCountAt(1)) };
}

/** Breaks text at its spaces into rows of at most `columns` characters, and words only where one alone is longer. */
export function wrapWords(text: string, columns: number): string[] {
  const rows: string[] = [];
  let row = "";
  for (const word of text.split(" ")) {
    const longer = row === "" ? word : `${row} ${word}`;
    if (longer.length <= columns) {
      row = longer;
      continue;
    }
    if (row !== "") {
      rows.push(row);
    }
    row = word;
    while (row.length > columns) {
      rows.push(row.slice(0, columns));
      row = row.slice(columns);
    }
  }
  return [...rows, row];
}

function cutOff(rows: readonly string[], columns: number, rowCount: number): readonly string[] {
  if (rows.length <= rowCount) {
    return rows;
  }
  const last = (rows[rowCount - 1] ?? "").slice(0, columns - 1).trimEnd();
  return [...rows.slice(0, rowCount - 1), last + ELLIPSIS];
}
