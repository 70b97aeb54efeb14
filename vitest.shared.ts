/**
 * Limits for every package's tests. No test measures time: these end what hangs, and leave room on a busy machine.
 */
export const limits = { testTimeout: 120_000, hookTimeout: 120_000 };
