import { GatewayError, type ClientOptions } from "@x/core";
import type { Probe } from "../cases/operation-case.js";
import { formFaults, schemaFaults } from "../spec/schema-check.js";
import type { SpecOperation } from "../spec/spec-operations.js";
import type { AnswerOnTheWire } from "./answer-on-the-wire.js";
import { watchedFetch } from "./fetches.js";
import type { AnyClient, CreateClient } from "./read-outcome.js";

/** Has the form of a key, and is nobody's. */
const WRONG_KEY = `sk-${"0".repeat(48)}`;

/**
 * Whether a probe can be sent without a thought: where a call costs money, the spec must refuse its body as well, so
 * that a gateway which overlooks what the probe is about still has a reason to say no.
 */
export function isHarmless(operation: SpecOperation, { body = {} }: Probe): boolean {
  const { paid, request, form, document } = operation;
  if (paid === undefined) return true;
  const schema = request ?? form;
  const faultsOf = request ? schemaFaults : formFaults;
  return schema !== undefined && faultsOf(document, schema, body).length > 0;
}

/**
 * Sends a probe once, on the client's wire, and tells the answer as it came.
 *
 * @throws Error when the probe could cost money, and what `fetch` throws.
 */
export async function sendProbe(
  createClient: CreateClient,
  options: ClientOptions,
  operation: SpecOperation,
  probe: Probe,
): Promise<AnswerOnTheWire> {
  if (!isHarmless(operation, probe)) {
    throw new Error(`${operation.id}: a probe could cost money: give it a body the spec refuses`);
  }
  const watched = watchedFetch(options.fetch ?? ((url, init) => globalThis.fetch(url, init)));
  const key = probe.key === "wrong" ? { apiKey: WRONG_KEY } : {};
  const client = createClient({ ...options, ...key, fetch: watched.fetch, retries: 0 });
  const { path, body } = probe;
  try {
    await (client as AnyClient)[operation.method]?.(operation.path, {
      params: { path },
      ...(body && { body: operation.request ? body : formOf(body) }),
    });
  } catch (error) {
    // The client refuses a page; what came is still what was asked for here.
    if (!GatewayError.is(error) || watched.answers.length === 0) throw error;
  }
  const [answer] = watched.answers;
  if (answer === undefined) throw new Error(`${operation.id}: nothing was sent`);
  return answer;
}

/** What an operation without a JSON body takes. A probe has no files: a body that is whole would cost money. */
function formOf(body: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) form.append(name, String(value));
  return form;
}
