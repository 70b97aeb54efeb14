import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Round } from "../save/comparison.js";
import { hugeVideo } from "../save/huge-video.js";
import { measure } from "../save/measure.js";
import { startVideoServer } from "../save/video-server.js";
import { type Spread, spreadOf } from "./spread.js";

const ROUNDS = 5;

/** How fast 256 MiB are saved, as a part of the speed of raw `fetch` piped into a file, in the same round. */
export async function measureSave(): Promise<Spread> {
  const video = hugeVideo(256 * 2 ** 20);
  const server = await startVideoServer(video);
  const folder = await mkdtemp(join(tmpdir(), "bench-save-"));
  try {
    const path = join(folder, "video.mp4");
    const rounds: Round[] = [];
    while (rounds.length < ROUNDS) {
      const isOdd = rounds.length % 2 > 0; // each way goes first in every other round
      const early = isOdd ? await measure("save", server, video, path) : undefined;
      const raw = await measure("raw-fetch", server, video, path);
      const save = early ?? (await measure("save", server, video, path));
      rounds.push({ "raw-fetch": raw, save });
    }
    return spreadOf(rounds.map((round) => round["raw-fetch"].seconds / round.save.seconds));
  } finally {
    await rm(folder, { recursive: true });
    server.close();
  }
}
