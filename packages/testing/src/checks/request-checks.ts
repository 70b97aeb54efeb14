import { InvalidInputError } from "@x/core";
import { expect } from "vitest";
import { callOf, goodSamples, type Contract } from "../cases/contract.js";
import type {
  CallCase,
  ExpectedFile,
  ExpectedRequest,
  RefusalCase,
} from "../cases/operation-case.js";
import { sampleAnswer } from "../cases/sample-answer.js";
import { sampleFetch, type SentRequest } from "../client/fetches.js";
import { formFaults, schemaFaults } from "../spec/schema-check.js";
import type { SpecOperation } from "../spec/spec-operations.js";
import { contractBaseUrl, contractClient, contractKey } from "./contract-client.js";

/** Fails unless the request is one of the operation, and its body valid by the spec. */
export function expectRequestInSpec(operation: SpecOperation, { request }: CallCase): void {
  const { method, path, request: schema, document } = operation;
  expect(request.method).toBe(method);
  const pattern = path.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);
  expect(request.path).toMatch(new RegExp(`^${pattern.replaceAll(/\{\w+\}/g, "[^/]+")}$`));
  if (request.form !== undefined) {
    expect(operation.form, "the spec describes a form").toBeDefined();
    expect(formFaults(document, operation.form ?? {}, asTexts(request.form))).toEqual([]);
  } else if (schema === undefined) expect(request.body).toBeUndefined();
  else expect(schemaFaults(document, schema, request.body)).toEqual([]);
}

/** Fails unless the client sends exactly the expected request, once. */
export async function expectRequestSent(contract: Contract, call: CallCase): Promise<void> {
  const answer =
    goodSamples(contract).find((sample) => callOf(contract, sample) === call) ??
    Object.values(contract.example.answers)[0];
  if (answer === undefined) throw new Error(`${contract.operation.id}: the case has no answer`);
  const watched = sampleFetch(sampleAnswer(answer));
  await contractClient(contract, watched.fetch)[contract.operation.id]?.(call.input);
  const sent = await Promise.all(watched.requests.map(describeRequest));
  expect(sent).toEqual([{ query: {}, ...call.request }]);
  for (const request of watched.requests) expectHeaders(contract, request);
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

async function describeRequest({ url, method, body, form }: SentRequest): Promise<ExpectedRequest> {
  expect(url.origin).toBe(contractBaseUrl);
  const common = {
    method: method as ExpectedRequest["method"],
    path: decodeURIComponent(url.pathname),
    query: Object.fromEntries(url.searchParams),
  };
  if (form !== undefined) return { ...common, form: await describeForm(form) };
  return { ...common, body: body === "" ? undefined : JSON.parse(body) };
}

async function describeForm(form: FormData): Promise<NonNullable<ExpectedRequest["form"]>> {
  const names = [...new Set(form.keys())];
  const members = names.map(async (name) => {
    const values = await Promise.all(form.getAll(name).map(describePart));
    return [name, values.length > 1 ? values : values[0]] as const;
  });
  return Object.fromEntries(await Promise.all(members)) as NonNullable<ExpectedRequest["form"]>;
}

async function describePart(part: string | File): Promise<string | ExpectedFile> {
  if (typeof part === "string") return part;
  return { name: part.name, type: part.type, bytes: new Uint8Array(await part.arrayBuffer()) };
}

/** To a schema, a file is a text. */
function asTexts(form: NonNullable<ExpectedRequest["form"]>): object {
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => {
      const isFile = typeof value === "object" && "bytes" in value;
      return [name, isFile ? value.name : value];
    }),
  );
}

function expectHeaders({ operation }: Contract, { headers, body, form }: SentRequest): void {
  const key = operation.keyHeader === "authorization" ? `Bearer ${contractKey}` : contractKey;
  expect(headers.get(operation.keyHeader)).toBe(key);
  // `fetch` itself names the type of a form, with its boundary.
  const isJson = body !== "" && form === undefined;
  expect(headers.get("content-type")).toBe(isJson ? "application/json" : null);
}
