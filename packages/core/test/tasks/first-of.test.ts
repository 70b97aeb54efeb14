import type { Fault } from "@x/sandbox";
import { describe, expect, test } from "vitest";
import {
  AllFailedError,
  firstOf,
  InvalidInputError,
  type FirstOfOptions,
  type StartTask,
  type Video,
} from "../../src/index.js";
import { caught, caughtGatewayError } from "../support/caught.js";
import { input, operationsWith } from "../support/test-client.js";
import { createWorld, type World } from "../support/world.js";

const operation = "imageToVideo";

/** A key that never comes, so that nothing is ever sent. */
const silentKey = (): Promise<string> => new Promise(() => undefined);

/** Two requests, told apart by their prompts. */
function requests({ client }: World): StartTask[] {
  return ["first", "second"].map(
    (prompt) => (options) => client.imageToVideo({ ...input, prompt }, options),
  );
}

const run = (world: World, options?: FirstOfOptions): Promise<Video> =>
  world.clock.run(firstOf(requests(world), options));

const promptOf = ({ sandbox }: World, { handle }: Video): unknown =>
  sandbox.tasks.get(handle.taskId)?.input["prompt"];

describe("the first of several requests that makes a video", () => {
  test("is the first, where nothing goes wrong", async () => {
    const world = createWorld();
    expect(promptOf(world, await run(world))).toBe("first");
    expect(world.sandbox.ledger.entries).toHaveLength(1);
  });

  test.each<[Fault, string]>([
    [{ kind: "quota" }, "quota"],
    [{ kind: "model-not-found" }, "not-found"],
    [{ kind: "task-fails", reason: "policy" }, "task-failed"],
    [{ kind: "vendor-error", status: 400, body: '{"code":5,"message":"no"}' }, "invalid"],
    [{ kind: "error-with-200" }, "upstream"],
  ])("is the second after a verdict: %j", async (fault) => {
    const world = createWorld();
    world.fault(operation, fault);
    const failures: unknown[] = [];
    const video = await run(world, { onFailure: (...failure) => failures.push(failure) });
    expect(promptOf(world, video)).toBe("second");
    expect(failures).toEqual([[expect.objectContaining({ billed: "no" }), 0]]);
    expect(world.sandbox.ledger.charges).toHaveLength(1);
  });

  test("is the second where the first could not reach the gateway", async () => {
    const world = createWorld();
    world.fault(operation, { kind: "refused-connection" }, 3);
    expect(promptOf(world, await run(world))).toBe("second");
  });
});

