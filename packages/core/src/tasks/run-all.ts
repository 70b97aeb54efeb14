import { systemClock, type Clock } from "../clock.js";
import { GatewayError } from "../errors/gateway-error.js";
import { InvalidInputError } from "../errors/invalid-input-error.js";
import { checkNumber } from "../request/options.js";
import { Batch } from "./batch.js";
import type { CreateTaskOptions } from "./create-task.js";
import type { TaskHandle } from "./task-handle.js";
import type { Video } from "./video.js";
import type { VideoTask } from "./video-task.js";

/** Starts one paid task, with the options it is handed. */
export type StartTask<Raw = unknown> = (options: CreateTaskOptions) => Promise<VideoTask<Raw>>;

/** Requests of a batch: a list, or a generator that makes each when its turn comes. */
export type Requests<Raw = unknown> = Iterable<StartTask<Raw>> | AsyncIterable<StartTask<Raw>>;

/** How one request of a batch ended. `index` is its place among the requests, from 0. */
export type BatchResult<Raw = unknown> =
  | { readonly index: number; readonly status: "succeeded"; readonly video: Video<Raw> }
  /** Its key is that of a video that was saved before: nothing was sent. */
  | { readonly index: number; readonly status: "saved"; readonly handle: TaskHandle }
  | {
      readonly index: number;
      readonly status: "failed";
      /** A `GatewayError`, or what your own `save` or request has thrown. */
      readonly error: unknown;
      /** The task, where one was created: it may go on, and can be resumed. */
      readonly handle: TaskHandle | undefined;
    };

/** How far a batch is. */
export interface BatchProgress {
  /** Requests that have ended, in whatever way. */
  readonly ended: number;
  /** Those of them that have failed. */
  readonly failed: number;
  /** Requests that are being sent, waited for or saved. */
  readonly underWay: number;
  /** How many may be under way at once now: `concurrency`, or fewer after the gateway has asked for patience. */
  readonly limit: number;
}

/** Settings of a batch. */
export interface RunAllOptions<Raw = unknown> {
  /** How many tasks may be under way at once, from 1. Default: 4. */
  concurrency?: number | undefined;
  /**
   * Starts no more and ends the waits, not the tasks. A request that is being sent is brought to its end, because it may
   * have been paid for. All that was started still gets its result.
   */
  signal?: AbortSignal | undefined;
  /** How long to wait for each video, in milliseconds. Default: 1 800 000 (30 minutes). */
  timeoutMs?: number | undefined;
  /**
   * Your own name for each request, the same in every run: then the batch may be run again after a crash, and takes up
   * what the clients' `store` has of it (see `CreateTaskOptions.key`). Each request must hand its options on.
   */
  key?: ((index: number) => string) | undefined;
  /** What is done with each video before its place is given to the next request, such as saving it. */
  save?: ((video: Video<Raw>, index: number) => Promise<unknown>) | undefined;
  /** Called after each request that has ended. */
  onProgress?: ((progress: BatchProgress) => void) | undefined;
  /** Where time comes from. Default: the system. */
  clock?: Clock | undefined;
}

/**
 * Runs any number of paid requests, some at once, and yields how each ended, as they end. Memory does not grow with
 * their number. A request that fails keeps no other from running; one that the gateway refuses for haste
 * (`rate-limit`: nothing was charged) is sent again, and all go slower for a while.
 *
 * Read to the end to learn of every task; leaving the loop ends the waits as `signal` does.
 *
 * @throws {GatewayError} `aborted`, after the last result, when `signal` has kept requests from being run.
 * @throws {InvalidInputError} when `concurrency` is below 1 or `timeoutMs` below 0, or, after the last result, when a
 * request lost its key.
 *
 * @example
 * ```ts
 * import type { StartTask } from "@x/kling";
 *
 * const prompts = ["A kite", "A boat"];
 * const requests = prompts.map(
 *   (prompt): StartTask => (options) => kling.textToVideo({ model_name: "kling-v3", prompt }, options),
 * );
 * const key = (index: number) => `boats-${index}`;
 * for await (const end of runAll(requests, { key, save: (video, index) => save(video, `out/${index}.mp4`) })) {
 *   if (end.status === "failed") console.error(end.index, end.error, end.handle);
 * }
 * ```
 */
export async function* runAll<Raw = unknown>(
  requests: Requests<Raw>,
  options: RunAllOptions<Raw> = {},
): AsyncGenerator<BatchResult<Raw>, void, undefined> {
  const { concurrency = 4, timeoutMs, signal, onProgress, clock = systemClock } = options;
  if (typeof concurrency !== "number" || !(concurrency >= 1))
    throw new InvalidInputError("concurrency", "must be a number of 1 or more");
  // The wait would refuse it, when all is paid for.
  if (timeoutMs !== undefined) checkNumber("timeoutMs", timeoutMs);
  const batch = new Batch(requests, { ...options, concurrency, clock });
  if (signal?.aborted) batch.stop();
  signal?.addEventListener("abort", batch.stop);
  let [ended, failed] = [0, 0];
  try {
    for (let result = await batch.next(); result; result = await batch.next()) {
      ended += 1;
      if (result.status === "failed") failed += 1;
      const { underWay, limit } = batch;
      onProgress?.({ ended, failed, underWay, limit });
      yield result;
    }
  } finally {
    signal?.removeEventListener("abort", batch.stop);
    batch.stop();
    while (await batch.next()); // what is being sent comes to its end, and into the store
  }
  batch.check();
  if (signal?.aborted)
    throw new GatewayError("The batch was aborted.", { kind: "aborted", cause: signal.reason });
}
