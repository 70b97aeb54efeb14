import type { SandboxClock } from "./clock.js";
import { untilQuiet } from "./quiet.js";

/** A clock that stands still until it is turned, so that minutes of waiting take no time. */
export interface TurnableClock extends SandboxClock {
  /** How many timers have been set and have neither fired nor been taken back. */
  readonly pending: number;
  /**
   * Turns the clock on by `ms` milliseconds and fires the timers on the way, in order.
   * Between two timers everything that can run has run.
   *
   * @throws RangeError if `ms` is negative, and what a timer's callback throws.
   */
  advance(ms: number): Promise<void>;
  /**
   * Turns the clock from timer to timer until the promise settles, and answers as it does.
   *
   * @throws Error "nothing left to wait for" if the promise is still open and no timer is left.
   * @example
   * ```ts
   * const video = await clock.run(task.result());
   * ```
   */
  run<T>(promise: PromiseLike<T>): Promise<T>;
}

/** Rounds of quiet without a timer after which a promise is given up. Other work of the machine may be slow. */
const ROUNDS_WITHOUT_TIMER = 250;

/** 2026-03-01T00:00:00Z: any fixed time does; a fixed one keeps tests the same every day. */
const DEFAULT_START_MS = 1_772_323_200_000;

interface Timer {
  readonly atMs: number;
  readonly callback: () => void;
}

/**
 * Creates a clock that only moves when it is turned.
 *
 * @param startMs The time it stands at first, in milliseconds since 1970. Default: 2026-03-01T00:00:00Z.
 */
export function createTurnableClock(startMs: number = DEFAULT_START_MS): TurnableClock {
  return new StandingClock(startMs);
}

class StandingClock implements TurnableClock {
  #nowMs: number;
  #lastId = 0;
  /** In the order they were set, which decides between timers for the same moment. */
  readonly #timers = new Map<number, Timer>();

  constructor(startMs: number) {
    this.#nowMs = startMs;
  }

  get pending(): number {
    return this.#timers.size;
  }

  // Arrow members, because a clock's functions are often handed on by themselves.
  readonly now = (): number => this.#nowMs;

  readonly setTimeout = (callback: () => void, ms: number): number => {
    this.#lastId += 1;
    this.#timers.set(this.#lastId, { atMs: this.#nowMs + (ms > 0 ? ms : 0), callback });
    return this.#lastId;
  };

  readonly clearTimeout = (id: unknown): void => {
    this.#timers.delete(id as number);
  };

  readonly advance = async (ms: number): Promise<void> => {
    if (!(ms >= 0)) throw new RangeError(`clock.advance: ms is ${ms}: give 0 or more`);
    const targetMs = this.#nowMs + ms;
    await untilQuiet();
    for (let id = this.#next(targetMs); id !== undefined; id = this.#next(targetMs)) {
      this.#fire(id);
      await untilQuiet();
    }
    this.#nowMs = targetMs;
  };

  readonly run = async <T>(promise: PromiseLike<T>): Promise<T> => {
    const watched = watch(promise);
    let rounds = 0;
    while (!watched.settled) {
      await untilQuiet(() => watched.settled);
      const id = watched.settled ? undefined : this.#next(Number.POSITIVE_INFINITY);
      if (id !== undefined) this.#fire(id);
      rounds = id === undefined ? rounds + 1 : 0;
      if (rounds > ROUNDS_WITHOUT_TIMER) throw new Error(this.#nothingLeft());
    }
    return promise;
  };

  /** The earliest timer up to a moment, or undefined. */
  #next(untilMs: number): number | undefined {
    let found: number | undefined;
    let foundMs = Number.POSITIVE_INFINITY;
    for (const [id, { atMs }] of this.#timers) {
      if (atMs <= untilMs && atMs < foundMs) {
        found = id;
        foundMs = atMs;
      }
    }
    return found;
  }

  #fire(id: number): void {
    const timer = this.#timers.get(id);
    this.#timers.delete(id);
    if (timer === undefined) return;
    this.#nowMs = Math.max(this.#nowMs, timer.atMs);
    timer.callback();
  }

  #nothingLeft(): string {
    const time = new Date(this.#nowMs).toISOString();
    return `clock.run: nothing left to wait for at ${time}: the promise is still open and no timer is set on this clock. Hand the same clock to everything that waits.`;
  }
}

/** Says at any time whether a promise has settled. */
function watch(promise: PromiseLike<unknown>): { readonly settled: boolean } {
  const watched = { settled: false };
  const settle = (): void => void (watched.settled = true);
  promise.then(settle, settle);
  return watched;
}
