import type { Fault } from "@x/sandbox";
import { describe, expect, test } from "vitest";
import {
  createMemoryStore,
  createTaskStore,
  UnknownOutcomeError,
  type TaskRecord,
  type TaskStore,
} from "../../src/index.js";
import { json } from "../support/answers.js";
import { caughtGatewayError } from "../support/caught.js";
import { scriptedFetch } from "../support/scripted-fetch.js";
import { createTestClient, input } from "../support/test-client.js";
import { createWorld } from "../support/world.js";

const png = `iVBORw0KGgo${"A".repeat(589)}`;
const apiKey = "sk-key";

/** A store that writes down what is done to it, and fails at one step. */
function notingStore(failAt?: number): TaskStore & { readonly steps: string[] } {
  const inner = createMemoryStore();
  const steps: string[] = [];
  const step = (what: string): void => {
    steps.push(what);
    if (steps.length === failAt) throw new Error("The disk is full.");
  };
  return createTaskStore({
    steps,
    put: async (record) => {
      step(record.handle ? "put handle" : "put record");
      await inner.put(record);
    },
    remove: async (id) => {
      step("remove");
      await inner.remove(id);
    },
    list: inner.list,
  });
}

describe("a task that is created", () => {
  test("is in the store before its request is sent, and with its handle afterwards", async () => {
    const store = notingStore();
    let stepsAtSend: string[] = [];
    const { fetch } = scriptedFetch(() => {
      stepsAtSend = [...store.steps];
      return json(200, { task_id: "task_1" });
    });
    const task = await createTestClient({ apiKey, fetch, store }).imageToVideo(input);
    expect(stepsAtSend).toEqual(["put record"]);
    expect(store.steps).toEqual(["put record", "put handle"]);
    const [record] = await store.list();
    expect(record).toMatchObject({ id: task.handle.recordId, handle: task.handle });
  });

  test("is recorded with what there is to know it again by, and no picture", async () => {
    const { client, clock, store } = createWorld();
    const startMs = clock.now();
    await clock.run(
      client.imageToVideo({ ...input, image: png, long: "x".repeat(600), mode: "pro" }),
    );
    const [record] = await store.list();
    expect(record).toMatchObject({
      provider: "test",
      operation: "imageToVideo",
      sentAtMs: startMs,
    });
    expect(record?.request).toEqual({
      model_name: "kling-v3",
      prompt: "A paper boat",
      mode: "pro",
    });
  });

  test("keeps the number of the request that made it", async () => {
    const { fetch } = scriptedFetch(json(200, { task_id: "t" }, { "x-oneapi-request-id": "r1" }));
    const task = await createTestClient({ apiKey, fetch }).imageToVideo(input);
    expect(task.requestId).toBe("r1");
  });

  test("needs no store", async () => {
    const { fetch } = scriptedFetch(json(200, { task_id: "task_1" }));
    const task = await createTestClient({ apiKey, fetch }).imageToVideo(input);
    expect(task.handle.taskId).toBe("task_1");
    await task.forget();
  });
});

describe("a create that is refused", () => {
  test.each<Fault>([
    { kind: "quota" },
    { kind: "invalid-request" },
    { kind: "model-not-found" },
    { kind: "rate-limited" },
    { kind: "refused-connection" },
    { kind: "error-with-200" },
    { kind: "error-with-200", status: 200 },
    { kind: "html-page" },
  ])("leaves no record: $kind $status", async (fault) => {
    const { client, clock, sandbox, store, fault: add } = createWorld();
    add("imageToVideo", fault, Infinity);
    const error = await caughtGatewayError(clock.run(client.imageToVideo(input)));
    expect(error).toMatchObject({ billed: "no", operation: "imageToVideo" });
    expect(await store.list()).toEqual([]);
    expect(sandbox.ledger.entries).toEqual([]);
  });

  test("by its own input leaves no record, and nothing is sent", async () => {
    const { client, sandbox, store } = createWorld();
    const error = await caughtGatewayError(client.imageToVideo({ prompt: "x" }));
    expect(error.message).toBe("model_name: is missing");
    expect(await store.list()).toEqual([]);
    expect(sandbox.requests.entries).toEqual([]);
  });

  test("keeps its own error when the store cannot forget it", async () => {
    const store = notingStore(2);
    const { fetch } = scriptedFetch(json(403, { code: "insufficient_user_quota", message: "no" }));
    const client = createTestClient({ apiKey, fetch, store });
    const error = await caughtGatewayError(client.imageToVideo(input));
    expect(error.kind).toBe("quota");
    expect(store.steps).toEqual(["put record", "remove"]);
  });
});

