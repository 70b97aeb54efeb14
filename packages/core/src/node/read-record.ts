import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { isFields, parse } from "../fields.js";
import type { TaskRecord } from "../tasks/task-store.js";
import { codeOf } from "./read-media.js";

/** Reads a record's file: undefined when there is none, and a record with a `problem` when it cannot be read. */
export async function readRecord(path: string): Promise<TaskRecord | undefined> {
  try {
    const record = parse(await readFile(path, "utf8"));
    if (isRecord(record)) return record;
    return await unreadable(path, "is not a task record");
  } catch (error) {
    const code = codeOf(error);
    return code === "ENOENT" ? undefined : unreadable(path, `cannot be read (${code})`);
  }
}

/** What stands for a record that cannot be read: a paid task may be behind it. */
async function unreadable(path: string, reason: string): Promise<TaskRecord> {
  const { mtimeMs = 0 } = (await stat(path).catch(() => undefined)) ?? {};
  return {
    id: basename(path, ".json"),
    provider: "",
    operation: "",
    sentAtMs: Math.floor(mtimeMs),
    request: {},
    problem: `${path} ${reason}. Look in it for a task's id, then move it away.`,
  };
}

function isRecord(value: unknown): value is TaskRecord {
  if (!isFields(value)) return false;
  const { id, provider, operation } = value;
  return [id, provider, operation].every((text) => typeof text === "string" && text !== "");
}
