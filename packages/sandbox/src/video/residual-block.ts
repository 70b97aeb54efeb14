import type { BitWriter } from "./bit-writer.js";

/** The code words of a block, which depend on what the block carries: written as strings of bits, as in the standard's tables. */
interface CodeWords {
  /** coeff_token for no coefficient. */
  readonly empty: string;
  /** coeff_token for one coefficient of 1 or -1. */
  readonly trailingOne: string;
  /** coeff_token for one greater coefficient. */
  readonly greater: string;
}

/**
 * Luma words for nC 0 and 1 (ISO/IEC 14496-10, Table 9-5). nC is the mean number of coefficients in the blocks above and to
 * the left: with at most one coefficient in any block it is never more, so neighbours need not be counted.
 */
export const LUMA_WORDS: CodeWords = { empty: "1", trailingOne: "01", greater: "000101" };

/** Words for the four DC levels of a chroma component, nC = -1 (Table 9-5). */
export const CHROMA_DC_WORDS: CodeWords = { empty: "01", trailingOne: "1", greater: "000111" };

/** total_zeros: no zero stands before the only coefficient. The same word in Table 9-7 and Table 9-9 (a). */
const NO_ZEROS = "1";

/** The greatest level that fits a plain level_prefix; greater ones need an escape, which is not written here. */
const MAX_LEVEL = 8;

/**
 * Writes a transform block that has its DC level alone, or nothing when `level` is 0 (CAVLC, ISO/IEC 14496-10, clause 9.2).
 *
 * @throws RangeError when `level` is not a whole number from -8 to 8.
 */
export function writeDcBlock(bits: BitWriter, level: number, words: CodeWords): void {
  if (!Number.isInteger(level) || Math.abs(level) > MAX_LEVEL) {
    throw new RangeError(`A DC level of ${level} has no code: use whole numbers from -8 to 8.`);
  }
  if (level === 0) {
    writeWord(bits, words.empty);
    return;
  }
  if (Math.abs(level) === 1) {
    writeWord(bits, words.trailingOne);
    bits.flag(level < 0);
  } else {
    writeWord(bits, words.greater);
    writeLevelPrefix(bits, level);
  }
  writeWord(bits, NO_ZEROS);
}

/**
 * Writes a level of 2 and more as zeros and a one (clauses 9.2.2 and 9.2.2.1, suffixLength 0): 2, -2, 3, -3 … have 0, 1, 2,
 * 3 … zeros, since 1 and -1 have their own coeff_token.
 */
function writeLevelPrefix(bits: BitWriter, level: number): void {
  bits.bits(0, level > 0 ? level * 2 - 4 : level * -2 - 3);
  bits.bits(1, 1);
}

function writeWord(bits: BitWriter, word: string): void {
  bits.bits(Number.parseInt(word, 2), word.length);
}
