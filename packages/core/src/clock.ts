/**
 * Where the client gets time from. The default is the system's; a test hands in its own and turns it.
 */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `callback` once, after `delayMs` milliseconds. */
  setTimeout(callback: () => void, delayMs: number): unknown;
  /** Cancels what {@link Clock.setTimeout} returned. */
  clearTimeout(timer: unknown): void;
}

const longestDelayMs = 2 ** 31 - 1; // a timer set for longer would fire at once

/** The system's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, delayMs) => setTimeout(callback, Math.min(delayMs, longestDelayMs)),
  clearTimeout: (timer) => clearTimeout(timer as number),
};

/** Waits `delayMs` milliseconds, or until the signal is aborted. Leaves no timer and no listener. */
export function pause(clock: Clock, delayMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clock.clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = clock.setTimeout(end, signal?.aborted ? 0 : delayMs);
    signal?.addEventListener("abort", end);
  });
}
