import { readFile } from "node:fs/promises";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { openVideo, readInlineFile, type VideoFile } from "../../src/index.js";
import { save } from "../../src/node.js";
import { text as textAnswer } from "../support/answers.js";
import { readAll } from "../support/bytes.js";
import { caughtGatewayError } from "../support/caught.js";
import { chunked, fakeVideo, handle, serveRange, type FakeVideo } from "../support/fake-video.js";
import { realMp4, tinyMp4 } from "../support/mp4.js";
import { tempFolder } from "../support/temp-folder.js";

const inTemp = tempFolder();
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
const dataUrl = (bytes: Uint8Array): string => `data:video/mp4;base64,${base64(bytes)}`;
const inline = (text: string): VideoFile => readInlineFile({ text }, "text") as VideoFile;
const read = ({ video, clock }: FakeVideo): Promise<Uint8Array> =>
  clock.run(readAll(openVideo(video)));

const nowMs = fakeVideo([]).clock.now();
const cut = (): Response => chunked([tinyMp4.slice(0, 30)], "break");
const refused = (): Response => textAnswer(403, "");
const broken = (): never => {
  throw new TypeError("fetch failed");
};

describe("a video that came inside the answer", () => {
  test("is read without any request, byte for byte", async () => {
    const bytes = await realMp4();
    expect(bytes.length).toBeGreaterThan(10_000);
    const fake = fakeVideo([], {}, inline(base64(bytes)));
    expect(await read(fake)).toEqual(bytes);
    expect(fake.asked).toEqual([]);
    expect(fake.clock.pending).toBe(0);
  });

  test("has an address that fetch takes", async () => {
    const { video } = fakeVideo([], {}, inline(base64(tinyMp4)));
    expect(video.url).toBe(dataUrl(tinyMp4));
    const answer = await fetch(video.url);
    expect(answer.headers.get("content-type")).toBe("video/mp4");
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(tinyMp4);
  });

  test("arrives in pieces, with its length known", async () => {
    const bytes = new Uint8Array(await realMp4());
    const { video, clock } = fakeVideo([], {}, inline(base64(bytes)));
    const told: unknown[] = [];
    const onProgress = (progress: unknown): unknown => told.push(progress);
    await clock.run(readAll(openVideo(video, { onProgress })));
    expect(told.at(-1)).toEqual({ receivedBytes: bytes.length, totalBytes: bytes.length });
  });

  test("is in no JSON and in no log, and neither is the answer's text", () => {
    const secret = "A".repeat(100_000);
    const answer = { videos: [{ bytesBase64Encoded: secret, mimeType: "video/mp4" }] };
    const file = readInlineFile(answer.videos[0] as {}, "bytesBase64Encoded") as VideoFile;
    const { video } = fakeVideo([], {}, file);
    const state = { status: "succeeded", videos: [file], raw: answer };
    for (const shown of [video, state, answer]) {
      expect(JSON.stringify(shown)).not.toContain("AAAA");
      expect(inspect(shown, { depth: 9, maxStringLength: null })).not.toContain("AAAA");
    }
    expect(answer.videos[0]?.bytesBase64Encoded).toBe(secret);
    expect(video.url).toHaveLength(secret.length + "data:video/mp4;base64,".length);
    expect(JSON.parse(JSON.stringify(video))).toMatchObject({ handle });
  });

  test.each([
    ["nothing", {}],
    ["an empty text", { text: "" }],
    ["no text", { text: 7 }],
  ])("is none where there is %s", (_, holder) => {
    expect(readInlineFile(holder, "text")).toBeUndefined();
  });

  test("may be in an answer that cannot be changed, and have a type of its own", () => {
    const file = readInlineFile(Object.freeze({ text: "AAAA" }), "text", "video/webm");
    expect(file?.url).toBe("data:video/webm;base64,AAAA");
  });

  test("may have its text in lines", async () => {
    const text = base64(tinyMp4).replace(/.{20}/g, "$&\r\n");
    expect(await read(fakeVideo([], {}, inline(text)))).toEqual(tinyMp4);
  });

  test.each([
    ["is cut", base64(tinyMp4.slice(0, 60)), "truncated"],
    ["is none", base64(new TextEncoder().encode("<!doctype html>")), "unexpected-content"],
  ])("and %s is an error with the handle, at once", async (_, text, kind) => {
    const error = await caughtGatewayError(read(fakeVideo([], {}, inline(text))));
    expect(error).toMatchObject({ kind, handle, billed: "yes", retryable: false });
  });

  test("and is cut at any letter of its base64 is an error at once, but for the padding", async () => {
    const letters = base64(tinyMp4);
    const padding = letters.length - letters.replace(/=+$/, "").length;
    const ends: unknown[] = [];
    for (let end = 1; end <= letters.length; end += 1) {
      const fake = fakeVideo([], {}, inline(letters.slice(0, end)));
      ends.push(await read(fake).catch(({ kind, handle: { taskId } }) => `${kind} ${taskId}`));
      expect(fake.clock.now()).toBe(nowMs);
    }
    const whole = ends.splice(-padding - 1);
    expect(new Set(ends)).toEqual(new Set(["truncated task_1"]));
    expect(whole).toEqual(whole.map(() => tinyMp4));
  });

  test("is saved as it is", async () => {
    const bytes = await realMp4();
    const fake = fakeVideo([], {}, inline(base64(bytes)));
    const path = inTemp("inline.mp4");
    expect(await fake.clock.run(save(fake.video, path))).toEqual({ path, sizeBytes: bytes.length });
    expect(new Uint8Array(await readFile(path))).toEqual(bytes);
  });

  test("and is no base64 is an error with the handle, at once", async () => {
    const fake = fakeVideo([], {}, inline("*!*!"));
    const startMs = fake.clock.now();
    expect(await caughtGatewayError(read(fake))).toMatchObject({
      kind: "truncated",
      retryable: false,
      handle,
      billed: "yes",
    });
    expect(fake.clock.now()).toBe(startMs);
  });
});

