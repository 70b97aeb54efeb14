import { getEventListeners } from "node:events";
import type { Fault } from "@x/sandbox";
import { describe, expect, test } from "vitest";
import {
  runAll,
  type BatchProgress,
  type BatchResult,
  type Requests,
  type RunAllOptions,
  type StartTask,
} from "../../src/index.js";
import { save } from "../../src/node.js";
import { caughtGatewayError } from "../support/caught.js";
import { deferred } from "../support/deferred.js";
import { sorted } from "../support/sorted.js";
import { tempFolder } from "../support/temp-folder.js";
import { input } from "../support/test-client.js";
import { createWorld, type World } from "../support/world.js";

const inTemp = tempFolder();
const operation = "imageToVideo";

const request =
  ({ client }: World, index: number): StartTask =>
  (options) =>
    client.imageToVideo({ ...input, prompt: `boat ${index}` }, options);

const requests = (world: World, count: number): StartTask[] =>
  Array.from({ length: count }, (_, index) => request(world, index));

/** All results of a batch, and what it threw at its end. */
async function collect(
  world: World,
  batch: Requests,
  options: RunAllOptions = {},
): Promise<{ results: BatchResult[]; error: unknown }> {
  const results: BatchResult[] = [];
  const run = async (): Promise<void> => {
    for await (const result of runAll(batch, { clock: world.clock, ...options }))
      results.push(result);
  };
  const error = await world.clock.run(
    run().then(
      () => undefined,
      (thrown: unknown) => thrown,
    ),
  );
  expect(world.clock.pending).toBe(0);
  return { results, error };
}

/** A world whose gateway begins with this fault. Its client leaves all patience to the batch. */
function refused(fault: Fault, times: number): World {
  const world = createWorld({ client: { retries: 0 } });
  world.fault(operation, fault, times);
  return world;
}

const key = (index: number): string => `boat-${index}`;

const saveIt: RunAllOptions["save"] = (video, index) => save(video, inTemp(`${index}.mp4`));

const throwing = (): never => {
  throw new Error("a bug");
};

const hasty = { status: "failed", error: { kind: "rate-limit" } };

const inOrder = (results: readonly BatchResult[]): BatchResult[] =>
  sorted(results, (a, b) => a.index - b.index);

const count = (results: readonly BatchResult[], status: BatchResult["status"]): number =>
  results.filter((result) => result.status === status).length;

