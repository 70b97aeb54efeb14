import { describe, expect, it } from "vitest";
import { type Fault, createSandbox } from "../../src/index.js";
import { startSandboxServer } from "../../src/node.js";
import { problemsWith } from "../spec-schema.js";
import {
  ROUTES,
  ROUTE_NAMES,
  type RouteName,
  type TextBench,
  createTextBench,
  eventsIn,
} from "../text/text-bench.js";

const QUESTION = "Write 6 words";

interface Broken {
  readonly bench: TextBench;
  readonly response: Response;
  /** The text of the stream without the fault, with other ids. */
  readonly plain: string;
}

async function broken(name: RouteName, fault: Fault): Promise<Broken> {
  const bench = createTextBench();
  const plain = await (await bench.stream(name, QUESTION)).text();
  bench.sandbox.reset();
  bench.sandbox.faults.add({ on: ROUTES[name].operationId, fault });
  const response = await bench.stream(name, QUESTION);
  return { bench, response, plain };
}

/** The first events of a stream as they are written. */
function firstEvents(text: string, count: number): string {
  return text
    .split(/(?<=\n\n)(?=event|data)/)
    .slice(0, count)
    .join("");
}

async function received(response: Response): Promise<{ text: string; error: Error | undefined }> {
  const reader = response.body!.getReader();
  const pieces: Uint8Array[] = [];
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      pieces.push(piece.value);
    }
  } catch (error) {
    return { text: Buffer.concat(pieces).toString(), error: error as Error };
  }
  return { text: Buffer.concat(pieces).toString(), error: undefined };
}

describe("a stream that is refused", () => {
  it.each(ROUTE_NAMES)("is an error in JSON that is labelled as a stream: %s", async (name) => {
    const { bench, response } = await broken(name, { kind: "stream-refused" });
    expect(response.status).toBe(429);
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    const body: unknown = await response.json();
    const isMessage = name === "messages";
    const type = isMessage ? "<nil>" : "upstream_error";
    expect(body).toMatchObject({ error: { type } });
    expect(
      problemsWith(isMessage ? "ClaudeErrorBody" : "ErrorBody", body, ROUTES[name].provider),
    ).toEqual([]);
    expect(bench.sandbox.ledger.entries).toEqual([]);
  });

  it("may have any status, also a good one", async () => {
    const { response } = await broken("openai", { kind: "stream-refused", status: 200 });
    expect(response.status).toBe(200);
    await expect(response.json()).resolves.toHaveProperty("error");
  });
});

describe("a stream that is none", () => {
  it.each(ROUTE_NAMES)("is the whole answer in JSON: %s", async (name) => {
    const { bench, response } = await broken(name, { kind: "not-streamed" });
    expect(response.headers.get("content-type")).toBe("application/json");
    const body: unknown = await response.json();
    expect(problemsWith(ROUTES[name].wholeSchema, body, ROUTES[name].provider)).toEqual([]);
    expect(bench.sandbox.ledger.entries).toHaveLength(1);
  });

  it.each(ROUTE_NAMES)("is a page: %s", async (name) => {
    const { response } = await broken(name, { kind: "html-page" });
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(/^<!doctype html>/);
  });
});

describe("a stream that fails in the middle", () => {
  it.each(ROUTE_NAMES)("ends with a bare line of JSON: %s", async (name) => {
    const { response, plain } = await broken(name, { kind: "error-line", afterEvents: 2 });
    const text = await response.text();
    expect(text.startsWith(firstEvents(plain, 2))).toBe(true);
    const line = text.slice(firstEvents(plain, 2).length);
    const type = name === "messages" ? "<nil>" : "upstream_error";
    expect(JSON.parse(line)).toMatchObject({ error: { type } });
    expect(line.endsWith("}")).toBe(true);
  });

  it.each(ROUTE_NAMES)("ends with an error as an event: %s", async (name) => {
    const { response } = await broken(name, { kind: "error-event", afterEvents: 2 });
    const text = await response.text();
    const events = eventsIn(text);
    expect(events).toHaveLength(3);
    expect(problemsWith(ROUTES[name].eventSchema, events[2], ROUTES[name].provider)).toEqual([]);
    expect(JSON.stringify(events[2])).toContain("overloaded");
    expect(text.endsWith("data: [DONE]\n\n")).toBe(
      ROUTES[name].operationId === "createChatCompletion",
    );
  });

  it.each(ROUTE_NAMES)(
    "ends as if it were complete when the vendor breaks off: %s",
    async (name) => {
      const { response, plain } = await broken(name, { kind: "vendor-breaks-off", afterEvents: 3 });
      const isChat = ROUTES[name].operationId === "createChatCompletion";
      const end = isChat ? "data: [DONE]\n\n" : "";
      expect(await response.text()).toBe(firstEvents(plain, 3) + end);
    },
  );
});

