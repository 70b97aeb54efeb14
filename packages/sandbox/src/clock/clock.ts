/**
 * Where the sandbox, and a client under test, take the time from.
 *
 * Hand the same clock to both, so that a turn of the clock is felt on both sides.
 */
export interface SandboxClock {
  /** Milliseconds since 1970, as `Date.now()` gives them. */
  now(): number;
  /** Calls back once, `ms` milliseconds from now. The answer is only good for `clearTimeout`. */
  setTimeout(callback: () => void, ms: number): unknown;
  /** Takes a timer back. An unknown or spent one is ignored. */
  clearTimeout(id: unknown): void;
}
