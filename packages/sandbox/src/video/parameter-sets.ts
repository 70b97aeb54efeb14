import { BitWriter } from "./bit-writer.js";
import { NalUnitType, nalUnit } from "./nal-unit.js";
import { CHROMA_QUANTIZER_OFFSET, LUMA_QUANTIZER } from "./palette.js";

/** profile_idc of Baseline (ISO/IEC 14496-10, clause A.2.1). */
const BASELINE_PROFILE = 66;

/** constraint_set0_flag and constraint_set1_flag: Constrained Baseline, which every H.264 decoder reads (clause A.2.1.1). */
const CONSTRAINED_BASELINE = 0b1100_0000;

/** Level 3.1 (Table A-1), and the most macroblocks it has in a picture: 1280 × 720 or as much in another shape. */
const LEVEL = 31;
const LEVEL_MACROBLOCKS = 3600;

/** Level 4: up to 8192 macroblocks a picture. */
const LARGER_LEVEL = 40;

/** Bits of frame_num. Four is the least there is and enough: the one reference picture is always the one before. */
export const FRAME_NUMBER_BITS = 4;

/** Says what size and colours the pictures have and what a decoder needs to show them (clause 7.3.2.1.1). */
export function sequenceParameterSet(
  macroblockColumns: number,
  macroblockRows: number,
): Uint8Array<ArrayBuffer> {
  const bits = new BitWriter();
  bits.bits(BASELINE_PROFILE, 8);
  bits.bits(CONSTRAINED_BASELINE, 8);
  const isLarger = macroblockColumns * macroblockRows > LEVEL_MACROBLOCKS;
  bits.bits(isLarger ? LARGER_LEVEL : LEVEL, 8);
  bits.unsignedExpGolomb(0); // seq_parameter_set_id
  bits.unsignedExpGolomb(FRAME_NUMBER_BITS - 4); // log2_max_frame_num_minus4
  bits.unsignedExpGolomb(2); // pic_order_cnt_type: shown in the order they are coded
  bits.unsignedExpGolomb(1); // max_num_ref_frames
  bits.flag(false); // gaps_in_frame_num_value_allowed_flag
  bits.unsignedExpGolomb(macroblockColumns - 1); // pic_width_in_mbs_minus1
  bits.unsignedExpGolomb(macroblockRows - 1); // pic_height_in_map_units_minus1
  bits.flag(true); // frame_mbs_only_flag
  bits.flag(true); // direct_8x8_inference_flag
  bits.flag(false); // frame_cropping_flag
  bits.flag(true); // vui_parameters_present_flag
  writeUsability(bits);
  return nalUnit(NalUnitType.sequenceParameterSet, bits.finish());
}

/** Names the coding tools: CAVLC, the quantizers of the palette, a deblocking filter that slices can turn off (clause 7.3.2.2). */
export function pictureParameterSet(): Uint8Array<ArrayBuffer> {
  const bits = new BitWriter();
  bits.unsignedExpGolomb(0); // pic_parameter_set_id
  bits.unsignedExpGolomb(0); // seq_parameter_set_id
  bits.flag(false); // entropy_coding_mode_flag: CAVLC
  bits.flag(false); // bottom_field_pic_order_in_frame_present_flag
  bits.unsignedExpGolomb(0); // num_slice_groups_minus1
  bits.unsignedExpGolomb(0); // num_ref_idx_l0_default_active_minus1
  bits.unsignedExpGolomb(0); // num_ref_idx_l1_default_active_minus1
  bits.flag(false); // weighted_pred_flag
  bits.bits(0, 2); // weighted_bipred_idc
  bits.signedExpGolomb(LUMA_QUANTIZER - 26); // pic_init_qp_minus26
  bits.signedExpGolomb(0); // pic_init_qs_minus26
  bits.signedExpGolomb(CHROMA_QUANTIZER_OFFSET); // chroma_qp_index_offset
  bits.flag(true); // deblocking_filter_control_present_flag
  bits.flag(false); // constrained_intra_pred_flag
  bits.flag(false); // redundant_pic_cnt_present_flag
  return nalUnit(NalUnitType.pictureParameterSet, bits.finish());
}

/** Video usability information (clause E.1.1): square pixels, BT.709 in limited range, no pictures to wait for. */
function writeUsability(bits: BitWriter): void {
  bits.flag(true); // aspect_ratio_info_present_flag
  bits.bits(1, 8); // aspect_ratio_idc: 1 to 1
  bits.flag(false); // overscan_info_present_flag
  bits.flag(true); // video_signal_type_present_flag
  bits.bits(5, 3); // video_format: unspecified
  bits.flag(false); // video_full_range_flag
  bits.flag(true); // colour_description_present_flag
  bits.bits(1, 8); // colour_primaries: BT.709
  bits.bits(1, 8); // transfer_characteristics: BT.709
  bits.bits(1, 8); // matrix_coefficients: BT.709
  bits.flag(false); // chroma_loc_info_present_flag
  bits.flag(false); // timing_info_present_flag: the file has the times
  bits.flag(false); // nal_hrd_parameters_present_flag
  bits.flag(false); // vcl_hrd_parameters_present_flag
  bits.flag(false); // pic_struct_present_flag
  bits.flag(true); // bitstream_restriction_flag
  bits.flag(true); // motion_vectors_over_pic_boundaries_flag
  bits.unsignedExpGolomb(0); // max_bytes_per_pic_denom: no limit
  bits.unsignedExpGolomb(0); // max_bits_per_mb_denom: no limit
  bits.unsignedExpGolomb(0); // log2_max_mv_length_horizontal
  bits.unsignedExpGolomb(0); // log2_max_mv_length_vertical
  bits.unsignedExpGolomb(0); // max_num_reorder_frames
  bits.unsignedExpGolomb(1); // max_dec_frame_buffering
}
