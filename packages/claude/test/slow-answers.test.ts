import { createSandbox, createTurnableClock } from "@x/sandbox";
import { expect, test } from "vitest";
import { createClaudeClient } from "../src/index.js";

test("an answer that takes nine minutes is waited for, and paid for once", async () => {
  const clock = createTurnableClock();
  const { apiKey, baseUrl, fetch, faults, ledger } = createSandbox({ clock });
  faults.add({ on: "createMessage", fault: { kind: "slow", ms: 540_000 } });
  const claude = createClaudeClient({ apiKey, baseUrl, fetch, clock });
  const answer = claude.createMessage({
    model: "claude-sonnet-5-5",
    max_tokens: 100,
    messages: [{ role: "user", content: "Think" }],
  });
  await expect(clock.run(answer)).resolves.toBeTypeOf("object");
  expect(ledger.entries).toHaveLength(1);
});