describe("nothing more is tried", () => {
  test.each<Fault>([
    { kind: "lost-answer" },
    { kind: "stall" },
    { kind: "cut-answer" },
    { kind: "gateway-timeout", charged: true },
  ])("where the outcome is unknown: %j", async (fault) => {
    const world = createWorld();
    world.fault(operation, fault);
    const error = await caughtGatewayError(run(world));
    expect(error).toMatchObject({
      kind: "unknown-outcome",
      record: { request: { prompt: "first" } },
    });
    expect(world.sandbox.requests.to(operation)).toHaveLength(1);
  });

  test("where the video does not come in time", async () => {
    const world = createWorld();
    world.fault(operation, { kind: "task-never-ends" });
    const error = await caughtGatewayError(run(world, { timeoutMs: 60_000 }));
    expect(error).toMatchObject({ kind: "timeout", handle: { operation } });
    expect(world.sandbox.requests.to(operation)).toHaveLength(1);
  });

  test("where the task cannot be read, or succeeds without a link", async () => {
    for (const fault of [{ kind: "task-not-exist" }, { kind: "succeeds-without-link" }] as const) {
      const world = createWorld();
      world.fault("getImageToVideo", fault, Infinity);
      const error = await caughtGatewayError(run(world));
      expect(error).toMatchObject({ billed: "yes", handle: { operation } });
      expect(world.sandbox.requests.to(operation)).toHaveLength(1);
    }
  });

  test.each([0, 2_000])("after an abort at %i ms", async (atMs) => {
    const world = createWorld();
    const controller = new AbortController();
    world.clock.setTimeout(() => controller.abort(new Error("enough")), atMs);
    const error = await caughtGatewayError(run(world, { signal: controller.signal }));
    expect(error.kind).toMatch(/aborted|unknown-outcome/);
    expect(world.sandbox.requests.to(operation).length).toBeLessThanOrEqual(1);
  });

  test("after an abort between two", async () => {
    const world = createWorld();
    world.fault(operation, { kind: "quota" });
    const controller = new AbortController();
    const options = { signal: controller.signal, onFailure: () => controller.abort() };
    expect(await caughtGatewayError(run(world, options))).toMatchObject({
      kind: "aborted",
      billed: "no",
    });
    expect(world.sandbox.requests.to(operation)).toHaveLength(1);
  });

  test.each(["ran out of time", "was aborted by its own signal"])(
    "where a request %s before it was sent",
    async (what) => {
      const [options, kind] =
        what === "ran out of time"
          ? [{ timeoutMs: 100 }, "timeout"]
          : [{ signal: AbortSignal.abort() }, "aborted"];
      const { client, clock, sandbox } = createWorld({ client: { apiKey: silentKey } });
      const first: StartTask = () => client.imageToVideo(input, options);
      const second: StartTask = () => client.imageToVideo(input, { timeoutMs: 1 });
      const error = await caughtGatewayError(clock.run(firstOf([first, second])));
      expect(error).toMatchObject({ kind, billed: "no" });
      expect(error).not.toBeInstanceOf(AllFailedError);
      expect(sandbox.requests.entries).toEqual([]);
    },
  );

  test("where a request throws what is no error of this library", async () => {
    const failure = new Error("a bug");
    const { client, sandbox } = createWorld();
    const second: StartTask = (options) => client.imageToVideo(input, options);
    expect(await caught(firstOf([() => Promise.reject(failure), second]))).toBe(failure);
    expect(sandbox.requests.entries).toEqual([]);
  });
});

test("when all have failed, each reason is told", async () => {
  const world = createWorld();
  world.fault(operation, { kind: "task-fails", reason: "policy" });
  world.sandbox.faults.add({ on: operation, fault: { kind: "quota" }, after: 1 });
  const error = await caughtGatewayError(run(world));
  expect(error).toBeInstanceOf(AllFailedError);
  expect(error).toMatchObject({ kind: "quota", billed: "no" });
  expect((error as AllFailedError).errors.map(({ kind }) => kind)).toEqual([
    "task-failed",
    "quota",
  ]);
  expect(error.message).toMatch(
    /^None of 2 requests made a video\. 1\. Task .* policy\. 2\. imageToVideo /,
  );
  expect(world.sandbox.ledger.total).toBe(0);
});

test("a request that is refused before it is sent is a reason too", async () => {
  const world = createWorld();
  const error = await caughtGatewayError(firstOf([() => world.client.imageToVideo({})]));
  expect((error as AllFailedError).errors[0]).toBeInstanceOf(InvalidInputError);
});

test.each([-1, Number.NaN, "4"])(
  "a wait of %j ms is refused before anything is sent",
  async (ms) => {
    const world = createWorld();
    const error = await caughtGatewayError(run(world, { timeoutMs: ms as number }));
    expect(error).toMatchObject({ field: "timeoutMs", billed: "no" });
    expect(world.sandbox.requests.entries).toEqual([]);
  },
);

test("when nobody knows whether one of them was billed, that is told of all", async () => {
  const error = { message: "It was filtered.", billed: "unknown" } as const;
  const operations = operationsWith((raw) => ({ status: "failed", videos: [], error, raw }));
  const world = createWorld({ provider: { operations } });
  world.sandbox.faults.add({ on: operation, fault: { kind: "quota" }, after: 1 });
  const failure = await caughtGatewayError(run(world));
  expect(failure).toBeInstanceOf(AllFailedError);
  expect(failure).toMatchObject({ kind: "quota", billed: "unknown" });
});
