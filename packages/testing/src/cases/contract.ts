import type { CreateClient, Reading } from "../client/read-outcome.js";
import type { SpecOperation } from "../spec/spec-operations.js";
import type { AnswerCase, AnyCase, CallCase } from "./operation-case.js";

/** The contract of one operation of a provider: what the spec says, and what the case file says. */
export interface Contract {
  readonly provider: string;
  readonly createClient: CreateClient;
  readonly operation: SpecOperation;
  readonly example: AnyCase;
  /** The contract of the operation that reads the tasks this one creates. */
  readonly poll: Contract | undefined;
  /** The contract of the operation that makes the video this one is about. */
  readonly subject: Contract | undefined;
}

/** The contracts of those operations that have a case. */
export function contractsOf(
  provider: string,
  createClient: CreateClient,
  operations: readonly SpecOperation[],
  cases: ReadonlyMap<string, AnyCase>,
): readonly Contract[] {
  const contractOf = (operation: SpecOperation | undefined): Contract | undefined => {
    const example = cases.get(operation?.id ?? "");
    if (operation === undefined || example === undefined) return undefined;
    const poll = contractOf(operations.find(({ id }) => id === operation.poll?.operation));
    const subject = contractOf(operations.find(({ id }) => id === example.subject?.createdBy));
    return { provider, createClient, operation, example, poll, subject };
  };
  return operations.flatMap((operation) => contractOf(operation) ?? []);
}

/** The case's plainest call: what to put in where only the answer matters. */
export function plainCall({ operation, example }: Contract): CallCase {
  const [call] = Object.values(example.calls);
  if (call === undefined) throw new Error(`${operation.id}: the case has no call`);
  return call;
}

/** The call that a sample answers. */
export function callOf(contract: Contract, { call }: AnswerCase): CallCase {
  const named = call === undefined ? plainCall(contract) : contract.example.calls[call];
  if (named === undefined) throw new Error(`${contract.operation.id}: no call "${call}"`);
  return named;
}

/** The plainest call, for a reader of its answer. */
export function plainReading(contract: Contract): Reading {
  const { provider, operation } = contract;
  return { provider, operation, input: plainCall(contract).input };
}

/** The samples of answers that say yes. */
export function goodSamples({ example }: Contract): readonly AnswerCase[] {
  return Object.values(example.answers).filter(({ outcome }) => !("error" in outcome));
}

/** The good samples of one call; where none of them answers it, all. */
export function goodSamplesOf(contract: Contract, call: CallCase): readonly AnswerCase[] {
  const good = goodSamples(contract);
  const answering = good.filter((sample) => callOf(contract, sample) === call);
  return answering.length > 0 ? answering : good;
}
