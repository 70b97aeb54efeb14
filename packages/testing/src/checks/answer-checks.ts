import { expect } from "vitest";
import { plainReading, type Contract } from "../cases/contract.js";
import type { AnswerCase } from "../cases/operation-case.js";
import { sampleAnswer } from "../cases/sample-answer.js";
import { jsonOf } from "../client/answer-on-the-wire.js";
import { sampleFetch } from "../client/fetches.js";
import { readOutcome, readTaskOutcome } from "../client/read-outcome.js";
import { schemaDifferences } from "../drift/schema-differences.js";
import { schemaFaults } from "../spec/schema-check.js";
import type { SpecOperation } from "../spec/spec-operations.js";
import { contractClient } from "./contract-client.js";

/** Fails unless the sample is what the spec says, and goes beyond it exactly where the case says so. */
export function expectAnswerInSpec(operation: SpecOperation, sample: AnswerCase): void {
  const { document } = operation;
  const schema = operation.answers.get(sample.status)?.schema;
  if (sample.text !== undefined) {
    const json = jsonOf(sampleAnswer(sample));
    const isDescribed = json !== undefined && schema !== undefined;
    const faults = isDescribed ? schemaFaults(document, schema, json) : ["not in the spec"];
    expect(faults, "a valid answer of the spec: give it as body").not.toEqual([]);
    return;
  }
  if (schema === undefined) throw new Error(`the spec lists no JSON for status ${sample.status}`);
  expect(schemaFaults(document, schema, sample.body)).toEqual([]);
  const beyond = schemaDifferences(document, schema, sample.body, "body").map(({ at }) => at);
  expect(beyond).toEqual(sample.beyondSpec ?? []);
}

/** Fails unless the client makes of the sample what the case says. */
export async function expectOutcome(contract: Contract, sample: AnswerCase): Promise<void> {
  const watched = sampleFetch(sampleAnswer(sample));
  const client = contractClient(contract, watched.fetch);
  const reading = plainReading(contract);
  expect(await readOutcome(client, reading)).toEqual(sample.outcome);
  if ("data" in sample.outcome || "state" in sample.outcome) {
    expect(await client[contract.operation.id]?.(reading.input)).toEqual(sample.body);
  }
  if ("error" in sample.outcome && contract.operation.createdBy !== undefined) {
    // Reading costs nothing, and what is read was paid for.
    const error = { ...sample.outcome.error, billed: "yes" };
    expect(await readTaskOutcome(client, reading)).toEqual({ error });
  }
}
