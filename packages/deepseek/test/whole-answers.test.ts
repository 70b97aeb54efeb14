import { createSandbox, createTurnableClock } from "@x/sandbox";
import { streamFaults } from "@x/testing/stream-faults";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createDeepSeekClient, GatewayError } from "../src/index.js";

const clock = createTurnableClock();
const sandbox = createSandbox({ clock });
const { apiKey, baseUrl, fetch, ledger } = sandbox;
const deepseek = createDeepSeekClient({ apiKey, baseUrl, fetch, clock, retries: 0 });

/** Asks the same question, reads the answer as a stream or at once, and tells what it says: the thoughts too. */
async function ask(stream: boolean): Promise<unknown> {
  const messages = [{ role: "user" as const, content: "Write 20 words about Tromsø" }];
  const answer = await deepseek.createChatCompletion({ model: "deepseek-flash", messages, stream });
  const { choices } = "final" in answer ? await answer.final() : answer;
  return choices.map(({ message, finish_reason }) => ({
    told: [message.reasoning_content, message.content],
    end: finish_reason,
  }));
}

test("whatever goes wrong with a stream, its answer is whole, or an error says why it is not", async () => {
  const seen = new Set<string>();
  const whole = await ask(false);
  await fc.assert(
    fc.asyncProperty(streamFaults, async (fault) => {
      sandbox.faults.clear();
      sandbox.faults.add({ on: "createChatCompletion", fault });
      const charges = ledger.entries.length;
      const told = await clock.run(ask(true).catch((error: unknown) => error));
      const error = GatewayError.is(told) ? told : undefined;
      seen.add(error?.kind ?? "whole");
      expect(error ? whole : told).toEqual(whole);
      expect(ledger.entries.length - charges).toBeLessThanOrEqual(error?.billed === "no" ? 0 : 1);
    }),
    { numRuns: 300, seed: 20_261_122 },
  );
  const refused = ["invalid", "rate-limit", "unavailable", "upstream"];
  expect(seen).toEqual(
    new Set(["whole", "truncated", "timeout", "unexpected-content", ...refused]),
  );
});
