import type { CallOptions } from "../gateway.js";

/** Settings of one call that is answered with a stream. */
export interface StreamOptions extends CallOptions {
  /** Ends the call, and the stream with it, and frees timers and sockets at once. */
  signal?: AbortSignal | undefined;
  /**
   * How long the stream may take in all, in milliseconds. Default: no limit, because the limits for silence end a stream
   * that brings nothing. The client's `timeoutMs` ends the wait for the stream's beginning.
   */
  timeoutMs?: number | undefined;
  /**
   * How long to wait for the first content, in milliseconds from the call on. Default: 300 000 (5 minutes), as long as the
   * gateway itself waits for a silent provider. Signs of life and events that only open an answer are no content.
   */
  firstContentTimeoutMs?: number | undefined;
  /**
   * How long to wait for more content, in milliseconds. Default: 300 000 (5 minutes). The time in which your own code is
   * busy with an event does not count.
   */
  contentGapTimeoutMs?: number | undefined;
  /** Whether signs of life, such as the comment `: PING`, count as content for these limits. Default: false. */
  keepAliveCounts?: boolean | undefined;
  /**
   * Whether a stream that breaks off ends quietly, with `truncated` set, and not with a `TruncatedStreamError`.
   * Errors that the gateway tells and time limits are thrown all the same. Default: false.
   */
  allowTruncated?: boolean | undefined;
}
