import { createTurnableClock, type TurnableClock } from "@x/sandbox";
import { describe, expect, test } from "vitest";
import type { StreamOptions, TextStream } from "../../src/index.js";
import { never } from "../support/answers.js";
import { caught } from "../support/caught.js";
import { drivenAnswer, write, type DrivenAnswer } from "./support/event-stream.js";
import { collect, openStream, type Kind } from "./support/stream-client.js";

const opening = { choices: [{ index: 0, delta: { role: "assistant", content: "" } }] };
const content = { choices: [{ index: 0, delta: { content: "a" } }] };
const end = { choices: [{ index: 0, delta: {}, finish_reason: "stop" }] };

interface Watched extends DrivenAnswer {
  readonly clock: TurnableClock;
  readonly stream: TextStream;
  /** What the stream ended with; undefined while it goes on. */
  readonly ended: () => unknown;
}

/** A stream that is being read, on a clock that stands still. */
async function watch(options: StreamOptions = {}, kind: Kind = "chat"): Promise<Watched> {
  const clock = createTurnableClock();
  const driven = drivenAnswer();
  const stream = await openStream(kind, driven.answer, { options, client: { clock } });
  let ended: unknown;
  stream.final().then(
    (final) => (ended = final),
    (error: unknown) => (ended = error),
  );
  await clock.advance(0);
  return { ...driven, clock, stream, ended: () => ended };
}

describe("a silent stream", () => {
  test("ends after five minutes without content, and says which limit it was", async () => {
    const { clock, ended } = await watch();
    await clock.advance(299_999);
    expect(ended()).toBeUndefined();
    await clock.advance(1);
    expect(ended()).toMatchObject({
      kind: "timeout",
      retryable: true,
      billed: "unknown",
      message: "ask reached its firstContentTimeoutMs of 300000 ms.",
    });
    expect(clock.pending).toBe(0);
  });

  test.each([
    ["comments", ": PING\n\n"],
    ["an opening without content", write(opening)],
    ["empty events", "data:\n\n\n"],
  ])("that sends %s is silent all the same", async (_, sign) => {
    const { clock, send, ended } = await watch({ firstContentTimeoutMs: 1_000 });
    for (let turn = 0; turn < 9; turn++) {
      send(sign);
      await clock.advance(100);
    }
    expect(ended()).toBeUndefined();
    send(sign);
    await clock.advance(100);
    expect(ended()).toMatchObject({ kind: "timeout" });
  });

  test("that sends signs of life goes on where they count", async () => {
    const { clock, send, ended } = await watch({
      firstContentTimeoutMs: 1_000,
      contentGapTimeoutMs: 1_000,
      keepAliveCounts: true,
    });
    for (let turn = 0; turn < 50; turn++) {
      send(": PING\n\n");
      await clock.advance(900);
    }
    expect(ended()).toBeUndefined();
    await clock.advance(1_000);
    expect(ended()).toMatchObject({ message: "ask reached its contentGapTimeoutMs of 1000 ms." });
  });

  test("of messages is silent through its pings", async () => {
    const { clock, send, ended } = await watch({ firstContentTimeoutMs: 1_000 }, "messages");
    send(write({ type: "message_start", message: { id: "m" } }));
    for (let turn = 0; turn < 9; turn++) {
      await clock.advance(100);
      send(write({ type: "ping" }));
    }
    expect(ended()).toBeUndefined();
    await clock.advance(100);
    expect(ended()).toMatchObject({ kind: "timeout", partial: { id: "m" } });
  });
});

describe("the gap between content", () => {
  test("has a limit of its own, shorter or longer than the first, and begins anew with each content", async () => {
    const { clock, send, ended, isCancelled } = await watch({
      firstContentTimeoutMs: 10_000,
      contentGapTimeoutMs: 100,
    });
    await clock.advance(9_000);
    for (let turn = 0; turn < 20; turn++) {
      send(write(content));
      await clock.advance(99);
      expect(ended()).toBeUndefined();
    }
    expect(isCancelled).toBe(false);
    await clock.advance(1);
    const partial = { choices: [{ message: { content: "a".repeat(20) } }] };
    expect(ended()).toMatchObject({ kind: "timeout", partial });
  });

  test("is five minutes long by default", async () => {
    const { clock, send, ended } = await watch();
    send(write(content));
    await clock.advance(299_999);
    expect(ended()).toBeUndefined();
    await clock.advance(1);
    expect(ended()).toMatchObject({ message: "ask reached its contentGapTimeoutMs of 300000 ms." });
  });

  test("needs no new timer for each event", async () => {
    const counting = createTurnableClock();
    let timers = 0;
    const setTimeout = (run: () => void, ms: number): unknown => {
      timers++;
      return counting.setTimeout(run, ms);
    };
    const { answer, send } = drivenAnswer();
    const stream = await openStream("chat", answer, {
      client: { clock: { ...clockOf(counting), setTimeout } },
    });
    const before = timers;
    const all = collect(stream);
    for (let turn = 0; turn < 1_000; turn++) {
      send(write(content));
      await counting.advance(1);
    }
    send(write(end));
    await counting.run(all);
    expect(timers - before).toBeLessThan(6);
    expect(counting.pending).toBe(0);
  });

  test("does not run while the reader itself is busy", async () => {
    const clock = createTurnableClock();
    const { answer, send, close } = drivenAnswer();
    const options = { contentGapTimeoutMs: 100, firstContentTimeoutMs: 100 };
    const stream = await openStream("chat", answer, { options, client: { clock } });
    await clock.advance(1_000);
    send(write(content));
    const events = stream[Symbol.asyncIterator]();
    await events.next();
    await clock.advance(1_000);
    const pending = events.next();
    await clock.advance(99);
    send(write(end));
    close();
    expect(await pending).toEqual({ done: false, value: end });
    expect(await events.next()).toEqual({ done: true, value: undefined });
    expect(clock.pending).toBe(0);
  });
});

