import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compare, type Round, type Run } from "./comparison.js";
import { hugeVideo } from "./huge-video.js";
import { measure } from "./measure.js";
import { startVideoServer } from "./video-server.js";

const raw: Run = { seconds: 1, cpuSeconds: 1, peakBytes: 100 * 2 ** 20 };

function round(more: Partial<Run>): Round {
  return { "raw-fetch": raw, save: { ...raw, ...more } };
}

test("save is good as long as it is nearly as fast and takes little more memory", () => {
  expect(compare([round({})], 1e8).isGood).toBe(true);
  expect(compare([round({ seconds: 1.1 })], 1e8).isGood).toBe(true);
  expect(compare([round({ seconds: 1.12 })], 1e8).isGood).toBe(false);
  expect(compare([round({ peakBytes: 110 * 2 ** 20 })], 1e8).isGood).toBe(true);
  expect(compare([round({ peakBytes: 111 * 2 ** 20 })], 1e8).isGood).toBe(false);
});

test("one odd round does not decide", () => {
  expect(compare([round({}), round({ seconds: 9 }), round({})], 1e8).isGood).toBe(true);
  expect(compare([round({ seconds: 2 }), round({}), round({ seconds: 2 })], 1e8).isGood).toBe(
    false,
  );
});

test("both ways bring the whole file, and what they took is told", async () => {
  const video = hugeVideo(3_000_000);
  const server = await startVideoServer(video);
  const folder = await mkdtemp(join(tmpdir(), "bench-test-"));
  try {
    for (const way of ["raw-fetch", "save"] as const) {
      const run = await measure(way, server, video, join(folder, way));
      expect(Math.min(run.seconds, run.cpuSeconds)).toBeGreaterThan(0);
      expect(run.peakBytes).toBeGreaterThan(video.sizeBytes);
    }
    const other = hugeVideo(3_000_001);
    const wrong = measure("raw-fetch", server, other, join(folder, "wrong"));
    await expect(wrong).rejects.toThrow("raw-fetch did not bring the file as it is.");
  } finally {
    await rm(folder, { recursive: true });
    server.close();
  }
});
