import { box, fullBox } from "./box.js";
import { concatBytes, uint16, uint32, uint8 } from "./bytes.js";
import type { VideoTrack } from "./video-track.js";

/** Where each sample lies, how long it lasts and how it is coded (ISO/IEC 14496-12, clause 8.5.1). */
export function sampleTableBox(track: VideoTrack, dataOffset: number): Uint8Array<ArrayBuffer> {
  const sizes = track.samples.map((bytes) => bytes.length);
  return box(
    "stbl",
    fullBox("stsd", 0, uint32(1), sampleEntry(track)),
    timeToSampleBox(track.sampleDurationsMs),
    // stss, clause 8.6.2: the first picture is the only one that needs no other.
    fullBox("stss", 0, uint32(1, 1)),
    // stsc, clause 8.7.4: one chunk has all samples.
    fullBox("stsc", 0, uint32(1, 1, sizes.length, 1)),
    // stsz, clause 8.7.3.2: 0 stands for sizes that differ.
    fullBox("stsz", 0, uint32(0, sizes.length), ...sizes.map((size) => uint32(size))),
    // stco, clause 8.7.5.
    fullBox("stco", 0, uint32(1, dataOffset)),
  );
}

/** stts: how long samples last, neighbours of one duration taken together (clause 8.6.1.2). */
function timeToSampleBox(durations: readonly number[]): Uint8Array<ArrayBuffer> {
  const runs: { count: number; duration: number }[] = [];
  for (const duration of durations) {
    const last = runs.at(-1);
    if (last?.duration === duration) {
      last.count += 1;
    } else {
      runs.push({ count: 1, duration });
    }
  }
  const entries = runs.map((run) => uint32(run.count, run.duration));
  return fullBox("stts", 0, uint32(runs.length), ...entries);
}

/** avc1: a VisualSampleEntry (clause 12.1.3) for H.264 with its parameter sets outside the samples. */
function sampleEntry(track: VideoTrack): Uint8Array<ArrayBuffer> {
  return box(
    "avc1",
    uint8(0, 0, 0, 0, 0, 0),
    uint16(1), // data_reference_index
    uint32(0, 0, 0, 0),
    uint16(track.width, track.height),
    uint32(0x0048_0000, 0x0048_0000), // 72 dots per inch, the only value in use
    uint32(0),
    uint16(1), // frame_count in a sample
    new Uint8Array(32), // compressorname: empty
    uint16(0x0018), // depth: colour without alpha
    uint16(0xffff), // pre_defined
    decoderConfigurationBox(track),
  );
}

/** avcC: profile, level and parameter sets for the decoder (ISO/IEC 14496-15, clause 5.3.3.1). */
function decoderConfigurationBox(track: VideoTrack): Uint8Array<ArrayBuffer> {
  const { sequenceParameterSet, pictureParameterSet } = track;
  return box(
    "avcC",
    uint8(1), // configurationVersion
    sequenceParameterSet.subarray(1, 4), // profile, constraints and level, as the parameter set has them
    uint8(0b1111_1100 | (4 - 1)), // lengthSizeMinusOne: NAL units have four bytes of length before them
    uint8(0b1110_0000 | 1),
    uint16(sequenceParameterSet.length),
    sequenceParameterSet,
    uint8(1),
    uint16(pictureParameterSet.length),
    pictureParameterSet,
  );
}

/** A sample of one NAL unit with its length before it (ISO/IEC 14496-15, clause 5.3.2). */
export function sample(nalUnit: Uint8Array): Uint8Array<ArrayBuffer> {
  return concatBytes([uint32(nalUnit.length), nalUnit]);
}
