import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { GatewayError, TruncatedStreamError } from "../../src/index.js";
import { json, page, text } from "../support/answers.js";
import { caught, caughtGatewayError } from "../support/caught.js";
import { drivenAnswer, eventStream, write } from "./support/event-stream.js";
import {
  collect,
  dialects,
  kinds,
  openStream,
  type Asked,
  type Kind,
} from "./support/stream-client.js";
import { transcripts } from "./support/transcripts.js";

const key = "sk-0123456789abcdef";
const sse = { "content-type": "text/event-stream" };
const hello = { choices: [{ index: 0, delta: { content: "Hello" }, finish_reason: null }] };
const end = { choices: [{ index: 0, delta: {}, finish_reason: "stop" }] };
const usage = { choices: [], usage: { total_tokens: 3 } };
const helloSoFar = { choices: [{ message: { content: "Hello" } }] };

async function failure(
  answer: Response,
  kind: Kind = "chat",
  asked?: Asked,
): Promise<GatewayError> {
  return caughtGatewayError((async () => (await openStream(kind, answer, asked)).final())());
}

describe("a stream that is cut", () => {
  test.each([
    ["without any event", "", undefined],
    ["behind a piece of text", write(hello), helloSoFar],
    [
      "behind a piece of text, and closed as if it were whole",
      `${write(hello)}data: [DONE]\n\n`,
      helloSoFar,
    ],
    ["in the middle of an event", `${write(hello)}data: {"choices":[{"ind`, helloSoFar],
    ["in the middle of an error", `${write(hello)}{"error":{"mess`, helloSoFar],
    ["behind one of two answers", write(hello, end), helloSoFar, { input: { stream: true, n: 2 } }],
  ] as const)(
    "%s is no answer, and the error has what came",
    async (_, wire, partial, asked?: Asked) => {
      const error = await failure(eventStream(wire), "chat", asked);
      expect(error).toBeInstanceOf(TruncatedStreamError);
      expect(error).toMatchObject({
        name: "TruncatedStreamError",
        kind: "truncated",
        billed: "unknown",
        retryable: true,
        status: 200,
        operation: "ask",
        requestId: "request-1",
      });
      expect([error.partial]).toMatchObject([partial]);
    },
  );

  test("by a broken connection names the cause", async () => {
    const { answer, send, break: breakOff } = drivenAnswer();
    send(write(hello));
    const pending = failure(answer);
    const cause = new Error("ECONNRESET");
    setImmediate(() => breakOff(cause));
    expect(await pending).toMatchObject({ kind: "truncated", cause, partial: helloSoFar });
  });

  test("behind its proper end is whole: only the count of tokens may be missing", async () => {
    const wire = write(hello, end) + write(usage).slice(0, -9);
    expect(await (await openStream("chat", eventStream(wire))).final()).toMatchObject(helloSoFar);
  });

  test("tells the tokens it knows, and then they are billed", async () => {
    const error = await failure(eventStream(write(hello, usage)));
    expect(error).toMatchObject({ billed: "yes", usage: { total_tokens: 3 } });
  });

  test("ends quietly where that is allowed, and says so", async () => {
    const answer = eventStream(write(hello));
    const stream = await openStream("chat", answer, { options: { allowTruncated: true } });
    expect(await stream.final()).toMatchObject(helloSoFar);
    expect(stream.truncated).toBe(true);
  });
});