describe("a batch", () => {
  test("yields a result for each request", async () => {
    const world = createWorld();
    const { results, error } = await collect(world, requests(world, 10));
    expect(error).toBeUndefined();
    expect(inOrder(results).map(({ index }) => index)).toEqual([...Array(10).keys()]);
    for (const result of results) {
      const id = result.status === "succeeded" ? result.video.handle.taskId : "";
      expect(world.sandbox.tasks.get(id)?.input["prompt"]).toBe(`boat ${result.index}`);
    }
    expect(world.sandbox.ledger.entries).toHaveLength(10);
  });

  test("of many at once makes no signal that many listen to", async () => {
    const world = createWorld();
    const warnings: Error[] = [];
    const note = (warning: Error): void => void warnings.push(warning);
    process.on("warning", note);
    const { signal } = new AbortController();
    await collect(world, requests(world, 30), { concurrency: 30, signal });
    await new Promise(setImmediate); // Node warns a moment later
    process.off("warning", note);
    expect(warnings).toEqual([]);
  });

  test("of nothing ends at once", async () => {
    const world = createWorld();
    expect(await collect(world, [])).toEqual({ results: [], error: undefined });
  });

  test.each([1, 3, 7])("has no more than %i under way at once", async (concurrency) => {
    const world = createWorld();
    let [underWay, most] = [0, 0];
    const counted = requests(world, 20).map((start): StartTask => (options) => {
      most = Math.max(most, (underWay += 1));
      return start(options);
    });
    const leave = async (): Promise<unknown> => (underWay -= 1);
    const { results } = await collect(world, counted, { concurrency, save: leave });
    expect(count(results, "succeeded")).toBe(20);
    expect(most).toBe(concurrency);
  });

  test("takes a request only when its turn comes, from a generator of either kind", async () => {
    const world = createWorld();
    let taken = 0;
    function* sync(): Generator<StartTask> {
      for (; taken < 50; taken++) yield request(world, taken);
    }
    async function* lazy(): AsyncGenerator<StartTask> {
      yield* sync();
    }
    for (const source of [sync(), lazy()]) {
      taken = 0;
      const batch = runAll(source, { concurrency: 2, clock: world.clock });
      await world.clock.run(batch.next());
      expect(taken).toBeLessThanOrEqual(2 + 2 + 1);
      await world.clock.run(batch.return());
    }
  });

  test("starts no more than its reader takes results", async () => {
    const world = createWorld();
    const batch = runAll(requests(world, 50), { concurrency: 2, clock: world.clock });
    await world.clock.run(batch.next());
    await world.clock.advance(3_600_000);
    expect(world.sandbox.requests.to(operation).length).toBeLessThanOrEqual(5);
    await world.clock.run(batch.return());
  });

  test.each<Fault>([
    { kind: "quota" },
    { kind: "lost-answer" },
    { kind: "task-fails", reason: "policy" },
    { kind: "succeeds-without-link" },
  ])("loses no other request by one that fails: %j", async (fault) => {
    const world = createWorld();
    world.sandbox.faults.add({ on: operation, fault, times: 1, after: 3 });
    const { results } = await collect(world, requests(world, 10));
    expect(count(results, "succeeded")).toBe(9);
    expect(count(results, "failed")).toBe(1);
  });

  test("gives the handle of a task whose video could not be saved, whatever was thrown", async () => {
    const world = createWorld();
    const failure = new Error("The bucket is gone.");
    const { results } = await collect(world, requests(world, 3), {
      save: async (_, index) => {
        if (index === 1) throw failure;
      },
    });
    expect(inOrder(results)[1]).toMatchObject({
      status: "failed",
      error: failure,
      handle: { operation },
    });
    expect(count(results, "succeeded")).toBe(2);
  });

  test("takes what a request throws at once for its failure", async () => {
    const world = createWorld();
    const { results } = await collect(world, [throwing, request(world, 1)]);
    expect(inOrder(results)).toMatchObject([
      { status: "failed", error: new Error("a bug"), handle: undefined },
      { status: "succeeded" },
    ]);
  });

  test("tells how far it is", async () => {
    const world = createWorld();
    const told: BatchProgress[] = [];
    world.fault(operation, { kind: "quota" });
    await collect(world, requests(world, 5), {
      concurrency: 2,
      onProgress: (each) => told.push(each),
    });
    expect(told.map(({ ended }) => ended)).toEqual([1, 2, 3, 4, 5]);
    expect(told.at(-1)).toEqual({ ended: 5, failed: 1, underWay: 0, limit: 2 });
  });

  test("brings what is under way to its end when its source breaks, and then throws what broke it", async () => {
    const world = createWorld();
    const failure = new Error("The file of prompts is broken.");
    function* source(): Generator<StartTask> {
      yield request(world, 0);
      yield request(world, 1);
      throw failure;
    }
    const { results, error } = await collect(world, source());
    expect(count(results, "succeeded")).toBe(2);
    expect(error).toBe(failure);
  });

  test.each([-1, Number.NaN, "4"])("that wait %j ms are refused before any is sent", async (ms) => {
    const world = createWorld();
    const batch = runAll(requests(world, 2), { timeoutMs: ms as number, clock: world.clock });
    const error = await caughtGatewayError(world.clock.run(batch.next()));
    expect(error).toMatchObject({ field: "timeoutMs", billed: "no" });
    expect(world.sandbox.requests.entries).toEqual([]);
  });

  test.each([0, -1, Number.NaN, "4"])("of %j at once is refused", async (concurrency) => {
    const batch = runAll([], { concurrency: concurrency as number });
    expect(await caughtGatewayError(batch.next())).toMatchObject({ field: "concurrency" });
  });
});

