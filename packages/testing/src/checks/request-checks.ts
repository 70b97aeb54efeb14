import { InvalidInputError } from "@x/core";
import { expect } from "vitest";
import type { Contract } from "../cases/contract.js";
import type { CallCase, ExpectedRequest, RefusalCase } from "../cases/operation-case.js";
import { sampleAnswer } from "../cases/sample-answer.js";
import { sampleFetch, type SentRequest } from "../client/fetches.js";
import { schemaFaults } from "../spec/schema-check.js";
import type { SpecOperation } from "../spec/spec-operations.js";
import { contractBaseUrl, contractClient, contractKey } from "./contract-client.js";

/** Fails unless the request is one of the operation, and its body valid by the spec. */
export function expectRequestInSpec(operation: SpecOperation, { request }: CallCase): void {
  const { method, path, request: schema, document } = operation;
  expect(request.method).toBe(method);
  const pattern = path.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);
  expect(request.path).toMatch(new RegExp(`^${pattern.replaceAll(/\{\w+\}/g, "[^/]+")}$`));
  if (schema === undefined) expect(request.body).toBeUndefined();
  else expect(schemaFaults(document, schema, request.body)).toEqual([]);
}

/** Fails unless the client sends exactly the expected request, once. */
export async function expectRequestSent(contract: Contract, call: CallCase): Promise<void> {
  const [answer] = Object.values(contract.example.answers);
  if (answer === undefined) throw new Error(`${contract.operation.id}: the case has no answer`);
  const watched = sampleFetch(sampleAnswer(answer));
  await contractClient(contract, watched.fetch)[contract.operation.id]?.(call.input);
  expect(watched.requests.map(describeRequest)).toEqual([{ query: {}, ...call.request }]);
  for (const request of watched.requests) expectHeaders(request);
}

/** Fails unless the client names the member that is wrong, and sends nothing. */
export async function expectRefused(contract: Contract, refusal: RefusalCase): Promise<void> {
  const watched = sampleFetch({ status: 500, headers: new Headers(), text: "" });
  const client = contractClient(contract, watched.fetch);
  const error = await client[contract.operation.id]?.(refusal.input).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(InvalidInputError);
  expect(error).toMatchObject({ field: refusal.field, kind: "invalid", billed: "no" });
  expect(watched.requests).toEqual([]);
}

function describeRequest({ url, method, body }: SentRequest): ExpectedRequest {
  expect(url.origin).toBe(contractBaseUrl);
  return {
    method: method as ExpectedRequest["method"],
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    body: body === "" ? undefined : JSON.parse(body),
  };
}

function expectHeaders({ headers, body }: SentRequest): void {
  expect(headers.get("authorization")).toBe(`Bearer ${contractKey}`);
  expect(headers.get("content-type")).toBe(body === "" ? null : "application/json");
}
