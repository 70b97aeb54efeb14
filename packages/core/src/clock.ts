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

/** The system's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, delayMs) => globalThis.setTimeout(callback, delayMs),
  clearTimeout: (timer) => globalThis.clearTimeout(timer as number),
};

/** Waits `delayMs` milliseconds. Rejects with the signal's reason at once when aborted, leaving no timer or listener. */
export function sleep(clock: Clock, delayMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const onAbort = (): void => {
      clock.clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = clock.setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, delayMs);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}
