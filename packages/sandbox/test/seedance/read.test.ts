import { describe, expect, it } from "vitest";
import type { SeedanceDetailShape, TaskFault } from "../../src/index.js";
import { problemsWith } from "../spec-schema.js";
import { type Members, type SeedanceBench, TASKS, createSeedanceBench } from "./seedance-bench.js";

const MOMENTS = [0, 3000, 10_000, 20_000];
const SHAPES: readonly SeedanceDetailShape[] = ["native", "video", "envelope", "simple"];

async function readOver(bench: SeedanceBench): Promise<readonly Members[]> {
  const id = await bench.made();
  const tasks: Members[] = [];
  for (const [index, ms] of MOMENTS.entries()) {
    await bench.clock.advance(ms - (MOMENTS[index - 1] ?? 0));
    tasks.push(await bench.read(id));
  }
  return tasks;
}

async function ended(seedanceDetail: SeedanceDetailShape, fault: TaskFault): Promise<Members> {
  const bench = createSeedanceBench({ seedanceDetail });
  bench.sandbox.faults.add({ on: "seedance/createVideo", fault });
  const task = await bench.read(await bench.finished());
  expect(problemsWith("SeedanceTaskResponse", task, "seedance")).toEqual([]);
  expect(bench.sandbox.ledger.total).toBe(0);
  return task;
}

const recordIn = (task: Members): Members => task["data"] as Members;

describe("the vendor's task", () => {
  it("goes from queued through running to succeeded", async () => {
    const tasks = await readOver(createSeedanceBench());
    expect(tasks.map(({ status }) => status)).toEqual(["queued", "queued", "running", "succeeded"]);
    expect(tasks[2]).toEqual({
      id: expect.stringMatching(/^cgt-/),
      model: "doubao-seedance-1-5-pro-251215",
      status: "running",
      created_at: 1772323200,
      updated_at: 1772323206,
      service_tier: "default",
      execution_expires_after: 172_800,
    });
  });

  it("says what was made, and counts it in tokens", async () => {
    const bench = createSeedanceBench();
    const input = { resolution: "1080p", ratio: "16:9", duration: 8, generate_audio: false };
    expect(await bench.read(await bench.finished(input))).toMatchObject({
      content: { video_url: expect.stringMatching(/^https:/) },
      usage: { completion_tokens: 388_800, total_tokens: 388_800 },
      seed: expect.any(Number),
      resolution: "1080p",
      ratio: "16:9",
      duration: 8,
      framespersecond: 24,
      generate_audio: false,
      draft: false,
    });
  });

  it("reads the flags in the text, and a member before a flag", async () => {
    const bench = createSeedanceBench();
    const text = "A tram --rt 9:16 --dur 7 --resolution 480p --seed 5";
    const input = { content: [{ type: "text", text }], resolution: "720p" };
    expect(await bench.read(await bench.finished(input))).toMatchObject({
      ratio: "9:16",
      duration: 7,
      resolution: "720p",
      seed: 5,
    });
  });

  it.each([
    [
      { ratio: "adaptive", duration: -1 },
      { ratio: "16:9", duration: 5 },
    ],
    [{ frames: 49 }, { frames: 49 }],
    [{ model: "seedance-1-0-pro-250528" }, { resolution: "1080p" }],
  ])("says what the model chose for %j", async (input, wanted) => {
    const bench = createSeedanceBench();
    expect(await bench.read(await bench.finished(input))).toMatchObject(wanted);
  });

  it.each([
    [{ kind: "task-fails", reason: "no" }, "failed", "InternalServiceError"],
    [{ kind: "task-moderated" }, "failed", "OutputVideoSensitiveContentDetected"],
  ] as const)("ends after %j as %s with the vendor's code", async (fault, status, code) => {
    expect(await ended("native", fault)).toMatchObject({ status, error: { code } });
  });

  it.each([
    ["task-cancelled", "cancelled"],
    ["task-expired", "expired"],
  ] as const)("ends after %s with a word and no error", async (kind, status) => {
    const task = await ended("native", { kind });
    expect(task).toMatchObject({ status });
    expect(task).not.toHaveProperty("error");
  });
});

