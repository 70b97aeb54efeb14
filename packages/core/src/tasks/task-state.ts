import type { Billed } from "../errors/gateway-error.js";

/**
 * Where a task stands. The last four are final.
 * A word that no provider documents is read as `running`: never as success.
 */
export type TaskStatus = "queued" | "running" | "succeeded" | "failed" | "cancelled" | "expired";

/** One finished file of a task. */
export interface VideoFile {
  /**
   * Where the file is. Such links expire: save the file soon. What the gateway alone hands out has the gateway's
   * address, which takes the key. A file that came inside the answer has a `data:` address, megabytes long: it can be
   * read, but is left out of JSON and logs. `gs://` leads into its owner's bucket, and is no address for `fetch`.
   */
  readonly url: string;
  /** When the file goes, in milliseconds since 1970, where the provider tells it. */
  readonly expiresAtMs?: number | undefined;
  /** The same video with a watermark, when one was asked for. */
  readonly watermarkUrl?: string | undefined;
  /** The video's last frame as a picture, when one was asked for: Seedance's `return_last_frame`. */
  readonly lastFrameUrl?: string | undefined;
  /** Length in seconds, when the provider tells it. */
  readonly durationSeconds?: number | undefined;
}

/** Why a task ended without a video, in the provider's words. */
export interface TaskFailure {
  /** The provider's text, which may be in Chinese, or empty. */
  readonly message: string;
  /** The provider's code, where there is one. */
  readonly code?: string | undefined;
  /** Whether the content was refused: the same request will be refused again. Absent: the provider does not say. */
  readonly moderated?: boolean | undefined;
  /** Whether the money is spent all the same. Default: `no`, the gateway gives it back. */
  readonly billed?: Billed | undefined;
}

/** The state of a task, the same for every provider. */
export interface TaskState<Raw = unknown> {
  readonly status: TaskStatus;
  /** From 0 to 1, when the provider tells it. Coarse: don't compute a remaining time from it. */
  readonly progress?: number | undefined;
  /** The finished files. Empty unless `status` is `succeeded`. */
  readonly videos: readonly VideoFile[];
  /** Why it ended without a video. */
  readonly error?: TaskFailure | undefined;
  /** The gateway's answer as it came. */
  readonly raw: Raw;
}

/** Whether a task in this state will never change again. */
export function isFinal(status: TaskStatus): boolean {
  return status !== "queued" && status !== "running";
}