describe("an error in a stream", () => {
  const told = { error: { message: "Slow down", type: "x", code: "rate_limit_exceeded" } };
  test.each([
    ["as an event, with the end behind it", "chat", `${write(hello, told)}data: [DONE]\n\n`],
    ["as a bare line", "chat", `${write(hello)}${JSON.stringify(told)}\n`],
    ["as a bare line without its end", "chat", `${write(hello)}${JSON.stringify(told)}`],
    ["as a bare line behind half an event", "chat", `data: {"choices"\n${JSON.stringify(told)}`],
    ["spread over bare lines", "chat", `${write(hello)}${JSON.stringify(told, undefined, 2)}\n\n`],
    ["as an event of Gemini's", "gemini", write(told)],
    ["as an event of a response", "responses", write({ ...told.error, type: "error" })],
    ["as a bare line of a message", "messages", JSON.stringify({ ...told, type: "error" })],
  ] as const)("%s is thrown", async (_, kind, wire) => {
    expect(await failure(eventStream(wire), kind)).toMatchObject({
      name: "GatewayError",
      message: "ask was ended by the gateway (rate_limit_exceeded): Slow down.",
      code: "rate_limit_exceeded",
    });
  });

  test("is thrown while the connection is still open", async () => {
    const { answer, send } = drivenAnswer();
    send(`${write(hello)}${JSON.stringify(told)}\n`);
    expect(await failure(answer)).toMatchObject({ code: "rate_limit_exceeded" });
  });

  test.each([
    [
      { message: "a", code: 429 },
      { kind: "rate-limit", retryable: true },
    ],
    [
      { message: "a", code: "insufficient_user_quota" },
      { kind: "quota", retryable: false },
    ],
    [
      { message: "a", code: null },
      { kind: "upstream", retryable: true, billed: "unknown" },
    ],
    [
      { message: "a", type: "<nil>" },
      { kind: "upstream", retryable: true, billed: "unknown" },
    ],
    ["a", { kind: "upstream", billed: "unknown" }],
  ])("is sorted by its code: %o", async (error, expected) => {
    expect(await failure(eventStream(write({ error })))).toMatchObject(expected);
  });

  test("before any event is not billed where it is a refusal, and may be behind one", async () => {
    const refusal = { error: { message: "no", code: "insufficient_user_quota" } };
    expect((await failure(eventStream(write(refusal)))).billed).toBe("no");
    const late = await failure(eventStream(write(hello, refusal)));
    expect(late).toMatchObject({ billed: "unknown", partial: helloSoFar });
  });

  test.each(kinds)("never has the key (%s)", async (kind) => {
    const echo = { message: `Bad key ${key}`, type: key.slice(3), code: key };
    for (const wire of [
      write({ error: echo }),
      JSON.stringify({ error: echo }),
      JSON.stringify({ key }),
    ]) {
      const error = await failure(eventStream(wire), kind);
      expect(inspect(error, { depth: 9 })).not.toContain(key.slice(3));
      expect(JSON.stringify(error)).not.toContain(key.slice(3));
    }
  });
});

describe("an answer that is no stream", () => {
  test("but a web page is refused at once, and cost nothing", async () => {
    const error = await failure(page({ "x-oneapi-request-id": "r" }));
    expect(error).toMatchObject({ kind: "unexpected-content", billed: "no" });
  });

  test.each([
    ["as JSON", json(200, { error: { message: "no", code: "insufficient_user_quota" } })],
    ["as a stream", text(200, '{"error":{"message":"no","code":"insufficient_user_quota"}}', sse)],
    [
      "with its own status",
      text(403, '{"error":{"message":"no","code":"insufficient_user_quota"}}', sse),
    ],
  ])("but an error, labelled %s, is that error", async (_, answer) => {
    expect(await failure(answer)).toMatchObject({ kind: "quota", billed: "no" });
  });

  test.each(Object.entries(transcripts))(
    "but the whole answer is in the error: %s",
    async (_, { kind, whole }) => {
      const error = await failure(json(200, whole), kind);
      expect(error).toMatchObject({ kind: "unexpected-content", partial: whole });
      expect(error.message).toContain("no event");
    },
  );

  test("and has no body at all is a cut stream", async () => {
    expect(await failure(new Response(null, { headers: sse }))).toBeInstanceOf(
      TruncatedStreamError,
    );
  });
});

test("an event that is not JSON is refused, with what came before it", async () => {
  const error = await failure(eventStream(write(hello), "data: {oops}\n\n", write(end)));
  expect(error).toMatchObject({ kind: "unexpected-content", partial: helloSoFar });
  const list = await failure(eventStream(write(hello), "data: [1]\n\n", write(end)));
  expect(list).toMatchObject({ kind: "unexpected-content", partial: helloSoFar });
});

