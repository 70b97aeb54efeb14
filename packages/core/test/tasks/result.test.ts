import { describe, expect, test } from "vitest";
import {
  createTaskStore,
  openVideo,
  TaskFailedError,
  type TaskFailure,
  type TaskState,
} from "../../src/index.js";
import { json } from "../support/answers.js";
import { readAll } from "../support/bytes.js";
import { caughtGatewayError } from "../support/caught.js";
import { scriptedFetch } from "../support/scripted-fetch.js";
import { createTestClient, input, operationsWith } from "../support/test-client.js";
import { createWorld } from "../support/world.js";

const poll = "getImageToVideo";

describe("the result of a task", () => {
  test("is a video with its link, its handle and the state it came from", async () => {
    const { client, clock, sandbox } = createWorld();
    const task = await clock.run(client.imageToVideo(input));
    const video = await clock.run(task.result());
    expect(video).toMatchObject({ handle: task.handle, requestId: task.requestId });
    expect(video.state.status).toBe("succeeded");
    expect(new URL(video.url).origin).toBe(sandbox.filesUrl);
    expect(Object.keys(video)).not.toContain("source");
    expect(JSON.parse(JSON.stringify(video))).toMatchObject({
      url: video.url,
      handle: task.handle,
    });
  });

  test("may be asked for twice", async () => {
    const { client, clock, sandbox } = createWorld();
    const task = await clock.run(client.imageToVideo(input));
    const [first, second] = [await clock.run(task.result()), await clock.run(task.result())];
    expect(second.handle).toEqual(first.handle);
    expect(second).not.toBe(first);
    expect(sandbox.ledger.entries).toHaveLength(1);
  });

  test("may be waited for twice at once", async () => {
    const { client, clock } = createWorld();
    const task = await clock.run(client.imageToVideo(input));
    const both = await clock.run(Promise.all([task.result(), task.result()]));
    expect(new Set(both.map(({ handle }) => handle.taskId)).size).toBe(1);
    expect(clock.pending).toBe(0);
  });

  test("of a task that has failed is an error with the reason; the money is back", async () => {
    const { client, clock, sandbox, store, fault } = createWorld();
    fault("imageToVideo", {
      kind: "task-fails",
      reason: "Failure to pass the risk control system",
    });
    const task = await clock.run(client.imageToVideo(input));
    const error = await caughtGatewayError(clock.run(task.result()));
    expect(error).toBeInstanceOf(TaskFailedError);
    expect(error).toMatchObject({
      kind: "task-failed",
      billed: "no",
      retryable: false,
      handle: task.handle,
      requestId: task.requestId,
      message: `Task ${task.handle.taskId} failed: Failure to pass the risk control system.`,
    });
    expect(sandbox.ledger.total).toBe(0);
    expect(await store.list()).toEqual([]);
  });

  test("of a task whose reason is a sentence has one full stop", async () => {
    const { client, clock, fault } = createWorld();
    fault("imageToVideo", { kind: "task-fails", reason: "The picture is too dark." });
    const task = await clock.run(client.imageToVideo(input));
    const { message } = await caughtGatewayError(clock.run(task.result()));
    expect(message).toBe(`Task ${task.handle.taskId} failed: The picture is too dark.`);
  });

  test.each(["FAILURE", "cancelled", "expired"])(
    "of a task that is %s is an error",
    async (status) => {
      const { fetch } = scriptedFetch(
        json(200, { task_id: "task_1" }),
        json(200, { data: { status, result_url: "https://files.test/not.mp4" } }),
      );
      const task = await createTestClient({ apiKey: "sk-key", fetch }).imageToVideo(input);
      expect(await caughtGatewayError(task.result())).toBeInstanceOf(TaskFailedError);
    },
  );

  test.each<[string, TaskFailure | undefined, string]>([
    ["says so", { message: "no", moderated: true }, "moderation"],
    ["has a code that means so", { message: "no", code: "1301" }, "moderation"],
    ["says that it is not", { message: "no", code: "1301", moderated: false }, "task-failed"],
    ["has another code", { message: "no", code: "5" }, "task-failed"],
    ["has a code that every object answers to", { message: "", code: "toString" }, "task-failed"],
    ["has no reason", undefined, "task-failed"],
  ])("of a task whose failure %s has its kind", async (_, failure, kind) => {
    for (const status of ["failed", "cancelled", "expired"] as const) {
      const { fetch } = scriptedFetch(json(200, { task_id: "t" }), json(200, {}));
      const readTask = (): TaskState => ({ status, videos: [], error: failure, raw: {} });
      const client = createTestClient(
        { apiKey: "sk-key", fetch },
        { operations: operationsWith(readTask), codes: { 1301: "moderation" } },
      );
      const task = await client.imageToVideo(input);
      const error = await caughtGatewayError(task.result());
      expect(error).toBeInstanceOf(TaskFailedError);
      expect(error).toMatchObject({ kind, billed: "no", state: { status } });
      expect(error.code).toBe(failure?.code);
      expect(error.message).toBe(`Task t ${status}: ${failure?.message || "no reason was given"}.`);
    }
  });

  test("of a task that has failed is that error, also when the store cannot forget it", async () => {
    const { fetch } = scriptedFetch(
      json(200, { task_id: "task_1" }),
      json(200, { data: { status: "FAILURE", fail_reason: "policy" } }),
    );
    const store = createTaskStore({
      put: async () => undefined,
      remove: () => Promise.reject(new Error("The disk is full.")),
      list: async () => [],
    });
    const task = await createTestClient({ apiKey: "sk-key", fetch, store }).imageToVideo(input);
    const error = await caughtGatewayError(task.result());
    expect(error).toBeInstanceOf(TaskFailedError);
    expect(error.message).toContain("policy");
  });

  test("of a task that succeeded without a link is an error, and the task is kept", async () => {
    const { client, clock, store, fault } = createWorld();
    fault("imageToVideo", { kind: "succeeds-without-link" });
    const task = await clock.run(client.imageToVideo(input));
    const error = await caughtGatewayError(clock.run(task.result()));
    expect(error).toMatchObject({
      kind: "unexpected-content",
      billed: "yes",
      retryable: true,
      handle: task.handle,
    });
    expect(await store.list()).toHaveLength(1);
  });
});

describe("a fresh link", () => {
  test("is waited for when the read that should bring it says nothing", async () => {
    const { video, clock, fault, sandbox } = createWorld();
    const made = await video();
    fault("file", { kind: "expired-link" });
    fault(poll, { kind: "no-status" });
    const bytes = await clock.run(readAll(openVideo(made)));
    expect(bytes.length).toBeGreaterThan(10_000);
    expect(sandbox.requests.to("file")).toHaveLength(2);
    expect(sandbox.faults.pending).toEqual([]);
  });
});

describe("a task", () => {
  test("is forgotten when its owner says so", async () => {
    const { client, clock, store } = createWorld();
    const task = await clock.run(client.imageToVideo(input));
    expect(await store.list()).toHaveLength(1);
    await task.forget();
    await task.forget();
    expect(await store.list()).toEqual([]);
  });

  test("stays in the store while its video is not saved", async () => {
    const { video, store, clock } = createWorld();
    await clock.run(readAll(openVideo(await video())));
    expect(await store.list()).toHaveLength(1);
  });
});
