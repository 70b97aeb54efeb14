import { createSandbox, createTurnableClock } from "@x/sandbox";
import { expect, test } from "vitest";
import { createDeepSeekClient } from "../src/index.js";

test("an answer that takes nine minutes is waited for, and paid for once", async () => {
  const clock = createTurnableClock();
  const { apiKey, baseUrl, fetch, faults, ledger } = createSandbox({ clock });
  faults.add({ on: "createChatCompletion", fault: { kind: "slow", ms: 540_000 } });
  const deepseek = createDeepSeekClient({ apiKey, baseUrl, fetch, clock });
  const answer = deepseek.createChatCompletion({
    model: "deepseek-flash",
    messages: [{ role: "user", content: "Think" }],
  });
  await expect(clock.run(answer)).resolves.toBeTypeOf("object");
  expect(ledger.entries).toHaveLength(1);
});
