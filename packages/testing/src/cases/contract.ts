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
    const poll = contractOf(operations.find(({ id }) => id === operation.poll));
    return { provider, createClient, operation, example, poll };
  };
  return operations.flatMap((operation) => contractOf(operation) ?? []);
}

/** The case's plainest call: what to put in where only the answer matters. */
export function plainCall({ operation, example }: Contract): CallCase {
  const [call] = Object.values(example.calls);
  if (call === undefined) throw new Error(`${operation.id}: the case has no call`);
  return call;
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
