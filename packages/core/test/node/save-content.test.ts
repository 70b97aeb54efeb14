import { readdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { createTurnableClock, type TurnableClock } from "@x/sandbox";
import { expect, test } from "vitest";
import { createMemoryStore } from "../../src/index.js";
import { save } from "../../src/node.js";
import { json } from "../support/answers.js";
import { caughtGatewayError } from "../support/caught.js";
import { createContentClient } from "../support/content-client.js";
import { tinyMp4 } from "../support/mp4.js";
import { tempFolder } from "../support/temp-folder.js";

const inTemp = tempFolder();
const cutAfterMs = 60_000; // the gateway's limit for a whole download

/**
 * The gateway's way with a video: the whole file, from its start, whatever range is asked for, and cut after a minute.
 * So many bytes of it come in a second; undefined is all at once.
 */
function contentAnswer(clock: TurnableClock, bytesPerSecond: number | undefined): Response {
  const endsAtMs = clock.now() + cutAfterMs;
  let sent = 0;
  const pull = async (controller: ReadableStreamDefaultController): Promise<void> => {
    if (sent >= tinyMp4.length) return controller.close();
    if (bytesPerSecond) await new Promise<void>((next) => void clock.setTimeout(next, 1_000));
    if (clock.now() >= endsAtMs) return controller.error(new TypeError("terminated"));
    const end = bytesPerSecond ? sent + bytesPerSecond : tinyMp4.length;
    controller.enqueue(tinyMp4.slice(sent, end));
    sent = end;
  };
  const headers = { "content-type": "video/mp4", "content-length": `${tinyMp4.length}` };
  return new Response(new ReadableStream({ pull }, { highWaterMark: 0 }), { headers });
}

/** A finished video of which each connection brings so many bytes in a second, the last number for ever. */
async function finished(...speeds: (number | undefined)[]) {
  const clock = createTurnableClock();
  const store = createMemoryStore();
  const askedAtMs: number[] = [];
  const fetch = async (url: string, { method }: RequestInit): Promise<Response> => {
    if (method === "POST") return json(200, { id: "video_1" });
    if (!url.endsWith("/content")) return json(200, { id: "video_1", status: "completed" });
    askedAtMs.push(clock.now());
    return contentAnswer(clock, speeds.length > 1 ? speeds.shift() : speeds[0]);
  };
  const baseUrl = "https://gateway.test";
  const client = createContentClient({ apiKey: "sk-0123456789", baseUrl, fetch, clock, store });
  const task = await clock.run(client.createVideo({}));
  return { clock, store, askedAtMs, video: await clock.run(task.result()) };
}

test("a file that the gateway cuts off after a minute is begun anew, and saved whole", async () => {
  const { video, clock, store, askedAtMs } = await finished(1, 1, 4);
  const path = inTemp("anew", "out.mp4");
  await clock.run(save(video, path));
  expect(new Uint8Array(await readFile(path))).toEqual(tinyMp4);
  expect(askedAtMs).toHaveLength(3);
  expect(await store.list()).toEqual([]);
});

test("a file that cannot come within that minute is told as such after nine tries, and not lost", async () => {
  const { video, clock, store, askedAtMs } = await finished(...Array<number>(9).fill(1), undefined);
  const path = inTemp("slow", "out.mp4");
  const startMs = clock.now();
  const error = await caughtGatewayError(clock.run(save(video, path)));
  expect(error).toMatchObject({
    kind: "truncated",
    retryable: true,
    billed: "yes",
    handle: video.handle,
    cause: { kind: "network" },
  });
  expect(error.message).toContain(
    "Only 59 of 98 bytes came. Its server gives a file from the start alone, and cut it off 9 times: a faster line may bring it whole.",
  );
  expect(askedAtMs).toHaveLength(9);
  expect(clock.now() - startMs).toBeLessThan(660_000);
  expect(await readdir(dirname(path))).toEqual([]);
  expect(await store.list()).toHaveLength(1);

  await clock.run(save(video, path)); // over a faster line
  expect(new Uint8Array(await readFile(path))).toEqual(tinyMp4);
  expect(clock.pending).toBe(0);
});
