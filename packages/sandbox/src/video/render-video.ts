import { movieFile } from "./movie.js";
import { pictureParameterSet, sequenceParameterSet } from "./parameter-sets.js";
import type { Picture } from "./picture.js";
import { sample } from "./sample-table.js";
import { drawProgress, drawScene } from "./scene.js";
import { idrSlice, predictedSlice } from "./slice.js";
import type { VideoRequest } from "./video-request.js";

/** Pixels along one side of a macroblock. */
const MACROBLOCK_PIXELS = 16;

/** Width and height in macroblocks. None needs cropping. */
const FRAME_SIZES: Readonly<
  Record<VideoRequest["aspectRatio"], readonly [columns: number, rows: number]>
> = {
  "16:9": [80, 45],
  "9:16": [45, 80],
  "1:1": [60, 60],
  "4:3": [64, 48],
  "3:4": [48, 64],
  "21:9": [84, 36],
  "7:4": [112, 64],
  "4:7": [64, 112],
};

/** How long a picture is shown; the last one is shown for what is left. */
const FRAME_DURATION_MS = 100;

const MAX_DURATION_SECONDS = 600;

/**
 * Makes a playable MP4 that shows lines of text and a progress bar that fills as the video plays.
 *
 * The video is H.264 Constrained Baseline (`avc1.42C01F`, in the two largest shapes `avc1.42C028`; ISO/IEC 14496-10) in an
 * ISO base media file (ISO/IEC 14496-12) with `moov` before `mdat`, ten pictures a second and no sound. Videos of up to 15
 * seconds take 12 to 50 kB, a short prompt some 15 kB. The same request gives the same bytes.
 *
 * @throws RangeError when the duration is not a number of seconds from 0.001 to 600.
 *
 * @example
 * const video = renderVideo({ aspectRatio: "16:9", durationSeconds: 5, lines: ["A red fox in the snow"] });
 */
export function renderVideo(request: VideoRequest): Uint8Array<ArrayBuffer> {
  const [columns, rows] = FRAME_SIZES[request.aspectRatio];
  const sampleDurationsMs = frameDurationsMs(request.durationSeconds);
  const scene = drawScene(columns, rows, request.lines);
  return movieFile({
    width: columns * MACROBLOCK_PIXELS,
    height: rows * MACROBLOCK_PIXELS,
    sequenceParameterSet: sequenceParameterSet(columns, rows),
    pictureParameterSet: pictureParameterSet(),
    samples: codePictures(scene, sampleDurationsMs.length),
    sampleDurationsMs,
  });
}

/** Splits a duration into pictures: as many whole ones as fit, and a shorter one for the rest. */
function frameDurationsMs(durationSeconds: number): number[] {
  const durationMs = Math.round(durationSeconds * 1000);
  if (!(durationMs >= 1 && durationSeconds <= MAX_DURATION_SECONDS)) {
    throw new RangeError(
      `A video cannot last ${durationSeconds} seconds: durationSeconds must be from 0.001 to ${MAX_DURATION_SECONDS}.`,
    );
  }
  const durations: number[] = [];
  for (let leftMs = durationMs; leftMs > 0; leftMs -= FRAME_DURATION_MS) {
    durations.push(Math.min(leftMs, FRAME_DURATION_MS));
  }
  return durations;
}

/** Codes a scene as the given number of pictures. The bar starts empty and is full in the last of several. */
function codePictures(scene: Picture, count: number): Uint8Array[] {
  const samples = [sample(idrSlice(scene))];
  let previous = scene;
  for (let index = 1; index < count; index += 1) {
    const picture = previous.copy();
    drawProgress(picture, index / (count - 1));
    samples.push(sample(predictedSlice(picture, previous, index)));
    previous = picture;
  }
  return samples;
}