describe("a gateway that asks for patience", () => {
  test.each<Fault>([
    { kind: "rate-limited" },
    { kind: "rate-limited-empty" },
    { kind: "vendor-saturated" },
  ])("gets every request in the end, each charged once: %j", async (fault) => {
    const world = refused(fault, 9);
    const { results } = await collect(world, requests(world, 12), { concurrency: 4 });
    expect(count(results, "succeeded")).toBe(12);
    expect(world.sandbox.ledger.entries).toHaveLength(12);
    expect(world.sandbox.requests.to(operation)).toHaveLength(12 + 9);
  });

  test("gets fewer at once, and step by step as many as before", async () => {
    const world = refused({ kind: "rate-limited" }, 8);
    const limits: number[] = [];
    const onProgress = ({ limit }: BatchProgress): unknown => limits.push(limit);
    await collect(world, requests(world, 120), { concurrency: 8, onProgress });
    expect(limits[0]).toBeLessThanOrEqual(4);
    expect(limits.at(-1)).toBe(8);
    expect(limits.every((limit, index) => index === 0 || limit >= (limits[index - 1] ?? 0))).toBe(
      true,
    );
  });

  test("halves but once for the requests that were sent together", async () => {
    const world = refused({ kind: "rate-limited" }, 8);
    const limits: number[] = [];
    const onProgress = ({ limit }: BatchProgress): unknown => limits.push(limit);
    await collect(world, requests(world, 9), { concurrency: 8, onProgress });
    expect(limits[0]).toBeGreaterThanOrEqual(4);
  });

  test("for ever gets no more than a few requests a minute, and an end", async () => {
    const world = refused({ kind: "rate-limited" }, Infinity);
    const startMs = world.clock.now();
    const { results } = await collect(world, requests(world, 3), { concurrency: 2 });
    expect(results).toMatchObject([hasty, hasty, hasty]);
    const minutes = (world.clock.now() - startMs) / 60_000;
    expect(minutes).toBeGreaterThan(4);
    expect(world.sandbox.requests.to(operation).length / minutes).toBeLessThan(6);
  });

  test("while tasks are read has them read again, not sent again", async () => {
    const world = createWorld({ client: { retries: 0 } });
    world.fault("getImageToVideo", { kind: "rate-limited" }, 20);
    const { results } = await collect(world, requests(world, 3));
    expect(count(results, "succeeded")).toBe(3);
    expect(world.sandbox.ledger.entries).toHaveLength(3);
  });
});

describe("an abort of a batch", () => {
  test.each([0, 1, 5_000, 30_000])("at %i ms leaves no task without its result", async (atMs) => {
    const world = createWorld();
    const controller = new AbortController();
    world.clock.setTimeout(() => controller.abort(new Error("enough")), atMs);
    const { results, error } = await collect(world, requests(world, 50), {
      signal: controller.signal,
    });
    expect(error).toMatchObject({ kind: "aborted", cause: new Error("enough") });
    const handles = results.map((result) =>
      result.status === "succeeded" ? result.video.handle : (result as { handle: unknown }).handle,
    );
    const known = handles.map((handle) => (handle as { taskId: string }).taskId);
    expect(sorted(known)).toEqual(sorted(world.sandbox.tasks.all.map(({ id }) => id)));
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    const sent = world.sandbox.requests.to(operation).length;
    await world.clock.advance(600_000);
    expect(world.sandbox.requests.to(operation)).toHaveLength(sent);
  });

  test("lets a request that is being sent come to its end", async () => {
    const world = createWorld();
    world.fault(operation, { kind: "slow", ms: 20_000 });
    const controller = new AbortController();
    world.clock.setTimeout(() => controller.abort(), 5_000);
    const { results } = await collect(world, requests(world, 9), {
      concurrency: 1,
      signal: controller.signal,
    });
    expect(results).toMatchObject([
      { status: "failed", error: { kind: "aborted" }, handle: { operation } },
    ]);
  });

  test("gives a request that waits to be sent again its refusal", async () => {
    const world = createWorld({ client: { retries: 0 } });
    world.fault(operation, { kind: "rate-limited" }, Infinity);
    const controller = new AbortController();
    world.clock.setTimeout(() => controller.abort(), 10_000);
    const { results } = await collect(world, requests(world, 9), {
      concurrency: 2,
      signal: controller.signal,
    });
    expect(results).toMatchObject([hasty, hasty]);
  });

  test("before it begins means that nothing is sent", async () => {
    const world = createWorld();
    const { results, error } = await collect(world, requests(world, 3), {
      signal: AbortSignal.abort(),
    });
    expect(results).toEqual([]);
    expect(error).toMatchObject({ kind: "aborted", billed: "no" });
    expect(world.sandbox.requests.entries).toEqual([]);
  });

  test("does not wait for a source that is silent", async () => {
    const world = createWorld();
    const controller = new AbortController();
    const silence = deferred<IteratorResult<StartTask>>();
    const source = { [Symbol.asyncIterator]: () => ({ next: () => silence.promise }) };
    const ending = collect(world, source, { signal: controller.signal });
    controller.abort();
    expect(await ending).toMatchObject({ results: [], error: { kind: "aborted" } });
  });
});

