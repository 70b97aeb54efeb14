import { expect } from "vitest";
import type { Contract } from "../cases/contract.js";

/** Fails unless the case has what it takes to check the operation at all. */
export function expectWholeCase({ operation, example }: Contract): void {
  const { calls, answers, probes, paidCall } = example;
  expect(Object.keys(calls), "calls").not.toEqual([]);
  const statuses = new Set(Object.values(answers).map(({ status }) => status));
  const missing = [...operation.answers.keys()].filter((status) => !statuses.has(status));
  expect(missing, "statuses of the spec without a sample answer").toEqual([]);
  const unknown = Object.values(probes).filter(({ answer }) => !(answer in answers));
  expect(unknown, "probes whose answer is not among the samples").toEqual([]);
  const isPaid = operation.paid !== undefined;
  expect(isPaid, "paidCall is there for paid operations, and only there").toBe(
    paidCall !== undefined,
  );
  expect(calls, "the call that paidCall names").toHaveProperty(
    paidCall ?? Object.keys(calls)[0] ?? "",
  );
}
