import { defined } from "../defined.js";
import type { TaskHandle } from "../tasks/task-handle.js";

/**
 * What went wrong, in one word:
 *
 * - `invalid`: the request is wrong; the same request will fail again
 * - `auth`: the key is missing, wrong, used up or not allowed to do this
 * - `quota`: the balance, or the key's own limit, is too low
 * - `rate-limit`: too many requests, or too many tasks at once
 * - `moderation`: the content was refused
 * - `not-found`: no such task, model or address
 * - `unavailable`: the gateway is overloaded or serves no such model now
 * - `upstream`: the provider behind the gateway failed
 * - `network`: no connection, or it broke
 * - `timeout`: a time limit of this client was reached
 * - `aborted`: your signal was aborted
 * - `unknown-outcome`: a paid request was sent and its answer was lost
 * - `task-failed`: the task ended without a video
 * - `truncated`: less arrived than was promised
 * - `unexpected-content`: something arrived that is not the gateway's answer, such as a web page
 * - `storage`: a task store or an output file could not be written
 */
export type ErrorKind =
  | "invalid"
  | "auth"
  | "quota"
  | "rate-limit"
  | "moderation"
  | "not-found"
  | "unavailable"
  | "upstream"
  | "network"
  | "timeout"
  | "aborted"
  | "unknown-outcome"
  | "task-failed"
  | "truncated"
  | "unexpected-content"
  | "storage";

/** Whether money was spent: `unknown` means it may have been, and that sending again could pay twice. */
export type Billed = "no" | "yes" | "unknown";

/** The facts an error carries beside its message. */
export interface GatewayErrorDetails {
  readonly kind: ErrorKind;
  /** Default: `no`. */
  readonly billed?: Billed | undefined;
  /** Default: false. */
  readonly retryable?: boolean | undefined;
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly requestId?: string | undefined;
  readonly operation?: string | undefined;
  readonly handle?: TaskHandle | undefined;
  readonly cause?: unknown;
  readonly [more: string]: unknown;
}

const brand: unique symbol = Symbol.for("tikhub.GatewayError") as never;

/**
 * The base of every error this library throws on purpose.
 *
 * Tell errors apart with {@link GatewayError.is} and `kind`; messages are for people and may change.
 * An error never contains the key.
 *
 * @example
 * ```ts
 * try {
 *   await kling.imageToVideo(request);
 * } catch (error) {
 *   if (GatewayError.is(error) && error.billed === "unknown") console.warn("Look before you send this again.");
 *   throw error;
 * }
 * ```
 */
export class GatewayError extends Error {
  override readonly name: string = "GatewayError";
  /** What went wrong, in one word. */
  declare readonly kind: ErrorKind;
  /** Whether money was spent. */
  declare readonly billed: Billed;
  /** Whether the same call may succeed later, and is safe to make again. */
  declare readonly retryable: boolean;
  /** The HTTP status, when there was an answer. */
  declare readonly status?: number;
  /** The machine-readable code of the gateway or the provider, such as `insufficient_user_quota`. */
  declare readonly code?: string;
  /** The gateway's own id of the request (header `X-Oneapi-Request-Id`): name it when you ask for support. */
  declare readonly requestId?: string;
  /** The operation that was called, such as `imageToVideo`. */
  declare readonly operation?: string;
  /** What had come of an answer when its stream ended with this error. It is not the whole answer. */
  declare readonly partial?: unknown;
  /** The tokens that were used, where the stream told it before this error. */
  declare readonly usage?: unknown;
  /** The paid task this error is about: give it to `resume()` and nothing is lost. */
  declare readonly handle?: TaskHandle;

  constructor(message: string, details: GatewayErrorDetails) {
    const known = defined(details);
    super(message, known); // takes the cause, and hides it
    Object.assign(this, { billed: "no", retryable: false }, known);
    Object.defineProperty(this, brand, { value: true });
  }

  /** Whether `value` is an error of this library, also when two copies of it are installed. */
  static is(value: unknown): value is GatewayError {
    return brand in Object(value);
  }
}
