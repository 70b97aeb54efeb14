import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { WaitTimeoutError } from "../../src/index.js";
import { json, never } from "../support/answers.js";
import { caughtGatewayError } from "../support/caught.js";
import { collect, poll, readsMs, scriptedTask, startedWorld } from "../support/polled-tasks.js";

describe("the interval between two reads", () => {
  test("begins at 5 seconds, grows by a quarter up to 15, and is spread by a tenth", async () => {
    const middles = [5_000, 6_250, 7_812.5, 9_765.625, 12_207.03125, 15_000, 15_000, 15_000];
    const spreads: number[] = [];
    for (let round = 0; round < 20; round++) {
      const world = await startedWorld({ sandbox: { taskSeconds: 300 } });
      await world.clock.run(collect(world.task));
      const atMs = readsMs(world);
      for (const [index, middle] of middles.entries())
        spreads.push(((atMs[index + 1] ?? 0) - (atMs[index] ?? 0)) / middle);
    }
    expect(Math.min(...spreads)).toBeGreaterThanOrEqual(0.899);
    expect(Math.max(...spreads)).toBeLessThanOrEqual(1.101);
    expect(new Set(spreads.map((spread) => spread.toFixed(4))).size).toBeGreaterThan(100);
  });

  test.each([
    [0, 100],
    [99, 100],
    [250, 250],
    [60_000, 60_000],
  ])("asked to be %i ms begins at %i ms", async (pollIntervalMs, firstMs) => {
    const world = await startedWorld({ client: { pollIntervalMs }, sandbox: { taskSeconds: 90 } });
    await world.clock.run(collect(world.task));
    const [, atMs = NaN] = readsMs(world);
    expect(atMs / firstMs).toBeGreaterThanOrEqual(0.899);
    expect(atMs / firstMs).toBeLessThanOrEqual(1.101);
  });

  test("longer than 15 seconds stays as it is", async () => {
    const world = await startedWorld({
      client: { pollIntervalMs: 60_000 },
      sandbox: { taskSeconds: 600 },
    });
    await world.clock.run(collect(world.task));
    for (const [index, atMs] of readsMs(world).entries())
      expect(Math.abs(atMs - index * 60_000)).toBeLessThanOrEqual(index * 6_000);
  });
});

describe("a wait", () => {
  test.each([1_000, 12_345, 100_000])(
    "of %i ms ends after so long, to the millisecond",
    async (timeoutMs) => {
      const { task, clock, fault, store } = await startedWorld();
      fault(poll, { kind: "task-never-ends" });
      const startMs = clock.now();
      const error = await caughtGatewayError(clock.run(task.result({ timeoutMs })));
      expect(error).toBeInstanceOf(WaitTimeoutError);
      expect(error).toMatchObject({
        kind: "timeout",
        billed: "yes",
        retryable: true,
        handle: task.handle,
      });
      expect(clock.now() - startMs).toBe(timeoutMs);
      expect(clock.pending).toBe(0);
      expect(await store.list()).toHaveLength(1);
    },
  );

  test.each(["slow", "never answered"])("ends in time when the last read is %s", async (how) => {
    const { clock, task } = scriptedTask(json(200, { data: {} }), () =>
      how === "slow" ? delayed() : never(),
    );
    const delayed = (): Promise<Response> =>
      new Promise((resolve) => clock.setTimeout(() => resolve(json(200, {})), 9_000));
    const started = await task;
    const startMs = clock.now();
    const error = await caughtGatewayError(clock.run(started.result({ timeoutMs: 17_000 })));
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(clock.now() - startMs).toBe(17_000);
  });

  test("is half an hour unless told", async () => {
    const { task, clock, fault } = await startedWorld();
    fault(poll, { kind: "task-never-ends" });
    const startMs = clock.now();
    await caughtGatewayError(clock.run(task.result()));
    expect(clock.now() - startMs).toBe(1_800_000);
  });

  test("that ends by its time tells why the last read failed", async () => {
    const { clock, task } = scriptedTask(json(503, { error: { message: "busy" } }));
    const error = await caughtGatewayError(clock.run((await task).result({ timeoutMs: 3_000 })));
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(error.cause).toMatchObject({ kind: "unavailable", status: 503 });
  });

  test("can be taken up again with the same task", async () => {
    const { task, clock } = await startedWorld();
    await caughtGatewayError(clock.run(task.result({ timeoutMs: 1_000 })));
    expect((await clock.run(task.result())).handle).toEqual(task.handle);
  });

  test.each([Number.NaN, "soon"])("of %s is refused with the handle", async (timeoutMs) => {
    const { task, clock } = await startedWorld();
    const error = await caughtGatewayError(
      clock.run(task.result({ timeoutMs: timeoutMs as number })),
    );
    expect(error).toMatchObject({ kind: "invalid", field: "timeoutMs", handle: task.handle });
  });
});

describe("an abort of the wait", () => {
  test.each([
    ["between two reads", undefined],
    ["during a read", { kind: "stall" }],
    ["during the body of a read", { kind: "stall-body" }],
  ] as const)("%s frees everything at once", async (_, fault) => {
    const { task, clock, fault: add, sandbox, store } = await startedWorld();
    if (fault) add(poll, fault, Infinity);
    const controller = new AbortController();
    const waiting = caughtGatewayError(task.result({ signal: controller.signal }));
    await clock.advance(2_000);
    controller.abort(new Error("enough"));
    const error = await waiting;
    expect(error).toMatchObject({
      kind: "aborted",
      billed: "yes",
      retryable: false,
      handle: task.handle,
    });
    expect(error.cause).toEqual(new Error("enough"));
    expect(clock.pending).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    const reads = sandbox.requests.to(poll).length;
    await clock.advance(600_000);
    expect(sandbox.requests.to(poll)).toHaveLength(reads);
    expect(await store.list()).toHaveLength(1);
  });

  test("before it begins means that nothing is sent", async () => {
    const { task, sandbox } = await startedWorld();
    const error = await caughtGatewayError(task.result({ signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ kind: "aborted", handle: task.handle });
    expect(sandbox.requests.to(poll)).toEqual([]);
  });

  test("that never comes leaves no listener", async () => {
    const { task, clock } = await startedWorld();
    const { signal } = new AbortController();
    await clock.run(task.result({ signal }));
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(clock.pending).toBe(0);
  });
});
