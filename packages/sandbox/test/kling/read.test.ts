import { describe, expect, it } from "vitest";
import { type Bench, createBench, envelopeIn, idIn, linkIn } from "../bench.js";
import { problemsWith } from "../spec-schema.js";

const MOMENTS = [0, 3000, 10_000, 20_000];

async function failing(bench: Bench, reason: string): Promise<string> {
  bench.sandbox.faults.add({ on: "imageToVideo", fault: { kind: "task-fails", reason } });
  const id = await idIn(await bench.create());
  await bench.clock.advance(20_000);
  return id;
}

async function detailsOver(bench: Bench): Promise<readonly unknown[]> {
  const id = await idIn(await bench.create());
  const details: unknown[] = [];
  for (const [index, ms] of MOMENTS.entries()) {
    await bench.clock.advance(ms - (MOMENTS[index - 1] ?? 0));
    details.push(await (await bench.read(id)).json());
  }
  return details;
}

describe("reading a task that is not known", () => {
  it("is a 400 of the task layer", async () => {
    const response = await createBench().read("task_x");
    expect(response.status).toBe(400);
    await expect(response.text()).resolves.toBe(
      '{"code":"task_not_exist","message":"task_not_exist","data":null}',
    );
  });
});

describe("the gateway's record", () => {
  it("has everything the gateway keeps, seconds outside and the vendor's milliseconds inside", async () => {
    const bench = createBench();
    const id = await idIn(await bench.create({ external_task_id: "order-1" }));
    await bench.clock.advance(10_500);
    const response = await bench.read(id);
    expect(response.status).toBe(200);
    await expect(response.json()).resolves.toEqual({
      code: "success",
      message: "",
      data: {
        id: 1042,
        created_at: 1772323200,
        updated_at: 1772323206,
        task_id: id,
        platform: "50",
        user_id: 7,
        group: "default",
        channel_id: 12,
        quota: 175_000,
        action: "generate",
        status: "IN_PROGRESS",
        fail_reason: "",
        submit_time: 1772323200,
        start_time: 1772323206,
        finish_time: 0,
        progress: "30%",
        properties: {
          input: "",
          upstream_model_name: "kling-v3",
          origin_model_name: "kling-v3",
        },
        data: {
          code: 0,
          message: "SUCCEED",
          request_id: expect.any(String),
          data: {
            task_id: expect.stringMatching(/^\d{18}$/),
            task_status: "processing",
            task_status_msg: "",
            task_info: { external_task_id: "order-1" },
            created_at: 1772323200000,
            updated_at: 1772323206000,
          },
        },
      },
    });
  });

  it.each([
    [{ image: undefined, image_tail: "https://example.com/l.png" }, "firstTailGenerate"],
    [{}, "generate"],
  ])("names the action of %j", async (input, action) => {
    const bench = createBench();
    const id = await idIn(await bench.create(input));
    await expect(envelopeIn(await bench.read(id))).resolves.toMatchObject({ action });
  });

  it("names the action of a text", async () => {
    const bench = createBench();
    const input = { model_name: "kling-v3", prompt: "A fox" };
    const id = await idIn(await bench.call("POST", "/kling/v1/videos/text2video", input));
    const data = await envelopeIn(await bench.read(id));
    expect(data).toMatchObject({ action: "textGenerate" });
  });

  it("has the file's address in two places when it is done", async () => {
    const bench = createBench();
    const id = await idIn(await bench.create({ duration: "10" }));
    await bench.clock.advance(20_000);
    const { result_url: link, data } = await envelopeIn(await bench.read(id));
    expect(link).toMatch(/^https:\/\/files\.sandbox\.test\/out\/\d{18}\.mp4\?Expires=\d+&Sig/);
    expect(data.data["task_result"]).toEqual({
      videos: [{ id: expect.stringMatching(/^\d{18}$/), url: link, duration: "10" }],
    });
  });

  it("repeats the reason as result_url on failure", async () => {
    const bench = createBench();
    const id = await failing(bench, "风控");
    const record = await envelopeIn(await bench.read(id));
    expect(record).toMatchObject({
      status: "FAILURE",
      progress: "100%",
      fail_reason: "风控",
      result_url: "风控",
      finish_time: 1772323220,
      data: { data: { task_status: "failed", task_status_msg: "风控" } },
    });
  });

  it("has no result_url when the reason is empty", async () => {
    const bench = createBench();
    const id = await failing(bench, "");
    expect(await envelopeIn(await bench.read(id))).not.toHaveProperty("result_url");
  });
});

describe("the short form", () => {
  it("goes through the gateway's small words", async () => {
    const bench = createBench({ detail: "simple" });
    const details = await detailsOver(bench);
    expect(details.map((detail) => (detail as { data: object }).data)).toMatchObject([
      { status: "processing", url: "", error: null, format: "mp4", metadata: null },
      { status: "queued", url: "" },
      { status: "processing", url: "" },
      { status: "succeeded", url: expect.stringMatching(/^https:/) },
    ]);
  });

  it("names the reason of a failure", async () => {
    const bench = createBench({ detail: "simple" });
    const id = await failing(bench, "no");
    await expect((await bench.read(id)).json()).resolves.toMatchObject({
      data: { task_id: id, status: "failed", url: "", error: { message: "no" } },
    });
  });
});

describe("Kling's own form", () => {
  it("goes through Kling's words, with an id that is not the gateway's", async () => {
    const bench = createBench({ detail: "native" });
    const details = await detailsOver(bench);
    expect(details.map((detail) => (detail as { data: object }).data)).toMatchObject([
      { task_status: "submitted", task_id: expect.stringMatching(/^\d{18}$/) },
      { task_status: "submitted" },
      { task_status: "processing" },
      { task_status: "succeed", task_result: { videos: [{ duration: "5" }] } },
    ]);
  });
});

describe("every form", () => {
  it.each(["envelope", "simple", "native"] as const)("fits the spec: %s", async (detail) => {
    const details = await detailsOver(createBench({ detail }));
    for (const body of details) expect(problemsWith("KlingTaskDetailResponse", body)).toEqual([]);
    const bench = createBench({ detail });
    const failed = await (await bench.read(await failing(bench, "no"))).json();
    expect(problemsWith("KlingTaskDetailResponse", failed)).toEqual([]);
  });
});

describe("the word in the path", () => {
  it("is not checked against the task", async () => {
    const bench = createBench();
    const id = await idIn(await bench.create());
    const response = await bench.call("GET", `/kling/v1/videos/text2video/${id}`);
    await expect(envelopeIn(response)).resolves.toMatchObject({ task_id: id });
  });
});

describe("the file's address", () => {
  it("is a fresh one at each read", async () => {
    const bench = createBench();
    const first = await bench.finishedVideo();
    const id = bench.sandbox.tasks.all[0]!.id;
    await bench.clock.advance(60_000);
    expect(await linkIn(await bench.read(id))).not.toBe(first);
  });
});
