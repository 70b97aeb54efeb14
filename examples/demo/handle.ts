import type { TaskHandle, TaskStore } from "@x/kling";
import { DemoError } from "./demo-error.js";

/** Reads what `--resume` was given: a handle as it was printed, or the id of a task that the store holds. */
export async function readHandle(text: string, store: TaskStore): Promise<TaskHandle> {
  if (text.startsWith("{")) return parseHandle(text);
  const records = await store.list();
  const handle = records.find((record) => record.handle?.taskId === text)?.handle;
  if (!handle)
    throw new DemoError(`--resume: no unfinished task has the id ${text}. Give the handle itself.`);
  return handle;
}

function parseHandle(text: string): TaskHandle {
  try {
    return JSON.parse(text) as TaskHandle;
  } catch (cause) {
    throw new DemoError(
      "--resume: this is not the whole handle. Copy it from { to }, in single quotes.",
      { cause },
    );
  }
}

/** A task's id as the name of a file: what is behind the last slash, which only Veo's have. */
export function fileName({ taskId }: Pick<TaskHandle, "taskId">): string {
  return taskId.slice(taskId.lastIndexOf("/") + 1).replaceAll(/[^\w-]+/g, "_");
}
