import type { Clock } from "../clock.js";
import { checkNumber } from "../request/options.js";
import type { StreamOptions } from "./stream-options.js";

/** The limits there are, by the names of their options. */
export type StreamLimit = "timeoutMs" | "firstContentTimeoutMs" | "contentGapTimeoutMs";

const longestSilenceMs = 300_000; // the gateway itself gives up on a silent provider then
const closingMs = 5_000; // for the count of tokens behind the proper end, and for the connection to close

/**
 * Ends a stream that is silent for too long, or takes too long in all. Silence counts while somebody waits. There is one
 * timer, which looks at the time when it fires: what comes before that needs no new one.
 */
export class Watchdog {
  /** How long each limit is, in milliseconds. */
  readonly limits: Readonly<Record<StreamLimit, number>>;
  /** Called when a limit is reached. */
  onLimit: (limit: StreamLimit) => void = () => undefined;
  readonly #clock: Clock;
  readonly #endsAtMs: number;
  #silentSinceMs: number | undefined;
  #silence: StreamLimit = "firstContentTimeoutMs";
  #silenceMs = 0;
  #isWaiting = false;
  #timer: unknown;

  /** Begins to count. */
  constructor(
    clock: Clock,
    {
      timeoutMs = Infinity,
      firstContentTimeoutMs = longestSilenceMs,
      contentGapTimeoutMs = longestSilenceMs,
    }: StreamOptions,
  ) {
    this.limits = { timeoutMs, firstContentTimeoutMs, contentGapTimeoutMs };
    for (const [name, limitMs] of Object.entries(this.limits)) checkNumber(name, limitMs);
    this.#clock = clock;
    this.#silentSinceMs = clock.now();
    this.#endsAtMs = this.#silentSinceMs + timeoutMs;
  }

  /** From now on somebody waits for more; behind the proper end not for long. */
  wait(isEnded: boolean): void {
    this.#isWaiting = true;
    this.#silentSinceMs ??= this.#clock.now();
    const silenceMs = isEnded ? closingMs : this.limits[this.#silence];
    if (silenceMs !== this.#silenceMs) this.release(); // it may be shorter than the one before
    this.#silenceMs = silenceMs;
    if (this.#timer === undefined) this.#look();
  }

  /** Something came: the wait is over, and where it was content, so is the silence. */
  arrive(isContent: boolean): void {
    this.#isWaiting = false;
    if (!isContent) return;
    this.#silence = "contentGapTimeoutMs";
    this.#silentSinceMs = undefined;
  }

  /** Stops, and leaves no timer. */
  release(): void {
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Looks at the time, and sees when to look again. */
  #look(isDue = false): void {
    this.#timer = undefined;
    const nowMs = this.#clock.now();
    if (!this.#isWaiting) this.#silentSinceMs = undefined; // whoever reads was busy all the time
    const totalLeftMs = this.#endsAtMs - nowMs;
    const leftMs = Math.min(
      (this.#silentSinceMs ?? Infinity) + this.#silenceMs - nowMs,
      totalLeftMs,
    );
    if (isDue && leftMs <= 0) this.onLimit(totalLeftMs <= 0 ? "timeoutMs" : this.#silence);
    else if (leftMs < Infinity)
      this.#timer = this.#clock.setTimeout(() => this.#look(true), Math.max(0, leftMs));
  }
}
