import { GatewayError, type ErrorKind } from "../errors/gateway-error.js";
import { fault } from "./file-check.js";

/** The code of the error for a file that is no longer the one whose first part was read. */
export const fileChanged = "file_changed";

/** What is known of a file after its first answer: what each later answer must agree with. */
export interface FileIdentity {
  readonly totalBytes?: number | undefined;
  readonly etag?: string | undefined;
}

/** An answer that holds the file, or its rest. */
export interface Part extends FileIdentity {
  /** How many of the body's first bytes are of no use: they have been received before, or are none of the file's. */
  readonly skipBytes: number;
}

/**
 * Decides what an answer to a request for the file from `receivedBytes` on is good for.
 *
 * @throws {GatewayError} when it is not the file, or not the same file as before.
 */
export function readPart(answer: Response, receivedBytes: number, before: FileIdentity): Part {
  const { status, headers } = answer;
  const fail = (
    message: string,
    kind: ErrorKind,
    retryable: boolean = false,
    code?: string,
  ): never => {
    throw new GatewayError(message, { kind, retryable, status, code });
  };
  const changed = (): never =>
    fail("The file changed while it was being read.", "truncated", false, fileChanged);
  const differs = (name: keyof FileIdentity, value: unknown): boolean =>
    before[name] !== undefined && value !== undefined && before[name] !== value;
  const place = headers.get("content-range") ?? "";
  if (status === 416) {
    // There is no more of it; else it has become shorter than what was read of it.
    if (place !== `bytes */${receivedBytes}` || differs("totalBytes", receivedBytes)) changed();
    return { ...before, totalBytes: receivedBytes, skipBytes: Infinity };
  }
  if (!answer.ok)
    return fail(
      `The file's server answered with status ${status}.`,
      kindOf(status),
      status === 429 || status >= 500,
    );
  refuseText(headers);

  const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(place);
  const bodyBytes = readLength(headers, headers.get("content-length"));
  // A browser hides the place from pages of other origins: there the length of the rest tells it.
  const isRest = !place && receivedBytes + Number(bodyBytes) === before.totalBytes;
  const startBytes = status !== 206 ? 0 : isRest ? receivedBytes : Number(range?.[1]);
  const length = status === 206 ? readLength(headers, range?.[2]) : bodyBytes;
  const etag = headers.get("etag") ?? undefined;
  if (!(startBytes <= receivedBytes) || differs("totalBytes", length) || differs("etag", etag))
    changed();
  return {
    totalBytes: length ?? before.totalBytes,
    etag: etag ?? before.etag,
    skipBytes: receivedBytes - startBytes,
  };
}

/** Whether an answer means that the link is no longer good, and a fresh one may be. */
export function isExpired(answer: Response): boolean {
  return [401, 403, 404, 410].includes(answer.status);
}

/** @throws {GatewayError} when an answer is a page, or another text, and no file. */
export function refuseText(headers: Headers): void {
  const type = headers.get("content-type") ?? "";
  if (/^(text\/|application\/(json|xml|xhtml))/i.test(type))
    throw fault(`The link leads to ${type}, not to a video.`, "unexpected-content");
}

/** The number of bytes that a header promises, where it does and they are the file's own. */
export function readLength(headers: Headers, text: string | null | undefined): number | undefined {
  return text && /^\d+$/.test(text) && !headers.has("content-encoding") ? Number(text) : undefined;
}

function kindOf(status: number): ErrorKind {
  if (status === 401 || status === 403) return "auth";
  if (status === 429) return "rate-limit";
  return status < 500 ? "not-found" : "upstream";
}
