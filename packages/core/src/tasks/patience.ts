import { GatewayError } from "../errors/gateway-error.js";

const longestIntervalMs = 15_000;
const growth = 1.25;
const mostFailures = 6;

/** Decides when a task is looked at again, and how many failed looks in a row are too many. */
export class Patience {
  readonly endsAtMs: number;
  /** Why the last look failed, if it did. */
  failure: GatewayError | undefined;
  #intervalMs: number;
  #failures = 0;

  constructor(intervalMs: number, endsAtMs: number) {
    this.#intervalMs = intervalMs;
    this.endsAtMs = endsAtMs;
  }

  /** Notes a look that got an answer. */
  succeeded(): void {
    this.failure = undefined;
    this.#failures = 0;
  }

  /** Notes a look that got none. Throws the error when looking again cannot help, or has not for too long. */
  failed(error: unknown): void {
    if (!GatewayError.is(error) || !error.retryable || ++this.#failures >= mostFailures) throw error;
    this.failure = error;
  }

  /**
   * How long to wait before the next look, in milliseconds, and no longer than there is time. It grows to 15 seconds,
   * the interval at which the gateway itself asks the provider, and is spread by a tenth, so that many tasks don't
   * ask at once.
   */
  nextDelayMs(nowMs: number): number {
    const delayMs = this.#intervalMs * (0.9 + Math.random() * 0.2);
    this.#intervalMs = Math.max(this.#intervalMs, Math.min(longestIntervalMs, this.#intervalMs * growth));
    return Math.max(0, Math.min(delayMs, this.endsAtMs - nowMs));
  }
}
