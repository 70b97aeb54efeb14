import { markdownTable } from "./markdown.js";
import type { TaskFaultCase } from "./task-faults.js";
import type { TaskOutcome } from "./task-outcome.js";
import { PATIENCE_MS, type TaskRun } from "./task-runs.js";
import type { TaskWay } from "./task-way.js";

/** The outcomes that cost the user a video or the program its end. */
const bad: ReadonlySet<TaskOutcome> = new Set([
  "error, and the paid task is lost",
  "another file taken for the video",
  "hangs",
]);

const head = `## Tasks

One Kling video, from the request that pays to the file, on the sandbox in-process with its clock turned. The platform's
limits are Node's: 300 s for an answer's head and for more of its body. What has not ended after
${PATIENCE_MS / 3_600_000} hours hangs. The loop by hand tries each request three times and waits for the last status.

- the number is how many tasks are paid for in the end, by the sandbox's ledger. More than one is paid twice
- the video: the file is, byte for byte, the one that was made
- error with the task's handle: the error has what is needed to go on with the task
- error that says it may be paid: nobody can know whether the task was made, and the error says so`;

/** The part of the report about paid tasks. */
export function taskReport(
  ways: readonly TaskWay[],
  cases: readonly TaskFaultCase[],
  runs: readonly (readonly TaskRun[])[],
): string {
  const rows = cases.map(({ name }, at) => [name, ...runs[at]!.map(cell)]);
  const table = markdownTable(["fault", ...ways.map(({ name }) => name)], rows);
  return `${head}\n\n${table}`;
}

function cell({ outcome, charges }: TaskRun): string {
  const text = `${outcome}, ${charges} paid`;
  return bad.has(outcome) || charges > 1 ? `**${text}**` : text;
}
