import type { SandboxClock } from "./clock.js";

export interface RealClockOptions {
  /**
   * How many times faster than the wall clock this one runs. Above 0.
   *
   * @defaultValue `1`
   * @example `60` lets a task of one minute finish in a second.
   */
  readonly speed?: number;
}

/** A timer that is set for longer would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * The time of the machine, optionally sped up.
 *
 * @throws RangeError if `speed` is not above 0.
 */
export function realClock(options: RealClockOptions = {}): SandboxClock {
  const speed = options.speed ?? 1;
  if (!(speed > 0 && Number.isFinite(speed))) {
    throw new RangeError(`realClock: speed is ${speed}: give a number above 0`);
  }
  const startMs = Date.now();
  return {
    now: () => Math.floor(startMs + (Date.now() - startMs) * speed),
    setTimeout: (callback, ms) =>
      globalThis.setTimeout(callback, Math.min(ms / speed, LONGEST_TIMER_MS)),
    clearTimeout: (id) => {
      globalThis.clearTimeout(id as ReturnType<typeof globalThis.setTimeout>);
    },
  };
}
