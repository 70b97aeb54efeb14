import {
  type AnswerCase,
  type AnswerOnTheWire,
  type Contract,
  type Difference,
  answerDifferences,
  distinctDifferences,
  goodSamples,
} from "@x/testing";
import { type Comparison, comparison, outcomeOf } from "./comparison.js";
import type { Gateway } from "./gateway.js";

/** Compares the answers that a task was read by. It is read many times: what is the same each time is told once. */
export async function compareReads(
  poll: Contract,
  check: string,
  answers: readonly AnswerOnTheWire[],
  gateway: Gateway,
  end: readonly Difference[],
): Promise<Comparison> {
  const found: Difference[] = [];
  for (const answer of answers) {
    const samples = await samplesLike(poll, answer, gateway);
    found.push(...answerDifferences(poll.operation, answer, samples));
  }
  return comparison(poll, check, answers.at(-1), [...distinctDifferences(found), ...end]);
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
