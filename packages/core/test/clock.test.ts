import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { systemClock } from "../src/index.js";
import { pause } from "../src/clock.js";
import { createWorld } from "./support/world.js";

describe("the system's clock", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_772_323_200_000 });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  test("tells the time in milliseconds", () => {
    expect(systemClock.now()).toBe(1_772_323_200_000);
  });

  test.each([1, 250, 2 ** 31 - 1])("calls back after %i ms, once", (delayMs) => {
    const callback = vi.fn<() => void>();
    systemClock.setTimeout(callback, delayMs);
    vi.advanceTimersByTime(delayMs - 1);
    expect(callback).not.toHaveBeenCalled();
    vi.advanceTimersByTime(delayMs + 2);
    expect(callback).toHaveBeenCalledTimes(1);
  });

  test.each([2 ** 31, 1e15, Infinity])(
    "does not call back at once when asked for %d ms",
    (delayMs) => {
      const callback = vi.fn<() => void>();
      const timer = systemClock.setTimeout(callback, delayMs);
      vi.advanceTimersByTime(86_400_000);
      expect(callback).not.toHaveBeenCalled();
      systemClock.clearTimeout(timer);
      expect(vi.getTimerCount()).toBe(0);
    },
  );
});

describe("a pause", () => {
  test("ends after its time, and leaves no timer and no listener", async () => {
    const { clock } = createWorld();
    const { signal } = new AbortController();
    const startMs = clock.now();
    await clock.run(pause(clock, 5_000, signal));
    expect(clock.now() - startMs).toBe(5_000);
    expect(clock.pending).toBe(0);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("ends with its signal, now or from the start, and leaves no timer", async () => {
    const { clock } = createWorld();
    const startMs = clock.now();
    const controller = new AbortController();
    const paused = pause(clock, 5_000, controller.signal);
    controller.abort();
    await paused;
    expect(clock.pending).toBe(0);
    await clock.run(pause(clock, 5_000, controller.signal));
    expect(clock.now()).toBe(startMs);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });
});
