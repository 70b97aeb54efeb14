import type { FileHandle } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FileWriter } from "../../src/node/file-writer.js";
import { join } from "../support/bytes.js";
import { caught } from "../support/caught.js";
import { deferred } from "../support/deferred.js";

/** A file that takes at most so many bytes of a list of chunks at once, and what it holds. */
function fakeFile(mostBytes: number): {
  file: FileHandle;
  content(): Uint8Array;
  isSafe(): boolean;
} {
  const written: Uint8Array[] = [];
  let synced = -1;
  const file = {
    async writev(chunks: readonly Uint8Array[]) {
      const part = join(chunks).subarray(0, mostBytes);
      written.push(part);
      return { bytesWritten: part.length };
    },
    appendFile: async (chunk: Uint8Array) => void written.push(chunk),
    sync: async () => void (synced = written.length),
  };
  return {
    file: file as unknown as FileHandle,
    content: () => join(written),
    isSafe: () => synced === written.length,
  };
}

describe("a file writer", () => {
  test("writes every byte once and in order, however little the file takes at once", async () => {
    const chunks = fc.array(fc.uint8Array({ maxLength: 9 }), { maxLength: 20 });
    const pauses = fc.func(fc.boolean());
    await fc.assert(
      fc.asyncProperty(chunks, fc.nat({ max: 30 }), pauses, async (list, mostBytes, pausesAt) => {
        const { file, content, isSafe } = fakeFile(mostBytes);
        const writer = new FileWriter(file);
        for (const [index, chunk] of list.entries()) {
          const taken = writer.write(chunk);
          if (pausesAt(index)) await taken;
        }
        await writer.end();
        expect(content()).toEqual(join(list));
        expect(isSafe()).toBe(true);
      }),
      { seed: 20_261_122, numRuns: 200 },
    );
  });

  test("takes no more than a mebibyte ahead of the disk", async () => {
    const disk = deferred<{ bytesWritten: number }>();
    const { file } = fakeFile(Infinity);
    const writer = new FileWriter(Object.assign(file, { writev: () => disk.promise }));
    const taken: number[] = [];
    const work = (async () => {
      for (let chunk = 0; chunk < 40; chunk += 1) {
        await writer.write(new Uint8Array(2 ** 16));
        taken.push(chunk);
      }
    })();
    await new Promise(setImmediate);
    expect(taken).toHaveLength(16); // one on its way to the disk, and 15 behind it
    Object.assign(file, fakeFile(Infinity).file);
    disk.resolve({ bytesWritten: 2 ** 16 });
    await work;
    await writer.end();
    expect(taken).toHaveLength(40);
  });

  test("says that the disk failed, at the end at the latest", async () => {
    const failure = new Error("ENOSPC");
    const { file } = fakeFile(Infinity);
    const writer = new FileWriter(Object.assign(file, { writev: () => Promise.reject(failure) }));
    await writer.write(new Uint8Array(9));
    await new Promise(setImmediate); // nobody waits yet: that is no unhandled rejection
    await writer.write(new Uint8Array(9));
    expect(await caught(writer.write(new Uint8Array(2 ** 20)))).toBe(failure);
    expect(await caught(writer.end())).toBe(failure);
  });

  test("has the disk work under way, and tells of its failure, which the last look may not repeat", async () => {
    const failure = new Error("EIO");
    let looks = 0;
    const datasync = async (): Promise<void> => {
      if (++looks === 2) throw failure;
    };
    const { file } = fakeFile(Infinity);
    const writer = new FileWriter(Object.assign(file, { datasync }));
    const chunk = new Uint8Array(2 ** 20);
    for (let mebibyte = 0; mebibyte < 64; mebibyte += 1) await writer.write(chunk);
    expect(await caught(writer.end())).toBe(failure);
    expect(looks).toBe(2);
  });
});
