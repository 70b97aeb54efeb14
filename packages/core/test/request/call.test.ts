import { getEventListeners } from "node:events";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { InvalidInputError, type ClientOptions } from "../../src/index.js";
import { json, never } from "../support/answers.js";
import { caught, caughtGatewayError } from "../support/caught.js";
import { deferred } from "../support/deferred.js";
import { scriptedFetch, type Scripted } from "../support/scripted-fetch.js";
import { createTestClient, input, type TestClient } from "../support/test-client.js";
import { createWorld } from "../support/world.js";

const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);

beforeAll(() => {
  process.on("unhandledRejection", note);
});

afterAll(() => {
  process.off("unhandledRejection", note);
});

afterEach(async () => {
  await new Promise((resolve) => setImmediate(resolve));
  if (unhandled.length > 0)
    throw new Error("A rejection was left unhandled.", { cause: unhandled[0] });
});

function timed(options: ClientOptions, ...answers: Scripted[]) {
  const { clock } = createWorld();
  const startMs = clock.now();
  const script = scriptedFetch(...answers);
  const client = createTestClient({ apiKey: "sk-key", clock, fetch: script.fetch, ...options });
  return { ...script, client, clock, elapsedMs: () => clock.now() - startMs };
}

/** An answer whose body never ends. */
const endless = (): Response =>
  new Response(
    new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(1)) }),
    {
      headers: { "content-type": "application/json" },
    },
  );

describe("an attempt that takes too long", () => {
  test("is given up and made again where that is free", async () => {
    const world = createWorld({ client: { attemptTimeoutMs: 10_000 } });
    world.fault("getImageToVideo", { kind: "stall" });
    const task = await world.clock.run(world.client.imageToVideo(input));
    const startMs = world.clock.now();
    const state = await world.clock.run(task.state());
    expect(state.status).not.toBe("failed");
    expect(world.sandbox.requests.to("getImageToVideo")).toHaveLength(2);
    expect(world.clock.now() - startMs).toBeGreaterThanOrEqual(10_000);
    expect(world.clock.now() - startMs).toBeLessThan(11_000);
  });

  test("is given up and made again also where fetch does not heed its signal", async () => {
    const { client, clock, sent, elapsedMs } = timed(
      { attemptTimeoutMs: 10_000 },
      never,
      json(200, {}),
    );
    const { response } = await clock.run(client.GET("/v1/models"));
    expect(response.status).toBe(200);
    expect(sent).toHaveLength(2);
    expect(elapsedMs()).toBeLessThan(11_000);
    expect(clock.pending).toBe(0);
  });

  test("is given up once where it may have cost a video", async () => {
    const world = createWorld({ client: { attemptTimeoutMs: 10_000 } });
    world.fault("imageToVideo", { kind: "stall" });
    const error = await caughtGatewayError(world.clock.run(world.client.imageToVideo(input)));
    expect(error).toMatchObject({ kind: "unknown-outcome", billed: "unknown", retryable: false });
    expect(error.message).toContain("imageToVideo took longer than 10000 ms.");
    expect(world.sandbox.requests.to("imageToVideo")).toHaveLength(1);
  });

  test("may take its time for the body once the headers are there", async () => {
    const world = createWorld({ client: { attemptTimeoutMs: 10_000, timeoutMs: 60_000 } });
    const { handle } = await world.clock.run(world.client.imageToVideo(input));
    world.fault("getImageToVideo", { kind: "stall-body" });
    const startMs = world.clock.now();
    const read = world.client.getImageToVideo({ task_id: handle.taskId });
    const error = await caughtGatewayError(world.clock.run(read));
    expect(error).toMatchObject({
      kind: "timeout",
      message: "getImageToVideo took longer than 60000 ms.",
    });
    expect(world.clock.now() - startMs).toBe(60_000);
  });
});

describe("a call that takes too long", () => {
  const cases: readonly (readonly [what: string, answer: Scripted])[] = [
    ["whose answer never comes", never],
    ["whose body never ends", endless],
    ["whose fetch does not heed its signal", () => new Promise(() => undefined)],
  ];

  test.each(cases)("%s ends with its time", async (_, answer) => {
    const { client, clock, elapsedMs } = timed({ timeoutMs: 7_000 }, answer);
    const error = await caughtGatewayError(clock.run(client.getImageToVideo({ task_id: "t" })));
    expect(error).toMatchObject({
      kind: "timeout",
      retryable: true,
      billed: "no",
      operation: "getImageToVideo",
      message: "getImageToVideo took longer than 7000 ms.",
    });
    expect(elapsedMs()).toBe(7_000);
    expect(clock.pending).toBe(0);
  });

  test("has its own time where it is given one", async () => {
    const { client, clock, elapsedMs } = timed({ timeoutMs: 7_000 }, never);
    await caughtGatewayError(clock.run(client.GET("/v1/models", { timeoutMs: 3_000 })));
    expect(elapsedMs()).toBe(3_000);
    await caughtGatewayError(
      clock.run(client.getImageToVideo({ task_id: "t" }, { timeoutMs: 2_000 })),
    );
    expect(elapsedMs()).toBe(5_000);
  });

  test("also counts the time its key takes", async () => {
    const { client, clock, elapsedMs } = timed({
      timeoutMs: 7_000,
      apiKey: () => new Promise(() => undefined),
    });
    const error = await caughtGatewayError(clock.run(client.imageToVideo(input)));
    expect(error).toMatchObject({ kind: "timeout", billed: "no" });
    expect(elapsedMs()).toBe(7_000);
  });

  test.each([Number.NaN, -1, "5000"])("is refused where its time is no time: %s", async (value) => {
    const { client, sent } = timed({}, json(200, {}));
    const timeoutMs = value as number;
    for (const call of [
      client.GET("/v1/models", { timeoutMs }),
      client.imageToVideo(input, { timeoutMs }),
    ]) {
      const error = await caught(call);
      expect(error).toBeInstanceOf(InvalidInputError);
      expect(error).toMatchObject({ field: "timeoutMs", billed: "no" });
    }
    expect(sent).toEqual([]);
  });
});

