import type { VeoDetailShape } from "../options.js";
import type { SandboxState } from "../state.js";
import type { Task } from "../tasks/task.js";
import { storageOf } from "./asked-video.js";
import { type FinishedFile, finishedFile } from "./finished-file.js";

type Members = Readonly<Record<string, unknown>>;

const VERTEX_TYPE = "type.googleapis.com/cloud.ai.large_models.vision.GenerateVideoResponse";
const PUBLIC_TYPE =
  "type.googleapis.com/google.ai.generativelanguage.v1beta.PredictLongRunningResponse";

const FILTER_REASON = "The video was rejected by the usage rules. Support codes: 61493863";

/** How one video is handed over in each form. */
const VIDEOS: Readonly<Record<VeoDetailShape, (file: FinishedFile) => Members>> = {
  inline: (file) => ({ bytesBase64Encoded: file.base64(), mimeType: "video/mp4" }),
  bucket: (file) => ({ gcsUri: file.place, mimeType: "video/mp4" }),
  address: (file) => ({ uri: file.address, url: file.address, mimeType: "video/mp4" }),
  samples: (file) => ({ video: { encodedVideo: file.base64(), encoding: "video/mp4" } }),
  public: (file) => ({ video: { uri: file.address } }),
};

/** What a finished operation made: its videos, but for the first ones where the filter holds some back. */
export function resultOf(state: SandboxState, task: Task, filesUrl: string): Members {
  const shape = shapeOf(state, task);
  const { count } = task.video;
  const held = Math.min(count, task.fate.filteredVideos);
  const indexes = Array.from({ length: task.fate.withoutLink ? 0 : count }, (_, index) => index);
  const videos = indexes
    .slice(held)
    .map((index) => VIDEOS[shape](finishedFile(state, task, index, filesUrl)));
  const hasSamples = shape === "samples" || shape === "public";
  const list = hasSamples ? { generatedSamples: videos } : { videos };
  const made = { ...filterMembers(held), ...(held === count ? {} : list) };
  return shape === "public"
    ? { "@type": PUBLIC_TYPE, generateVideoResponse: made }
    : { "@type": VERTEX_TYPE, ...made };
}

/** A folder that the request names takes the videos that would stand in the answer. */
function shapeOf(state: SandboxState, task: Task): VeoDetailShape {
  const { veoDetail } = state.options;
  const isInAnswer = veoDetail === "inline" || veoDetail === "samples";
  return isInAnswer && storageOf(task.input) !== undefined ? "bucket" : veoDetail;
}

function filterMembers(held: number): Members {
  if (held === 0) return { raiMediaFilteredCount: 0 };
  const reasons = Array.from({ length: held }, () => FILTER_REASON);
  return { raiMediaFilteredCount: held, raiMediaFilteredReasons: reasons };
}
