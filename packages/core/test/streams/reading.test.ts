import { getEventListeners, setMaxListeners } from "node:events";
import { createTurnableClock } from "@x/sandbox";
import { describe, expect, test } from "vitest";
import { TruncatedStreamError } from "../../src/index.js";
import { caught, caughtGatewayError } from "../support/caught.js";
import { drivenAnswer, eventStream, write } from "./support/event-stream.js";
import { collect, openStream } from "./support/stream-client.js";

const piece = (content: string): object => ({ choices: [{ index: 0, delta: { content } }] });
const end = { choices: [{ index: 0, delta: {}, finish_reason: "stop" }] };
const wire = write(piece("a"), piece("b"), end);
const whole = { choices: [{ index: 0, message: { content: "ab" }, finish_reason: "stop" }] };

describe("the whole answer", () => {
  test("is there by itself, and again when asked again", async () => {
    const stream = await openStream("chat", eventStream(wire));
    expect(await stream.final()).toMatchObject(whole);
    expect(await stream.final()).toMatchObject(whole);
  });

  test("is there behind a loop", async () => {
    const stream = await openStream("chat", eventStream(wire));
    expect(await collect(stream)).toHaveLength(3);
    expect(await stream.final()).toMatchObject(whole);
  });

  test("can be asked for right before and in the middle of a loop", async () => {
    const stream = await openStream("chat", eventStream(wire));
    const asked = [stream.final()];
    for await (const text of stream.text()) if (text === "a") asked.push(stream.final());
    for (const final of await Promise.all(asked)) expect(final).toMatchObject(whole);
  });

  test("fails as the loop failed", async () => {
    const stream = await openStream("chat", eventStream(write(piece("a"))));
    const final = caught(stream.final());
    const error = await caught(collect(stream));
    expect(error).toBeInstanceOf(TruncatedStreamError);
    expect(await final).toBe(error);
    expect(await caught(stream.final())).toBe(error);
  });

  test("does not come when the loop is left", async () => {
    const { answer, send } = drivenAnswer();
    const stream = await openStream("chat", answer);
    send(write(piece("a"), piece("b")));
    for await (const _ of stream) break;
    const error = await caughtGatewayError(stream.final());
    const partial = { choices: [{ message: { content: "a" } }] };
    expect(error).toMatchObject({ kind: "aborted", billed: "unknown", partial });
  });
});

describe("a reader", () => {
  test("is the only one", async () => {
    const stream = await openStream("chat", eventStream(wire));
    await collect(stream.text());
    expect(() => stream[Symbol.asyncIterator]()).toThrow("stream: has a reader already");
    expect(await caught(collect(stream))).toMatchObject({ kind: "invalid" });
    expect(() => stream.toReadableStream()).toThrow("stream: has a reader already");
  });

  test("that leaves frees the connection", async () => {
    const driven = drivenAnswer();
    const stream = await openStream("chat", driven.answer);
    driven.send(write(piece("a")));
    for await (const _ of stream.text()) break;
    expect(driven.isCancelled).toBe(true);
  });

  test("that asks several times at once gets one event after the other", async () => {
    const stream = await openStream("chat", eventStream(...wire.split(/(?<=\n\n)/)));
    const events = stream[Symbol.asyncIterator]();
    const all = await Promise.all([events.next(), events.next(), events.next(), events.next()]);
    expect(all.map(({ value }) => value)).toEqual([piece("a"), piece("b"), end, undefined]);
    expect(all.map(({ done }) => done)).toEqual([false, false, false, true]);
  });

  test("that fails goes on failing", async () => {
    const events = (await openStream("chat", eventStream("")))[Symbol.asyncIterator]();
    const error = await caught(events.next());
    expect(await caught(events.next())).toBe(error);
  });

  test("that sleeps leaves everything else in the connection", async () => {
    const driven = drivenAnswer();
    const stream = await openStream("chat", driven.answer);
    const events = stream[Symbol.asyncIterator]();
    const first = events.next();
    await new Promise(setImmediate);
    expect(driven.pulls).toBe(1);
    driven.send(write(piece("a"), piece("b")));
    await first;
    for (let flood = 0; flood < 10; flood++) driven.send(write(piece("more")));
    await new Promise(setImmediate);
    expect(driven.pulls).toBe(1);
    await events.next();
    expect(driven.pulls).toBe(1);
  });
});

