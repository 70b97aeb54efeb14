import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openVideo } from "../../src/index.js";
import { readAll } from "../support/bytes.js";
import { chunked, fakeVideo, serveRange, type FileRequest } from "../support/fake-video.js";
import { tinyMp4 } from "../support/mp4.js";
import { behaviours, unsteadyServer, versions } from "../support/unsteady-server.js";

async function read(answer: (request: FileRequest) => Response): Promise<Uint8Array> {
  const { video, clock } = fakeVideo([answer]);
  const bytes = await clock.run(readAll(openVideo(video)));
  expect(clock.pending).toBe(0);
  return bytes;
}

describe("a file comes whole", () => {
  test.each(["honours", "ignores"] as const)(
    "from a server that %s ranges, cut at any byte",
    async (how) => {
      for (let cut = 0; cut <= tinyMp4.length; cut += 1) {
        let requests = 0;
        const bytes = await read((request) => {
          if (requests++ > 0)
            return serveRange(tinyMp4, how === "honours" ? request : { range: undefined });
          return chunked(cut > 0 ? [tinyMp4.slice(0, cut)] : [], "break", { etag: '"a"' });
        });
        expect(bytes).toEqual(tinyMp4);
      }
    },
  );

  test("from an honest server, however unsteady it is", async () => {
    const served = fc.array(behaviours("honest"), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(served, fc.boolean(), async (list, hasTag) => {
        expect(await read(unsteadyServer(list, hasTag))).toEqual(versions[0]);
      }),
      { seed: 20_261_122, numRuns: 300 },
    );
  });
});
