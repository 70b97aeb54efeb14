import { mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { GatewayError, InvalidInputError, type DownloadProgress } from "../../src/index.js";
import { checkOutputPath, save } from "../../src/node.js";
import { text } from "../support/answers.js";
import { join } from "../support/bytes.js";
import { caughtGatewayError } from "../support/caught.js";
import {
  chunked,
  fakeVideo,
  handle,
  serveRange,
  type FakeVideo,
  type FileRequest,
} from "../support/fake-video.js";
import { box, tinyMp4 } from "../support/mp4.js";
import { sorted } from "../support/sorted.js";
import { tempFolder } from "../support/temp-folder.js";
import { createWorld } from "../support/world.js";

const inTemp = tempFolder();
let count = 0;
let path = "";

beforeEach(() => {
  path = inTemp(`test-${++count}`, "out.mp4");
});

/** What lies in the folder of the file that is saved. */
const folder = (): Promise<string[]> => readdir(dirname(path)).catch(() => []);

const whole = (request: FileRequest): Response => serveRange(tinyMp4, request, { etag: '"a"' });
const other = join([tinyMp4, box("free", new Uint8Array(9))]);

const saving = (
  { clock, video }: FakeVideo,
  options?: Parameters<typeof save>[2],
): ReturnType<typeof save> => clock.run(save(video, path, options));

describe("a video that is saved", () => {
  test("is on the disk byte for byte, and nothing beside it", async () => {
    expect(await saving(fakeVideo([whole]))).toEqual({ path, sizeBytes: tinyMp4.length });
    expect(new Uint8Array(await readFile(path))).toEqual(tinyMp4);
    expect(await folder()).toEqual(["out.mp4"]);
  });

  test("has the folders on its way made", async () => {
    path = inTemp(`test-${count}`, "a", "b", "c", "out.mp4");
    await saving(fakeVideo([whole]));
    expect(await folder()).toEqual(["out.mp4"]);
  });

  test("has its record removed when it is safe, and not before", async () => {
    const world = createWorld();
    const video = await world.video();
    const counts: number[] = [];
    const onProgress = (): void =>
      void world.store.list().then(({ length }) => counts.push(length));
    await world.clock.run(save(video, path, { onProgress }));
    expect(new Set(counts)).toEqual(new Set([1]));
    expect(await world.store.list()).toEqual([]);
  });

  test("comes whole in spite of a connection that breaks", async () => {
    const world = createWorld();
    const video = await world.video();
    world.fault("file", { kind: "cut", afterBytes: 5_000 });
    world.fault("file", { kind: "expired-link" });
    const { sizeBytes } = await world.clock.run(save(video, path));
    expect((await stat(path)).size).toBe(sizeBytes);
  });

  test("is fetched from the start again when the provider replaced it under way", async () => {
    const fake = fakeVideo([
      () => chunked([tinyMp4.slice(0, 30)], "break", { etag: '"a"' }),
      (request) => serveRange(other, request, { etag: '"b"' }),
      (request) => serveRange(other, request, { etag: '"b"' }),
    ]);
    const told: DownloadProgress[] = [];
    const saved = await saving(fake, { onProgress: (each) => told.push(each) });
    expect(saved.sizeBytes).toBe(other.length);
    expect(new Uint8Array(await readFile(path))).toEqual(other);
    expect(fake.asked.map(({ range }) => range)).toEqual([undefined, "bytes=30-", undefined]);
    expect(await folder()).toEqual(["out.mp4"]);
  });

  test("is the new file where the sandbox replaced it under way", async () => {
    const world = createWorld();
    const video = await world.video();
    world.fault("file", { kind: "cut", afterBytes: 5_000 });
    world.fault("file", { kind: "changed-file" });
    await world.clock.run(save(video, path));
    const served = new Uint8Array(await (await world.sandbox.fetch(video.url)).arrayBuffer());
    expect(new Uint8Array(await readFile(path))).toEqual(served);
    expect(
      world.sandbox.requests
        .to("file")
        .slice(0, 3)
        .map(({ headers }) => headers["range"]),
    ).toEqual([undefined, "bytes=5000-", undefined]);
  });

  test("is given up when it is replaced again and again", async () => {
    let tag = 0;
    const fake = fakeVideo([
      () => chunked([tinyMp4.slice(0, 30)], "break", { etag: `"${++tag}"` }),
    ]);
    const error = await caughtGatewayError(saving(fake));
    expect(error).toMatchObject({ kind: "truncated", code: "file_changed", handle });
    expect(fake.asked).toHaveLength(6);
    expect(await folder()).toEqual([]);
  });
});

const throwing = (): never => {
  throw new Error("The terminal is gone.");
};

describe("a file's name", () => {
  test("does not exist until the file is whole", async () => {
    let seen: string[] = [];
    const parts = [tinyMp4.slice(0, 30), tinyMp4.slice(30)];
    const pull = async (controller: ReadableStreamDefaultController): Promise<void> => {
      const part = parts.shift();
      if (!part) return controller.close();
      while (parts.length === 0 && seen.length === 0) seen = await folder();
      controller.enqueue(part);
    };
    const body = new ReadableStream({ pull }, { highWaterMark: 0 });
    await saving(fakeVideo([() => new Response(body)]));
    expect(seen).toEqual([expect.stringMatching(/^out\.mp4\.\d+-\w+\.part$/)]);
    expect(await folder()).toEqual(["out.mp4"]);
  });

  const failures: readonly (readonly [string, (request: FileRequest) => Response])[] = [
    ["a page in place of the file", () => text(200, "<html>", { "content-type": "text/html" })],
    [
      "something else in place of the file",
      () => chunked([new TextEncoder().encode("<!doctype html>")], "close"),
    ],
    ["a file that ends too early", () => chunked([tinyMp4.slice(0, 40)], "close")],
    ["a server that refuses", () => text(400, "no")],
  ];

  test.each(failures)("never exists after %s, and no part of it is left", async (_, answer) => {
    const error = await caughtGatewayError(saving(fakeVideo([answer])));
    expect(error).toMatchObject({ handle, billed: "yes" });
    expect(await folder()).toEqual([]);
  });

  test("never exists after an abort", async () => {
    const fake = fakeVideo([() => chunked([tinyMp4.slice(0, 30)], "silence")]);
    const controller = new AbortController();
    const onProgress = (): void => controller.abort();
    const error = await caughtGatewayError(saving(fake, { signal: controller.signal, onProgress }));
    expect(error).toMatchObject({ kind: "aborted", handle });
    expect(await folder()).toEqual([]);
    expect(fake.clock.pending).toBe(0);
  });

  test("never exists after onProgress has thrown", async () => {
    const fake = fakeVideo([whole]);
    const error = await caughtGatewayError(saving(fake, { onProgress: throwing }));
    expect(error).toMatchObject({ handle, cause: new Error("The terminal is gone.") });
    expect(await folder()).toEqual([]);
    expect(fake.asked).toHaveLength(1);
  });
});

describe("a path", () => {
  test.each([
    ["", "path: is empty: name a file, such as out/video.mp4"],
    ["folder", "is a folder: name a file in it, such as"],
    ["folder/", "is a folder: name a file in it, such as"],
    ["new-folder/", "is a folder: name a file in it, such as"],
    ["there.mp4", "is there already: choose another name, or pass { overwrite: true }"],
  ])("'%s' is refused before anything is fetched: %s", async (name, message) => {
    await mkdir(inTemp("paths", "folder"), { recursive: true });
    await writeFile(inTemp("paths", "there.mp4"), "mine");
    const fake = fakeVideo([whole]);
    const target = name && `${inTemp("paths")}/${name}`;
    const error = await caughtGatewayError(save(fake.video, target));
    expect(error).toBeInstanceOf(InvalidInputError);
    expect(error).toMatchObject({ field: "path", handle });
    expect(error.message).toContain(message);
    expect(fake.asked).toEqual([]);
    expect(await readFile(inTemp("paths", "there.mp4"), "utf8")).toBe("mine");
    await expect(checkOutputPath(target)).rejects.toThrow(message);
  });

  test("of a file that is there is replaced where that is asked for", async () => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, "old");
    await checkOutputPath(path, { overwrite: true });
    await saving(fakeVideo([whole]), { overwrite: true });
    expect(new Uint8Array(await readFile(path))).toEqual(tinyMp4);
    expect(await folder()).toEqual(["out.mp4"]);
  });

  test("of a folder is not replaced even then", async () => {
    await mkdir(path, { recursive: true });
    const error = await caughtGatewayError(saving(fakeVideo([whole]), { overwrite: true }));
    expect(error.message).toContain("is a folder");
  });

  test("of a file that is there keeps the old file when the new one fails", async () => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, "old");
    await caughtGatewayError(saving(fakeVideo([() => text(400, "no")]), { overwrite: true }));
    expect(await readFile(path, "utf8")).toBe("old");
    expect(await folder()).toEqual(["out.mp4"]);
  });

  test("that is taken while the file comes is not written over", async () => {
    const fake = fakeVideo([whole]);
    let taken: Promise<void> | undefined;
    const onProgress = (): void => void (taken ??= writeFile(path, "mine"));
    const error = await caughtGatewayError(saving(fake, { onProgress }));
    await taken;
    expect(error).toBeInstanceOf(InvalidInputError);
    expect(error).toMatchObject({ field: "path", handle });
    expect(await readFile(path, "utf8")).toBe("mine");
    expect(await folder()).toEqual(["out.mp4"]);
  });

  test("that is a link to nowhere is not written over", async () => {
    await mkdir(dirname(path), { recursive: true });
    await symlink("nowhere", path);
    expect((await caughtGatewayError(saving(fakeVideo([whole])))).message).toContain(
      "is there already",
    );
    expect(await folder()).toEqual(["out.mp4"]);
  });

  test("that two videos are saved to at once holds one of them whole, and the other is told", async () => {
    const ends = await Promise.allSettled([
      saving(fakeVideo([whole])),
      saving(fakeVideo([(request) => serveRange(other, request)])),
    ]);
    expect(sorted(ends.map(({ status }) => status))).toEqual(["fulfilled", "rejected"]);
    const loser = ends.find((end) => end.status === "rejected");
    expect(GatewayError.is(loser?.reason) && loser.reason.message).toContain("is there already");
    const winner = ends.find((end) => end.status === "fulfilled");
    expect((await stat(path)).size).toBe(winner?.value.sizeBytes);
    expect(await folder()).toEqual(["out.mp4"]);
  });

  test("that two videos are saved to at once with overwrite holds one of them whole", async () => {
    await Promise.all([
      saving(fakeVideo([whole]), { overwrite: true }),
      saving(fakeVideo([(request) => serveRange(other, request)]), { overwrite: true }),
    ]);
    expect([tinyMp4.length, other.length]).toContain((await stat(path)).size);
    expect(await folder()).toEqual(["out.mp4"]);
  });
});

