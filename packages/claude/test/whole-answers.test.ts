import { createSandbox, createTurnableClock, type StreamFault } from "@x/sandbox";
import { streamFaults } from "@x/testing/stream-faults";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createClaudeClient, GatewayError, type ClaudeClient } from "../src/index.js";

const model = "claude-opus-4-6";
const messages = [{ role: "user" as const, content: "Write 20 words about Tromsø" }];

/** Asks the same question on either of the two routes, reads the answer as a stream or at once, and tells what it says. */
const routes = {
  createMessage: async (claude: ClaudeClient, stream: boolean): Promise<unknown> => {
    const thinking = { type: "adaptive" as const };
    const input = { model, max_tokens: 1024, messages, thinking, stream };
    const answer = await claude.createMessage(input);
    const { content, stop_reason } = "final" in answer ? await answer.final() : answer;
    const told = content.map((block) => {
      if (block.type === "text") return block.text;
      return block.type === "thinking" ? block.thinking : block.type;
    });
    return { told, end: stop_reason };
  },
  createChatCompletion: async (claude: ClaudeClient, stream: boolean): Promise<unknown> => {
    const answer = await claude.createChatCompletion({ model, messages, stream });
    const { choices } = "final" in answer ? await answer.final() : answer;
    return { told: choices[0]?.message.content, end: choices[0]?.finish_reason };
  },
};

const mishaps = fc.oneof(
  fc.record({ route: fc.constantFrom(...typedKeys(routes)), fault: streamFaults }),
  fc.record({
    route: fc.constant("createMessage" as const),
    fault: fc.record<StreamFault & { kind: "starts-again" }>({
      kind: fc.constant("starts-again"),
      afterEvents: fc.integer({ min: 0, max: 30 }),
    }),
  }),
);

const clock = createTurnableClock();
const sandbox = createSandbox({ clock });
const { apiKey, baseUrl, fetch, ledger } = sandbox;
const claude = createClaudeClient({ apiKey, baseUrl, fetch, clock, retries: 0 });

test("whatever goes wrong with a stream, its answer is whole, or an error says why it is not", async () => {
  const seen = new Set<string>();
  const wholes = {
    createMessage: await routes.createMessage(claude, false),
    createChatCompletion: await routes.createChatCompletion(claude, false),
  };
  await fc.assert(
    fc.asyncProperty(mishaps, async ({ route, fault }) => {
      sandbox.faults.clear();
      sandbox.faults.add({ on: route, fault });
      const charges = ledger.entries.length;
      const told = await clock.run(routes[route](claude, true).catch((error: unknown) => error));
      const error = GatewayError.is(told) ? told : undefined;
      seen.add(error?.kind ?? "whole");
      expect(error ? wholes[route] : told).toEqual(wholes[route]);
      expect(ledger.entries.length - charges).toBeLessThanOrEqual(error?.billed === "no" ? 0 : 1);
    }),
    { numRuns: 300, seed: 20_261_122 },
  );
  const refused = ["invalid", "rate-limit", "unavailable", "upstream"];
  expect(seen).toEqual(
    new Set(["whole", "truncated", "timeout", "unexpected-content", ...refused]),
  );
});

test("the text of a stream is read to its end too, or an error says why not", async () => {
  const question = { model, max_tokens: 1024, messages };
  const { content } = await claude.createMessage(question);
  const whole = content.map((block) => (block.type === "text" ? block.text : "")).join("");
  const read = async (): Promise<string> => {
    const stream = await claude.createMessage({ ...question, stream: true });
    let text = "";
    for await (const piece of stream.text()) text += piece;
    return text;
  };
  await fc.assert(
    fc.asyncProperty(mishaps, async ({ fault }) => {
      sandbox.faults.clear();
      sandbox.faults.add({ on: "createMessage", fault });
      const text = await clock.run(read().catch((error: unknown) => error));
      expect(GatewayError.is(text) ? whole : text).toBe(whole);
    }),
    { numRuns: 200, seed: 20_261_122 },
  );
});

test("each route gets the key in its own header, and in no other", async () => {
  sandbox.faults.clear();
  await routes.createMessage(claude, false);
  await routes.createChatCompletion(claude, false);
  const sent = sandbox.requests.entries.slice(-2).map(({ credentials }) => credentials);
  expect(sent).toEqual([["x-api-key"], ["authorization"]]);
});

function typedKeys<Table extends object>(table: Table): (keyof Table)[] {
  return Object.keys(table) as (keyof Table)[];
}
