import type { TaskStage } from "../tasks/life-cycle.js";
import type { Task } from "../tasks/task.js";

/** A task at the moment of one read: what the answer's three forms are written from. */
export interface TaskReading {
  readonly task: Task;
  readonly stage: TaskStage;
  /** Stands in place of the status; null leaves it out. Undefined: the truth. */
  readonly statusWord: string | null | undefined;
  /** The file's address, fresh. Undefined: there is none. */
  readonly link: string | undefined;
  /** Kling's number for the call. */
  readonly requestId: string;
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
