import type { VideoRequest } from "../video/video-request.js";

/** What a task was asked to make, whatever words its provider has for it. */
export interface AskedVideo {
  /** The shape of the picture. */
  readonly shape: VideoRequest["aspectRatio"];
  /** Length of each video, in seconds. */
  readonly seconds: number;
  /** What the picture says. */
  readonly prompt: string;
  /** How many videos. */
  readonly count: number;
}

/** The longest video that is made, in seconds. */
const MAX_SECONDS = 600;

/** A length as it was asked for, as a number or a text; `fallback` where that is no length. */
export function askedSeconds(value: unknown, fallback: number): number {
  const seconds = Number(value);
  return seconds > 0 ? Math.min(seconds, MAX_SECONDS) : fallback;
}
