import type { Task } from "./task.js";

/** The gateway's own words for where a task stands. */
export type TaskStatus =
  | "NOT_START"
  | "SUBMITTED"
  | "QUEUED"
  | "IN_PROGRESS"
  | "SUCCESS"
  | "FAILURE";

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

const WAITING_SHARE = 0.1;
const IN_PROGRESS_SHARE = 0.3;

/** The stages between creation and end, the last first. */
function course(
  waiting: "SUBMITTED" | "QUEUED",
  waitingProgress: string,
  runningProgress: string,
): readonly RunningStage[] {
  return [
    { status: "IN_PROGRESS", progress: runningProgress, fromShare: IN_PROGRESS_SHARE },
    { status: waiting, progress: waitingProgress, fromShare: WAITING_SHARE },
    { status: "NOT_START", progress: "0%", fromShare: 0 },
  ];
}

const KLING_COURSE = course("SUBMITTED", "10%", "30%");

/** What the gateway makes of each vendor's words, by provider. The progress numbers are its own. */
const COURSES: Readonly<Record<string, readonly RunningStage[]>> = {
  kling: KLING_COURSE,
  sora: course("QUEUED", "20%", "30%"),
  seedance: course("QUEUED", "10%", "50%"),
  // Google's operations are done or not done, and nothing else.
  veo: [
    { status: "IN_PROGRESS", progress: "50%", fromShare: WAITING_SHARE },
    { status: "NOT_START", progress: "0%", fromShare: 0 },
  ],
};

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
  const stages = COURSES[task.provider] ?? KLING_COURSE;
  const beginningOf = (stage: RunningStage): number =>
    task.createdAtMs + task.lifetimeMs * stage.fromShare;
  const stage = stages.find((candidate) => nowMs >= beginningOf(candidate)) ?? stages.at(-1)!;
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
