import type { Task } from "./task.js";

/** The gateway's own words for where a task stands. */
export type TaskStatus = "NOT_START" | "SUBMITTED" | "IN_PROGRESS" | "SUCCESS" | "FAILURE";

/** Where a task stands at some moment. Times are in milliseconds, 0 for what has not happened. */
export interface TaskStage {
  readonly status: TaskStatus;
  /** As the gateway stores it: text with a percent sign. */
  readonly progress: string;
  /** When the task came to this stage. */
  readonly sinceMs: number;
  readonly startedAtMs: number;
  readonly finishedAtMs: number;
}

interface RunningStage {
  readonly status: TaskStatus;
  readonly progress: string;
  /** The share of a task's lifetime after which it begins. */
  readonly fromShare: number;
}

const IN_PROGRESS_SHARE = 0.3;

/** In the order a task goes through them, the last first. The progress numbers are the gateway's for Kling. */
const RUNNING: readonly RunningStage[] = [
  { status: "IN_PROGRESS", progress: "30%", fromShare: IN_PROGRESS_SHARE },
  { status: "SUBMITTED", progress: "10%", fromShare: 0.1 },
  { status: "NOT_START", progress: "0%", fromShare: 0 },
];

/** Where a task stands. Nothing runs in the background: the answer follows from the time alone. */
export function stageOf(task: Task, nowMs: number): TaskStage {
  const { fate } = task;
  const startMs = task.createdAtMs + task.lifetimeMs * IN_PROGRESS_SHARE;
  if (nowMs >= fate.endsAtMs) {
    return {
      status: fate.failReason === undefined ? "SUCCESS" : "FAILURE",
      progress: "100%",
      sinceMs: fate.endsAtMs,
      startedAtMs: Math.min(startMs, fate.endsAtMs),
      finishedAtMs: fate.endsAtMs,
    };
  }
  return runningStageOf(task, nowMs);
}

function runningStageOf(task: Task, nowMs: number): TaskStage {
  const beginningOf = (stage: RunningStage): number =>
    task.createdAtMs + task.lifetimeMs * stage.fromShare;
  const stage = RUNNING.find((candidate) => nowMs >= beginningOf(candidate)) ?? RUNNING.at(-1)!;
  const sinceMs = beginningOf(stage);
  const startedAtMs = stage.status === "IN_PROGRESS" ? sinceMs : 0;
  return {
    status: stage.status,
    progress: stage.progress,
    sinceMs,
    startedAtMs,
    finishedAtMs: 0,
  };
}
