import { createSandbox, createTurnableClock } from "@x/sandbox";
import { streamFaults } from "@x/testing/stream-faults";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  createGeminiClient,
  GatewayError,
  type GeminiGenerateContentResponse,
} from "../src/index.js";

const clock = createTurnableClock();
const sandbox = createSandbox({ clock });
const { apiKey, baseUrl, fetch, ledger } = sandbox;
const gemini = createGeminiClient({ apiKey, baseUrl, fetch, clock, retries: 0 });

const question = {
  model: "gemini-3.8-flash",
  contents: [{ role: "user", parts: [{ text: "Write 20 words about Tromsø" }] }],
  generationConfig: { candidateCount: 2 },
};

/** What an answer says, and how each of its candidates says that it is whole. */
function toldBy({ candidates = [] }: GeminiGenerateContentResponse): unknown {
  return candidates.map(({ content, finishReason }) => ({
    told: (content?.parts ?? []).map(({ text }) => text).join(""),
    end: finishReason,
  }));
}

test("whatever goes wrong with a stream, its answer is whole, or an error says why it is not", async () => {
  const seen = new Set<string>();
  const whole = toldBy(await gemini.generateContent(question));
  const ask = async (): Promise<unknown> =>
    toldBy(await (await gemini.streamGenerateContent(question)).final());
  await fc.assert(
    fc.asyncProperty(streamFaults, async (fault) => {
      sandbox.faults.clear();
      sandbox.faults.add({ on: "streamGenerateContent", fault });
      const charges = ledger.entries.length;
      const told = await clock.run(ask().catch((error: unknown) => error));
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

test("the key travels in Google's header, and in no other", async () => {
  sandbox.faults.clear();
  await gemini.generateContent(question);
  expect(sandbox.requests.last?.credentials).toEqual(["x-goog-api-key"]);
});
