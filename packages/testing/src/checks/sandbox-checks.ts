import { TaskFailedError, type Video, type VideoTask } from "@x/core";
import { createSandbox, createTurnableClock, type Sandbox, type TurnableClock } from "@x/sandbox";
import { expect } from "vitest";
import { goodSamples, plainCall, type Contract } from "../cases/contract.js";
import type { AnswerCase, CallCase, Probe } from "../cases/operation-case.js";
import { watchedFetch, type WatchedFetch } from "../client/fetches.js";
import { sendProbe } from "../client/probe.js";
import { readToEnd, type AnyClient } from "../client/read-outcome.js";
import { answerDifferences } from "../drift/answer-differences.js";

const FAIL_REASON = "Failure to pass the risk control system";

/** Long enough for a video to be finished, and too short for it to be gone. */
const SUBJECT_MS = 60_000;

interface OnSandbox {
  readonly sandbox: Sandbox;
  readonly clock: TurnableClock;
  readonly watched: WatchedFetch;
  readonly client: AnyClient;
}

/** Fails unless the sandbox understands the call as it was meant, charges it once, and answers by the spec. */
export async function expectSandboxTakes(contract: Contract, call: CallCase): Promise<void> {
  const there = onSandbox(contract);
  const { client, watched } = there;
  const { input, request } = await callThere(there, contract, call);
  await readToEnd(await client[contract.operation.id]?.(input));
  const { method, path, body, form } = request;
  const requests = requestsAfterSubject(there, contract);
  expect(requests).toMatchObject([{ method, status: 200 }]);
  const { url = "", body: taken, headers } = requests[0] ?? {};
  expect(headers?.[contract.operation.keyHeader]).toBe("valid");
  expect(decodeURIComponent(new URL(url).pathname)).toBe(path);
  // In a form the name of a list may end with brackets.
  const members = form && Object.keys(form).map((name) => name.replace("[]", ""));
  expect(members ? Object.keys(Object(taken)) : taken).toEqual(members ?? body);
  expect(chargesOf(there, contract)).toHaveLength(contract.operation.paid === undefined ? 0 : 1);
  expectNoDifferences(contract, watched, goodSamples(contract));
}

/** Fails unless a task made by the case's plainest call can be read to its good end, always by the spec. */
export async function expectTaskSucceeds(contract: Contract, poll: Contract): Promise<void> {
  const there = onSandbox(contract);
  const { clock, watched, sandbox } = there;
  const video = await clock.run(finishedVideo(there, contract));
  expect(video.url).toMatch(/^(https?|data):/);
  expect(sandbox.requests.to(poll.operation.id).length).toBeGreaterThan(1);
  expectNoDifferences(poll, readsOf(watched), goodSamples(poll));
}

/** Fails unless the same holds for a task that fails, and its money comes back. */
export async function expectTaskFails(contract: Contract, poll: Contract): Promise<void> {
  const there = onSandbox(contract);
  const { clock, watched, sandbox } = there;
  const fault = { kind: "task-fails", reason: FAIL_REASON } as const;
  sandbox.faults.add({ on: contract.operation.id, fault });
  const error = await clock.run(finishedVideo(there, contract).catch((thrown: unknown) => thrown));
  expect(error).toBeInstanceOf(TaskFailedError);
  expect(error).toMatchObject({ billed: "no", state: { error: { message: FAIL_REASON } } });
  expect(chargesOf(there, contract)).toMatchObject([{ refundedAtMs: expect.any(Number) }]);
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

async function finishedVideo(there: OnSandbox, contract: Contract): Promise<Video> {
  const { input } = await callThere(there, contract, plainCall(contract));
  const task = await there.client[contract.operation.id]?.(input);
  return (task as VideoTask).result();
}

/** The call as it can be made there: where it is about a video, that is made first, and its id put in. */
async function callThere(
  { sandbox, clock }: OnSandbox,
  { subject, example }: Contract,
  call: CallCase,
): Promise<CallCase> {
  if (subject === undefined || example.subject === undefined) return call;
  const { apiKey, baseUrl, fetch } = sandbox;
  const client = subject.createClient({ apiKey, baseUrl, clock, fetch }) as AnyClient;
  const made = (await client[subject.operation.id]?.(plainCall(subject).input)) as VideoTask;
  await clock.advance(SUBJECT_MS);
  const { taskId } = made.handle;
  const input = call.input as Readonly<Record<string, string>>;
  const path = call.request.path.replace(input[example.subject.id] ?? "", taskId);
  return {
    input: { ...input, [example.subject.id]: taskId },
    request: { ...call.request, path },
  };
}

function requestsAfterSubject(
  { sandbox }: OnSandbox,
  { subject }: Contract,
): Sandbox["requests"]["entries"] {
  return sandbox.requests.entries.filter(({ operation }) => operation !== subject?.operation.id);
}

function chargesOf(
  { sandbox }: OnSandbox,
  { operation: { id } }: Contract,
): Sandbox["ledger"]["entries"] {
  return sandbox.ledger.entries.filter(({ operation }) => operation === id);
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
