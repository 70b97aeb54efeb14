import { getEventListeners } from "node:events";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { openVideo, type DownloadOptions, type DownloadProgress } from "../../src/index.js";
import { text } from "../support/answers.js";
import { join, readAll } from "../support/bytes.js";
import { caught, caughtGatewayError } from "../support/caught.js";
import { chunked, fakeVideo, handle, serveRange, type FakeVideo } from "../support/fake-video.js";
import { tinyMp4 } from "../support/mp4.js";
import { sorted } from "../support/sorted.js";
import { createWorld } from "../support/world.js";

const sizeBytes = tinyMp4.length;

const read = ({ video, clock }: FakeVideo, options?: DownloadOptions): Promise<Uint8Array> =>
  clock.run(readAll(openVideo(video, options)));

test.each(["idleTimeoutMs", "retries"])("%s that is no number is refused", async (field) => {
  for (const value of [-1, Number.NaN, "4"]) {
    const fake = fakeVideo([() => chunked([tinyMp4], "close")]);
    const error = await caughtGatewayError(read(fake, { [field]: value }));
    expect(error).toMatchObject({ kind: "invalid", field });
    expect(fake.asked).toEqual([]);
  }
});

describe("silence", () => {
  test("is ended after 30 seconds unless told, before the answer and in it", async () => {
    for (const [idleTimeoutMs, waitedMs] of [
      [undefined, 30_000],
      [5_000, 5_000],
    ] as const) {
      for (const silent of [
        () => new Promise<Response>(() => undefined),
        () => chunked([tinyMp4.slice(0, 30)], "silence"),
      ]) {
        const fake = fakeVideo([silent]);
        const startMs = fake.clock.now();
        const error = await caughtGatewayError(
          read(fake, { retries: 0, ...(idleTimeoutMs && { idleTimeoutMs }) }),
        );
        expect(error).toMatchObject({ kind: "timeout", retryable: true, handle });
        expect(error.message).toContain(`took longer than ${waitedMs} ms`);
        expect(fake.clock.now() - startMs).toBe(waitedMs);
        expect(fake.asked[0]?.signal.aborted).toBe(true);
      }
    }
  });

  test("of the caller does not count", async () => {
    const parts = [tinyMp4.slice(0, 30), tinyMp4.slice(30, 60), tinyMp4.slice(60)];
    const fake = fakeVideo([() => chunked(parts, "close")]);
    const dawdle = async (): Promise<void> => {
      for await (const _ of openVideo(fake.video))
        await new Promise<void>((resolve) => void fake.clock.setTimeout(resolve, 3_600_000));
    };
    await fake.clock.run(dawdle());
    expect(fake.asked).toHaveLength(1);
  });

  test("is ended even where the stream does not let itself be cancelled", async () => {
    const stuck = new Promise<void>(() => undefined);
    const fake = fakeVideo([
      () => chunked([tinyMp4.slice(0, 30)], "silence", {}, () => stuck),
      (request) => serveRange(tinyMp4, request),
    ]);
    expect(await read(fake)).toEqual(tinyMp4);
  });
});

describe("an abort", () => {
  test.each([
    ["before the answer", () => new Promise<Response>(() => undefined)],
    ["in the file", () => chunked([tinyMp4.slice(0, 30)], "silence")],
    ["between two connections", () => chunked([], "break")],
  ])("%s ends the download at once and leaves nothing behind", async (_, answer) => {
    const fake = fakeVideo([answer]);
    const controller = new AbortController();
    const reading = caughtGatewayError(
      readAll(openVideo(fake.video, { signal: controller.signal })),
    );
    await fake.clock.advance(100);
    const asked = fake.asked.length;
    controller.abort("enough");
    const error = await reading;
    expect(error).toMatchObject({
      kind: "aborted",
      billed: "yes",
      retryable: false,
      handle,
      cause: "enough",
    });
    expect(fake.clock.pending).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    await fake.clock.advance(60_000);
    expect(fake.asked).toHaveLength(asked);
  });

  test("before the download means that nothing is asked for", async () => {
    const fake = fakeVideo([(request) => serveRange(tinyMp4, request)]);
    const error = await caughtGatewayError(read(fake, { signal: AbortSignal.abort() }));
    expect(error.kind).toBe("aborted");
    expect(fake.asked).toEqual([]);
  });

  test("while the caller is busy frees the connection at once, and ends the download at the next step", async () => {
    let isFree = false;
    const answer = (): Response =>
      chunked([tinyMp4.slice(0, 30)], "silence", {}, () => {
        isFree = true;
      });
    const { video } = fakeVideo([answer]);
    const controller = new AbortController();
    const chunks = openVideo(video, { signal: controller.signal });
    await chunks.next();
    controller.abort();
    expect(isFree).toBe(true);
    expect(await caughtGatewayError(chunks.next())).toMatchObject({ kind: "aborted", handle });
  });

  test("during the search for a fresh link is heeded", async () => {
    const fake = fakeVideo([() => text(403, "")], { refresh: () => new Promise(() => undefined) });
    const controller = new AbortController();
    const reading = caughtGatewayError(
      readAll(openVideo(fake.video, { signal: controller.signal })),
    );
    await fake.clock.advance(100);
    controller.abort();
    expect((await reading).kind).toBe("aborted");
    expect(fake.clock.pending).toBe(0);
  });
});

