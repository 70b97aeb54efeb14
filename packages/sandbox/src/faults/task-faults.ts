import type { TaskFaultTable } from "./behaviour.js";
import type { TaskFault } from "./fault.js";

/** Faults of the life of a task: each is a change of its fate. */
export const taskFaults: TaskFaultTable<TaskFault> = {
  "task-fails": {
    place: "task",
    lasts: true,
    change: ({ reason }, nowMs, onRead) =>
      onRead ? { failReason: reason, endsAtMs: nowMs } : { failReason: reason },
  },
  "task-never-ends": {
    place: "task",
    lasts: true,
    change: () => ({ endsAtMs: Number.POSITIVE_INFINITY }),
  },
  "unknown-status": {
    place: "task",
    lasts: false,
    change: ({ word }, nowMs, onRead) => statusWord(word, onRead),
  },
  "no-status": {
    place: "task",
    lasts: false,
    change: (_fault, nowMs, onRead) => statusWord(null, onRead),
  },
  "succeeds-without-link": {
    place: "task",
    lasts: false,
    change: () => ({ withoutLink: true }),
  },
};

/** On a read the word stands in place of the truth, so the task must not have ended in that answer. */
function statusWord(
  word: string | null,
  onRead: boolean,
): { statusWord: string | null; endsAtMs?: number } {
  return onRead ? { statusWord: word, endsAtMs: Number.POSITIVE_INFINITY } : { statusWord: word };
}
