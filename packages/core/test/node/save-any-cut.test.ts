import { readdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { GatewayError } from "../../src/index.js";
import { save } from "../../src/node.js";
import { fakeVideo, handle } from "../support/fake-video.js";
import { tempFolder } from "../support/temp-folder.js";
import {
  behaviours,
  unsteadyServer,
  versions,
  type Behaviour,
} from "../support/unsteady-server.js";

const inTemp = tempFolder();
let count = 0;

/** Saves from an unsteady server, and shows how that ended and what it left behind. */
async function saveFrom(list: readonly Behaviour[], hasTag: boolean, retries: number) {
  const path = inTemp(`run-${++count}`, "out.mp4");
  let forgotten = 0;
  const forget = async (): Promise<void> => void forgotten++;
  const { video, clock } = fakeVideo([unsteadyServer(list, hasTag)], { forget });
  const error = await clock.run(
    save(video, path, { retries }).then(
      () => undefined,
      (reason: unknown) => reason,
    ),
  );
  const folder = await readdir(dirname(path));
  const file = folder.includes("out.mp4") ? new Uint8Array(await readFile(path)) : undefined;
  return { error: describe(error), folder, file, forgotten, timers: clock.pending };
}

function describe(error: unknown): unknown {
  if (!GatewayError.is(error)) return error;
  const isClear = /^(truncated|network|timeout|upstream|auth)$/.test(error.kind);
  return isClear && error.billed === "yes" && error.handle === handle ? "clear" : error;
}

const saved = versions.map((file) => ({
  error: undefined,
  folder: ["out.mp4"],
  file,
  forgotten: 1,
  timers: 0,
}));
const failed = { error: "clear", folder: [], file: undefined, forgotten: 0, timers: 0 };

test("a file has its name when it is whole, and else there is a clear error and nothing is left", async () => {
  const counts = [0, 0, 0];
  const served = fc.array(behaviours("any"), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(served, fc.boolean(), fc.constantFrom(0, 2, 8), async (...args) => {
      const end = await saveFrom(...args);
      expect([...saved, failed]).toContainEqual(end);
      const which = [...saved, failed].findIndex((each) => isDeepStrictEqual(each, end));
      counts[which] = (counts[which] ?? 0) + 1;
    }),
    { seed: 20_261_122, numRuns: 120 },
  );
  expect(Math.min(...counts)).toBeGreaterThan(9); // the first file, its replacement and neither
});