describe("the gateway's forms of a Seedance task", () => {
  it("are a video object with completed_at at all times and an empty address until the end", async () => {
    const tasks = await readOver(createSeedanceBench({ seedanceDetail: "video" }));
    expect(tasks).toMatchObject([
      { status: "unknown", progress: 0, completed_at: 1772323200, metadata: { url: "" } },
      { status: "queued", progress: 10 },
      { status: "in_progress", progress: 50, completed_at: 1772323206 },
      { status: "completed", progress: 100, metadata: { url: expect.stringMatching(/^https:/) } },
    ]);
  });

  it("are a record with the vendor's task inside", async () => {
    const tasks = await readOver(createSeedanceBench({ seedanceDetail: "envelope" }));
    expect(tasks.map(recordIn)).toMatchObject([
      { status: "NOT_START", progress: "0%", platform: "54", data: { id: expect.any(String) } },
      { status: "QUEUED", progress: "10%", data: { status: "queued" } },
      { status: "IN_PROGRESS", progress: "50%", data: { status: "running" } },
      { status: "SUCCESS", progress: "100%", result_url: expect.stringMatching(/^https:/) },
    ]);
    expect(Object.keys(recordIn(tasks[0]!)["data"] as object)).toEqual(["id"]);
    const done = recordIn(tasks[3]!);
    const { content } = done["data"] as { content: { video_url: string } };
    expect(content.video_url).toBe(done["result_url"]);
  });

  it("are a short form", async () => {
    const tasks = await readOver(createSeedanceBench({ seedanceDetail: "simple" }));
    expect(tasks.map((task) => recordIn(task)["status"])).toEqual([
      "processing",
      "queued",
      "processing",
      "succeeded",
    ]);
  });

  it.each([
    [[], "textGenerate"],
    [["first_frame"], "generate"],
    [["first_frame", "last_frame"], "firstTailGenerate"],
    [["reference_image"], "referenceGenerate"],
  ])("name the action of pictures as %j: %s", async (roles, action) => {
    const bench = createSeedanceBench({ seedanceDetail: "envelope" });
    const pictures = roles.map((role) => ({
      type: "image_url",
      image_url: { url: "https://example.com/a.png" },
      role,
    }));
    const content = [{ type: "text", text: "A tram" }, ...pictures];
    expect(recordIn(await bench.read(await bench.made({ content })))).toMatchObject({ action });
  });

  it("fail with the vendor's code inside, or its word", async () => {
    expect(await ended("video", { kind: "task-moderated" })).toMatchObject({
      status: "failed",
      error: { code: "OutputVideoSensitiveContentDetected" },
    });
    expect(recordIn(await ended("simple", { kind: "task-moderated" }))).toMatchObject({
      status: "failed",
      error: { code: "OutputVideoSensitiveContentDetected" },
    });
    const record = recordIn(await ended("envelope", { kind: "task-cancelled" }));
    expect(record).toMatchObject({ status: "FAILURE", data: { status: "cancelled" } });
    expect(record["result_url"]).toBe(record["fail_reason"]);
  });
});

describe("every form of a Seedance task", () => {
  it.each(SHAPES)("fits the spec at all times: %s", async (seedanceDetail) => {
    for (const task of await readOver(createSeedanceBench({ seedanceDetail }))) {
      expect(problemsWith("SeedanceTaskResponse", task, "seedance")).toEqual([]);
    }
  });

  it.each(SHAPES)("shows a word that is asked for: %s", async (seedanceDetail) => {
    const bench = createSeedanceBench({ seedanceDetail });
    const id = await bench.made();
    const fault = { kind: "unknown-status", word: "paused" } as const;
    bench.sandbox.faults.add({ on: "getTask", fault });
    const task = await bench.read(id);
    expect((task["data"] ? recordIn(task) : task)["status"]).toBe("paused");
  });
});

describe("the file of a Seedance task", () => {
  it("is kept for a day, and another read does not make it longer", async () => {
    const bench = createSeedanceBench();
    const id = await bench.finished();
    const linkNow = async (): Promise<string> =>
      ((await bench.read(id))["content"] as { video_url: string }).video_url;
    const link = await linkNow();
    await bench.clock.advance(86_400_000);
    expect((await bench.sandbox.fetch(link)).status).toBe(200);
    await bench.clock.advance(1);
    expect((await bench.sandbox.fetch(await linkNow())).status).toBe(403);
  });
});

describe("a task that is not known", () => {
  it("is a 400 of the task layer, also where it is another provider's", async () => {
    const bench = createSeedanceBench();
    await bench.call("POST", "/v1/videos", { model: "sora-2", prompt: "A tram" });
    for (const id of ["cgt-x", bench.sandbox.tasks.all[0]!.id]) {
      const response = await bench.call("GET", `${TASKS}/${id}`);
      expect(response.status).toBe(400);
      await expect(response.json()).resolves.toMatchObject({ code: "task_not_exist" });
    }
  });
});

describe("a Seedance task at Sora's routes", () => {
  it("is the gateway's video object, and its file is handed over", async () => {
    const bench = createSeedanceBench({ seedanceDetail: "video" });
    const id = await bench.finished();
    const video = await (await bench.call("GET", `/v1/videos/${id}`)).json();
    expect(video).toEqual(await bench.read(id));
    expect((await bench.call("GET", `/v1/videos/${id}/content`)).status).toBe(200);
  });
});