describe("a video at an address that is none for a download", () => {
  test.each(["gs://my-bucket/out/sample_0.mp4", "s3://bucket/a.mp4", "file:///etc/passwd", ""])(
    "is told at once, with the address and the handle: %j",
    async (url) => {
      const fake = fakeVideo([], {}, { url });
      const path = inTemp("bucket.mp4");
      for (const attempt of [read(fake), fake.clock.run(save(fake.video, path))]) {
        const error = await caughtGatewayError(attempt);
        expect(error).toMatchObject({ kind: "invalid", retryable: false, billed: "yes", handle });
        expect(error.message).toBe(
          `The video of task task_1 could not be read: It is at ${url}, which is no address to download from: copy it with its owner's own tools.`,
        );
      }
      expect(fake.asked).toEqual([]);
      expect(fake.refreshed()).toBe(0);
    },
  );
});

describe("a link that says when it expires", () => {
  const serve = [
    (request: { range: string | undefined }): Response => serveRange(tinyMp4, request),
  ];

  test.each([
    [-1, "fresh-1.mp4"],
    [0, "fresh-1.mp4"],
    [1, "first.mp4"],
    [Infinity, "first.mp4"],
  ])("%i ms from now is read from %s", async (inMs, name) => {
    const file = { url: "https://files.test/first.mp4", expiresAtMs: nowMs + inMs };
    const fake = fakeVideo(serve, {}, file);
    expect(await read(fake)).toEqual(tinyMp4);
    expect(fake.asked.map(({ url }) => url)).toEqual([`https://files.test/${name}`]);
  });

  test("is asked for once, also where the fresh one says that it has expired", async () => {
    const file = { url: "https://files.test/first.mp4", expiresAtMs: 1 };
    let refreshes = 0;
    const refresh = async (): Promise<VideoFile> => {
      refreshes += 1;
      return { url: "https://files.test/fresh.mp4", expiresAtMs: 2 };
    };
    const fake = fakeVideo([cut, ...serve], { refresh }, file);
    expect(await read(fake)).toEqual(tinyMp4);
    expect(refreshes).toBe(1);
  });

  describe("and has expired, with no other to be had,", () => {
    const expiresAtMs = nowMs - 60_000;
    const file = { url: "https://files.test/first.mp4", expiresAtMs };
    const refresh = async (): Promise<VideoFile> => file;

    test.each([401, 403, 404, 410, 500, 502])(
      "is asked once more, and told as gone after status %i",
      async (status) => {
        const fake = fakeVideo([() => textAnswer(status, "")], { refresh }, file);
        const error = await caughtGatewayError(read(fake));
        expect(error).toMatchObject({
          kind: "not-found",
          code: "file_gone",
          status,
          retryable: false,
          billed: "yes",
          handle,
          message:
            "The video of task task_1 could not be read: It was kept until 2026-02-28T23:59:00.000Z, and is gone.",
        });
        expect(fake.asked).toHaveLength(1);
        expect(fake.clock.now()).toBe(nowMs);
        expect(fake.clock.pending).toBe(0);
      },
    );

    test("is read all the same where it is still served: the machine's clock may be ahead", async () => {
      expect(await read(fakeVideo(serve, { refresh }, file))).toEqual(tinyMp4);
    });

    test("is tried again where the connection broke, which proves nothing", async () => {
      expect(await read(fakeVideo([broken, cut, ...serve], { refresh }, file))).toEqual(tinyMp4);
    });

    test("under way is told as gone too", async () => {
      const late = { ...file, expiresAtMs: nowMs + 100 }; // past when the broken connection is replaced
      const fake = fakeVideo([cut, () => textAnswer(404, "")], { refresh: async () => late }, late);
      expect(await caughtGatewayError(read(fake))).toMatchObject({ code: "file_gone", handle });
      expect(fake.asked).toHaveLength(2);
    });
  });

  test("and is refused, though a fresh one is the same, is asked for again after a pause", async () => {
    const url = "https://files.test/first.mp4";
    const fake = fakeVideo([refused, refused, ...serve], { refresh: async () => ({ url }) });
    expect(await read(fake)).toEqual(tinyMp4);
    expect(fake.clock.now() - nowMs).toBe(1_500);
  });
});
