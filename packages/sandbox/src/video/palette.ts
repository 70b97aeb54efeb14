/**
 * The colours a picture is made of, chosen so that coding them loses nothing.
 *
 * A block whose only coefficient is its DC level decodes to its prediction plus a constant. The quantizers are such that the
 * constant is a whole number a level, so that every tone and hue is met exactly and can be copied on without an error
 * growing (ISO/IEC 14496-10, clauses 8.5.9, 8.5.11.2, 8.5.12, with flat scaling lists of 16):
 *
 * - luma, QP 46 = 7 × 6 + 4: normAdjust 16, and 16 × 16 × 2^(7 - 4) / 64 = 32 a level;
 * - chroma, QP 46 + 2, which is QPc 39 = 6 × 6 + 3 (Table 8-15): normAdjust 14, and 16 × 14 × 2^6 / 32 / 64 = 7 a level.
 */

/** The luma quantizer, QP. */
export const LUMA_QUANTIZER = 46;

/** chroma_qp_index_offset: what is added to the luma quantizer before Table 8-15 turns it into the chroma one. */
export const CHROMA_QUANTIZER_OFFSET = 2;

/** Brightness steps of 32 from luma 32 (tone 0) to luma 224 (tone 6), inside the limited range of 16 to 235. */
export const Tone = {
  background: 0,
  track: 1,
  /** Luma 128: what a decoder predicts where a block has no neighbour (clause 8.3.1.2.3). */
  unpredicted: 3,
  bar: 4,
  text: 6,
} as const;

/** A colour, as distances of Cb and Cr from 128 in chroma steps. */
export interface Chroma {
  readonly cb: number;
  readonly cr: number;
}

/** Colours by number. */
export const Hue = {
  /** What a decoder predicts where a macroblock has no neighbour (clause 8.3.4). */
  unpredicted: 0,
  /** The cool tint of background and text. */
  tint: 1,
  /** The teal of the progress bar. */
  accent: 2,
} as const;

const CHROMA_OF_HUE: readonly Chroma[] = [
  { cb: 0, cr: 0 },
  { cb: 1, cr: -1 },
  { cb: 2, cr: -5 },
];

/** The chroma of a hue; grey for a number that is none. */
export function chromaOf(hue: number): Chroma {
  return CHROMA_OF_HUE[hue] ?? { cb: 0, cr: 0 };
}
