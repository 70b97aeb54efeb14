import { spawn } from "node:child_process";
import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { TaskRecord } from "../../src/index.js";
import { createFileStore } from "../../src/node.js";
import { caughtGatewayError } from "../support/caught.js";
import { input } from "../support/test-client.js";
import { sorted } from "../support/sorted.js";
import { createWorld } from "../support/world.js";
import { tempFolder } from "../support/temp-folder.js";

const inTemp = tempFolder();

const record: TaskRecord = {
  id: "record-1",
  provider: "test",
  operation: "imageToVideo",
  sentAtMs: 1_772_323_200_000,
  request: { prompt: "纸船 🛶" },
};

const byId = (records: readonly TaskRecord[]): string[] => sorted(records.map(({ id }) => id));

describe("a file store", () => {
  test("keeps what it is given, in a folder it makes", async () => {
    const folder = inTemp("deep", "er", "tasks");
    await createFileStore(folder).put(record);
    expect(await createFileStore(folder).list()).toEqual([record]);
  });

  test("keeps one record for an id", async () => {
    const store = createFileStore(inTemp("one"));
    await store.put(record);
    await store.put({ ...record, sentAtMs: 2 });
    await store.put({ ...record, id: "record-2" });
    const records = await store.list();
    expect(byId(records)).toEqual(["record-1", "record-2"]);
    expect(records.find(({ id }) => id === "record-1")?.sentAtMs).toBe(2);
  });

  test("forgets what it is told to, once and twice", async () => {
    const store = createFileStore(inTemp("forget"));
    await store.put(record);
    await store.remove(record.id);
    await store.remove(record.id);
    expect(await store.list()).toEqual([]);
  });

  test("is empty where there is no folder, and lets anything be removed there", async () => {
    const store = createFileStore(inTemp("never"));
    expect(await store.list()).toEqual([]);
    await store.remove("record-1");
  });

  test("leaves nothing beside its records, and shows them to their owner alone", async () => {
    const folder = inTemp("clean");
    await createFileStore(folder).put(record);
    expect(await readdir(folder)).toEqual(["record-1.json"]);
    expect((await stat(join(folder, "record-1.json"))).mode & 0o777).toBe(0o600);
  });

  test("passes over what is not its own", async () => {
    const folder = inTemp("others");
    await mkdir(folder);
    await writeFile(join(folder, "notes.txt"), "x");
    await writeFile(join(folder, "record-9.json.4711.tmp"), '{"id":"rec');
    await createFileStore(folder).put(record);
    expect(await createFileStore(folder).list()).toEqual([record]);
  });

  test.each(["", "{", "null", "7", "[]", "{}", '{"id":7}', '"text"'])(
    "says which file is no record: %j",
    async (content) => {
      const folder = inTemp(`broken-${Buffer.from(content).toString("hex")}`);
      await mkdir(folder);
      await writeFile(join(folder, "bad.json"), content);
      const error = await caughtGatewayError(createFileStore(folder).list());
      expect(error).toMatchObject({ kind: "storage" });
      expect(error.message).toBe(
        `${join(folder, "bad.json")} is not a task record. Move it away, and look in it for a task id.`,
      );
    },
  );

  test.each(["", ".", "..", "../escape", "a/b", "a\\b", "a b", "a.json", "a\0", "a\n"])(
    "refuses the id %j, by rejecting",
    async (id) => {
      const folder = inTemp("hostile", "tasks");
      const store = createFileStore(folder);
      for (const call of [() => store.put({ ...record, id }), () => store.remove(id)])
        expect(await caughtGatewayError(call())).toMatchObject({ kind: "storage" });
      expect(await readdir(inTemp("hostile")).catch(() => [])).not.toContain("escape.json");
    },
  );

  test("that cannot write keeps a paid request from being sent", async () => {
    await writeFile(inTemp("file"), "");
    const world = createWorld({ client: { store: createFileStore(inTemp("file", "tasks")) } });
    const error = await caughtGatewayError(world.clock.run(world.client.imageToVideo(input)));
    expect(error).toMatchObject({ kind: "storage", billed: "no" });
    expect(world.sandbox.requests.entries).toEqual([]);
  });

  test("brings a task back in another client", async () => {
    const store = createFileStore(inTemp("again"));
    const world = createWorld({ client: { store } });
    const { handle } = await world.clock.run(world.client.imageToVideo(input));
    const { tasks } = await world.client.recover();
    expect(tasks.map((task) => task.handle)).toEqual([handle]);
  });
});

test("a record is read whole while it is written over", async () => {
  const store = createFileStore(inTemp("read-while-written"));
  const long = { ...record, request: { prompt: "x".repeat(3_000_000) } };
  await store.put(long);
  const written = { isDone: false };
  const writing = store.put(long).then(() => (written.isDone = true));
  let reads = 0;
  for (; !written.isDone; reads++) expect(await store.list()).toEqual([long]);
  await writing;
  expect(reads).toBeGreaterThan(0);
});

interface Writing {
  readonly folder: string;
  readonly count: number;
  readonly length: number;
  readonly prefix: string;
  /** How many records to let it begin before it is killed. Default: it is not. */
  readonly killAt?: number;
}

/** Runs the program that writes records; resolves to how many it began. */
function write({ folder, count, length, prefix, killAt = Infinity }: Writing): Promise<number> {
  const program = join(import.meta.dirname, "../support/write-records.mjs");
  const given = [program, folder, `${count}`, `${length}`, prefix];
  const child = spawn(process.execPath, given, { stdio: ["ignore", "pipe", "inherit"] });
  let begun = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    begun += chunk.toString().split("\n").length - 1;
    if (begun >= killAt) child.kill("SIGKILL");
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => resolve(begun));
  });
}

describe("several processes", () => {
  test(
    "that are killed while they write leave only whole records",
    { timeout: 30_000 },
    async () => {
      const folder = inTemp("killed");
      const writing = { folder, count: 1_000_000, length: 2_000_000, prefix: "killed" };
      for (const killAt of [2, 3, 4, 5, 6, 7]) {
        expect(await write({ ...writing, killAt })).toBeGreaterThanOrEqual(killAt);
        const records = await createFileStore(folder).list();
        expect(records.length).toBeGreaterThan(0);
        for (const { request } of records) expect(request["prompt"]).toHaveLength(2_000_000);
      }
    },
  );

  test("that write at once lose nothing of each other", { timeout: 30_000 }, async () => {
    const folder = inTemp("both");
    const writing = { folder, count: 100, length: 5_000 };
    const both = ["a", "b"].map((prefix) => write({ ...writing, prefix }));
    expect(await Promise.all(both)).toEqual([100, 100]);
    const ids = byId(await createFileStore(folder).list());
    const [mine, other] = ["a", "b"].map((prefix) => ids.filter((id) => id.startsWith(prefix)));
    expect(other).toEqual(mine?.map((id) => id.replace("a", "b")));
    expect(mine).toHaveLength(40);
    expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});