test("what the gateway adds to a stream changes nothing", async () => {
  const { kind, wire, whole } = transcripts["claude createMessage"] as (typeof transcripts)[string];
  const pings = wire.replaceAll("\n\n\n", "\n\n: PING\n\n\ndata:\n\nretry: 3\nid: 9\n\n");
  const stream = await openStream(kind, eventStream(`\uFEFF: PING\n\n${pings}`));
  expect(await stream.final()).toEqual(whole);
});

test("events of an unknown type reach the reader, and harm nothing", async () => {
  const odd = { type: "response.crystal_ball.delta", delta: "?", error: { message: "of a tool" } };
  const whole = { type: "response.completed", response: { id: "r", output: [] } };
  const stream = await openStream("responses", eventStream(write(odd, whole)));
  expect(await collect(stream)).toEqual([odd, whole]);
});

test("a delta of an event that is not known becomes no part of a message", async () => {
  const odd = { type: "thread_delta", delta: { text: "?", title: "of the thread" } };
  const block = {
    type: "content_block_start",
    index: 0,
    content_block: { type: "text", text: "" },
  };
  const events = write(block, textPiece("Hello"), odd, { type: "message_stop" });
  const stream = await openStream("messages", eventStream(events));
  expect(await stream.final()).toEqual({ content: [{ type: "text", text: "Hello" }] });
});

test("text that begins anew is not joined to what was void", async () => {
  const anew = { type: "message_start", message: { id: "n" } };
  const stream = await openStream(
    "messages",
    eventStream(write(anew, textPiece("Half"), anew, textPiece("Whole"), { type: "message_stop" })),
  );
  const pieces: string[] = [];
  const error = await caught(
    (async () => {
      for await (const more of stream.text()) pieces.push(more);
    })(),
  );
  expect(pieces).toEqual(["Half"]);
  expect(error).toMatchObject({ kind: "upstream", billed: "unknown" });
});

describe("whatever stands where something else is expected", () => {
  const odd = [
    null,
    0,
    -1,
    1e9,
    "",
    "x",
    "__proto__",
    [],
    [null],
    {},
    true,
    { index: "__proto__" },
  ];
  const names = {
    chat: [
      "choices",
      "index",
      "delta",
      "content",
      "tool_calls",
      "logprobs",
      "finish_reason",
      "usage",
      "n",
    ],
    responses: [
      "type",
      "response",
      "output_index",
      "item",
      "summary_index",
      "part",
      "delta",
      "annotation",
    ],
    messages: [
      "type",
      "message",
      "index",
      "content_block",
      "delta",
      "usage",
      "text",
      "partial_json",
    ],
    gemini: [
      "candidates",
      "index",
      "content",
      "parts",
      "text",
      "citationMetadata",
      "promptFeedback",
    ],
  };
  const poison = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';

  test.each(kinds)("breaks no reader, and reaches no prototype (%s)", (kind) => {
    const wires = Object.values(transcripts).filter((transcript) => transcript.kind === kind);
    const events = wires.flatMap(({ wire }) => wire.match(/(?<=data: )\{.*/g) ?? []);
    const answer = dialects[kind].start({ n: "x", generationConfig: null });
    for (const data of events) {
      for (const name of names[kind]) {
        for (const value of [...odd, JSON.parse(poison) as object]) {
          const event = JSON.parse(data, (member, old: unknown) =>
            member === name ? value : old,
          ) as object;
          answer.add(event as never);
          dialects[kind].text(event as never);
          answer.isEnded();
          answer.final();
        }
      }
      answer.add(
        JSON.parse(
          data.replaceAll(/"delta":\{(?!\})/g, `"delta":{"__proto__":{"polluted":true},`),
        ) as never,
      );
    }
    expect(Object.prototype).not.toHaveProperty("polluted");
    expect(Array.prototype).not.toHaveProperty("polluted");
  });
});

function textPiece(piece: string): object {
  return { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: piece } };
}