describe("a stream that is cut", () => {
  it("breaks after an event, or ends there as if all were sent", async () => {
    const cut = await broken("openai", { kind: "stream-cut", afterEvents: 2 });
    const { text, error } = await received(cut.response);
    expect(text).toBe(firstEvents(cut.plain, 2));
    expect(error).toMatchObject({ message: "terminated", cause: { code: "UND_ERR_SOCKET" } });
    const ended = await broken("openai", { kind: "stream-cut", afterEvents: 2, ending: "end" });
    await expect(received(ended.response)).resolves.toEqual({ text, error: undefined });
  });

  it("stops in the middle of an event", async () => {
    const { response, plain } = await broken("messages", {
      kind: "stream-cut",
      afterEvents: 1,
      inside: "event",
      ending: "end",
    });
    const text = await response.text();
    expect(plain.startsWith(text)).toBe(true);
    expect(text.length).toBeGreaterThan(firstEvents(plain, 1).length);
    expect(text.length).toBeLessThan(firstEvents(plain, 2).length);
  });

  it("stops in the middle of a character", async () => {
    const fault: Fault = { kind: "stream-cut", afterEvents: 1, inside: "character", ending: "end" };
    const { response } = await broken("gemini", fault);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.at(-1)).toBe(Buffer.from("é")[0]);
    expect(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes)).toThrow("not valid");
  });
});

describe("a stream that keeps silent", () => {
  it.each([0, 2])(
    "sends nothing for a while after %i events, and then the rest",
    async (afterEvents) => {
      const { bench, response, plain } = await broken("openai", {
        kind: "silence",
        afterEvents,
        ms: 5000,
      });
      const begun = bench.clock.now();
      const text = await bench.clock.run(response.text());
      expect(text).toBe(plain);
      expect(bench.clock.now() - begun).toBe(5000);
    },
  );

  it("sends nothing for ever, without a timer, and lets its reader go", async () => {
    const { bench, response } = await broken("openai", { kind: "silence", afterEvents: 0 });
    const reader = response.body!.getReader();
    let settled = false;
    const reading = reader.read().finally(() => (settled = true));
    await bench.clock.advance(3_600_000);
    expect([settled, bench.clock.pending]).toEqual([false, 0]);
    await reader.cancel();
    await expect(reading).resolves.toMatchObject({ done: true });
  });

  it("sends signs of life and nothing else, so many times or for ever", async () => {
    const few = await broken("openai", { kind: "pings", afterEvents: 1, everyMs: 100, times: 3 });
    const text = await few.bench.clock.run(few.response.text());
    const first = firstEvents(few.plain, 1);
    expect(text).toBe(`${first}${": PING\n\n".repeat(3)}${few.plain.slice(first.length)}`);
    const many = await broken("openai", { kind: "pings", afterEvents: 0 });
    const reader = many.response.body!.getReader();
    for (let count = 0; count < 50; count += 1) {
      const { value } = await many.bench.clock.run(reader.read());
      expect(new TextDecoder().decode(value)).toBe(": PING\n\n");
    }
    await reader.cancel();
    expect(many.bench.clock.pending).toBe(0);
  });
});

