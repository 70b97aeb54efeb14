import { AllFailedError } from "../errors/all-failed-error.js";
import { GatewayError } from "../errors/gateway-error.js";
import { checkNumber } from "../request/options.js";
import type { StartTask } from "./run-all.js";
import type { WaitOptions } from "./video-task.js";
import type { Video } from "./video.js";

/** Settings of {@link firstOf}. */
export interface FirstOfOptions<Raw = unknown> extends WaitOptions<Raw> {
  /** Called with the reason when the next request is about to be tried. */
  onFailure?: ((error: GatewayError, index: number) => void) | undefined;
}

/**
 * Tries paid requests in order until one makes a video. The next is tried only after a verdict: the one before was
 * refused for certain, and nothing was charged for it, or its task has ended without a video. A time limit, an
 * abort, or an answer that was lost is no verdict: the video may still come, so that error is thrown as it is, with its
 * handle or record.
 *
 * @throws {AllFailedError} when all have failed, with the reason of each.
 * @throws {GatewayError} when it is not certain that one has failed.
 * @throws {InvalidInputError} when `timeoutMs` is below 0. Nothing is sent then.
 *
 * @example
 * ```ts
 * const video = await firstOf([
 *   (options) => veo.generateVideo({ model: "veo-3.1-generate-preview", instances: [{ prompt }] }, options),
 *   (options) => kling.textToVideo({ model_name: "kling-v3", prompt }, options),
 * ]);
 * ```
 */
export async function firstOf<Raw = unknown>(
  requests: Iterable<StartTask<Raw>>,
  { onFailure, ...options }: FirstOfOptions<Raw> = {},
): Promise<Video<Raw>> {
  const { signal, timeoutMs } = options;
  // The wait would refuse it, when the first is paid for.
  if (timeoutMs !== undefined) checkNumber("timeoutMs", timeoutMs);
  const errors: GatewayError[] = [];
  for (const start of requests) {
    if (signal?.aborted)
      throw new GatewayError("Nothing more was tried: the signal was aborted.", {
        kind: "aborted",
        cause: signal.reason,
      });
    try {
      const task = await start({ signal });
      return await task.result(options);
    } catch (error) {
      if (!isVerdict(error)) throw error;
      errors.push(error);
      onFailure?.(error, errors.length - 1);
    }
  }
  throw new AllFailedError(errors);
}

/** Whether it is certain that no video will come: the request was refused, or its task has ended. */
function isVerdict(error: unknown): error is GatewayError {
  return (
    GatewayError.is(error) &&
    (error.name === "TaskFailedError" ||
      (error.billed === "no" && error.kind !== "timeout" && error.kind !== "aborted"))
  );
}
