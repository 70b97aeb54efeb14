import { BitWriter } from "./bit-writer.js";
import { CellModes } from "./cell-modes.js";
import { writeIntraMacroblock } from "./macroblock.js";
import { NalUnitType, nalUnit } from "./nal-unit.js";
import { FRAME_NUMBER_BITS } from "./parameter-sets.js";
import type { Picture } from "./picture.js";

/** slice_type (ISO/IEC 14496-10, Table 7-6), the values that promise all slices of the picture to be alike. */
const SliceType = { predicted: 5, intra: 7 } as const;

/** mb_type of I_NxN: 0 in an I slice (Table 7-11); in a P slice the five P types come first (clause 7.4.5, Table 7-13). */
const IntraType = { inIntraSlice: 0, inPredictedSlice: 5 } as const;

/** Codes a picture that needs no other: the start of the stream, as one IDR slice. */
export function idrSlice(picture: Picture): Uint8Array<ArrayBuffer> {
  const bits = new BitWriter();
  const modes = new CellModes(picture);
  writeSliceStart(bits, SliceType.intra, 0);
  bits.unsignedExpGolomb(0); // idr_pic_id
  bits.flag(false); // no_output_of_prior_pics_flag
  bits.flag(false); // long_term_reference_flag
  writeSliceEnd(bits);
  forEachMacroblock(picture, (column, row) => {
    bits.unsignedExpGolomb(IntraType.inIntraSlice);
    writeIntraMacroblock(bits, picture, column, row, modes);
  });
  return nalUnit(NalUnitType.idrSlice, bits.finish());
}

/**
 * Codes a picture by what differs from the one before it, as one P slice. A macroblock that stays as it was is skipped: with
 * no motion anywhere, a skipped one has none either (clause 8.4.1.1) and repeats the picture before.
 *
 * @param index - the picture's place in the stream, counted from 0 for the IDR picture.
 */
export function predictedSlice(
  picture: Picture,
  previous: Picture,
  index: number,
): Uint8Array<ArrayBuffer> {
  const bits = new BitWriter();
  const modes = new CellModes(picture);
  writeSliceStart(bits, SliceType.predicted, index);
  bits.flag(false); // num_ref_idx_active_override_flag
  bits.flag(false); // ref_pic_list_modification_flag_l0
  bits.flag(false); // adaptive_ref_pic_marking_mode_flag
  writeSliceEnd(bits);
  let skipped = 0;
  forEachMacroblock(picture, (column, row) => {
    if (picture.isSameAt(column, row, previous)) {
      skipped += 1;
      return;
    }
    bits.unsignedExpGolomb(skipped); // mb_skip_run
    skipped = 0;
    bits.unsignedExpGolomb(IntraType.inPredictedSlice);
    writeIntraMacroblock(bits, picture, column, row, modes);
  });
  if (skipped > 0) {
    bits.unsignedExpGolomb(skipped);
  }
  return nalUnit(NalUnitType.predictedSlice, bits.finish());
}

/** The members every slice header starts with (clause 7.3.3). */
function writeSliceStart(bits: BitWriter, sliceType: number, frameNumber: number): void {
  bits.unsignedExpGolomb(0); // first_mb_in_slice
  bits.unsignedExpGolomb(sliceType);
  bits.unsignedExpGolomb(0); // pic_parameter_set_id
  bits.bits(frameNumber, FRAME_NUMBER_BITS); // frame_num: the low bits, it counts round
}

/** The members every slice header ends with (clause 7.3.3). Deblocking would blur the edges of cells, and with them the tones. */
function writeSliceEnd(bits: BitWriter): void {
  bits.signedExpGolomb(0); // slice_qp_delta
  bits.unsignedExpGolomb(1); // disable_deblocking_filter_idc
}

function forEachMacroblock(picture: Picture, visit: (column: number, row: number) => void): void {
  for (let row = 0; row < picture.macroblockRows; row += 1) {
    for (let column = 0; column < picture.macroblockColumns; column += 1) {
      visit(column, row);
    }
  }
}