describe("an abort", () => {
  const calls: readonly (readonly [
    what: string,
    billed: string,
    call: (client: TestClient, signal: AbortSignal) => Promise<unknown>,
  ])[] = [
    ["a wire call", "no", (client, signal) => client.GET("/v1/models", { signal })],
    [
      "an operation",
      "no",
      (client, signal) => client.getImageToVideo({ task_id: "t" }, { signal }),
    ],
    ["a paid task", "unknown", (client, signal) => client.imageToVideo(input, { signal })],
  ];

  test.each(calls)(
    "ends %s at once, leaves nothing behind, and says what was billed: %s",
    async (...given) => {
      const [, billed, call] = given;
      const { client, clock } = timed({}, never);
      const controller = new AbortController();
      const promise = call(client, controller.signal);
      promise.catch(() => undefined);
      await clock.advance(1_000);
      controller.abort("enough");
      const error = await caughtGatewayError(promise);
      expect(error).toMatchObject({ billed, cause: "enough" });
      expect(error.message).toContain("was aborted");
      expect(clock.pending).toBe(0);
      expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    },
  );

  test("reaches the request that is on its way", async () => {
    const { client, clock, sent } = timed({}, never);
    const controller = new AbortController();
    const call = caught(client.GET("/v1/models", { signal: controller.signal }));
    await clock.advance(0);
    expect(sent[0]?.init.signal?.aborted).toBe(false);
    controller.abort();
    await call;
    expect(sent[0]?.init.signal?.aborted).toBe(true);
  });

  test("reaches a body that is being read", async () => {
    const world = createWorld();
    const { handle } = await world.clock.run(world.client.imageToVideo(input));
    world.fault("getImageToVideo", { kind: "stall-body" });
    const controller = new AbortController();
    const { signal } = controller;
    const read = world.client.getImageToVideo({ task_id: handle.taskId }, { signal });
    const call = caughtGatewayError(read);
    await world.clock.advance(1_000);
    controller.abort();
    expect((await call).kind).toBe("aborted");
    expect(world.clock.pending).toBe(0);
  });
});

test("a call that succeeds leaves no timer and no listener", async () => {
  const { client, clock } = timed({}, json(200, { task_id: "t" }));
  const { signal } = new AbortController();
  await client.GET("/v1/models", { signal });
  await client.imageToVideo(input, { signal });
  expect(clock.pending).toBe(0);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("what a signal-less fetch answers too late is left alone", async () => {
  const late = deferred<Response>();
  const { client, clock } = timed({ timeoutMs: 5_000 }, () => late.promise);
  const error = await caughtGatewayError(clock.run(client.imageToVideo(input)));
  expect(error.kind).toBe("unknown-outcome");
  late.resolve(json(200, { task_id: "late" }));
  await clock.advance(0);
  expect(clock.pending).toBe(0);
});

test("what fetch rejects with too late is no unhandled rejection", async () => {
  const late = deferred<Response>();
  const { client, clock } = timed({ timeoutMs: 5_000 }, () => late.promise);
  await caughtGatewayError(clock.run(client.GET("/v1/models")));
  late.reject(new Error("too late"));
  await new Promise((resolve) => setImmediate(resolve));
  expect(unhandled).toEqual([]);
});

test.each([
  ["nothing", undefined, "broke off (undefined)"],
  ["a text", "boom", "broke off (boom)"],
  [
    "an error with a code inside",
    new Error("fetch failed", { cause: { code: "ECONNRESET" } }),
    "broke off (fetch failed, ECONNRESET)",
  ],
  ["an error with an error inside", new Error("a", { cause: new Error("b") }), "broke off (a, b)"],
])("a fetch that rejects with %s is told in words", async (_, failure, words) => {
  const { client } = timed({ retries: 0 }, () => Promise.reject(failure));
  const error = await caughtGatewayError(client.GET("/v1/models"));
  expect(error.message).toContain(`GET /v1/models ${words}`);
  expect(error.kind).toBe("network");
});
