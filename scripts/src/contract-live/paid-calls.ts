import {
  type AnswerCase,
  type AnswerOnTheWire,
  type AnyClient,
  type Contract,
  type Difference,
  type WatchedFetch,
  answerDifferences,
  goodSamples,
  watchedFetch,
} from "@x/testing";
import { type Comparison, comparison, failure, outcomeOf } from "./comparison.js";
import type { Gateway } from "./gateway.js";

/** A task as it is read to its end. */
interface Task {
  readonly handle: object;
  result(options: { readonly timeoutMs: number }): Promise<unknown>;
}

const longestWaitMs = 30 * 60_000;

/**
 * Makes the paid call of an operation's case, once, reads its task to the end, and compares all answers on the way.
 *
 * @param announce Told the task's handle as soon as there is one: it is paid for, whatever happens next.
 * @param pollIntervalMs How long to wait before the task is looked at again. Default: the client's.
 */
export async function comparePaidCall(
  contract: Contract,
  gateway: Gateway,
  announce: (text: string) => void,
  pollIntervalMs?: number,
): Promise<readonly Comparison[]> {
  const { createClient, operation, example, poll } = contract;
  const check = `paid call ${example.paidCall}`;
  const watched = watchedFetch((url, init) => globalThis.fetch(url, init));
  const { fetch } = watched;
  const pace = pollIntervalMs === undefined ? {} : { pollIntervalMs };
  const client = createClient({ ...gateway, ...pace, fetch, retries: 0 }) as AnyClient;
  const input = example.calls[example.paidCall ?? ""]?.input;
  try {
    const result = await client[operation.id]?.(input);
    const made = compareMade(contract, check, watched, []);
    if (poll === undefined) return [made];
    const task = result as Task;
    announce(`${operation.id} has made a task: ${JSON.stringify(task.handle)}`);
    const end = await endOf(task);
    return [made, await compareReads(poll, check, watched.answers.slice(1), gateway, end)];
  } catch (error) {
    return [compareMade(contract, check, watched, [failure("outcome", "a good answer", error)])];
  }
}

function compareMade(
  contract: Contract,
  check: string,
  { answers }: WatchedFetch,
  failures: readonly Difference[],
): Comparison {
  const [answer] = answers;
  const differences =
    answer === undefined
      ? []
      : answerDifferences(contract.operation, answer, goodSamples(contract));
  return comparison(contract, check, answer, [...differences, ...failures]);
}

async function endOf(task: Task): Promise<readonly Difference[]> {
  try {
    await task.result({ timeoutMs: longestWaitMs });
    return [];
  } catch (error) {
    return [failure("outcome", "a finished video", error)];
  }
}

async function compareReads(
  poll: Contract,
  check: string,
  answers: readonly AnswerOnTheWire[],
  gateway: Gateway,
  end: readonly Difference[],
): Promise<Comparison> {
  const found = new Map<string, Difference>();
  for (const answer of answers) {
    const samples = await samplesLike(poll, answer, gateway);
    // A task is read many times: what is the same each time is told once.
    for (const difference of answerDifferences(poll.operation, answer, samples)) {
      found.set(JSON.stringify(difference), difference);
    }
  }
  return comparison(poll, `reads of ${check}`, answers.at(-1), [...found.values(), ...end]);
}

/** The samples that show a task in the state the client reads from the answer. */
async function samplesLike(
  poll: Contract,
  answer: AnswerOnTheWire,
  gateway: Gateway,
): Promise<readonly AnswerCase[]> {
  const outcome = await outcomeOf(poll, answer, gateway);
  const good = goodSamples(poll);
  if (!("state" in outcome)) return good;
  const { status } = outcome.state;
  const alike = good.filter(
    (sample) => "state" in sample.outcome && sample.outcome.state.status === status,
  );
  return alike.length > 0 ? alike : good;
}