describe("a readable stream", () => {
  test("has each event on a line", async () => {
    const stream = await openStream("chat", eventStream(wire));
    const lines = (await new Response(stream.toReadableStream()).text()).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([piece("a"), piece("b"), end]);
    expect(await stream.final()).toMatchObject(whole);
  });

  test("fails where the stream is cut", async () => {
    const stream = await openStream("chat", eventStream(write(piece("a"))));
    const error = await caught(new Response(stream.toReadableStream()).text());
    expect(error).toBeInstanceOf(TruncatedStreamError);
  });

  test("that is cancelled frees the connection, also before it was read", async () => {
    const driven = drivenAnswer();
    const stream = await openStream("chat", driven.answer);
    await stream.toReadableStream().cancel();
    expect(driven.isCancelled).toBe(true);
    expect(await caught(stream.final())).toMatchObject({ kind: "aborted" });
  });
});

describe("an abort", () => {
  test.each(["signal", "stream"])("by the %s ends a wait at once, with what came", async (by) => {
    const clock = createTurnableClock();
    const controller = new AbortController();
    const { signal } = controller;
    const driven = drivenAnswer();
    const stream = await openStream("chat", driven.answer, {
      options: { signal },
      client: { clock },
    });
    driven.send(write(piece("a")));
    const pending = caught(collect(stream));
    await new Promise(setImmediate);
    expect(clock.pending).toBe(1);
    if (by === "signal") controller.abort("enough");
    else stream.abort();
    const partial = { choices: [{ message: { content: "a" } }] };
    expect(await pending).toMatchObject({
      kind: "aborted",
      operation: "ask",
      billed: "unknown",
      partial,
    });
    expect(driven.isCancelled).toBe(true);
    expect(clock.pending).toBe(0);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  test("of a thousand streams half-way leaves no timer, no listener and no open body", async () => {
    const clock = createTurnableClock();
    const controller = new AbortController();
    const { signal } = controller;
    setMaxListeners(0, signal);
    const driven = Array.from({ length: 1_000 }, drivenAnswer);
    const pending = driven.map(async ({ answer, send }, index) => {
      const stream = await openStream("chat", answer, { options: { signal }, client: { clock } });
      send(write(piece("a")));
      if (index % 3 === 0) return caught(stream.final());
      if (index % 3 === 1) return caught(collect(stream.text()));
      return stream[Symbol.asyncIterator]().next(); // and nobody ever asks for more
    });
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    expect(clock.pending).toBe(1_000);
    controller.abort("enough");
    await Promise.all(pending);
    expect(clock.pending).toBe(0);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    expect(driven.every(({ isCancelled }) => isCancelled)).toBe(true);
  });

  test("of a stream nobody reads, before and after, harms nobody", async () => {
    const driven = drivenAnswer();
    const stream = await openStream("chat", driven.answer);
    stream.abort();
    stream.abort();
    expect(driven.isCancelled).toBe(true);
    expect(await caught(collect(stream))).toMatchObject({ kind: "aborted" });
    const read = await openStream("chat", eventStream(wire));
    const events = read[Symbol.asyncIterator]();
    await collect({ [Symbol.asyncIterator]: () => events });
    read.abort();
    expect(await read.final()).toMatchObject(whole);
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });
});

test("an input that asks for no stream is answered at once", async () => {
  const answer = new Response('{"id":"c"}', { headers: { "content-type": "application/json" } });
  expect(await openStream("chat", answer, { input: { stream: false } })).toEqual({ id: "c" });
});
