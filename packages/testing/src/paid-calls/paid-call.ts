import { getEventListeners } from "node:events";
import {
  createMemoryStore,
  GatewayError,
  openVideo,
  type ClientOptions,
  type TaskStore,
  type VideoTask,
} from "@x/core";
import {
  createSandbox,
  createTurnableClock,
  type FaultRule,
  type Sandbox,
  type SandboxOptions,
} from "@x/sandbox";

/** How a paid call of one provider is made, for the tests that all of them share. */
export interface PaidCallProvider {
  readonly createOperation: string;
  readonly pollOperation: string;
  /** Makes the call. */
  call(options: ClientOptions, signal: AbortSignal): Promise<VideoTask>;
}

/** One run: what goes wrong, and when the user loses patience. */
export interface PaidCallScenario {
  readonly faults: readonly FaultRule[];
  readonly sandbox: SandboxOptions;
  /** When the user aborts, on the sandbox's clock. Absent: never. */
  readonly abortAfterMs?: number | undefined;
}

/** How a run ended, and what it left behind. */
export interface PaidCallOutcome {
  readonly savedBytes?: number;
  readonly error?: unknown;
  readonly sandbox: Sandbox;
  readonly store: TaskStore;
  /** Timers that are still set on the clock. */
  readonly pendingTimers: number;
  /** Listeners that are still on the user's signal. */
  readonly listeners: number;
}

/** Makes one paid call on a sandbox and its clock, and reads its video to the end. */
export async function runPaidCall(
  provider: PaidCallProvider,
  scenario: PaidCallScenario,
): Promise<PaidCallOutcome> {
  const clock = createTurnableClock();
  const sandbox = createSandbox({ ...scenario.sandbox, clock });
  for (const rule of scenario.faults) sandbox.faults.add(rule);
  const store = createMemoryStore();
  const { apiKey, baseUrl, fetch } = sandbox;
  const controller = new AbortController();
  const { abortAfterMs } = scenario;
  const abort =
    abortAfterMs === undefined
      ? undefined
      : clock.setTimeout(() => controller.abort(), abortAfterMs);
  const end = await clock.run(
    makeAndRead(provider, { apiKey, baseUrl, fetch, clock, store }, controller.signal).then(
      (savedBytes) => ({ savedBytes }),
      (error: unknown) => ({ error }),
    ),
  );
  clock.clearTimeout(abort);
  await clock.advance(0); // lets what was aborted unwind
  const listeners = getEventListeners(controller.signal, "abort").length;
  return { ...end, sandbox, store, pendingTimers: clock.pending, listeners };
}

async function makeAndRead(
  provider: PaidCallProvider,
  options: ClientOptions,
  signal: AbortSignal,
): Promise<number> {
  const task = await provider.call(options, signal);
  const video = await task.result({ signal });
  let sizeBytes = 0;
  for await (const chunk of openVideo(video, { signal })) sizeBytes += chunk.length;
  await task.forget();
  return sizeBytes;
}

/** What is wrong with how a run ended, by the promise to never pay twice and never lose a video; undefined when it holds. */
export async function brokenPromise({
  sandbox,
  store,
  ...outcome
}: PaidCallOutcome): Promise<string | undefined> {
  const { error, savedBytes, pendingTimers, listeners } = outcome;
  const charged = sandbox.ledger.entries;
  if (charged.length > 1) return `paid ${charged.length} times`;
  if (error !== undefined && !GatewayError.is(error))
    return `threw what is no GatewayError: ${String(error)}`;
  const isKept =
    savedBytes !== undefined || error?.handle !== undefined || error?.billed === "unknown";
  if (sandbox.ledger.charges.length > 0 && !isKept) return `charged, and lost: ${String(error)}`;
  if (savedBytes !== undefined && charged.length === 0) return "saved what was never paid for";
  const records = await store.list();
  if (sandbox.ledger.charges.length > 0 && savedBytes === undefined && records.length !== 1)
    return "charged, and not in the store";
  if (pendingTimers > 0) return `${pendingTimers} timers are left`;
  if (listeners > 0) return `${listeners} listeners are left`;
  return undefined;
}
