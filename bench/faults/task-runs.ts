import { createSandbox, createTurnableClock } from "@x/sandbox";
import { finishedFiles } from "./finished-files.js";
import { withNodeLimits } from "./node-limits.js";
import type { TaskFaultCase } from "./task-faults.js";
import { judgeTask, type TaskOutcome } from "./task-outcome.js";
import type { TaskWay } from "./task-way.js";

/** How long a way is waited for, in milliseconds of the sandbox's clock, which is turned. */
export const PATIENCE_MS = 2 * 60 * 60 * 1_000;

/** How one way came through one fault. */
export interface TaskRun {
  readonly outcome: TaskOutcome;
  /** How many tasks are paid for in the end. */
  readonly charges: number;
}

/** Makes a video while something goes wrong. */
export async function runTask(way: TaskWay, { rules }: TaskFaultCase): Promise<TaskRun> {
  const clock = createTurnableClock();
  const sandbox = createSandbox({ clock });
  for (const rule of rules) sandbox.faults.add(rule);
  const { baseUrl, apiKey } = sandbox;
  const target = { baseUrl, apiKey, clock, fetch: withNodeLimits(sandbox.fetch, clock) };
  const outOfPatience = new Promise<{ readonly hangs: true }>((resolve) => {
    clock.setTimeout(() => resolve({ hangs: true }), PATIENCE_MS);
  });
  const ending = await clock.run(
    Promise.race([
      outOfPatience,
      way.makeVideo(target).then(
        (file) => ({ file }),
        (error: unknown) => ({ error }),
      ),
    ]),
  );
  const charges = sandbox.ledger.charges.length;
  return { outcome: judgeTask(ending, charges, await finishedFiles(sandbox)), charges };
}