describe("a disk that fails", () => {
  test("is told with the handle, and nothing is lost", async () => {
    await writeFile(inTemp("a-file"), "");
    const world = createWorld();
    const video = await world.video();
    const target = inTemp("a-file", "out.mp4");
    const error = await caughtGatewayError(world.clock.run(save(video, target)));
    expect(error).toMatchObject({
      kind: "storage",
      billed: "yes",
      handle: video.handle,
      operation: "imageToVideo",
    });
    expect(error.message).toContain(`${target} could not be written (`);
    expect(error.message).toContain(`task ${video.handle.taskId} can be saved again`);
    expect(error.cause).toMatchObject({ code: expect.stringMatching(/^E/) as string });
    expect(await world.store.list()).toHaveLength(1);
    await world.clock.run(save(video, path));
    expect(await world.store.list()).toEqual([]);
  });

  test("under a name that is too long is told too", async () => {
    path = inTemp(`${"x".repeat(250)}.mp4`);
    const error = await caughtGatewayError(saving(fakeVideo([whole])));
    expect(error).toMatchObject({ kind: "storage", handle, cause: { code: "ENAMETOOLONG" } });
  });
});

test("a store that cannot forget is told apart from a file that could not be written", async () => {
  const failure = new Error("The database is gone.");
  const fake = fakeVideo([whole], { forget: () => Promise.reject(failure) });
  const error = await caughtGatewayError(saving(fake));
  expect(error).toMatchObject({ kind: "storage", handle, cause: failure });
  expect(error.message).toBe(
    `${path} is saved, but the task store failed: task task_1 is still in it.`,
  );
  expect((await stat(path)).size).toBe(tinyMp4.length);
  expect(await folder()).toEqual(["out.mp4"]);
});
