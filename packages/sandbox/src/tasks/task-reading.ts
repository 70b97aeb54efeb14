import type { SandboxState } from "../state.js";
import { type TaskStage, stageOf } from "./life-cycle.js";
import type { Task } from "./task.js";

/** A task at the moment of one read: what every form of the answer is written from. */
export interface TaskReading {
  readonly task: Task;
  readonly stage: TaskStage;
  /** Stands in place of the status; null leaves it out. Undefined: the truth. */
  readonly statusWord: string | null | undefined;
  /** The file's address. Undefined: there is none. */
  readonly link: string | undefined;
  /** Why it failed; an empty text unless it has. */
  readonly failReason: string;
}

/** @param linkTo Makes the address of a file that is there, where answers have one. */
export function readingOf(state: SandboxState, task: Task, linkTo?: () => string): TaskReading {
  const stage = stageOf(task, state.clock.now());
  const succeeded = stage.status === "SUCCESS";
  const failed = stage.status === "FAILURE";
  return {
    task,
    stage,
    statusWord: succeeded || failed ? undefined : task.fate.statusWord,
    link: succeeded && !task.fate.withoutLink ? linkTo?.() : undefined,
    failReason: failed ? (task.fate.failReason ?? "") : "",
  };
}

/** The member `name` with the reading's word or else the true one; no member at all where the word is null. */
export function statusMember(
  name: string,
  reading: TaskReading,
  truth: string,
): Readonly<Record<string, string>> {
  if (reading.statusWord === null) return {};
  return { [name]: reading.statusWord ?? truth };
}

/** A moment as the gateway writes it: whole Unix seconds. */
export function toSeconds(ms: number): number {
  return Math.floor(ms / 1000);
}
