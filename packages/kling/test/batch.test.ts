import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import {
  createMemoryStore,
  GatewayError,
  runAll,
  type BatchResult,
  type StartTask,
  type TaskStore,
} from "@x/core";
import { createSandbox, createTurnableClock, type Sandbox, type TurnableClock } from "@x/sandbox";
import { faultSequences } from "@x/testing/paid-calls";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createKlingClient, type KlingClient } from "../src/index.js";

const count = 1_000;
const seed = 20_261_122;

interface World {
  readonly clock: TurnableClock;
  readonly sandbox: Sandbox;
  readonly store: TaskStore;
  readonly kling: KlingClient;
}

function createWorld(): World {
  const clock = createTurnableClock();
  const sandbox = createSandbox({ clock, taskSeconds: 8 });
  const store = createMemoryStore();
  const { apiKey, baseUrl, fetch } = sandbox;
  return {
    clock,
    sandbox,
    store,
    kling: createKlingClient({ apiKey, baseUrl, fetch, clock, store }),
  };
}

/** Everything that can happen to a call, spread over the whole batch. */
function addFaults({ sandbox }: World): void {
  const sequences = fc.sample(faultSequences("textToVideo", "getTextToVideo"), {
    seed,
    numRuns: 40,
  });
  for (const [index, rule] of sequences.flat().entries())
    sandbox.faults.add({
      ...rule,
      after: (index * 41) % (rule.on === "textToVideo" ? 900 : 3_000),
    });
}

/** Runs the batch, with the same keys each time. What is finished is noted as saved. */
async function runBatch({ kling, clock }: World): Promise<BatchResult[]> {
  function* requests(): Generator<StartTask> {
    for (let index = 0; index < count; index++)
      yield (options) =>
        kling.textToVideo({ model_name: "kling-v3", prompt: `boat ${index}` }, options);
  }
  const results: BatchResult[] = [];
  const run = async (): Promise<void> => {
    const batch = runAll(requests(), {
      clock,
      concurrency: 40,
      key: (index) => `boat ${index}`,
      save: ({ handle }) => kling.resume(handle).forget(),
    });
    for await (const result of batch) results.push(result);
  };
  await clock.run(run());
  return results;
}

/** The prompts of what is charged and not given back. */
function chargedPrompts({ sandbox }: World): unknown[] {
  return sandbox.ledger.charges.map(
    ({ taskId }) => sandbox.tasks.get(`${taskId}`)?.input["prompt"],
  );
}

/** The prompts of requests whose outcome is unknown, and of those whose task is known or done. */
function accountedPrompts(results: readonly BatchResult[]): Set<unknown> {
  const known = results.filter(
    (result) =>
      result.status !== "failed" ||
      result.handle !== undefined ||
      (GatewayError.is(result.error) && result.error.billed === "unknown"),
  );
  return new Set(known.map(({ index }) => `boat ${index}`));
}

describe("a batch of a thousand tasks, with every fault on its way,", () => {
  test("accounts for each, pays for none twice, and finishes what it can when it is run again", async () => {
    const world = createWorld();
    addFaults(world);
    const first = await runBatch(world);
    expect(first).toHaveLength(count);
    expect(new Set(first.map(({ index }) => index)).size).toBe(count);
    const failed = first.filter(({ status }) => status === "failed").length;
    expect(failed).toBeGreaterThan(50);
    expect(failed).toBeLessThan(count / 2);
    const charged = chargedPrompts(world);
    expect(new Set(charged).size).toBe(charged.length);
    expect(charged.filter((prompt) => !accountedPrompts(first).has(prompt))).toEqual([]);

    world.sandbox.faults.clear();
    const second = await runBatch(world);
    const chargedAgain = chargedPrompts(world);
    expect(new Set(chargedAgain).size).toBe(chargedAgain.length);
    const left = second.filter((result) => result.status === "failed");
    const billed = left.map(({ error }) => (GatewayError.is(error) ? error.billed : "nobody's"));
    expect(left.length).toBeLessThan(failed);
    expect(billed.filter((each) => each === "nobody's")).toEqual([]);
    const recovered = await world.kling.recover();
    expect(recovered.tasks).toHaveLength(billed.filter((each) => each === "yes").length);
    expect(recovered.unknown).toHaveLength(billed.filter((each) => each === "unknown").length);
    expect(world.clock.pending).toBe(0);
  });
});

test("the memory of a batch does not grow with its length", async () => {
  const program = join(import.meta.dirname, "support/batch-memory.mjs");
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", program, "3000"]);
  const { ended, created, liveBytes } = JSON.parse(stdout) as Record<string, number> & {
    liveBytes: number[];
  };
  expect([ended, created]).toEqual([3_000, 3_000]);
  const [, second = NaN, ...others] = liveBytes;
  expect(Math.max(...others) / second).toBeLessThan(1.15);
});
