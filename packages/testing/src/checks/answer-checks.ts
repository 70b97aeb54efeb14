import { expect } from "vitest";
import { callOf, plainReading, type Contract } from "../cases/contract.js";
import type { AnswerCase } from "../cases/operation-case.js";
import { sampleAnswer } from "../cases/sample-answer.js";
import { eventsOf, jsonOf, mediaTypeOf } from "../client/answer-on-the-wire.js";
import { sampleFetch } from "../client/fetches.js";
import { readOutcome, readTaskOutcome } from "../client/read-outcome.js";
import { schemaDifferences } from "../drift/schema-differences.js";
import { schemaFaults } from "../spec/schema-check.js";
import type { SpecOperation } from "../spec/spec-operations.js";
import { contractClient } from "./contract-client.js";

/** Fails unless the sample is what the spec says, and goes beyond it exactly where the case says so. */
export function expectAnswerInSpec(operation: SpecOperation, sample: AnswerCase): void {
  const { document } = operation;
  const listed = operation.answers.get(sample.status);
  const type = mediaTypeOf(sampleAnswer(sample));
  if (sample.body === undefined && listed?.others.has(type)) {
    const events = sample.stream === undefined ? [] : eventsOf(sample.stream);
    const schema = listed.others.get(type) ?? {};
    expect(events.flatMap((event) => schemaFaults(document, schema, event))).toEqual([]);
    return;
  }
  const schema = listed?.schema;
  if (sample.body === undefined) {
    const json = jsonOf(sampleAnswer(sample));
    // The spec describes JSON that says it is JSON: an error labelled as a stream is none of it.
    const isDescribed = json !== undefined && schema !== undefined && type === "application/json";
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
  const reading = { ...plainReading(contract), input: callOf(contract, sample).input };
  expect(await readOutcome(client, reading)).toEqual(sample.outcome);
  if ("data" in sample.outcome || "state" in sample.outcome) {
    const answer = await readWhole(await client[contract.operation.id]?.(reading.input));
    expect(answer).toEqual(sample.file ?? sample.text ?? sample.body);
  }
  if ("error" in sample.outcome && contract.operation.createdBy !== undefined) {
    // Reading costs nothing, and what is read was paid for.
    const error = { ...sample.outcome.error, billed: "yes" };
    expect(await readTaskOutcome(client, reading)).toEqual({ error });
  }
}

/** A file is read to its end; any other answer is there already. */
async function readWhole(answer: unknown): Promise<unknown> {
  if (!(answer instanceof ReadableStream)) return answer;
  return new Uint8Array(await new Response(answer).arrayBuffer());
}
