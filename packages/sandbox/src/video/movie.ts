import { box, fullBox } from "./box.js";
import { ascii, concatBytes, uint16, uint32, uint8 } from "./bytes.js";
import { sampleTableBox } from "./sample-table.js";
import type { VideoTrack } from "./video-track.js";

/** Units of time in a second: durations are counted in milliseconds. */
const TIMESCALE = 1000;

/** An unrotated, unscaled picture, as 16.16 and 2.30 fixed-point numbers (ISO/IEC 14496-12, clause 8.2.2.2). */
const UNITY_MATRIX = uint32(0x1_0000, 0, 0, 0, 0x1_0000, 0, 0, 0, 0x4000_0000);

/** "und", an undetermined language, as three letters of five bits (clause 8.4.2.3). */
const UNDETERMINED_LANGUAGE = 0x55c4;

/** Makes an MP4 file whose index comes before its media data, so that it plays while it is still being loaded. */
export function movieFile(track: VideoTrack): Uint8Array<ArrayBuffer> {
  // Clause 4.3: the major brand, its version, and the brands a reader may know instead.
  const fileType = box("ftyp", ascii("isom"), uint32(0x200), ascii("isomavc1mp41"));
  // The index says where the media data starts, which depends on the index's size; that does not depend on its content.
  const indexSizeBytes = movieBox(track, 0).length;
  const dataOffset = fileType.length + indexSizeBytes + 8;
  const mediaData = box("mdat", ...track.samples);
  return concatBytes([fileType, movieBox(track, dataOffset), mediaData]);
}

/** moov: the index of the file (clause 8.2.1). Times of creation are 0, so that the same video has the same bytes. */
function movieBox(track: VideoTrack, dataOffset: number): Uint8Array<ArrayBuffer> {
  const duration = track.sampleDurationsMs.reduce((sum, sampleDuration) => sum + sampleDuration, 0);
  return box(
    "moov",
    fullBox(
      "mvhd",
      0,
      uint32(0, 0, TIMESCALE, duration),
      uint32(0x1_0000), // rate: 1.0
      uint16(0x0100, 0), // volume: 1.0
      uint32(0, 0),
      UNITY_MATRIX,
      new Uint8Array(24),
      uint32(2), // next_track_ID
    ),
    box("trak", trackHeaderBox(track, duration), mediaBox(track, duration, dataOffset)),
  );
}

/** tkhd: an enabled track that is part of the movie (clause 8.3.2). */
function trackHeaderBox(track: VideoTrack, duration: number): Uint8Array<ArrayBuffer> {
  return fullBox(
    "tkhd",
    0b11,
    uint32(0, 0, 1, 0, duration),
    uint32(0, 0),
    uint16(0, 0, 0, 0), // layer, alternate_group, volume: none for pictures
    UNITY_MATRIX,
    uint32(track.width * 0x1_0000, track.height * 0x1_0000),
  );
}

/** mdia: the track's clock, kind and samples (clause 8.4.1). */
function mediaBox(
  track: VideoTrack,
  duration: number,
  dataOffset: number,
): Uint8Array<ArrayBuffer> {
  return box(
    "mdia",
    fullBox("mdhd", 0, uint32(0, 0, TIMESCALE, duration), uint16(UNDETERMINED_LANGUAGE, 0)),
    fullBox("hdlr", 0, uint32(0), ascii("vide"), uint32(0, 0, 0), ascii("Video"), uint8(0)),
    box(
      "minf",
      fullBox("vmhd", 1, uint16(0, 0, 0, 0)),
      // dinf, clause 8.7.1: the media data is in this same file, which flag 1 says.
      box("dinf", fullBox("dref", 0, uint32(1), fullBox("url ", 1))),
      sampleTableBox(track, dataOffset),
    ),
  );
}
