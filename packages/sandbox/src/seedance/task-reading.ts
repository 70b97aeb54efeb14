import { signedLink } from "../files/links.js";
import type { SandboxState } from "../state.js";
import { type TaskReading, readingOf } from "../tasks/task-reading.js";
import type { Task } from "../tasks/task.js";

/** The file is kept for a day, and reading the task again does not make it longer. */
const KEPT_SECONDS = 86_400;

/** A Seedance task at this moment. */
export function seedanceReading(state: SandboxState, task: Task, filesUrl: string): TaskReading {
  const keptSeconds = state.options.linkSeconds ?? KEPT_SECONDS;
  const expiresAtMs = task.fate.endsAtMs + keptSeconds * 1000;
  return readingOf(state, task, () => signedLink(state, { task, filesUrl, expiresAtMs }));
}
