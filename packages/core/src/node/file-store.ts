import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { GatewayError } from "../errors/gateway-error.js";
import { isFields, parse } from "../request/error-body.js";
import type { TaskRecord, TaskStore } from "../tasks/task-store.js";
import { syncFolder } from "./sync-folder.js";

/**
 * A task store in a folder, one small JSON file a record. Each file is written aside and renamed, so a crash leaves
 * the old record or the new one, and any number of processes and providers may share the folder.
 *
 * @param folder Made when it is missing. Keep it on a local disk.
 *
 * @example
 * ```ts
 * const kling = createKlingClient({ store: createFileStore("tasks") });
 * ```
 */
export function createFileStore(folder: string): TaskStore {
  const fileOf = (id: string): string => join(folder, `${safeName(id)}.json`);
  return {
    async put(record) {
      await mkdir(folder, { recursive: true });
      const aside = `${fileOf(record.id)}.${process.pid}.tmp`;
      const file = await open(aside, "w", 0o600);
      try {
        await file.writeFile(`${JSON.stringify(record)}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(aside, fileOf(record.id));
      await syncFolder(folder);
    },
    async remove(id) {
      await rm(fileOf(id), { force: true });
    },
    async list() {
      const names = await readdir(folder).catch(emptyIfMissing);
      const records = await Promise.all(
        names
          .filter((name) => name.endsWith(".json"))
          .map((name) => readRecord(join(folder, name))),
      );
      return records.filter((record) => record !== undefined);
    },
  };
}

async function readRecord(path: string): Promise<TaskRecord | undefined> {
  const text = await readFile(path, "utf8").catch(emptyIfMissing);
  if (typeof text !== "string") return undefined; // removed by another process since the folder was listed
  const record = parse(text);
  if (isFields(record) && typeof record["id"] === "string") return record as unknown as TaskRecord;
  throw new GatewayError(
    `${path} is not a task record. Move it away, and look in it for a task id.`,
    { kind: "storage" },
  );
}

function emptyIfMissing(error: NodeJS.ErrnoException): readonly string[] {
  if (error.code === "ENOENT") return [];
  throw error;
}

/** An id comes from a file or another process too: it must not lead out of the folder. */
function safeName(id: string): string {
  if (!/^[\w-]+$/.test(id))
    throw new GatewayError("A task record's id may hold letters, digits, _ and - only.", {
      kind: "storage",
    });
  return id;
}
