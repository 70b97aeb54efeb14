import { readdir, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import {
  createMemoryStore,
  createTaskStore,
  UnknownOutcomeError,
  type TaskStore,
} from "../../src/index.js";
import { createFileStore, save } from "../../src/node.js";
import { json } from "../support/answers.js";
import { caughtGatewayError } from "../support/caught.js";
import { scriptedFetch } from "../support/scripted-fetch.js";
import { tempFolder } from "../support/temp-folder.js";
import { createTestClient, input } from "../support/test-client.js";
import { createWorld } from "../support/world.js";

const inTemp = tempFolder();
let count = 0;

const stores: readonly (readonly [string, () => TaskStore])[] = [
  ["a memory store", createMemoryStore],
  ["a file store", () => createFileStore(inTemp(`store-${++count}`))],
];

describe.each(stores)("a request with a key, on %s,", (_, createStore) => {
  const world = () => createWorld({ client: { store: createStore() } });

  test("is sent once, and taken up when it is made again", async () => {
    const { client, clock, sandbox } = world();
    const first = await clock.run(client.imageToVideo(input, { key: "row 1" }));
    const again = await clock.run(client.imageToVideo(input, { key: "row 1" }));
    expect(first.handle.key).toBe("row 1");
    expect(again.handle).toEqual(first.handle);
    expect(again.isSaved).toBe(false);
    expect((await clock.run(again.result())).handle).toEqual(first.handle);
    expect(sandbox.ledger.entries).toHaveLength(1);
  });

  test.each(["", " ", "A", "a", "../../escape", "任务", "x".repeat(5_000), "a/b", "a_b"])(
    "is no other request's, whatever the key: %j",
    async (key) => {
      const { client, clock, sandbox } = world();
      for (const each of [`${key}.`, `${key}/`, `${key}:`])
        await clock.run(client.imageToVideo(input, { key: each }));
      await clock.run(client.imageToVideo(input));
      expect(sandbox.ledger.entries).toHaveLength(4);
      expect((await client.recover()).tasks).toHaveLength(4);
    },
  );

  test("that was sent and never answered is told as unknown, and not sent again", async () => {
    const { client, clock, sandbox, fault } = world();
    fault("imageToVideo", { kind: "lost-answer" });
    await caughtGatewayError(clock.run(client.imageToVideo(input, { key: "row-1" })));
    const error = await caughtGatewayError(clock.run(client.imageToVideo(input, { key: "row-1" })));
    expect(error).toBeInstanceOf(UnknownOutcomeError);
    expect(error).toMatchObject({ billed: "unknown", operation: "imageToVideo" });
    expect((error as UnknownOutcomeError).record).toMatchObject({
      key: "row-1",
      request: { prompt: "A paper boat" },
    });
    expect(error.message).toContain("imageToVideo was sent before with the key row-1.");
    expect(sandbox.requests.to("imageToVideo")).toHaveLength(1);
    expect((await client.recover()).unknown).toHaveLength(1);
  });

  test("that two make at once is sent once", async () => {
    const { client, clock, sandbox } = world();
    const both = await clock.run(
      Promise.allSettled([1, 2].map(() => client.imageToVideo(input, { key: "row-1" }))),
    );
    // The other finds the request alone, or its task already.
    const others = both.filter((end) => end.status === "rejected");
    expect(others.every(({ reason }) => reason instanceof UnknownOutcomeError)).toBe(true);
    expect(both.map(({ status }) => status)).toContain("fulfilled");
    expect(sandbox.ledger.entries).toHaveLength(1);
  });

  test("that was refused may be sent again", async () => {
    const { client, clock, sandbox, fault } = world();
    fault("imageToVideo", { kind: "quota" });
    await caughtGatewayError(clock.run(client.imageToVideo(input, { key: "row-1" })));
    await clock.run(client.imageToVideo(input, { key: "row-1" }));
    expect(sandbox.ledger.entries).toHaveLength(1);
  });

  test("whose task failed may be sent again: the money is back", async () => {
    const { client, clock, sandbox, fault } = world();
    fault("imageToVideo", { kind: "task-fails", reason: "policy" });
    const failed = await clock.run(client.imageToVideo(input, { key: "row-1" }));
    await caughtGatewayError(clock.run(failed.result()));
    const again = await clock.run(client.imageToVideo(input, { key: "row-1" }));
    expect(again.handle.taskId).not.toBe(failed.handle.taskId);
    await clock.run(again.result());
    expect(sandbox.ledger.charges).toHaveLength(1);
  });

  test("whose task failed leaves the record of the next one alone, however often it is looked at", async () => {
    const { client, clock, sandbox, fault } = world();
    fault("imageToVideo", { kind: "task-fails", reason: "policy" });
    const failed = await clock.run(client.imageToVideo(input, { key: "row-1" }));
    await caughtGatewayError(clock.run(failed.result()));
    const next = await clock.run(client.imageToVideo(input, { key: "row-1" }));
    expect((await clock.run(failed.state())).status).toBe("failed");
    const { tasks } = await client.recover();
    expect(tasks.map(({ handle }) => handle)).toEqual([next.handle]);
    const again = await clock.run(client.imageToVideo(input, { key: "row-1" }));
    expect(again.handle).toEqual(next.handle);
    expect(sandbox.requests.to("imageToVideo")).toHaveLength(2);
  });

  test("whose task failed leaves the record of a request alone that is being sent", async () => {
    const { client, clock, fault } = world();
    fault("imageToVideo", { kind: "task-fails", reason: "policy" });
    const failed = await clock.run(client.imageToVideo(input, { key: "row-1" }));
    await caughtGatewayError(clock.run(failed.result()));
    fault("imageToVideo", { kind: "lost-answer" });
    await caughtGatewayError(clock.run(client.imageToVideo(input, { key: "row-1" })));
    await clock.run(failed.state());
    expect((await client.recover()).unknown).toHaveLength(1);
  });

  test("whose video is saved is not paid for again, and nothing is left to recover", async () => {
    const { client, clock, sandbox } = world();
    const task = await clock.run(client.imageToVideo(input, { key: "row-1" }));
    await clock.run(save(await clock.run(task.result()), inTemp(`saved-${++count}.mp4`)));
    expect(task.isSaved).toBe(true);
    expect(await client.recover()).toEqual({ tasks: [], unknown: [] });
    const again = await clock.run(client.imageToVideo(input, { key: "row-1" }));
    expect(again).toMatchObject({ isSaved: true, handle: task.handle });
    expect(sandbox.ledger.entries).toHaveLength(1);
  });
});

test.each([
  ["no store", {}, "row-1"],
  [
    "a store that cannot add",
    {
      store: createTaskStore({
        put: async () => undefined,
        remove: async () => undefined,
        list: async () => [],
      }),
    },
    "row-1",
  ],
  [
    "a store that cannot note what is saved",
    {
      store: createTaskStore({
        put: async () => undefined,
        remove: async () => undefined,
        list: async () => [],
        add: async () => undefined,
      }),
    },
    "row-1",
  ],
  ["an empty key", { store: createMemoryStore() }, ""],
])("a key with %s is refused before anything is sent", async (_, options, key) => {
  const { fetch, sent } = scriptedFetch(json(200, { task_id: "task_1" }));
  const client = createTestClient({ apiKey: "sk-key", fetch, ...options });
  const error = await caughtGatewayError(client.imageToVideo(input, { key }));
  expect(error).toMatchObject({ kind: "invalid", field: "key", billed: "no" });
  expect(sent).toEqual([]);
});

const fails = () => Promise.reject(new Error("gone"));

test("a store that fails to add keeps the request from being sent", async () => {
  const { fetch, sent } = scriptedFetch(json(200, { task_id: "task_1" }));
  const store = createTaskStore({ ...createMemoryStore(), add: fails });
  const client = createTestClient({ apiKey: "sk-key", fetch, store });
  const error = await caughtGatewayError(client.imageToVideo(input, { key: "row-1" }));
  expect(error).toMatchObject({ kind: "storage", billed: "no", cause: new Error("gone") });
  expect(sent).toEqual([]);
});

test("a request whose record cannot be read is named by its key", async () => {
  const { client, clock } = createWorld({ client: { store: createFileStore(inTemp("unread")) } });
  await clock.run(client.imageToVideo(input, { key: "row-1" }));
  const [name = ""] = await readdir(inTemp("unread"));
  await writeFile(inTemp("unread", name), "");
  const error = await caughtGatewayError(clock.run(client.imageToVideo(input, { key: "row-1" })));
  expect(error).toMatchObject({ billed: "unknown", operation: "imageToVideo" });
  expect(error.message).toContain("imageToVideo was sent before with the key row-1.");
  expect((error as UnknownOutcomeError).record?.problem).toContain("is not a task record");
});