describe("leaving the loop", () => {
  test("ends the waits, starts no more, and leaves every task in the store", async () => {
    const world = createWorld();
    let isReturned = false;
    function* source(): Generator<StartTask> {
      try {
        for (let index = 0; ; index++) yield request(world, index);
      } finally {
        isReturned = true;
      }
    }
    const leave = async (): Promise<void> => {
      for await (const _ of runAll(source(), { clock: world.clock })) break;
    };
    await world.clock.run(leave());
    expect(isReturned).toBe(true);
    expect(world.clock.pending).toBe(0);
    const created = world.sandbox.tasks.all.map(({ id }) => id);
    expect((await world.client.recover()).tasks.map(({ handle }) => handle.taskId)).toEqual(
      created,
    );
    await world.clock.advance(600_000);
    expect(world.sandbox.tasks.all).toHaveLength(created.length);
  });

  test("by what onProgress throws does too", async () => {
    const world = createWorld();
    const failure = new Error("The terminal is gone.");
    const onProgress = (): never => {
      throw failure;
    };
    expect((await collect(world, requests(world, 9), { onProgress })).error).toBe(failure);
  });
});

describe("a batch with keys", () => {
  test("that is run again takes up what is under way, and pays for nothing twice", async () => {
    const world = createWorld();
    const controller = new AbortController();
    world.clock.setTimeout(() => controller.abort(), 1_000);
    await collect(world, requests(world, 10), { key, signal: controller.signal, concurrency: 6 });
    expect(world.sandbox.ledger.entries).toHaveLength(6);
    const { results } = await collect(world, requests(world, 10), { key });
    expect(count(results, "succeeded")).toBe(10);
    expect(world.sandbox.ledger.entries).toHaveLength(10);
  });

  test("that is run again tells what is saved, and what is unknown, without sending either", async () => {
    const world = createWorld();
    world.sandbox.faults.add({ on: operation, fault: { kind: "lost-answer" }, times: 1, after: 2 });
    await collect(world, requests(world, 5), { key, save: saveIt, concurrency: 1 });
    const paid = world.sandbox.ledger.entries.length;
    const requestsBefore = world.sandbox.requests.entries.length;
    const { results } = await collect(world, requests(world, 5), { key, save: saveIt });
    expect(inOrder(results)).toMatchObject([
      { status: "saved", handle: { key: "boat-0" } },
      { status: "saved", handle: { key: "boat-1" } },
      { status: "failed", error: { kind: "unknown-outcome", record: { key: "boat-2" } } },
      { status: "saved", handle: { key: "boat-3" } },
      { status: "saved", handle: { key: "boat-4" } },
    ]);
    expect(world.sandbox.ledger.entries).toHaveLength(paid);
    expect(world.sandbox.requests.entries).toHaveLength(requestsBefore);
  });

  test("whose requests drop them is stopped, and says how to hand them on", async () => {
    const world = createWorld();
    const dropping = Array.from({ length: 50 }, () => () => world.client.imageToVideo(input));
    const { results, error } = await collect(world, dropping, { key, concurrency: 2 });
    expect(error).toMatchObject({
      field: "key",
      message: expect.stringContaining("hand its options on") as string,
    });
    expect(results.length).toBeLessThan(5);
    expect(results).toHaveLength(world.sandbox.ledger.entries.length);
  });
});
