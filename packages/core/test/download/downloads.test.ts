import { createTurnableClock, type TurnableClock } from "@x/sandbox";
import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import type { CallOptions, FileStream, GatewayError } from "../../src/index.js";
import { json, text } from "../support/answers.js";
import { readAll } from "../support/bytes.js";
import { caught, caughtGatewayError } from "../support/caught.js";
import { createContentClient } from "../support/content-client.js";
import { chunked } from "../support/fake-video.js";
import { tinyMp4 } from "../support/mp4.js";
import { scriptedFetch, type Scripted } from "../support/scripted-fetch.js";

const length = { "content-length": `${tinyMp4.length}`, "x-oneapi-request-id": "r1" };

interface Downloading {
  readonly clock: TurnableClock;
  readonly stream: Promise<FileStream>;
}

function download(answer: Scripted, options?: CallOptions): Downloading {
  const clock = createTurnableClock();
  // The answer itself, and not a copy of it: what happens to its body is looked at.
  const { fetch } = scriptedFetch(answer instanceof Response ? () => answer : answer);
  const client = createContentClient({ apiKey: "sk-key", fetch, clock, retries: 0 });
  return { clock, stream: client.downloadVideo({ video_id: "video_1" }, options) };
}

async function read({ clock, stream }: Downloading): Promise<Uint8Array> {
  return clock.run(readAll(await clock.run(stream)));
}

describe("a file that is downloaded", () => {
  test("comes as a stream, byte for byte", async () => {
    const parts = [tinyMp4.slice(0, 7), tinyMp4.slice(7, 50), tinyMp4.slice(50)];
    const downloading = download(chunked(parts, "close", length));
    expect(await read(downloading)).toEqual(tinyMp4);
    expect(downloading.clock.pending).toBe(0);
  });

  test("that says no length is whole when its container is", async () => {
    expect(await read(download(chunked([tinyMp4], "close")))).toEqual(tinyMp4);
  });

  test("may be any other file, whose bytes are only counted", async () => {
    const head = { "content-type": "application/octet-stream", "content-length": "3" };
    const bytes = new Uint8Array([1, 2, 3]);
    expect(await read(download(chunked([bytes], "close", head)))).toEqual(bytes);
  });

  test("is not read ahead of its reader", async () => {
    let pulled = 0;
    const body = new ReadableStream(
      {
        pull: (controller) => controller.enqueue(tinyMp4.slice(pulled++, pulled)),
      },
      { highWaterMark: 0 },
    );
    const { stream, clock } = download(
      new Response(body, { headers: { "content-type": "video/mp4" } }),
    );
    await clock.run(stream);
    await clock.advance(1_000);
    expect(pulled).toBe(1);
  });

  test("that the gateway refuses is that refusal, before there is a stream", async () => {
    const { stream, clock } = download(json(404, { error: { message: "Task not found" } }));
    const error = await caughtGatewayError(clock.run(stream));
    expect(error).toMatchObject({ kind: "not-found", operation: "downloadVideo", billed: "no" });
  });

  test("that is a page is an error, before there is a stream", async () => {
    const page = chunked([tinyMp4], "close", { "content-type": "text/html" });
    const { stream, clock } = download(page);
    const error = await caughtGatewayError(clock.run(stream));
    expect(error).toMatchObject({ kind: "unexpected-content", operation: "downloadVideo" });
    expect(page.bodyUsed).toBe(true);
  });
});

describe("a stream never closes on half a file", () => {
  test.each<[string, Response, GatewayError["kind"], boolean]>([
    ["cut", chunked([tinyMp4.slice(0, 50)], "close", length), "truncated", true],
    ["longer than it says", chunked([tinyMp4, tinyMp4], "close", length), "truncated", false],
    ["cut, of unknown length", chunked([tinyMp4.slice(0, 50)], "close"), "truncated", true],
    ["empty", chunked([], "close", length), "truncated", true],
    ["broken", chunked([tinyMp4.slice(0, 50)], "break", length), "network", true],
    ["silent", chunked([tinyMp4.slice(0, 50)], "silence", length), "timeout", true],
    [
      "no video",
      chunked([new TextEncoder().encode("<!doctype html>")], "close"),
      "unexpected-content",
      false,
    ],
  ])("that is %s", async (_, answer, kind, retryable) => {
    const downloading = download(answer);
    const error = await caughtGatewayError(read(downloading));
    expect(error).toMatchObject({ kind, retryable, operation: "downloadVideo", billed: "no" });
    expect(error.message).toMatch(/^downloadVideo: [A-Z]/);
    expect(downloading.clock.pending).toBe(0);
  });

  test("and names the gateway's number of the request", async () => {
    const error = await caughtGatewayError(read(download(chunked([], "close", length))));
    expect(error.requestId).toBe("r1");
  });
});

/** An answer that says nothing after its first bytes, and whether its connection is free. */
function watched(): { answer: Response; isFree: () => boolean } {
  let isFree = false;
  const answer = chunked([tinyMp4.slice(0, 10)], "silence", {}, () => {
    isFree = true;
  });
  return { answer, isFree: () => isFree };
}

describe("a stream that is left frees its connection", () => {
  test("before a byte was read", async () => {
    const { answer, isFree } = watched();
    const { stream, clock } = download(answer);
    await (await clock.run(stream)).cancel();
    expect(isFree()).toBe(true);
    expect(clock.pending).toBe(0);
  });

  test("while a byte is waited for", async () => {
    const { answer, isFree } = watched();
    const { stream, clock } = download(answer);
    const reader = (await clock.run(stream)).getReader();
    await reader.read();
    const waiting = reader.read();
    await clock.advance(1_000);
    await reader.cancel();
    expect(await waiting).toMatchObject({ done: true });
    expect(isFree()).toBe(true);
    expect(clock.pending).toBe(0);
  });

  test.each(["while a byte is waited for", "while none is"])(
    "by the signal of its call, %s",
    async (when) => {
      const { answer, isFree } = watched();
      const controller = new AbortController();
      const { stream, clock } = download(answer, { signal: controller.signal });
      const reader = (await clock.run(stream)).getReader();
      await reader.read();
      const waiting = when === "while none is" ? undefined : caught(reader.read());
      await clock.advance(1_000);
      controller.abort(new Error("enough"));
      await clock.advance(0);
      expect(isFree()).toBe(true);
      const error = await (waiting ?? caught(reader.read()));
      expect(error).toMatchObject({ kind: "aborted", operation: "downloadVideo" });
      expect(getEventListeners(controller.signal, "abort")).toEqual([]);
      expect(clock.pending).toBe(0);
    },
  );

  test("by a page in its place", async () => {
    const { stream, clock } = download(text(200, "<html>", { "content-type": "text/html" }));
    expect(await caughtGatewayError(clock.run(stream))).toMatchObject({
      kind: "unexpected-content",
    });
    expect(clock.pending).toBe(0);
  });
});
