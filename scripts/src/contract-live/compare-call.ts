import {
  type AnyClient,
  type CallCase,
  type Difference,
  answerDifferences,
  distinctDifferences,
  goodSamplesOf,
  watchedFetch,
} from "@x/testing";
import { compareReads } from "./compare-reads.js";
import { type Comparison, comparison, failure } from "./comparison.js";
import type { Gateway } from "./gateway.js";
import type { PlannedCall } from "./plan.js";
import { readWhole } from "./read-whole.js";

/** What one call brought. */
export interface MadeCall {
  readonly checks: readonly Comparison[];
  /** The id of the video it made, once that is finished. */
  readonly videoId?: string;
}

/** A task as it is read to its end. */
interface Task {
  readonly handle: { readonly taskId: string };
  result(options: { readonly timeoutMs: number }): Promise<unknown>;
}

const longestWaitMs = 30 * 60_000;

/**
 * Makes one call of an operation's case, once, reads what it brings to the end, a task too, and compares all answers on
 * the way.
 *
 * @param videoId The finished video that it is about.
 * @param announce Told the task's handle as soon as there is one: it is paid for, whatever happens next.
 */
export async function compareCall(
  { contract, name }: PlannedCall,
  videoId: string | undefined,
  gateway: Gateway,
  announce: (text: string) => void,
  pollIntervalMs?: number,
): Promise<MadeCall> {
  const { createClient, provider, operation, example, poll } = contract;
  const check = `${operation.paid === undefined ? "call" : "paid call"} ${name}`;
  const watched = watchedFetch((url, init) => globalThis.fetch(url, init));
  const pace = pollIntervalMs === undefined ? {} : { pollIntervalMs };
  const options = { ...gateway, ...pace, fetch: watched.fetch, retries: 0 };
  const client = createClient(options) as AnyClient;
  const call = example.calls[name] as CallCase;
  const { subject } = example;
  const input = subject ? { ...Object(call.input), [subject.id]: videoId } : call.input;
  const samples = goodSamplesOf(contract, call);

  const { result, failures } = await readWhole(client, operation.id, input, watched, samples);
  const task = poll && failures.length === 0 ? (result as Task) : undefined;
  if (task) announce(`${provider} ${operation.id} has made a task: ${JSON.stringify(task.handle)}`);
  const [...answers] = watched.answers;
  const differences = answers.flatMap((answer) => answerDifferences(operation, answer, samples));
  const found = [...distinctDifferences(differences), ...failures];
  const made = comparison(contract, check, answers[0], found);
  if (poll === undefined || task === undefined) return { checks: [made] };

  const end = await endOf(task);
  const reads = watched.answers.slice(answers.length);
  const checks = [made, await compareReads(poll, `reads of ${check}`, reads, gateway, end)];
  return end.length > 0 ? { checks } : { checks, videoId: task.handle.taskId };
}

async function endOf(task: Task): Promise<readonly Difference[]> {
  try {
    await task.result({ timeoutMs: longestWaitMs });
    return [];
  } catch (error) {
    return [failure("outcome", "call", "a finished video", error)];
  }
}
