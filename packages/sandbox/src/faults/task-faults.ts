import type { FailureKind } from "../tasks/task.js";
import type { TaskBehaviour, TaskFaultTable } from "./behaviour.js";
import type { TaskFault } from "./fault.js";

/** Faults of the life of a task: each is a change of its fate. */
export const taskFaults: TaskFaultTable<TaskFault> = {
  "task-fails": failing("failed", ({ reason }) => reason),
  "task-moderated": failing(
    "moderated",
    () => "The output video may contain sensitive information.",
  ),
  "task-cancelled": failing("cancelled", () => "The task was cancelled."),
  "task-expired": failing("expired", () => "The task was not finished in time."),
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
  "videos-filtered": {
    place: "task",
    lasts: false,
    change: ({ count }) => ({ filteredVideos: count ?? Number.POSITIVE_INFINITY }),
  },
};

/** The task fails: at the end of its time, or at once when that is asked for on a read. */
function failing<OneFault>(
  failure: FailureKind,
  reasonOf: (fault: OneFault) => string,
): TaskBehaviour<OneFault> {
  return {
    place: "task",
    lasts: true,
    change: (fault, nowMs, onRead) => ({
      failReason: reasonOf(fault),
      failure,
      ...(onRead ? { endsAtMs: nowMs } : {}),
    }),
  };
}

/** On a read the word stands in place of the truth, so the task must not have ended in that answer. */
function statusWord(
  word: string | null,
  onRead: boolean,
): { statusWord: string | null; endsAtMs?: number } {
  return onRead ? { statusWord: word, endsAtMs: Number.POSITIVE_INFINITY } : { statusWord: word };
}
