import { isDeepStrictEqual } from "node:util";
import {
  type AnswerOnTheWire,
  type Contract,
  type Difference,
  type Outcome,
  type Probe,
  answerDifferences,
  sendProbe,
} from "@x/testing";
import { type Comparison, comparison, failure, outcomeOf } from "./comparison.js";
import type { Gateway } from "./gateway.js";

/**
 * Sends an operation's probes, which cost nothing, and compares the answers with those of the case.
 * Stops at once where a gateway carries one out after all.
 */
export async function compareProbes(
  contract: Contract,
  gateway: Gateway,
): Promise<readonly Comparison[]> {
  const compared: Comparison[] = [];
  for (const [name, probe] of Object.entries(contract.example.probes)) {
    const { isCarriedOut, ...found } = await compareProbe(contract, gateway, name, probe);
    compared.push(found);
    if (isCarriedOut) break;
  }
  return compared;
}

async function compareProbe(
  contract: Contract,
  gateway: Gateway,
  name: string,
  probe: Probe,
): Promise<Comparison & { readonly isCarriedOut?: boolean }> {
  const { createClient, operation, example } = contract;
  const check = `probe ${name}`;
  const sample = example.answers[probe.answer];
  if (sample === undefined) throw new Error(`${operation.id}: no answer "${probe.answer}"`);
  let answer: AnswerOnTheWire;
  try {
    answer = await sendProbe(createClient, gateway, operation, probe);
  } catch (error) {
    const difference = failure("no-answer", "call", `status ${sample.status}`, error);
    return comparison(contract, check, undefined, [difference]);
  }
  const outcome = await outcomeOf(contract, answer, gateway);
  const found = comparison(contract, check, answer, [
    ...answerDifferences(operation, answer, [sample]),
    ...outcomeDifferences(sample.outcome, outcome),
  ]);
  return { ...found, isCarriedOut: operation.paid !== undefined && !("error" in outcome) };
}

function outcomeDifferences(expected: Outcome, actual: Outcome): readonly Difference[] {
  if (isDeepStrictEqual(expected, actual)) return [];
  const [wanted, found] = [JSON.stringify(expected), JSON.stringify(actual)];
  return [{ kind: "outcome", at: "client", expected: wanted, actual: found }];
}
