import { createSandbox, createTurnableClock, type StreamFault } from "@x/sandbox";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createOpenAIClient, GatewayError, type OpenAIClient } from "../src/index.js";

const question = "Write 20 words about Tromsø";

/** An answer, as far as it matters here: what it says, and how it says that it is whole. */
interface Told {
  readonly text: string;
  readonly end: unknown;
}

/** Asks the same question on either of the two routes, and reads the answer as a stream or at once. */
const routes = {
  createResponse: async (openai: OpenAIClient, stream: boolean): Promise<Told> => {
    const answer = await openai.createResponse({ model: "gpt-5.5", input: question, stream });
    const { output, status } = "final" in answer ? await answer.final() : answer;
    const parts = output.flatMap((item) => (item.type === "message" ? item.content : []));
    const texts = parts.map((part) => (part.type === "output_text" ? part.text : ""));
    return { text: texts.join(""), end: status };
  },
  createChatCompletion: async (openai: OpenAIClient, stream: boolean): Promise<Told> => {
    const messages = [{ role: "user" as const, content: question }];
    const answer = await openai.createChatCompletion({ model: "gpt-5.5", messages, stream });
    const { choices } = "final" in answer ? await answer.final() : answer;
    return { text: choices[0]?.message.content ?? "", end: choices[0]?.finish_reason };
  },
};

const afterEvents = fc.integer({ min: 0, max: 30 });
const faults = fc.oneof<fc.Arbitrary<StreamFault>[]>(
  fc.record({
    kind: fc.constantFrom("error-line", "error-event", "vendor-breaks-off", "silence", "pings"),
    afterEvents,
  }),
  fc.record({
    kind: fc.constant("stream-cut"),
    afterEvents,
    inside: fc.constantFrom("event", "character"),
    ending: fc.constantFrom("break", "end"),
  }),
  fc.record({
    kind: fc.constant("odd-event"),
    afterEvents,
    what: fc.constantFrom("bare", "usage-only", "unknown", "empty", "null", "malformed"),
  }),
  fc.record({
    kind: fc.constant("rechunked"),
    bytes: fc.integer({ min: 1, max: 99 }),
    random: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("stream-refused"),
    status: fc.constantFrom(400, 429, 500, 503),
  }),
  fc.record({ kind: fc.constant("not-streamed") }),
);

const clock = createTurnableClock();
const sandbox = createSandbox({ clock });
const { apiKey, baseUrl, fetch, ledger } = sandbox;
const openai = createOpenAIClient({ apiKey, baseUrl, fetch, clock, retries: 0 });

test("whatever goes wrong with a stream, its answer is whole, or an error says why it is not", async () => {
  const seen = new Set<string>();
  const wholes = {
    createResponse: await routes.createResponse(openai, false),
    createChatCompletion: await routes.createChatCompletion(openai, false),
  };
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...typedKeys(routes)), faults, async (route, fault) => {
      sandbox.faults.clear();
      sandbox.faults.add({ on: route, fault });
      const charges = ledger.entries.length;
      const told = await clock.run(routes[route](openai, true).catch((error: unknown) => error));
      const error = GatewayError.is(told) ? told : undefined;
      seen.add(error?.kind ?? "whole");
      expect(error ?? told).toEqual(error ?? wholes[route]);
      // What was charged is billed, or may be: no error may say that it is not.
      const isCharged = ledger.entries.length > charges;
      expect(isCharged && error?.billed === "no").toBe(false);
    }),
    { numRuns: 300, seed: 20_261_122 },
  );
  const refused = ["invalid", "rate-limit", "unavailable", "upstream"];
  expect(seen).toEqual(
    new Set(["whole", "truncated", "timeout", "unexpected-content", ...refused]),
  );
});

function typedKeys<Table extends object>(table: Table): (keyof Table)[] {
  return Object.keys(table) as (keyof Table)[];
}
