import { createTaskStore, type TaskRecord, type TaskStore } from "./task-store.js";

/** A task store that lives as long as the process: for tests, and for `recover()` after an error in the same process. */
export function createMemoryStore(): TaskStore {
  const records = new Map<string, TaskRecord>();
  const put = async (record: TaskRecord): Promise<void> => void records.set(record.id, record);
  return createTaskStore({
    put,
    remove: async (id) => void records.delete(id),
    list: async () => [...records.values()],
    add: async (record) => {
      const known = records.get(record.id);
      if (!known) await put(record);
      return known;
    },
    finish: async (id) => {
      const record = records.get(id);
      if (record?.key === undefined) records.delete(id);
      else await put({ ...record, isSaved: true });
    },
  });
}