test("a reader that is busy with a sign of life is not silent", async () => {
  const clock = createTurnableClock();
  const { answer, send } = drivenAnswer();
  const options = { firstContentTimeoutMs: 100 };
  const stream = await openStream("messages", answer, { options, client: { clock } });
  const events = stream[Symbol.asyncIterator]();
  send(write({ type: "ping" }));
  await events.next();
  await clock.advance(1_000);
  const pending = events.next();
  await clock.advance(99);
  send(write({ type: "message_stop" }));
  expect(await pending).toMatchObject({ done: false });
  await events.return?.();
  expect(clock.pending).toBe(0);
});

describe("the limit of the whole stream", () => {
  test("ends one that has content all the time", async () => {
    const { clock, send, ended } = await watch({ timeoutMs: 1_000 });
    for (let turn = 0; turn < 10; turn++) {
      expect(ended()).toBeUndefined();
      send(write(content));
      await clock.advance(100);
    }
    expect(ended()).toMatchObject({
      kind: "timeout",
      message: "ask reached its timeoutMs of 1000 ms.",
    });
  });

  test("ends one whose reader sleeps, and frees its connection", async () => {
    const clock = createTurnableClock();
    const driven = drivenAnswer();
    const stream = await openStream("chat", driven.answer, {
      options: { timeoutMs: 1_000 },
      client: { clock },
    });
    driven.send(write(content, content));
    const events = stream[Symbol.asyncIterator]();
    await events.next();
    await clock.advance(1_000);
    expect(driven.isCancelled).toBe(true);
    expect(await caught(events.next())).toMatchObject({ kind: "timeout" });
  });

  test("is none by default", async () => {
    const { clock, send, ended } = await watch();
    for (let turn = 0; turn < 100; turn++) {
      send(write(content));
      await clock.advance(200_000);
    }
    expect(ended()).toBeUndefined();
  });
});

describe("the wait for a stream's beginning", () => {
  test.each([
    [{ firstContentTimeoutMs: 50 }, {}, 50],
    [{ timeoutMs: 70 }, {}, 70],
    [{}, { timeoutMs: 90 }, 90],
  ])("ends by %o and the client's %o", async (options, client, limitMs) => {
    const clock = createTurnableClock();
    const pending = caught(
      openStream("chat", new Response(), { options, client: { fetch: never, clock, ...client } }),
    );
    await clock.advance(limitMs - 1);
    expect(clock.pending).toBeGreaterThan(0);
    await clock.advance(1);
    expect(await pending).toMatchObject({ kind: "timeout" });
    expect(clock.pending).toBe(0);
  });

  test("counts for the first content", async () => {
    const clock = createTurnableClock();
    const { answer } = drivenAnswer();
    const fetch = async (): Promise<Response> => {
      await new Promise<void>((resolve) => clock.setTimeout(resolve, 60));
      return answer;
    };
    const options = { firstContentTimeoutMs: 100 };
    const stream = await clock.run(
      openStream("chat", answer, { options, client: { fetch, clock } }),
    );
    const pending = caught(stream.final());
    await clock.advance(40);
    expect(await pending).toMatchObject({
      message: "ask reached its firstContentTimeoutMs of 100 ms.",
    });
  });
});

test("behind the proper end a connection that stays open is left after five seconds, and the answer is whole", async () => {
  const { clock, send, ended } = await watch();
  send(write(content, end));
  await clock.advance(4_999);
  expect(ended()).toBeUndefined();
  await clock.advance(1);
  expect(ended()).toMatchObject({
    choices: [{ message: { content: "a" }, finish_reason: "stop" }],
  });
  expect(clock.pending).toBe(0);
});

test.each(["firstContentTimeoutMs", "contentGapTimeoutMs", "timeoutMs"])(
  "%s below 0 is refused before anything is sent",
  async (name) => {
    let sent = 0;
    const fetch = async (): Promise<Response> => {
      sent++;
      return new Response();
    };
    const error = await caught(
      openStream("chat", new Response(), { options: { [name]: -1 }, client: { fetch } }),
    );
    expect(error).toMatchObject({ kind: "invalid", field: name });
    expect(sent).toBe(0);
  },
);

function clockOf(clock: TurnableClock): Pick<TurnableClock, "now" | "clearTimeout"> {
  return { now: clock.now, clearTimeout: clock.clearTimeout };
}
