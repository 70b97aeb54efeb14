import { TaskFailedError, type Video, type VideoTask } from "@x/core";
import { createSandbox, createTurnableClock, type Sandbox, type TurnableClock } from "@x/sandbox";
import { expect } from "vitest";
import { goodSamples, plainCall, type Contract } from "../cases/contract.js";
import type { AnswerCase, CallCase, Probe } from "../cases/operation-case.js";
import { watchedFetch, type WatchedFetch } from "../client/fetches.js";
import { sendProbe } from "../client/probe.js";
import type { AnyClient } from "../client/read-outcome.js";
import { answerDifferences } from "../drift/answer-differences.js";

const FAIL_REASON = "Failure to pass the risk control system";

interface OnSandbox {
  readonly sandbox: Sandbox;
  readonly clock: TurnableClock;
  readonly watched: WatchedFetch;
  readonly client: AnyClient;
}

/** Fails unless the sandbox understands the call as it was meant, charges it once, and answers by the spec. */
export async function expectSandboxTakes(contract: Contract, call: CallCase): Promise<void> {
  const { sandbox, client, watched } = onSandbox(contract);
  await client[contract.operation.id]?.(call.input);
  const { method, path, body } = call.request;
  expect(sandbox.requests.entries).toMatchObject([{ method, status: 200, authorization: "valid" }]);
  expect(new URL(sandbox.requests.last?.url ?? "").pathname).toBe(path);
  expect(sandbox.requests.last?.body).toEqual(body);
  expect(sandbox.ledger.entries).toHaveLength(contract.operation.paid === undefined ? 0 : 1);
  expectNoDifferences(contract, watched, goodSamples(contract));
}

/** Fails unless a task made by the case's plainest call can be read to its good end, always by the spec. */
export async function expectTaskSucceeds(contract: Contract, poll: Contract): Promise<void> {
  const { client, clock, watched, sandbox } = onSandbox(contract);
  const video = await clock.run(readToEnd(client, contract));
  expect(video.url).toMatch(/^https?:/);
  expect(sandbox.requests.to(poll.operation.id).length).toBeGreaterThan(1);
  expectNoDifferences(poll, readsOf(watched), goodSamples(poll));
}

/** Fails unless the same holds for a task that fails, and its money comes back. */
export async function expectTaskFails(contract: Contract, poll: Contract): Promise<void> {
  const { client, clock, watched, sandbox } = onSandbox(contract);
  const fault = { kind: "task-fails", reason: FAIL_REASON } as const;
  sandbox.faults.add({ on: contract.operation.id, fault });
  const error = await clock.run(readToEnd(client, contract).catch((thrown: unknown) => thrown));
  expect(error).toBeInstanceOf(TaskFailedError);
  expect(error).toMatchObject({ billed: "no", state: { error: { message: FAIL_REASON } } });
  expect(sandbox.ledger.total).toBe(0);
  expectNoDifferences(poll, readsOf(watched), goodSamples(poll));
}

/** Fails unless the sandbox answers the probe as the case says, and charges nothing. */
export async function expectProbeAnswered(contract: Contract, probe: Probe): Promise<void> {
  const { sandbox } = onSandbox(contract);
  const sample = contract.example.answers[probe.answer];
  if (sample === undefined) throw new Error(`the case has no answer "${probe.answer}"`);
  const { apiKey, baseUrl, fetch } = sandbox;
  const options = { apiKey, baseUrl, fetch };
  const answer = await sendProbe(contract.createClient, options, contract.operation, probe);
  expect(answerDifferences(contract.operation, answer, [sample])).toEqual([]);
  expect(sandbox.ledger.entries).toEqual([]);
}

function onSandbox({ createClient }: Contract): OnSandbox {
  const clock = createTurnableClock();
  const sandbox = createSandbox({ clock });
  const { apiKey, baseUrl } = sandbox;
  const watched = watchedFetch(sandbox.fetch);
  const client = createClient({ apiKey, baseUrl, clock, fetch: watched.fetch }) as AnyClient;
  return { sandbox, clock, watched, client };
}

async function readToEnd(client: AnyClient, contract: Contract): Promise<Video> {
  const task = await client[contract.operation.id]?.(plainCall(contract).input);
  return (task as VideoTask).result();
}

function readsOf(watched: WatchedFetch): Pick<WatchedFetch, "answers"> {
  return { answers: watched.answers.slice(1) };
}

function expectNoDifferences(
  { operation }: Contract,
  { answers }: Pick<WatchedFetch, "answers">,
  samples: readonly AnswerCase[],
): void {
  const found = answers.flatMap((answer) => answerDifferences(operation, answer, samples));
  expect(found).toEqual([]);
}
