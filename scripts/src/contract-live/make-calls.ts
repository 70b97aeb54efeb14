import type { SpecOperation } from "@x/testing";
import { compareCall } from "./compare-call.js";
import type { Comparison } from "./comparison.js";
import type { Gateway } from "./gateway.js";
import { type Plan, leftOutLine } from "./plan.js";

/** What making the planned calls brought. */
export interface MadeCalls {
  readonly checks: readonly Comparison[];
  /** A line for each operation that was left out, because there is no video for it. */
  readonly leftOut: readonly string[];
}

/**
 * Makes the planned calls, one after the other, and compares what comes.
 *
 * @param announce Told the handle of each task as soon as there is one.
 * @param pollIntervalMs How long to wait before a task is looked at again. Default: the client's.
 */
export async function makeCalls(
  plan: Plan,
  gateway: Gateway,
  announce: (text: string) => void,
  pollIntervalMs?: number,
): Promise<MadeCalls> {
  const checks: Comparison[] = [];
  const leftOut = [...plan.leftOut];
  const finished = new Map<SpecOperation, string>();
  for (const call of plan.calls) {
    const { contract } = call;
    const { subject } = contract;
    const videoId = subject && finished.get(subject.operation);
    if (subject !== undefined && videoId === undefined) {
      leftOut.push(leftOutLine(contract));
      continue;
    }
    const made = await compareCall(call, videoId, gateway, announce, pollIntervalMs);
    checks.push(...made.checks);
    if (made.videoId !== undefined) finished.set(contract.operation, made.videoId);
  }
  return { checks, leftOut };
}
