import { execFile, spawn } from "node:child_process";
import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
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

  const broken = ["", "{", "null", "7", "[]", "{}", '{"id":7}', '"text"', '{"id":"bad"}'];

  test.each(broken)("lists a file that is no record with its problem: %j", async (content) => {
    const folder = inTemp(`broken-${Buffer.from(content).toString("hex")}`);
    await mkdir(folder);
    await writeFile(join(folder, "bad.json"), content);
    const store = createFileStore(folder);
    await store.put(record);
    const [bad, ...others] = sorted(await store.list(), (a) => (a.problem ? -1 : 1));
    expect(others).toEqual([record]);
    expect(bad).toMatchObject({ id: "bad", provider: "", request: {} });
    expect(bad?.problem).toBe(
      `${join(folder, "bad.json")} is not a task record. Look in it for a task's id, then move it away.`,
    );
    expect(bad?.sentAtMs).toBeGreaterThan(1_700_000_000_000);
    await store.remove("bad");
    expect(await store.list()).toEqual([record]);
  });

  test("does not remove a record that it cannot read when its video is saved: it may have a key", async () => {
    const store = createFileStore(inTemp("finish-broken"));
    await store.put(record);
    await writeFile(inTemp("finish-broken", "record-1.json"), "{");
    await expect(store.finish?.(record.id)).rejects.toThrow(/record-1\.json is not a task record/);
    expect(await store.list()).toHaveLength(1);
  });

  test("lists a file that cannot be opened with its problem", async () => {
    await mkdir(inTemp("unopened", "folder.json"), { recursive: true });
    const [bad] = await createFileStore(inTemp("unopened")).list();
    expect(bad?.problem).toContain("folder.json cannot be read (EISDIR)");
  });

  test.each([
    ".",
    "..",
    "../escape",
    "a/b",
    "a\\b",
    "a b",
    "a.json",
    "a\0",
    "a\n",
    "a".repeat(300),
  ])("keeps the id %j in its folder, whatever it looks like", async (id) => {
    const folder = inTemp("hostile", "tasks");
    const store = createFileStore(folder);
    await store.put({ ...record, id });
    expect(await store.list()).toEqual([{ ...record, id }]);
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^key-[\da-f]{64}\.json$/)]);
    await store.remove(id);
    expect(await store.list()).toEqual([]);
    expect(await readdir(inTemp("hostile"))).toEqual(["tasks"]);
  });

  test("reads more records than a process may have files open", async () => {
    await mkdir(inTemp("many"));
    for (let index = 0; index < 300; index++)
      await writeFile(
        inTemp("many", `${index}.json`),
        JSON.stringify({ ...record, id: `${index}` }),
      );
    const program = join(import.meta.dirname, "../support/list-records.mjs");
    const command = `ulimit -n 150 && exec "${process.execPath}" "${program}" "${inTemp("many")}"`;
    const { stdout } = await promisify(execFile)("sh", ["-c", command]);
    expect(JSON.parse(stdout)).toEqual({ records: 300, problems: 0 });
  });

  test("takes any number of writes of one record at once", async () => {
    const store = createFileStore(inTemp("same"));
    const writes = Array.from({ length: 20 }, (_, sentAtMs) => store.put({ ...record, sentAtMs }));
    await Promise.all(writes);
    expect(byId(await store.list())).toEqual(["record-1"]);
    expect(await readdir(inTemp("same"))).toEqual(["record-1.json"]);
  });

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

  test("that add the same records at once add each of them once", async () => {
    const folder = inTemp("added");
    const program = join(import.meta.dirname, "../support/add-records.mjs");
    const add = () => promisify(execFile)(process.execPath, [program, folder, "60"]);
    const [a, b] = await Promise.all([add(), add()]);
    expect(Number(a.stdout) + Number(b.stdout)).toBe(60);
    expect(await createFileStore(folder).list()).toHaveLength(60);
    expect((await readdir(folder)).filter((name) => !name.endsWith(".json"))).toEqual([]);
  });
});