describe("a create whose outcome is unknown", () => {
  test.each<Fault>([
    { kind: "lost-answer" },
    { kind: "lost-request" },
    { kind: "cut-answer" },
    { kind: "stall" },
    { kind: "stall-body" },
    { kind: "bad-gateway", charged: true },
    { kind: "gateway-timeout" },
    { kind: "do-request-failed" },
  ])("leaves its record, in the error too: $kind", async (fault) => {
    const { client, clock, sandbox, store, fault: add } = createWorld();
    add("imageToVideo", fault, Infinity);
    const error = await caughtGatewayError(clock.run(client.imageToVideo(input)));
    expect(error).toBeInstanceOf(UnknownOutcomeError);
    expect(error).toMatchObject({ billed: "unknown", retryable: false });
    const records = await store.list();
    expect(records).toHaveLength(1);
    expect(records[0]).not.toHaveProperty("handle");
    expect((error as UnknownOutcomeError).record).toEqual(records[0]);
    expect(sandbox.requests.to("imageToVideo")).toHaveLength(1);
  });

  test.each([
    ["no id", {}],
    ["an empty id", { task_id: "" }],
    ["an id that leads elsewhere", { task_id: "../x" }],
    ["a number", { task_id: 7 }],
    ["an envelope of nothing", { code: "success", data: null }],
  ])("is one with a good status and %s", async (_, answer) => {
    const { fetch } = scriptedFetch(json(200, answer));
    const error = await caughtGatewayError(createTestClient({ apiKey, fetch }).imageToVideo(input));
    expect(error).toMatchObject({ kind: "unknown-outcome", status: 200 });
  });

  test.each(["", "{", "[]", "null", "7"])(
    "is one with a good status and the body '%s'",
    async (body) => {
      const { fetch } = scriptedFetch(
        new Response(body, { headers: { "content-type": "application/json" } }),
      );
      const error = await caughtGatewayError(
        createTestClient({ apiKey, fetch }).imageToVideo(input),
      );
      expect(error.kind).toBe("unknown-outcome");
    },
  );
});

describe("a store that fails", () => {
  test("before the create keeps it from being sent", async () => {
    const { fetch, sent } = scriptedFetch(json(200, { task_id: "task_1" }));
    const client = createTestClient({ apiKey, fetch, store: notingStore(1) });
    const error = await caughtGatewayError(client.imageToVideo(input));
    expect(error).toMatchObject({
      kind: "storage",
      billed: "no",
      message: "The task store failed: nothing was sent.",
      cause: new Error("The disk is full."),
    });
    expect(error.handle).toBeUndefined();
    expect(sent).toEqual([]);
  });

  test("after the create gives the handle to its error, and keeps the record", async () => {
    const store = notingStore(2);
    const { fetch, sent } = scriptedFetch(json(200, { task_id: "task_1" }));
    const client = createTestClient({ apiKey, fetch, store });
    const error = await caughtGatewayError(client.imageToVideo(input));
    expect(error).toMatchObject({ kind: "storage", billed: "yes", handle: { taskId: "task_1" } });
    expect(error.message).toContain("task task_1 was created");
    expect(sent).toHaveLength(1);
    expect(await store.list()).toHaveLength(1);
  });

  test.each([
    [1, { billed: "no", message: "The task store failed: nothing was sent." }],
    [2, { billed: "yes", handle: { taskId: "task_1" } }],
  ])("at once, and not by its promise, is told like any other: step %i", async (failAt, told) => {
    let steps = 0;
    const put = (): Promise<void> => {
      if (++steps === failAt) throw new Error("The disk is full.");
      return Promise.resolve();
    };
    const store = createTaskStore({ ...createMemoryStore(), put });
    const { fetch } = scriptedFetch(json(200, { task_id: "task_1" }));
    const error = await caughtGatewayError(
      createTestClient({ apiKey, fetch, store }).imageToVideo(input),
    );
    expect(error).toMatchObject({ kind: "storage", ...told });
  });
});

test("what a database tells of a record that was written is not taken for a record", async () => {
  const { fetch } = scriptedFetch(json(200, { task_id: "task_1" }));
  const answered = Promise.resolve("OK" as unknown as undefined);
  const store = createTaskStore({ ...createMemoryStore(), put: () => answered });
  const task = await createTestClient({ apiKey, fetch, store }).imageToVideo(input);
  expect(task.handle.taskId).toBe("task_1");
});

test("records have ids of their own, fit for a file's name", async () => {
  const { fetch } = scriptedFetch(json(200, { task_id: "task_1" }));
  const store = createMemoryStore();
  const clock = {
    now: () => 1_772_323_200_000.25,
    setTimeout: () => 0,
    clearTimeout: () => undefined,
  };
  const client = createTestClient({ apiKey, fetch, store, clock });
  for (let count = 0; count < 20; count++) await client.imageToVideo(input);
  const ids = (await store.list()).map(({ id }: TaskRecord) => id);
  expect(new Set(ids).size).toBe(20);
  expect(ids.every((id) => /^[\w-]+$/.test(id))).toBe(true);
});
