import { expect } from "vitest";
import { isHarmless } from "../client/probe.js";
import { expectAnswerInSpec, expectOutcome } from "./answer-checks.js";
import { expectWholeCase } from "./case-checks.js";
import type { Contract } from "../cases/contract.js";
import { expectRefused, expectRequestInSpec, expectRequestSent } from "./request-checks.js";
import {
  expectProbeAnswered,
  expectSandboxTakes,
  expectTaskFails,
  expectTaskSucceeds,
} from "./sandbox-checks.js";

/** One thing that must hold of an operation's contract. */
export interface ContractCheck {
  readonly name: string;
  /** Throws when it does not hold. */
  readonly run: () => void | Promise<void>;
}

/** Everything that must hold of an operation's contract. */
export function contractChecks(contract: Contract): readonly ContractCheck[] {
  const { operation, example, poll } = contract;
  const { calls, answers, refusals = {}, probes } = example;
  const byTheSpec = [
    { name: "has a whole case", run: () => expectWholeCase(contract) },
    ...each(calls, "sends what the spec allows", (call) => expectRequestInSpec(operation, call)),
    ...each(answers, "has an answer of the spec", (one) => expectAnswerInSpec(operation, one)),
    ...each(probes, "has a probe that costs nothing", (probe) => {
      expect(isHarmless(operation, probe)).toBe(true);
    }),
  ];
  const throughTheClient = [
    ...each(calls, "sends", (call) => expectRequestSent(contract, call)),
    ...each(refusals, "refuses", (refusal) => expectRefused(contract, refusal)),
    ...each(answers, "reads", (answer) => expectOutcome(contract, answer)),
  ];
  const onTheSandbox = [
    ...each(probes, "is answered a probe", (probe) => expectProbeAnswered(contract, probe)),
    // A task can be read only where it was made: its readings are checked with the operation that makes it.
    ...each(operation.createdBy === undefined ? calls : {}, "is taken", (call) =>
      expectSandboxTakes(contract, call),
    ),
    ...(poll === undefined ? [] : taskChecks(contract, poll)),
  ];
  return [...byTheSpec, ...throughTheClient, ...onTheSandbox];
}

function taskChecks(contract: Contract, poll: Contract): readonly ContractCheck[] {
  return [
    { name: "makes a task that succeeds", run: () => expectTaskSucceeds(contract, poll) },
    { name: "makes a task that fails", run: () => expectTaskFails(contract, poll) },
  ];
}

/** A check for each of the named things. */
function each<Value>(
  named: Readonly<Record<string, Value>>,
  what: string,
  check: (value: Value) => void | Promise<void>,
): readonly ContractCheck[] {
  return Object.entries(named).map(([name, value]) => ({
    name: `${what}: ${name}`,
    run: () => check(value),
  }));
}
