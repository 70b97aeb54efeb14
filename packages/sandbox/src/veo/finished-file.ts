import { toBase64 } from "../files/base64.js";
import { signedLink } from "../files/links.js";
import type { SandboxState } from "../state.js";
import type { Task } from "../tasks/task.js";
import { storageOf } from "./asked-video.js";

/** One finished video and the ways to it. */
export interface FinishedFile {
  /** Good for a while. */
  readonly address: string;
  /** Its place in a bucket, as `gs://bucket/file`. */
  readonly place: string;
  /** The file itself. */
  readonly base64: () => string;
}

/** The bucket of a request that names none. */
const DEFAULT_FOLDER = "gs://sandbox/out/";

/** The files are kept for two days. */
const KEPT_SECONDS = 172_800;

/** @param index Which of the task's videos, from 0 on. */
export function finishedFile(
  state: SandboxState,
  task: Task,
  index: number,
  filesUrl: string,
): FinishedFile {
  const keptSeconds = state.options.linkSeconds ?? KEPT_SECONDS;
  const expiresAtMs = task.fate.endsAtMs + keptSeconds * 1000;
  const folder = storageOf(task.input) ?? DEFAULT_FOLDER;
  return {
    address: signedLink(state, { task, index, filesUrl, expiresAtMs }),
    place: `${folder}${task.videoId}/sample_${index}.mp4`,
    base64: () => toBase64(state.files.get(task, index).bytes),
  };
}
