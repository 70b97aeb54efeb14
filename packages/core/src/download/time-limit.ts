import type { Clock } from "../clock.js";
import { GatewayError } from "../errors/gateway-error.js";

/**
 * Ends what it guards when the user's signal is aborted or a time limit is reached, whichever is first. The limit is
 * set anew for each step of a download. One timer and one listener at a time, all gone after {@link TimeLimit.release}.
 */
export class TimeLimit {
  readonly #clock: Clock;
  readonly #userSignal: AbortSignal | undefined;
  #controller = new AbortController();
  #timer: unknown;
  #rejectRace: ((reason: unknown) => void) | undefined;

  constructor(clock: Clock, userSignal?: AbortSignal) {
    this.#clock = clock;
    this.#userSignal = userSignal;
    if (userSignal?.aborted) this.#onUserAbort();
    else userSignal?.addEventListener("abort", this.#onUserAbort, { once: true });
  }

  /** For whatever is guarded. A new one for each connection. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Sets the limit to `delayMs` from now, in place of the limit before. */
  arm(delayMs: number, what: string): void {
    this.disarm();
    const onTimeout = (): void =>
      this.#end(
        new GatewayError(`${what} took longer than ${delayMs} ms.`, {
          kind: "timeout",
          retryable: true,
        }),
      );
    this.#timer = this.#clock.setTimeout(onTimeout, Math.max(0, delayMs));
  }

  /** Makes ready for another connection after one that ended by its time limit. */
  renew(): void {
    if (this.signal.aborted && !this.#userSignal?.aborted) this.#controller = new AbortController();
  }

  /** Settles like `work`, but no later than the limit, even where `work` does not heed the signal. */
  race<Result>(work: () => Promise<Result>): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      if (this.signal.aborted) return reject(this.signal.reason);
      this.#rejectRace = reject;
      work().then(resolve, reject);
    });
  }

  /** Takes the limit away until it is set again. */
  disarm(): void {
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Stops guarding, and ends what is still under way. */
  release(): void {
    this.disarm();
    this.#userSignal?.removeEventListener("abort", this.#onUserAbort);
    this.#rejectRace?.(new GatewayError("The download was left.", { kind: "aborted" }));
  }

  readonly #onUserAbort = (): void =>
    this.#end(
      new GatewayError("The download was aborted.", {
        kind: "aborted",
        cause: this.#userSignal?.reason,
      }),
    );

  #end(reason: GatewayError): void {
    this.#controller.abort(reason);
    this.#rejectRace?.(reason);
  }
}
