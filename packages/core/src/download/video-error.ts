import { GatewayError } from "../errors/gateway-error.js";
import type { VideoFile } from "../tasks/task-state.js";
import type { Video } from "../tasks/video.js";
import { fault } from "./file-check.js";

/** The code of the error for a file that nobody has any more. */
const fileGone = "file_gone";

/**
 * Turns what broke a download into an error about its video. The video is paid for: its handle goes with every error.
 *
 * @param gone The link, where it is known to have expired and no fresh one is to be had.
 */
export function videoError(
  error: unknown,
  { handle }: Pick<Video, "handle">,
  gone?: VideoFile,
): GatewayError {
  const known = GatewayError.is(error)
    ? error
    : fault(`The connection broke (${String(error)}).`, "network", true, error);
  if (known.handle) return known;
  const isRefused = /^(auth|not-found|upstream)$/.test(known.kind);
  const { kind, retryable, code, cause, message } = gone && isRefused ? goneError(gone) : known;
  const { status, requestId } = known;
  const { taskId, operation } = handle;
  const advice = /^(invalid|not-found)$/.test(kind) ? "" : " Its handle gives it again.";
  return new GatewayError(`The video of task ${taskId} could not be read: ${message}${advice}`, {
    kind,
    retryable,
    status,
    code,
    requestId,
    cause,
    billed: "yes",
    handle,
    operation,
  });
}

function goneError({ expiresAtMs = 0 }: VideoFile): GatewayError {
  const until = new Date(expiresAtMs).toISOString();
  return new GatewayError(`It was kept until ${until}, and is gone.`, {
    kind: "not-found",
    code: fileGone,
  });
}

/** The error for a server that has no parts to give, and no connection that lasts for the whole. */
export function cutOffError(
  { receivedBytes, totalBytes }: { receivedBytes: number; totalBytes?: number | undefined },
  connections: number,
  cause: unknown,
): GatewayError {
  const all = totalBytes === undefined ? "" : ` of ${totalBytes}`;
  return fault(
    `Only ${receivedBytes}${all} bytes came. Its server gives a file from the start alone, and cut it off ${connections} times: a faster line may bring it whole.`,
    "truncated",
    true,
    cause,
  );
}