describe("a stream with something odd in it", () => {
  it("begins anew in the middle", async () => {
    const { response, plain } = await broken("messages", { kind: "starts-again", afterEvents: 4 });
    const text = await response.text();
    expect(text).toBe(firstEvents(plain, 4) + plain);
    expect(text.match(/event: message_start/g)).toHaveLength(2);
  });

  it.each([
    ["openai", "bare", { object: "chat.completion.chunk" }],
    ["openai", "usage-only", { choices: [], usage: { completion_tokens: expect.any(Number) } }],
    ["openai", "unknown", { object: "sandbox.note" }],
    ["responses", "bare", { type: "response.output_text.delta" }],
    [
      "responses",
      "usage-only",
      { type: "response.in_progress", response: { usage: expect.anything() } },
    ],
    ["messages", "bare", { type: "content_block_delta", index: 0 }],
    ["messages", "usage-only", { type: "message_delta", delta: {}, usage: expect.anything() }],
    ["messages", "unknown", { type: "sandbox.note" }],
    ["gemini", "bare", { modelVersion: "gemini-3.8-flash" }],
    ["gemini", "usage-only", { usageMetadata: expect.anything() }],
  ] as const)("has an event between the others: %s, %s", async (name, what, event) => {
    const { response, plain } = await broken(name, { kind: "odd-event", afterEvents: 2, what });
    const events = eventsIn(await response.text());
    expect(events).toHaveLength(eventsIn(plain).length + 1);
    expect(events[2]).toMatchObject(event);
  });

  it.each([
    ["openai", "choices"],
    ["gemini", "candidates"],
  ] as const)("has an event without what matters: %s, %s", async (name, member) => {
    const fault: Fault = { kind: "odd-event", afterEvents: 0, what: "bare" };
    const [event] = eventsIn(await (await broken(name, fault)).response.text());
    expect(event).not.toHaveProperty(member);
  });

  it.each([
    ["empty", "\n\ndata:\n\nevent: ping\n\n"],
    ["null", "data: null\n\n"],
  ] as const)("has events without anything in them: %s", async (what, written) => {
    const { response, plain } = await broken("openai", { kind: "odd-event", afterEvents: 1, what });
    const first = firstEvents(plain, 1);
    expect(await response.text()).toBe(first + written + plain.slice(first.length));
  });

  it("has JSON that breaks off within its event", async () => {
    const { response } = await broken("openai", {
      kind: "odd-event",
      afterEvents: 0,
      what: "malformed",
    });
    const [line = ""] = (await response.text()).split("\n");
    expect(line).toMatch(/^data: \{/);
    expect(() => JSON.parse(line.slice(6)) as unknown).toThrow(SyntaxError);
  });

  it("has an event as large as asked for", async () => {
    const { response } = await broken("openai", {
      kind: "huge-event",
      afterEvents: 1,
      bytes: 100_000,
    });
    const sizes = eventsIn(await response.text()).map((event) => JSON.stringify(event).length);
    expect(Math.max(...sizes)).toBeGreaterThan(100_000);
  });
});

describe("a stream in other pieces", () => {
  it.each([
    [{ kind: "rechunked", bytes: 1 }, [1]],
    [{ kind: "rechunked", bytes: 5, random: true }, [1, 2, 3, 4, 5]],
  ] as const)("has the same bytes: %j", async (fault, expected) => {
    const { response, plain } = await broken("deepseek", fault);
    const sizes = new Set<number>();
    const pieces: Uint8Array[] = [];
    for await (const piece of response.body! as unknown as AsyncIterable<Uint8Array>) {
      sizes.add(piece.length);
      pieces.push(piece);
    }
    expect(Buffer.concat(pieces).toString()).toBe(plain);
    expect(sizes).toEqual(new Set(expected));
  });
});

describe("a fault of streams", () => {
  it("does not happen to a request for a whole answer, and waits", async () => {
    const bench = createTextBench();
    bench.sandbox.faults.add({ on: "createMessage", fault: { kind: "stream-refused" } });
    await expect(bench.whole("messages", "Hello")).resolves.toHaveProperty("content");
    expect(bench.sandbox.faults.pending).toHaveLength(1);
  });

  it("leaves a refusal as it is", async () => {
    const bench = createTextBench();
    bench.sandbox.faults.add({ on: "createMessage", fault: { kind: "silence", afterEvents: 0 } });
    const response = await bench.post("/v1/messages", { model: "claude-opus-5", stream: true });
    expect(response.status).toBe(500);
  });

  it.each(["imageToVideo", "createEmbedding", "file"])("cannot be asked for on %s", (on) => {
    const { faults } = createTextBench().sandbox;
    expect(() => faults.add({ on, fault: { kind: "silence", afterEvents: 0 } })).toThrow(
      /cannot happen|streams only/,
    );
  });
});

describe("a stream over sockets", () => {
  it("has the same bytes, and breaks where it is to break", async () => {
    const server = await startSandboxServer({ sandbox: createSandbox() });
    try {
      const { sandbox, baseUrl } = server;
      const route = ROUTES.openai;
      const ask = () =>
        fetch(`${baseUrl}${route.streamPath}`, {
          method: "POST",
          headers: {
            Authorization: `Bearer ${sandbox.apiKey}`,
            "Content-Type": "application/json",
          },
          body: JSON.stringify({ ...route.input(QUESTION), stream: true }),
        });
      const whole = await ask();
      expect(whole.headers.get("content-type")).toBe("text/event-stream");
      expect(await whole.text()).toMatch(/^(data: \{.*\}\n\n)+data: \[DONE\]\n\n$/);
      sandbox.faults.add({
        on: "*",
        fault: { kind: "stream-cut", afterEvents: 2, inside: "event" },
      });
      const { text, error } = await received(await ask());
      expect(eventsIn(text.slice(0, text.lastIndexOf("\n\n")))).toHaveLength(2);
      expect(error?.message).toBe("terminated");
      sandbox.faults.add({ on: "*", fault: { kind: "silence", afterEvents: 1 } });
      const reader = (await ask()).body!.getReader();
      await reader.read();
      await reader.cancel();
      sandbox.faults.add({ on: "*", fault: { kind: "rechunked", bytes: 7 } });
      expect(await (await ask()).text()).toMatch(/\[DONE\]\n\n$/);
    } finally {
      await server.close();
    }
  });
});
