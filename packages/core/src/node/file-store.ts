import { createHash } from "node:crypto";
import { link, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { createTaskStore, type TaskRecord, type TaskStore } from "../tasks/task-store.js";
import { codeOf } from "./read-media.js";
import { readRecord } from "./read-record.js";
import { syncFolder } from "./sync-folder.js";

const filesAtOnce = 50; // a process may have about a thousand open

/**
 * A task store in a folder, one small JSON file a record. Each file is written aside and renamed, so a crash leaves
 * the old record or the new one, and any number of processes and providers may share the folder. A file that is no
 * record is listed as one with a `problem`, and hides no other.
 *
 * @param folder Made when it is missing. Keep it on a local disk.
 *
 * @example
 * ```ts
 * const kling = createKlingClient({ store: createFileStore("tasks") });
 * ```
 */
export function createFileStore(folder: string): TaskStore {
  const fileOf = (id: string): string => join(folder, `${nameOf(id)}.json`);
  const put = async (record: TaskRecord): Promise<void> =>
    write(record, (aside, file) => rename(aside, file));
  const remove = (id: string): Promise<void> => rm(fileOf(id), { force: true });
  const add = async (record: TaskRecord): Promise<TaskRecord | undefined> => {
    try {
      await write(record, (aside, file) => link(aside, file)); // unlike a rename, it fails when there is one
      return undefined;
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
      return (await readRecord(fileOf(record.id))) ?? add(record); // it was removed at this moment
    }
  };
  return createTaskStore({
    put,
    remove,
    async list() {
      const all = await readdir(folder).catch(emptyIfMissing);
      const names = all.filter((name) => name.endsWith(".json"));
      const records: (TaskRecord | undefined)[] = [];
      while (names.length > 0) {
        const some = names.splice(0, filesAtOnce).map((name) => readRecord(join(folder, name)));
        records.push(...(await Promise.all(some)));
      }
      return records.filter((record) => record !== undefined);
    },
    add,
    async finish(id) {
      const record = await readRecord(fileOf(id));
      if (record?.problem) throw new Error(record.problem); // it may have a key, which must not be paid for again
      await (record?.key === undefined ? remove(id) : put({ ...record, isSaved: true }));
    },
  });

  /** Writes a record aside, whole and on the disk, and lets `publish` give it its name. */
  async function write(
    record: TaskRecord,
    publish: (aside: string, file: string) => Promise<void>,
  ): Promise<void> {
    await mkdir(folder, { recursive: true });
    const path = fileOf(record.id);
    const aside = `${path}.${process.pid}-${Math.random().toString(36).slice(2, 8)}.tmp`;
    try {
      const file = await open(aside, "wx", 0o600);
      try {
        await file.writeFile(`${JSON.stringify(record)}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
      await publish(aside, path);
    } finally {
      await rm(aside, { force: true });
    }
    await syncFolder(folder);
  }
}

/** The name of a record's file. An id that is no plain name, such as one made from your own key, is hashed. */
function nameOf(id: string): string {
  return /^[\w-]{1,100}$/.test(id) ? id : `key-${createHash("sha256").update(id).digest("hex")}`;
}

function emptyIfMissing(error: NodeJS.ErrnoException): readonly string[] {
  if (error.code === "ENOENT") return [];
  throw error;
}
