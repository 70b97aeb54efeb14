/** The kinds of NAL unit used here (ISO/IEC 14496-10, Table 7-1). */
export const NalUnitType = {
  predictedSlice: 1,
  idrSlice: 5,
  sequenceParameterSet: 7,
  pictureParameterSet: 8,
} as const;

export type NalUnitType = (typeof NalUnitType)[keyof typeof NalUnitType];

/** nal_ref_idc: every picture and parameter set here is referred to by a later picture, so all have the highest rank. */
const REFERENCE_RANK = 3;

/**
 * Wraps a payload into a NAL unit (ISO/IEC 14496-10, clause 7.3.1).
 *
 * The bytes 0, 0, 0-3 would look like a start code or its escape to a reader of byte streams, so a 3 is put before the
 * third byte (emulation prevention, clause 7.4.1.1). Files carry lengths instead of start codes, but decoders expect the
 * escape all the same.
 */
export function nalUnit(type: NalUnitType, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = [(REFERENCE_RANK << 5) | type];
  let zeros = 0;
  for (const byte of payload) {
    if (zeros === 2 && byte <= 3) {
      bytes.push(3);
      zeros = 0;
    }
    bytes.push(byte);
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return Uint8Array.from(bytes);
}
