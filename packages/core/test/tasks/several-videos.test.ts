import { createTurnableClock } from "@x/sandbox";
import { expect, test } from "vitest";
import { createMemoryStore, openVideo, type VideoFile } from "../../src/index.js";
import { save } from "../../src/node.js";
import { json, text } from "../support/answers.js";
import { readAll } from "../support/bytes.js";
import { serveRange } from "../support/fake-video.js";
import { tinyMp4 } from "../support/mp4.js";
import { scriptedFetch, type Scripted } from "../support/scripted-fetch.js";
import { tempFolder } from "../support/temp-folder.js";
import { createTestClient, input, operationsWith } from "../support/test-client.js";

const inTemp = tempFolder();
const file: Scripted = (request) => serveRange(tinyMp4, { range: request.headers["range"] });

/** A task with two files, whose links are fresh with each read. */
async function twoVideos(...answers: Scripted[]) {
  const clock = createTurnableClock();
  const store = createMemoryStore();
  const { fetch, sent } = scriptedFetch(
    json(200, { task_id: "task_1" }),
    json(200, {}),
    ...answers,
  );
  let reads = 0;
  const files = (): VideoFile[] =>
    ["a", "b"].map((name) => ({ url: `https://files.test/${name}-${reads}.mp4` }));
  const operations = operationsWith((raw) => {
    reads += 1;
    return { status: "succeeded", videos: files(), raw };
  });
  const client = createTestClient({ apiKey: "sk-key", fetch, clock, store }, { operations });
  const task = await client.imageToVideo(input);
  return { task, clock, store, urls: () => sent.slice(2).map(({ url }) => url) };
}

test("each file of a task is a video of its own, and the first is its result", async () => {
  const { task, clock } = await twoVideos(json(200, {}));
  const videos = await clock.run(task.results());
  expect(videos.map(({ url }) => url)).toEqual([
    "https://files.test/a-1.mp4",
    "https://files.test/b-1.mp4",
  ]);
  expect((await clock.run(task.result())).url).toBe("https://files.test/a-2.mp4");
});

test("a task stays in the store until the last of its files is saved", async () => {
  const { task, clock, store } = await twoVideos(file);
  const [first, second] = await clock.run(task.results());
  await clock.run(save(first!, inTemp("first.mp4")));
  await clock.run(save(first!, inTemp("first-again.mp4")));
  expect(await store.list()).toHaveLength(1);
  expect(task.isSaved).toBe(false);
  await clock.run(save(second!, inTemp("second.mp4")));
  expect(await store.list()).toEqual([]);
  expect(task.isSaved).toBe(true);
});

test("a fresh link is one to the same file", async () => {
  const { task, clock, urls } = await twoVideos(text(403, ""), json(200, {}), file);
  const [, second] = await clock.run(task.results());
  await clock.run(readAll(openVideo(second!)));
  expect(urls().filter((url) => url.startsWith("https://files"))).toEqual([
    "https://files.test/b-1.mp4",
    "https://files.test/b-2.mp4",
  ]);
});
