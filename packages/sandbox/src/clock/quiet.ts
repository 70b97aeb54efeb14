import { macrotask } from "./macrotask.js";

/** Turns of the event loop in which nothing happens before everything is taken to have run. */
const QUIET_TURNS = 8;

interface ProcessWithResources {
  getActiveResourcesInfo?(): readonly string[];
}

/**
 * Waits until everything that can run without the clock has run.
 *
 * Promises and streams need a few turns of the event loop. File operations take real time, and a timer must
 * not be turned to while one is under way; where the runtime can say so (Node, Bun) it is asked.
 *
 * @param settled Ends the wait early once it answers true.
 */
export async function untilQuiet(settled: () => boolean = () => false): Promise<void> {
  for (let turn = 0; turn < QUIET_TURNS; turn += 1) {
    await macrotask();
    if (settled()) return;
    if (fileOperationUnderWay()) turn = 0;
  }
}

function fileOperationUnderWay(): boolean {
  const { process } = globalThis as { process?: ProcessWithResources };
  const resources = process?.getActiveResourcesInfo?.() ?? [];
  return resources.some((name) => name.startsWith("FSReq") || name === "CloseReq");
}
