import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compare, type Round } from "./comparison.js";
import { hugeVideo } from "./huge-video.js";
import { measure } from "./measure.js";
import { startVideoServer } from "./video-server.js";

// Saves a big file with `save`, and with `fetch` piped into a file, in turn and each in a process of its own. Fails when
// `save` takes much more memory, or is slower.
const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "9" },
    mebibytes: { type: "string", default: "256" },
    folder: { type: "string", default: tmpdir() },
  },
});
const video = hugeVideo(Number(values.mebibytes) * 2 ** 20);
const server = await startVideoServer(video);
const folder = await mkdtemp(join(values.folder, "bench-save-"));
try {
  const path = join(folder, "video.mp4");
  const rounds: Round[] = [];
  while (rounds.length < Number(values.rounds)) {
    const isOdd = rounds.length % 2 > 0; // each way goes first in every other round
    const early = isOdd ? await measure("save", server, video, path) : undefined;
    const raw = await measure("raw-fetch", server, video, path);
    rounds.push({ "raw-fetch": raw, save: early ?? (await measure("save", server, video, path)) });
  }
  const { lines, isGood } = compare(rounds, video.sizeBytes);
  console.log(`${values.mebibytes} MiB, ${rounds.length} rounds, into ${values.folder}`);
  for (const line of lines) console.log(line);
  process.exitCode = isGood ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
  server.close();
}
