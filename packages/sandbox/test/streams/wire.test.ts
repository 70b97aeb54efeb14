import { describe, expect, it } from "vitest";
import { ROUTE_NAMES, type RouteName, createTextBench, eventsIn } from "../text/text-bench.js";

const textOf = async (name: RouteName, extra = {}, options = {}): Promise<string> =>
  (await createTextBench(options).stream(name, "Hello", extra)).text();

const countsIn = (text: string) => eventsIn(text).filter((event) => event["usage"]);

describe("a stream", () => {
  it.each(ROUTE_NAMES)("has the gateway's headers: %s", async (name) => {
    const { headers, status } = await createTextBench().stream(name, "Hello");
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-type": "text/event-stream",
      "cache-control": "no-cache",
      connection: "keep-alive",
      "x-accel-buffering": "no",
      "x-oneapi-request-id": expect.any(String),
    });
    expect(headers.has("content-length")).toBe(false);
  });

  it.each(["openai", "claudeChat", "deepseek"] as const)(
    "of a chat is data lines without names, and ends with [DONE]: %s",
    async (name) => {
      const text = await textOf(name);
      expect(text).toMatch(/^(data: \{.*\}\n\n)+data: \[DONE\]\n\n$/);
    },
  );

  it("of /v1/responses has names, and no [DONE]", async () => {
    const text = await textOf("responses");
    expect(text).toMatch(/^(event: [a-z._]+\ndata: \{.*\}\n\n)+$/);
    expect(text).toMatch(
      /^event: response\.created\ndata: \{"type":"response\.created","sequence_number":0,/,
    );
    const numbers = eventsIn(text).map((event) => event["sequence_number"]);
    expect(numbers).toEqual([...numbers.keys()]);
    expect(eventsIn(text).at(-1)).toMatchObject({ type: "response.completed" });
  });

  it("of /v1/messages has names and a second blank line, and no [DONE]", async () => {
    const text = await textOf("messages");
    expect(text).toMatch(/^(event: ([a-z_]+)\ndata: \{"type":"\2".*\}\n\n\n)+$/);
    expect(eventsIn(text).at(-1)).toEqual({ type: "message_stop" });
  });

  it("of Gemini is data lines alone, and its counts grow to those of the whole", async () => {
    const text = await textOf("gemini");
    expect(text).toMatch(/^(data: \{.*\}\n\n)+$/);
    const counts = eventsIn(text).map(
      (event): number => (event["usageMetadata"] as any).totalTokenCount,
    );
    const grows = counts.every((count, index) => count >= (counts[index - 1] ?? 0));
    expect(grows).toBe(true);
    expect(
      eventsIn(text).filter((event) => JSON.stringify(event).includes("finishReason")),
    ).toHaveLength(1);
  });

  it("has the counts of a chat in a chunk of their own, unless they are refused", async () => {
    expect(countsIn(await textOf("openai"))).toMatchObject([{ choices: [] }]);
    const refused = { stream_options: { include_usage: false } };
    expect(countsIn(await textOf("openai", refused))).toEqual([]);
    expect(countsIn(await textOf("deepseek", refused))).toMatchObject([
      { choices: [{ finish_reason: "stop" }] },
    ]);
  });

  it("of Gemini is asked for by ?alt=sse, whatever the action", async () => {
    const bench = createTextBench();
    const body = { contents: [{ parts: [{ text: "Hello" }] }] };
    const typeOf = async (action: string) =>
      (await bench.post(`/v1beta/models/gemini-3.8-flash:${action}`, body)).headers.get(
        "content-type",
      );
    expect(await typeOf("generateContent?alt=sse")).toBe("text/event-stream");
    expect(await typeOf("streamGenerateContent")).toBe("application/json");
  });
});

describe("the pace of a stream", () => {
  it("is that of the clock, with signs of life in between", async () => {
    const options = { eventMs: 250, keepAliveMs: 100 };
    const bench = createTextBench(options);
    const reading = bench.stream("openai", "Write 3 words").then((response) => response.text());
    const text = await bench.clock.run(reading);
    expect(text).toMatch(/^: PING\n\n: PING\n\ndata: /);
    const count = eventsIn(text).length;
    expect(text.match(/^: PING$/gm)).toHaveLength(2 * count);
    expect(bench.clock.now() - bench.sandbox.requests.last!.atMs).toBe(250 * count);
  });

  it("has no signs of life for Gemini", async () => {
    const bench = createTextBench({ eventMs: 250, keepAliveMs: 100 });
    const reading = bench.stream("gemini", "Hello").then((response) => response.text());
    expect(await bench.clock.run(reading)).not.toContain("PING");
  });

  it("leaves no timer behind when the reader goes", async () => {
    const bench = createTextBench({ eventMs: 250 });
    const { body } = await bench.stream("openai", "Hello");
    const reader = body!.getReader();
    const reading = reader.read();
    await bench.clock.run(reading);
    const waiting = reader.read();
    await bench.clock.advance(0);
    expect(bench.clock.pending).toBe(1);
    await reader.cancel();
    await expect(waiting).resolves.toMatchObject({ done: true });
    expect(bench.clock.pending).toBe(0);
  });
});
