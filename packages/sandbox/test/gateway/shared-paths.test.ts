import { describe, expect, it } from "vitest";
import { type TextBench, createTextBench } from "../text/text-bench.js";

const CHAT = "/v1/chat/completions";
const MESSAGES = [{ role: "user", content: "Hello" }];

async function providerOf(bench: TextBench, model: string): Promise<string | undefined> {
  await bench.post(CHAT, { model, messages: MESSAGES });
  return bench.sandbox.ledger.entries.at(-1)?.provider;
}

describe("a path of several providers", () => {
  it.each([
    ["gpt-5.5", "openai"],
    ["o3", "openai"],
    ["claude-opus-5", "claude"],
    ["deepseek-flash", "deepseek"],
  ])("is answered by the one whose model it is: %s", async (model, provider) => {
    await expect(providerOf(createTextBench(), model)).resolves.toBe(provider);
  });

  it("has no channel for a model nobody has", async () => {
    const response = await createTextBench().post(CHAT, { model: "llama-9", messages: MESSAGES });
    expect(response.status).toBe(503);
    await expect(response.json()).resolves.toMatchObject({ error: { code: "model_not_found" } });
  });

  it("serves models of one's own by their names", async () => {
    const bench = createTextBench({ models: ["claude-next", "llama-9"] });
    await expect(providerOf(bench, "claude-next")).resolves.toBe("claude");
    await expect(providerOf(bench, "llama-9")).resolves.toBe("openai");
  });
});

describe("an operation with its provider", () => {
  it("is what a fault happens to, and no other of that name", async () => {
    const bench = createTextBench();
    bench.sandbox.faults.add({ on: "claude/createChatCompletion", fault: { kind: "overloaded" } });
    const statusOf = async (model: string) =>
      (await bench.post(CHAT, { model, messages: MESSAGES })).status;
    expect(await statusOf("gpt-5.5")).toBe(200);
    expect(await statusOf("claude-opus-5")).toBe(503);
  });

  it("may have a price of its own, by the thousand tokens", async () => {
    const prices = { createChatCompletion: 2000, "deepseek/createChatCompletion": 4000 };
    const bench = createTextBench({ prices });
    await providerOf(bench, "gpt-5.5");
    await providerOf(bench, "deepseek-flash");
    const perToken = bench.sandbox.ledger.entries.map(
      ({ amount, tokens }) => amount / (tokens!.input + tokens!.output),
    );
    expect(perToken).toEqual([2, 4]);
  });
});

describe("a model in the path", () => {
  const body = { contents: [{ parts: [{ text: "Hello" }] }] };
  const statusOf = async (path: string) => (await createTextBench().post(path, body)).status;

  it.each([
    ["/v1beta/models/gemini-3.8-flash:generateContent", 200],
    ["/v1beta/models/gemini-3.8-flash:streamGenerateContent?alt=sse", 200],
    ["/v1beta/models/gemini-99.9:generateContent", 503],
    ["/v1beta/models/gemini-3.8-flash:countTokens", 404],
    ["/v1beta/models/:generateContent", 404],
  ])("is served by its name: %s", async (path, status) => {
    await expect(statusOf(path)).resolves.toBe(status);
  });

  it("is the one that is charged", async () => {
    const bench = createTextBench();
    await bench.whole("gemini", "Hello");
    expect(bench.sandbox.ledger.entries[0]).toMatchObject({ model: "gemini-3.8-flash" });
  });
});
