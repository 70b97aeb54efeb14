import { describe, expect, it } from "vitest";
import type { TaskFault } from "../../src/index.js";
import { createBench, idIn } from "../bench.js";
import { problemsWith } from "../spec-schema.js";
import { type Members, createSoraBench } from "./sora-bench.js";

const MOMENTS = [0, 3000, 10_000, 19_999, 20_000];

async function readOver(soraDetail: "gateway" | "vendor"): Promise<readonly Members[]> {
  const bench = createSoraBench({ soraDetail });
  const id = await bench.made();
  const videos: Members[] = [];
  for (const [index, ms] of MOMENTS.entries()) {
    await bench.clock.advance(ms - (MOMENTS[index - 1] ?? 0));
    videos.push(await bench.read(id));
  }
  return videos;
}

async function ended(fault: TaskFault): Promise<Members> {
  const bench = createSoraBench();
  bench.sandbox.faults.add({ on: "sora/createVideo", fault });
  const video = await bench.read(await bench.finished());
  expect(problemsWith("VideoResponse", video, "sora")).toEqual([]);
  expect(bench.sandbox.ledger.total).toBe(0);
  return video;
}

describe("reading a video of Sora", () => {
  it("goes from unknown through queued and a progress in percent to completed", async () => {
    const videos = await readOver("gateway");
    expect(videos).toMatchObject([
      { status: "unknown", progress: 0, task_id: expect.any(String) },
      { status: "queued", progress: 0, completed_at: null, error: null },
      { status: "in_progress", progress: 50 },
      { status: "in_progress", progress: 99 },
      {
        status: "completed",
        progress: 100,
        completed_at: 1772323220,
        expires_at: 1772323220 + 3600,
        prompt: "A tram",
      },
    ]);
    for (const video of videos) expect(problemsWith("VideoResponse", video, "sora")).toEqual([]);
  });

  it("never says unknown where the vendor's object comes through", async () => {
    const videos = await readOver("vendor");
    expect(videos.map(({ status }) => status)).toEqual([
      "queued",
      "queued",
      "in_progress",
      "in_progress",
      "completed",
    ]);
    for (const video of videos) expect(problemsWith("VideoResponse", video, "sora")).toEqual([]);
  });

  it.each([
    [{ kind: "task-fails", reason: "no" }, "failed", { code: "server_error", message: "no" }],
    [{ kind: "task-moderated" }, "failed", { code: "moderation_blocked" }],
    [{ kind: "task-expired" }, "failed", { code: "server_error" }],
    [{ kind: "task-cancelled" }, "cancelled", null],
  ] as const)("after %j ends in %s", async (fault, status, error) => {
    expect(await ended(fault)).toMatchObject({
      status,
      error,
      progress: 0,
      completed_at: null,
      expires_at: null,
    });
  });

  it("shows a word that is asked for, or no status", async () => {
    const bench = createSoraBench();
    const id = await bench.made();
    const { faults } = bench.sandbox;
    faults.add({ on: "getVideo", fault: { kind: "unknown-status", word: "pending" } });
    expect((await bench.read(id))["status"]).toBe("pending");
    faults.add({ on: "getVideo", fault: { kind: "no-status" } });
    expect(await bench.read(id)).not.toHaveProperty("status");
  });

  it("is a 400 for an id that is not known", async () => {
    expect(await createSoraBench().read("task_x")).toEqual({
      code: "task_not_exist",
      message: "task_not_exist",
      data: null,
    });
  });
});

describe("reading another provider's video there", () => {
  it("shows Kling's without a model and in milliseconds, with the address in metadata", async () => {
    const bench = createBench();
    const id = await idIn(await bench.create());
    const read = async () => (await bench.call("GET", `/v1/videos/${id}`)).json();
    await bench.clock.advance(10_000);
    const running = await read();
    expect(running).toMatchObject({ model: "", status: "in_progress", progress: 30 });
    expect(running).toMatchObject({ created_at: 1772323200000, completed_at: 1772323206000 });
    await bench.clock.advance(10_000);
    const done = (await read()) as { metadata: { url: string } };
    expect(done).toMatchObject({ status: "completed", seconds: "5" });
    expect((await bench.sandbox.fetch(done.metadata.url)).status).toBe(200);
    expect(problemsWith("VideoResponse", done, "sora")).toEqual([]);
  });

  it("names the reason of Kling's failure", async () => {
    const bench = createBench();
    bench.sandbox.faults.add({ on: "imageToVideo", fault: { kind: "task-moderated" } });
    const id = await idIn(await bench.create());
    await bench.clock.advance(20_000);
    const body = await (await bench.call("GET", `/v1/videos/${id}`)).json();
    expect(body).toMatchObject({ status: "failed", error: { code: "" } });
    expect(body).not.toHaveProperty("metadata");
  });
});

describe("a video of Sora", () => {
  it("is not to be found at Kling's routes", async () => {
    const bench = createSoraBench();
    const id = await bench.made();
    const response = await bench.call("GET", `/kling/v1/videos/text2video/${id}`);
    expect(response.status).toBe(400);
  });
});
