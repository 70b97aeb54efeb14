import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { realClock } from "../../src/index.js";

describe("realClock", () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => void vi.useRealTimers());

  it("tells the machine's time", () => {
    const clock = realClock();
    vi.advanceTimersByTime(250);
    expect(clock.now()).toBe(1_000_250);
  });

  it("runs as many times faster as asked for", () => {
    const clock = realClock({ speed: 60 });
    const fired = vi.fn<() => void>();
    clock.setTimeout(fired, 60_000);
    vi.advanceTimersByTime(999);
    expect(fired).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(fired).toHaveBeenCalledOnce();
    expect(clock.now()).toBe(1_060_000);
  });

  it("does not fire a timer at once that is set for longer than timers can be", () => {
    const fired = vi.fn<() => void>();
    realClock().setTimeout(fired, 2 ** 40);
    vi.advanceTimersByTime(86_400_000);
    expect(fired).not.toHaveBeenCalled();
  });

  it("takes a timer back", () => {
    const clock = realClock();
    const fired = vi.fn<() => void>();
    clock.clearTimeout(clock.setTimeout(fired, 10));
    vi.advanceTimersByTime(100);
    expect(fired).not.toHaveBeenCalled();
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses the speed %d", (speed) => {
    expect(() => realClock({ speed })).toThrow(RangeError);
  });
});
