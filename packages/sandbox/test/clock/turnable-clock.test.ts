import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type TurnableClock, createTurnableClock } from "../../src/index.js";

const wait = (clock: TurnableClock, ms: number): Promise<void> =>
  new Promise((resolve) => void clock.setTimeout(resolve, ms));

/** Answers after some real turns of the event loop, like a stream or a file does. */
async function realTurns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

describe("createTurnableClock", () => {
  it("stands still by itself", async () => {
    const clock = createTurnableClock(5000);
    await realTurns(3);
    expect(clock.now()).toBe(5000);
  });

  it("starts at the same time every day", () => {
    expect(new Date(createTurnableClock().now()).toISOString()).toBe("2026-03-01T00:00:00.000Z");
  });
});

describe("advance", () => {
  it("fires timers in the order of their times, and of their setting for the same time", async () => {
    const clock = createTurnableClock(0);
    const seen: string[] = [];
    for (const [name, ms] of [
      ["late", 20],
      ["first", 10],
      ["second", 10],
      ["now", 0],
    ] as const) {
      clock.setTimeout(() => seen.push(`${name} at ${clock.now()}`), ms);
    }
    await clock.advance(15);
    expect(seen).toEqual(["now at 0", "first at 10", "second at 10"]);
    expect(clock.now()).toBe(15);
    expect(clock.pending).toBe(1);
  });

  it("fires timers that are set on the way", async () => {
    const clock = createTurnableClock(0);
    const loop = (async () => {
      for (let round = 0; round < 5; round += 1) await wait(clock, 100);
      return clock.now();
    })();
    await clock.advance(1000);
    await expect(loop).resolves.toBe(500);
  });

  it("leaves out a timer that was taken back, and ignores unknown ids", async () => {
    const clock = createTurnableClock(0);
    let fired = false;
    const id = clock.setTimeout(() => (fired = true), 10);
    clock.clearTimeout(id);
    clock.clearTimeout(undefined);
    await clock.advance(100);
    expect(fired).toBe(false);
    expect(clock.pending).toBe(0);
  });

  it("does not go back", async () => {
    await expect(createTurnableClock().advance(-1)).rejects.toThrow(RangeError);
  });

  it("passes on what a callback throws", async () => {
    const clock = createTurnableClock();
    clock.setTimeout(() => {
      throw new Error("from the callback");
    }, 10);
    await expect(clock.advance(10)).rejects.toThrow("from the callback");
  });
});

describe("run", () => {
  it("turns hours until the promise settles, and no further", async () => {
    const clock = createTurnableClock(0);
    clock.setTimeout(() => undefined, 10 * 3_600_000);
    const work = wait(clock, 3_600_000)
      .then(() => wait(clock, 1800))
      .then(() => "done");
    await expect(clock.run(work)).resolves.toBe("done");
    expect(clock.now()).toBe(3_601_800);
    expect(clock.pending).toBe(1);
  });

  it("rejects as the promise does", async () => {
    const clock = createTurnableClock();
    const work = wait(clock, 50).then(() => Promise.reject(new Error("no luck")));
    await expect(clock.run(work)).rejects.toThrow("no luck");
  });

  it("says so when nothing is left to wait for", async () => {
    const clock = createTurnableClock(0);
    const never = new Promise(() => undefined);
    const work = wait(clock, 1000).then(() => never);
    await expect(clock.run(work)).rejects.toThrow(
      "nothing left to wait for at 1970-01-01T00:00:01.000Z",
    );
  });

  it("lets streams have their turns before it turns the clock", async () => {
    const clock = createTurnableClock(0);
    const limit = wait(clock, 1000).then(() => "timer");
    const pieces = new Response("x".repeat(50_000)).body!.pipeThrough(new TransformStream());
    const read = new Response(pieces).text().then(() => "stream");
    await expect(clock.run(Promise.race([limit, read]))).resolves.toBe("stream");
    expect(clock.now()).toBe(0);
  });

  it("does not turn the clock while files are being read and written", async () => {
    const clock = createTurnableClock(0);
    const folder = await mkdtemp(join(tmpdir(), "turnable-clock-"));
    const file = join(folder, "bytes");
    const work = (async () => {
      for (let round = 0; round < 20; round += 1) {
        await writeFile(file, new Uint8Array(200_000));
        await readFile(file);
      }
      return "files";
    })();
    const limit = wait(clock, 1000).then(() => "timer");
    await expect(clock.run(Promise.race([limit, work]))).resolves.toBe("files");
    await rm(folder, { recursive: true });
  });

  it("has patience with other work that no timer stands for", async () => {
    const clock = createTurnableClock();
    await expect(clock.run(realTurns(500).then(() => "slow"))).resolves.toBe("slow");
  });

  it("gives two promises their turns at the same time", async () => {
    const clock = createTurnableClock(0);
    const late = clock.run(wait(clock, 3000).then(() => clock.now()));
    const early = clock.run(wait(clock, 1000).then(() => clock.now()));
    await expect(Promise.all([late, early])).resolves.toEqual([3000, 1000]);
  });
});
