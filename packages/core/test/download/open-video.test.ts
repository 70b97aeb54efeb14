import type { Fault } from "@x/sandbox";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openVideo, type DownloadOptions } from "../../src/index.js";
import { text } from "../support/answers.js";
import { readAll } from "../support/bytes.js";
import { caughtGatewayError } from "../support/caught.js";
import { chunked, fakeVideo, handle, serveRange, type FakeVideo } from "../support/fake-video.js";
import { tinyMp4 } from "../support/mp4.js";
import { createWorld, type World } from "../support/world.js";

const sizeBytes = tinyMp4.length;
const etag = '"a"';

/** The file a world's sandbox serves, as one plain request brings it. */
async function fileOf(world: World): Promise<Uint8Array<ArrayBuffer>> {
  const [task] = world.sandbox.tasks.all;
  const { clock, client } = world;
  const { tasks } = await client.recover();
  const video = await clock.run(tasks[0]!.result());
  expect(video.handle.taskId).toBe(task?.id);
  return new Uint8Array(await (await world.sandbox.fetch(video.url)).arrayBuffer());
}

const read = ({ video, clock }: FakeVideo, options?: DownloadOptions): Promise<Uint8Array> =>
  clock.run(readAll(openVideo(video, options)));

describe("a video of the sandbox", () => {
  test("comes whole, byte for byte", async () => {
    const world = createWorld();
    const video = await world.video();
    expect(await world.clock.run(readAll(openVideo(video)))).toEqual(await fileOf(world));
  });

  const faults: readonly (readonly Fault[])[] = [
    [{ kind: "cut", afterBytes: 0 }],
    [{ kind: "cut", afterBytes: 1 }],
    [{ kind: "cut", afterBytes: 7 }],
    [{ kind: "cut", afterBytes: 5_000 }],
    [
      { kind: "cut", afterBytes: 5_000 },
      { kind: "cut", afterBytes: 0 },
      { kind: "cut", afterBytes: 4_096 },
    ],
    [{ kind: "cut", afterBytes: 5_000 }, { kind: "ignores-range" }],
    [{ kind: "cut", afterBytes: 5_000 }, { kind: "no-length" }],
    [{ kind: "cut", afterBytes: 5_000 }, { kind: "expired-link" }],
    [{ kind: "no-length" }],
    [{ kind: "short" }],
    [{ kind: "short", afterBytes: 0 }],
    [{ kind: "expired-link" }],
    [{ kind: "expired-link" }, { kind: "expired-link" }],
    [{ kind: "refused-connection" }],
    [{ kind: "dns-failure" }],
    [{ kind: "lost-answer" }],
    [{ kind: "cut-answer" }],
    [{ kind: "stall" }],
    [{ kind: "stall-body" }],
    [{ kind: "slow", ms: 20_000 }],
    [{ kind: "bad-gateway" }],
    [{ kind: "gateway-timeout" }],
  ];

  test.each(faults.map((each) => [JSON.stringify(each), each] as const))(
    "comes whole in spite of %s",
    async (_, each) => {
      const world = createWorld();
      const video = await world.video();
      for (const fault of each) world.fault("file", fault);
      const bytes = await world.clock.run(readAll(openVideo(video)));
      // `toEqual` takes longer than the download.
      expect(Buffer.compare(bytes, await fileOf(world))).toBe(0);
      expect(world.sandbox.faults.pending).toEqual([]);
      expect(world.clock.pending).toBe(0);
    },
  );

  test("comes whole wherever and however often it is cut", async () => {
    const world = createWorld();
    const video = await world.video();
    const whole = await fileOf(world);
    const cuts = fc.array(fc.nat({ max: whole.length }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(cuts, async (afterBytes) => {
        for (const after of afterBytes) world.fault("file", { kind: "cut", afterBytes: after });
        const bytes = await world.clock.run(readAll(openVideo(video)));
        expect(Buffer.compare(bytes, whole)).toBe(0);
        world.sandbox.faults.clear();
      }),
      { seed: 20_261_122, numRuns: 25 },
    );
  });

  test("is asked for from where it broke, if it is still the same file", async () => {
    const world = createWorld();
    const video = await world.video();
    world.fault("file", { kind: "cut", afterBytes: 5_000 });
    await world.clock.run(readAll(openVideo(video)));
    const [first, second] = world.sandbox.requests.to("file");
    expect(first?.headers).not.toHaveProperty("range");
    expect(second?.headers).toMatchObject({
      range: "bytes=5000-",
      "if-range": expect.stringMatching(/^"/) as string,
    });
  });

  test.each<[Fault, string, number]>([
    [{ kind: "html-file" }, "unexpected-content", 1],
    [{ kind: "redirect", location: "https://elsewhere.test/a.mp4" }, "network", 9],
    [{ kind: "expired-link" }, "auth", 9],
    [{ kind: "cut", afterBytes: 0 }, "network", 9],
    [{ kind: "stall" }, "timeout", 9],
    [{ kind: "bad-gateway" }, "upstream", 9],
  ])("that always meets %j is an error with the handle", async (fault, kind, requests) => {
    const world = createWorld();
    const video = await world.video();
    world.fault("file", fault, Infinity);
    const error = await caughtGatewayError(world.clock.run(readAll(openVideo(video))));
    expect(error).toMatchObject({
      kind,
      billed: "yes",
      operation: "imageToVideo",
      handle: video.handle,
    });
    expect(world.sandbox.requests.to("file").length).toBe(requests);
    expect(world.clock.pending).toBe(0);
  });

  test("that changes under way is an error, not a mixture", async () => {
    const world = createWorld();
    const video = await world.video();
    world.fault("file", { kind: "cut", afterBytes: 5_000 });
    world.fault("file", { kind: "changed-file" });
    const error = await caughtGatewayError(world.clock.run(readAll(openVideo(video))));
    expect(error).toMatchObject({ kind: "truncated", code: "file_changed", handle: video.handle });
  });
});

test("a connection that breaks is taken up where it broke, also where a browser hides the headers of the rest", async () => {
  const fake = fakeVideo([
    () => chunked([tinyMp4.slice(0, 30)], "break", { "content-length": `${sizeBytes}` }),
    (request) => {
      const rest = serveRange(tinyMp4, request);
      rest.headers.delete("content-range"); // not one of those that a page of another origin may see
      return rest;
    },
  ]);
  expect(await read(fake)).toEqual(tinyMp4);
  expect(fake.asked.map(({ range }) => range)).toEqual([undefined, "bytes=30-"]);
});

describe("a fresh link", () => {
  test.each([401, 403, 404, 410])(
    "is asked for after status %i, and used from then on",
    async (status) => {
      const fake = fakeVideo([
        () => text(status, "<Error/>"),
        () => chunked([tinyMp4.slice(0, 30)], "break", { etag }),
        (request) => serveRange(tinyMp4, request, { etag }),
      ]);
      expect(await read(fake)).toEqual(tinyMp4);
      expect(fake.asked.map(({ url }) => url.slice(-11))).toEqual([
        "t/first.mp4",
        "fresh-1.mp4",
        "fresh-1.mp4",
      ]);
      expect(fake.refreshed()).toBe(1);
    },
  );

  test("leads to the rest of the file", async () => {
    const fake = fakeVideo([
      () => chunked([tinyMp4.slice(0, 30)], "break", { etag, "content-length": `${sizeBytes}` }),
      () => text(403, "<Error/>"),
      (request) => serveRange(tinyMp4, request, { etag }),
    ]);
    expect(await read(fake)).toEqual(tinyMp4);
    expect(fake.asked.map(({ range }) => range)).toEqual([undefined, "bytes=30-", "bytes=30-"]);
  });

  test("that is refused like the one before is replaced after a pause, longer each time", async () => {
    const askedAtMs: number[] = [];
    const fake = fakeVideo([
      () => {
        askedAtMs.push(fake.clock.now());
        return text(403, "<Error/>");
      },
    ]);
    expect(await caughtGatewayError(read(fake))).toMatchObject({ kind: "auth", handle });
    const pausesMs = askedAtMs.slice(1).map((atMs, index) => atMs - (askedAtMs[index] ?? 0));
    expect(pausesMs).toEqual([0, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000, 10_000]);
    expect(fake.refreshed()).toBe(8);
  });

  test("that cannot be had is the gateway's own error", async () => {
    const failure = new Error("gone");
    const fake = fakeVideo([() => text(403, "")], { refresh: () => Promise.reject(failure) });
    const error = await caughtGatewayError(read(fake, { retries: 1 }));
    expect(error).toMatchObject({ handle, cause: failure });
  });
});

describe("a file is not whole", () => {
  test("when it ends before its length, however often it is asked for", async () => {
    const fake = fakeVideo([
      () => chunked([tinyMp4.slice(0, 30)], "close", { "content-length": `${sizeBytes}` }),
    ]);
    const error = await caughtGatewayError(read(fake, { retries: 2 }));
    expect(error).toMatchObject({ kind: "truncated", handle });
    expect(error.message).toContain(`Only 30 of ${sizeBytes} bytes came.`);
    expect(fake.asked).toHaveLength(3);
  });

  test("when it is longer than its length", async () => {
    const fake = fakeVideo([
      () => chunked([tinyMp4, tinyMp4], "close", { "content-length": `${sizeBytes}` }),
    ]);
    expect((await caughtGatewayError(read(fake))).kind).toBe("truncated");
  });

  test.each([0, 8, 20, 40, 41, sizeBytes - 1])(
    "when it ends after %i bytes and nobody said how long it is",
    async (end) => {
      const fake = fakeVideo([() => chunked(end > 0 ? [tinyMp4.slice(0, end)] : [], "close")]);
      expect((await caughtGatewayError(read(fake))).kind).toBe("truncated");
    },
  );

  test("when it has no body at all", async () => {
    const fake = fakeVideo([() => new Response(null, { status: 204 })]);
    expect((await caughtGatewayError(read(fake))).kind).toBe("truncated");
  });

  test("when it is something else that calls itself a video", async () => {
    const page = new TextEncoder().encode("<!doctype html><title>Sign in</title>");
    const fake = fakeVideo([() => chunked([page], "close")]);
    const error = await caughtGatewayError(read(fake));
    expect(error).toMatchObject({ kind: "unexpected-content", retryable: false });
    expect(fake.asked).toHaveLength(1);
  });
});

test("a connection that breaks behind the last byte has brought the whole file", async () => {
  const fake = fakeVideo([() => chunked([tinyMp4], "break", { "content-length": `${sizeBytes}` })]);
  expect(await read(fake)).toEqual(tinyMp4);
  expect(fake.asked).toHaveLength(1);
});

describe("a rest of the file", () => {
  test("that begins too early loses its beginning, in whatever pieces it comes", async () => {
    for (const piece of [1, 7, 1000]) {
      const again = Array.from({ length: Math.ceil(sizeBytes / piece) }, (_, index) =>
        tinyMp4.slice(index * piece, (index + 1) * piece),
      );
      const fake = fakeVideo([
        () => chunked([tinyMp4.slice(0, 33)], "break"),
        () => chunked(again, "close", { "content-length": `${sizeBytes}` }),
      ]);
      expect(await read(fake)).toEqual(tinyMp4);
    }
  });

  test.each([
    ['"a"', '"a"'],
    ['W/"a"', undefined],
    [undefined, undefined],
  ])("is asked for with the tag %s as If-Range: %s", async (tag, ifRange) => {
    const head: Record<string, string> = tag ? { etag: tag } : {};
    const fake = fakeVideo([
      () => chunked([tinyMp4.slice(0, 30)], "break", head),
      (request) => serveRange(tinyMp4, request, head),
    ]);
    await read(fake);
    expect(fake.asked[1]).toMatchObject({ range: "bytes=30-" });
    expect(fake.asked[1]?.ifRange).toBe(ifRange);
  });
});
