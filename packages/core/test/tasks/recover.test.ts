import { writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { createMemoryStore, InvalidInputError, type TaskRecord } from "../../src/index.js";
import { createFileStore } from "../../src/node.js";
import { caughtGatewayError } from "../support/caught.js";
import { createTestClient, input } from "../support/test-client.js";
import { tempFolder } from "../support/temp-folder.js";
import { createWorld } from "../support/world.js";

const inTemp = tempFolder();

test("recover finds every task that was paid for, and goes on with it", async () => {
  const { client, clock, sandbox, store } = createWorld();
  const first = await clock.run(client.imageToVideo(input));
  const second = await clock.run(client.imageToVideo({ ...input, prompt: "Another boat" }));
  const { apiKey, baseUrl, fetch } = sandbox;
  const later = createTestClient({ apiKey, baseUrl, fetch, clock, store });
  const { tasks, unknown } = await later.recover();
  expect(tasks.map(({ handle }) => handle)).toEqual([first.handle, second.handle]);
  expect(unknown).toEqual([]);
  for (const task of tasks) expect((await clock.run(task.result())).url).toContain("http");
  expect(sandbox.ledger.entries).toHaveLength(2);
});

test("recover tells what was sent and never answered", async () => {
  const { client, clock, fault } = createWorld();
  fault("imageToVideo", { kind: "lost-answer" });
  await caughtGatewayError(clock.run(client.imageToVideo(input)));
  const { tasks, unknown } = await client.recover();
  expect(tasks).toEqual([]);
  expect(unknown).toMatchObject([
    { operation: "imageToVideo", request: { prompt: "A paper boat" } },
  ]);
});

test("a handle that cannot be read does not hide the other tasks", async () => {
  const { client, clock, store } = createWorld();
  const { handle } = await clock.run(client.imageToVideo(input));
  const newer = { ...handle, version: 2 } as unknown as TaskRecord["handle"] & {};
  const record = {
    id: "newer",
    provider: handle.provider,
    operation: "imageToVideo",
    sentAtMs: 0,
    request: {},
    handle: newer,
  };
  await store.put(record);
  const { tasks, unknown } = await client.recover();
  expect(tasks.map((task) => task.handle)).toEqual([handle]);
  expect(unknown).toEqual([record]);
});

test("recover leaves the records of other providers alone", async () => {
  const { client, store } = createWorld();
  const record: TaskRecord = {
    id: "a",
    provider: "sora",
    operation: "x",
    sentAtMs: 0,
    request: {},
  };
  await store.put(record);
  expect(await client.recover()).toEqual({ tasks: [], unknown: [] });
  expect(await store.list()).toEqual([record]);
});

test("recover of two providers finds for each its own in the file store they share", async () => {
  const store = createFileStore(inTemp("shared"));
  const one = createWorld({ client: { store } });
  const other = createWorld({ client: { store }, provider: { name: "other" } });
  const { handle } = await one.clock.run(one.client.imageToVideo(input));
  const { handle: otherHandle } = await other.clock.run(other.client.imageToVideo(input));
  other.fault("imageToVideo", { kind: "lost-answer" });
  await caughtGatewayError(other.clock.run(other.client.imageToVideo(input)));
  const [found, foundOther] = [await one.client.recover(), await other.client.recover()];
  expect(found.tasks.map((task) => task.handle)).toEqual([handle]);
  expect(found.unknown).toEqual([]);
  expect(foundOther.tasks.map((task) => task.handle)).toEqual([otherHandle]);
  expect(foundOther.unknown).toMatchObject([{ provider: "other" }]);
  expect(() => one.client.resume(otherHandle)).toThrow("handle: is not one of test, or ");
});

test("a record that the store cannot read hides no task, and every client is told of it", async () => {
  const store = createFileStore(inTemp("broken"));
  const one = createWorld({ client: { store } });
  const other = createWorld({ client: { store }, provider: { name: "other" } });
  const { handle } = await one.clock.run(one.client.imageToVideo(input));
  await writeFile(inTemp("broken", "half.json"), '{"id":"half","handle":{"taskId":"task_');
  const problem = expect.stringContaining("half.json is not a task record") as string;
  expect((await one.client.recover()).tasks.map((task) => task.handle)).toEqual([handle]);
  expect((await one.client.recover()).unknown).toMatchObject([{ id: "half", problem }]);
  expect((await other.client.recover()).unknown).toMatchObject([{ id: "half", problem }]);
  await store.remove("half");
  expect((await other.client.recover()).unknown).toEqual([]);
});

test("recover sends nothing", async () => {
  const { client, clock, sandbox } = createWorld();
  await clock.run(client.imageToVideo(input));
  const before = sandbox.requests.entries.length;
  await client.recover();
  expect(sandbox.requests.entries).toHaveLength(before);
});

test("recover without a store says what is missing", async () => {
  const client = createTestClient({ apiKey: "sk-key" });
  const error = await caughtGatewayError(client.recover());
  expect(error).toBeInstanceOf(InvalidInputError);
  expect(error.message).toBe("store: is missing: create the client with one");
});

test("a memory store keeps one record for an id, and forgets it when told", async () => {
  const store = createMemoryStore();
  const record: TaskRecord = {
    id: "a",
    provider: "test",
    operation: "x",
    sentAtMs: 1,
    request: {},
  };
  await store.put(record);
  await store.put({ ...record, sentAtMs: 2 });
  await store.put({ ...record, id: "b" });
  expect((await store.list()).map(({ id, sentAtMs }) => [id, sentAtMs])).toEqual([
    ["a", 2],
    ["b", 1],
  ]);
  await store.remove("a");
  await store.remove("never");
  expect((await store.list()).map(({ id }) => id)).toEqual(["b"]);
});
