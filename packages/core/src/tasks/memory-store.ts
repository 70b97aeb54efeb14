import type { TaskRecord, TaskStore } from "./task-store.js";

/** A task store that lives as long as the process: for tests, and for `recover()` after an error in the same process. */
export function createMemoryStore(): TaskStore {
  const records = new Map<string, TaskRecord>();
  return {
    put: async (record) => void records.set(record.id, record),
    remove: async (id) => void records.delete(id),
    list: async () => [...records.values()],
  };
}
