import type { TaskReading } from "../tasks/task-reading.js";
import type { FailureKind } from "../tasks/task.js";

/** The vendor's code for each failure; those without one have a status word of their own. */
const CODES: Readonly<Record<FailureKind, string | undefined>> = {
  failed: "InternalServiceError",
  moderated: "OutputVideoSensitiveContentDetected",
  cancelled: undefined,
  expired: undefined,
};

/** The vendor's code for the failure of a task; undefined unless it has one. */
export function failureCodeOf({ task, stage }: TaskReading): string | undefined {
  return stage.status === "FAILURE" ? CODES[task.fate.failure] : undefined;
}
