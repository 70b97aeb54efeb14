import type { SandboxState } from "../state.js";
import type { TaskReading } from "../tasks/task-reading.js";
import type { FailureKind } from "../tasks/task.js";
import { resultOf } from "./result.js";

/** Google's error code for each failure (google.rpc.Code), and what it adds to the reason. */
const ERRORS: Readonly<Record<FailureKind, { readonly code: number; readonly support: string }>> = {
  failed: { code: 13, support: "" },
  moderated: { code: 3, support: " Support codes: 64151117" },
  cancelled: { code: 1, support: "" },
  expired: { code: 4, support: "" },
};

/** An operation as Google shows it. Until it is done it says no more than its name, and later that it is not done. */
export function operation(state: SandboxState, reading: TaskReading, filesUrl: string): unknown {
  const { task, stage, failReason } = reading;
  const name = task.id;
  if (stage.status === "SUCCESS") {
    return { name, done: true, response: resultOf(state, task, filesUrl) };
  }
  if (stage.status === "FAILURE") {
    const { code, support } = ERRORS[task.fate.failure];
    return { name, done: true, error: { code, message: `${failReason}${support}` } };
  }
  return stage.status === "NOT_START" ? { name } : { name, done: false };
}
