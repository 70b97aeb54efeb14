import { createSandbox, createTurnableClock } from "@x/sandbox";
import { expect, test } from "vitest";
import { createGeminiClient } from "../src/index.js";

test("an answer that takes nine minutes is waited for, and paid for once", async () => {
  const clock = createTurnableClock();
  const { apiKey, baseUrl, fetch, faults, ledger } = createSandbox({ clock });
  faults.add({ on: "generateContent", fault: { kind: "slow", ms: 540_000 } });
  const gemini = createGeminiClient({ apiKey, baseUrl, fetch, clock });
  const answer = gemini.generateContent({
    model: "gemini-3.8-flash",
    contents: [{ role: "user", parts: [{ text: "Think" }] }],
  });
  await expect(clock.run(answer)).resolves.toBeTypeOf("object");
  expect(ledger.entries).toHaveLength(1);
});
