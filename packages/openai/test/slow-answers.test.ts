import {
  createSandbox,
  createTurnableClock,
  type Ledger,
  type RequestLog,
  type TurnableClock,
} from "@x/sandbox";
import { expect, test } from "vitest";
import { createOpenAIClient, type OpenAIClient, type OpenAIClientOptions } from "../src/index.js";

const question = { model: "gpt-5.5", input: "Think for long" };

/** A client of a gateway that takes so long for each answer. */
function askSlowly(
  ms: number,
  options: OpenAIClientOptions = {},
): { openai: OpenAIClient; clock: TurnableClock; ledger: Ledger; requests: RequestLog } {
  const clock = createTurnableClock();
  const { apiKey, baseUrl, fetch, faults, ledger, requests } = createSandbox({ clock });
  faults.add({ on: "createResponse", fault: { kind: "slow", ms }, times: 3 });
  return {
    openai: createOpenAIClient({ apiKey, baseUrl, fetch, clock, ...options }),
    clock,
    ledger,
    requests,
  };
}

test("an answer that takes nine minutes is waited for, and paid for once", async () => {
  const { openai, clock, ledger } = askSlowly(540_000);
  const { status } = await clock.run(openai.createResponse(question));
  expect(status).toBe("completed");
  expect(ledger.entries).toHaveLength(1);
});

test("after ten minutes the call ends, and is not made again", async () => {
  const { openai, clock, requests } = askSlowly(660_000);
  const error = await clock.run(openai.createResponse(question).catch((thrown: unknown) => thrown));
  expect(error).toMatchObject({ kind: "timeout", billed: "unknown" });
  expect(requests.to("createResponse")).toHaveLength(1);
});

test("the limits can be set", async () => {
  const { openai, clock } = askSlowly(540_000, { timeoutMs: 60_000 });
  const error = await clock.run(openai.createResponse(question).catch((thrown: unknown) => thrown));
  expect(error).toMatchObject({ kind: "timeout", billed: "unknown" });
});