describe("a caller that leaves", () => {
  test("ends the connection, and leaves no timer and no listener", async () => {
    let cancelled = 0;
    const fake = fakeVideo([
      () => chunked([tinyMp4.slice(0, 30)], "silence", {}, () => void cancelled++),
    ]);
    const { signal } = new AbortController();
    for await (const _ of openVideo(fake.video, { signal })) break;
    expect(cancelled).toBe(1);
    expect(fake.clock.pending).toBe(0);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("by way of a Node stream that is destroyed does not start the download anew", async () => {
    const fake = fakeVideo([() => chunked([tinyMp4.slice(0, 30)], "silence")]);
    const stream = Readable.from(openVideo(fake.video), { highWaterMark: 1 });
    await new Promise((resolve) => stream.once("readable", resolve));
    const closed = new Promise((resolve) => stream.once("close", resolve));
    stream.on("error", () => undefined).destroy(new Error("The client went away."));
    await closed;
    await fake.clock.advance(60_000);
    expect(fake.asked).toHaveLength(1);
    expect(fake.clock.pending).toBe(0);
  });
});

describe("an answer that is of no use", () => {
  test.each([
    ["a failing server", 503, {}],
    ["a page", 200, { "content-type": "text/html" }],
    ["a rest of another file", 206, { "content-range": "bytes 99-100/101" }],
  ])("is let go of: %s", async (_, status, headers) => {
    let cancelled = 0;
    const body = new ReadableStream({ cancel: () => void cancelled++ }, { highWaterMark: 0 });
    const fake = fakeVideo([() => new Response(body, { status, headers })]);
    await caughtGatewayError(read(fake, { retries: 0 }));
    expect(cancelled).toBe(1);
  });
});

describe("progress", () => {
  test("is told with each chunk, up to the whole", async () => {
    const world = createWorld();
    const video = await world.video();
    world.fault("file", { kind: "cut", afterBytes: 5_000 });
    const told: DownloadProgress[] = [];
    const bytes = await world.clock.run(
      readAll(openVideo(video, { onProgress: (each) => told.push(each) })),
    );
    const received = told.map(({ receivedBytes }) => receivedBytes);
    expect(received).toEqual(sorted(received, (a, b) => a - b));
    expect(told.at(-1)).toEqual({ receivedBytes: bytes.length, totalBytes: bytes.length });
    expect(told.length).toBeGreaterThan(2);
  });

  test("has no total while nobody told it", async () => {
    const fake = fakeVideo([() => chunked([tinyMp4], "close")]);
    const told: DownloadProgress[] = [];
    await read(fake, { onProgress: (each) => told.push(each) });
    expect(told).toEqual([{ receivedBytes: sizeBytes }]);
  });

  test("that cannot be shown ends the download with the caller's own error, and no byte is skipped", async () => {
    const fake = fakeVideo([(request) => serveRange(tinyMp4, request)]);
    const failure = new Error("The terminal is gone.");
    const seen: Uint8Array[] = [];
    const onProgress = (): void => {
      throw failure;
    };
    const reading = async (): Promise<void> => {
      for await (const chunk of openVideo(fake.video, { onProgress })) seen.push(chunk);
    };
    expect(await caught(fake.clock.run(reading()))).toBe(failure);
    expect(join(seen)).toEqual(new Uint8Array());
    expect(fake.asked).toHaveLength(1);
  });
});

/** How long the download waits after each of its first connections, all of which break. */
async function waits(retries: number | undefined, most: number): Promise<number[]> {
  const atMs: number[] = [];
  const { clock, video } = fakeVideo([
    () => {
      atMs.push(clock.now());
      return atMs.length > most ? serveRange(tinyMp4, { range: undefined }) : chunked([], "break");
    },
  ]);
  await clock
    .run(readAll(openVideo(video, retries === undefined ? {} : { retries })))
    .catch(() => undefined);
  return atMs.slice(1).map((ms, index) => ms - (atMs[index] ?? 0));
}

describe("the waits between two connections", () => {
  test("double from half a second up to ten", async () => {
    expect(await waits(undefined, 99)).toEqual([
      500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000, 10_000,
    ]);
  });

  test("are as many as retries say", async () => {
    expect(await waits(0, 99)).toEqual([]);
    expect(await waits(3, 99)).toEqual([500, 1_000, 2_000]);
  });

  test("go on without end where that is asked for, and never come faster", async () => {
    expect((await waits(Infinity, 20)).slice(5)).toEqual(Array.from({ length: 15 }, () => 10_000));
  });
});
