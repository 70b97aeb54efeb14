import { renderVideo } from "../video/render-video.js";
import type { VideoRequest } from "../video/video-request.js";

/** How many different videos are kept. A test suite asks for a few, again and again. */
const MAX_KEPT = 32;

const kept = new Map<string, Uint8Array>();

/** Renders a video, or finds the one that was rendered for the same request before, in whichever sandbox. */
export function renderOnce(request: VideoRequest): Uint8Array {
  const key = JSON.stringify(request);
  const bytes = kept.get(key) ?? renderVideo(request);
  // Put at the end again, so that the first one is the one not asked for the longest.
  kept.delete(key);
  kept.set(key, bytes);
  for (const oldest of kept.keys()) {
    if (kept.size <= MAX_KEPT) break;
    kept.delete(oldest);
  }
  return bytes;
}
