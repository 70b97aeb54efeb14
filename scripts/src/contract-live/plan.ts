import type { Contract } from "@x/testing";
import { UsageProblem } from "./usage-problem.js";

/** One call of an operation's case. */
export interface PlannedCall {
  readonly contract: Contract;
  /** The call's name in the case. */
  readonly name: string;
}

/** What a run with `--paid` calls, in this order, and what it leaves out. */
export interface Plan {
  readonly calls: readonly PlannedCall[];
  /** A line for each operation that is left out, with the reason. */
  readonly leftOut: readonly string[];
}

/**
 * Plans one call for each operation, provider by provider. What takes a finished video comes after the call that makes it, and what deletes it
 * comes last. Operations that read tasks are not among them: each task is read to its end where it is made.
 *
 * @param asked The call to make in place of the one the case names. Operations that have no such call are not called.
 * @throws UsageProblem when no operation has the call that was asked for.
 */
export function planCalls(contracts: readonly Contract[], asked: string | undefined): Plan {
  const calls = contracts
    .filter(({ operation }) => operation.createdBy === undefined)
    .map((contract) => ({ contract, name: asked ?? usualCall(contract) }))
    .filter(({ contract, name }) => name in contract.example.calls)
    .toSorted(inTurn);
  if (asked !== undefined && calls.length === 0) {
    throw new UsageProblem(`There is no call ${asked}: the cases of these operations name theirs`);
  }
  const makers = new Set(calls.map(({ contract }) => contract.operation));
  const isPossible = ({ contract: { subject } }: PlannedCall): boolean =>
    subject === undefined || makers.has(subject.operation);
  return {
    calls: calls.filter(isPossible),
    leftOut: calls.filter((call) => !isPossible(call)).map(({ contract }) => leftOutLine(contract)),
  };
}

/** Says that an operation is left out for want of the video it takes. */
export function leftOutLine({ provider, operation, subject }: Contract): string {
  return `${provider} ${operation.id}: it takes a finished video of ${subject?.operation.id}, and this run has none`;
}

/** The call a case names for paid runs; where nothing is paid, the plainest. */
function usualCall({ example }: Contract): string {
  return example.paidCall ?? Object.keys(example.calls)[0] ?? "";
}

function inTurn({ contract: one }: PlannedCall, { contract: other }: PlannedCall): number {
  return one.provider.localeCompare(other.provider) || turnOf(one) - turnOf(other);
}

function turnOf({ operation, subject }: Contract): number {
  if (operation.method === "DELETE") return 3;
  if (operation.paid === undefined) return 2;
  return subject === undefined ? 0 : 1;
}
