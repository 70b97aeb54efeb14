import { createTurnableClock } from "@x/sandbox";
import { describe, expect, test } from "vitest";
import { openVideo, type VideoFile } from "../../src/index.js";
import { json } from "../support/answers.js";
import { readAll } from "../support/bytes.js";
import { caughtGatewayError } from "../support/caught.js";
import { createContentClient } from "../support/content-client.js";
import { chunked } from "../support/fake-video.js";
import { tinyMp4 } from "../support/mp4.js";
import { scriptedFetch, type Scripted, type SentRequest } from "../support/scripted-fetch.js";

const baseUrl = "https://gateway.test/below";
const address = `${baseUrl}/v1/videos/video_1/content`;
const created = json(200, { id: "video_1" });
const completed = json(200, { id: "video_1", status: "completed" });
const length = { "content-length": `${tinyMp4.length}` };
const cut = (ending: "break" | "close") => (): Response =>
  chunked([tinyMp4.slice(0, 41)], ending, length);
const whole = (): Response => chunked([tinyMp4], "close", length);

/** A finished video of a client whose `fetch` gives these answers for its content. */
async function finished(
  files: readonly VideoFile[],
  ...answers: Scripted[]
): Promise<{
  clock: ReturnType<typeof createTurnableClock>;
  asked: () => readonly SentRequest[];
  video: Awaited<
    ReturnType<Awaited<ReturnType<ReturnType<typeof createContentClient>["createVideo"]>>["result"]>
  >;
}> {
  const clock = createTurnableClock();
  const { fetch, sent } = scriptedFetch(created, completed, ...answers);
  const client = createContentClient(
    { apiKey: "sk-0123456789", baseUrl, fetch, clock, retries: 0 },
    () => files,
  );
  const task = await clock.run(client.createVideo({}));
  return { clock, asked: () => sent.slice(2), video: await clock.run(task.result()) };
}

describe("a video without a link", () => {
  test("has the gateway's own address, and is read from there with the key", async () => {
    const { video, clock, asked } = await finished([], whole);
    expect(video.url).toBe(address);
    expect(video.state.videos).toEqual([{ url: address }]);
    expect(await clock.run(readAll(openVideo(video)))).toEqual(tinyMp4);
    expect(asked().map(({ url }) => url)).toEqual([address]);
    expect(asked()[0]?.headers).toMatchObject({ authorization: "Bearer sk-0123456789" });
    expect(asked()[0]?.headers).not.toHaveProperty("range");
  });

  test("keeps what else is known of its file", async () => {
    const { video } = await finished([{ url: "", durationSeconds: 8, expiresAtMs: 7 }]);
    expect(video).toMatchObject({ url: address, durationSeconds: 8, expiresAtMs: 7 });
  });

  test.each([
    "gs://bucket/a.mp4",
    "https://gateway.test/v1/videos/other/content",
    "HTTPS://GATEWAY.TEST/v1/videos/other/content",
    "https://gateway.test:443/v1/videos/other/content",
    "not an address",
  ])("is read from there too where its link is %s", async (url) => {
    const { video, clock, asked } = await finished([{ url }], whole);
    expect(video.url).toBe(address);
    await clock.run(readAll(openVideo(video)));
    expect(asked().map((request) => request.url)).toEqual([address]);
  });

  test("begins anew after a cut, and loses nothing and repeats nothing", async () => {
    const { video, clock, asked } = await finished([], cut("break"), cut("break"), whole);
    expect(await clock.run(readAll(openVideo(video)))).toEqual(tinyMp4);
    expect(asked()).toHaveLength(3);
    expect(asked().every(({ headers }) => headers["range"] === undefined)).toBe(true);
  });

  test("that is cut every time is told as cut, with its handle", async () => {
    const { video, clock } = await finished([], cut("close"));
    const error = await caughtGatewayError(clock.run(readAll(openVideo(video, { retries: 2 }))));
    expect(error).toMatchObject({ kind: "truncated", billed: "yes", handle: video.handle });
  });

  test.each([
    [404, "not-found"],
    [400, "invalid"],
  ])(
    "that the gateway refuses with %i is an error with its handle and number",
    async (status, kind) => {
      const refusal = json(status, { error: { message: "no" } }, { "x-oneapi-request-id": "r9" });
      const { video, clock, asked } = await finished([], refusal);
      const error = await caughtGatewayError(clock.run(readAll(openVideo(video))));
      expect(error).toMatchObject({ kind, status, requestId: "r9", handle: video.handle });
      expect(asked()).toHaveLength(1);
    },
  );

  test("is asked for again after trouble behind the gateway", async () => {
    const trouble = json(502, { error: { message: "no", type: "server_error" } });
    const { video, clock } = await finished([], trouble, trouble, whole);
    expect(await clock.run(readAll(openVideo(video)))).toEqual(tinyMp4);
  });
});

test("a video with a link of its own is read from there, without the key", async () => {
  const { video, clock, asked } = await finished([{ url: "https://files.test/a.mp4" }], whole);
  expect(video.url).toBe("https://files.test/a.mp4");
  await clock.run(readAll(openVideo(video)));
  expect(asked()[0]?.headers).not.toHaveProperty("authorization");
});

test("a key is not sent where a link has only the look of the gateway", async () => {
  const url = "https://gateway.test.elsewhere.test/v1/videos/video_1/content";
  const { video, clock, asked } = await finished([{ url }], whole);
  await clock.run(readAll(openVideo(video)));
  expect(asked()[0]?.url).toBe(url);
  expect(asked()[0]?.headers).not.toHaveProperty("authorization");
});
