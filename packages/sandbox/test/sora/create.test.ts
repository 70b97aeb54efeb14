import { describe, expect, it } from "vitest";
import { problemsWith } from "../spec-schema.js";
import { type SoraBench, createSoraBench } from "./sora-bench.js";

function remix(bench: SoraBench, id: string): Promise<Response> {
  return bench.call("POST", `/v1/videos/${id}/remix`, { prompt: "At night" });
}

describe("asking Sora for a video", () => {
  it("is answered with the gateway's object and the ratios of the price", async () => {
    const bench = createSoraBench();
    const response = await bench.create({ seconds: "8", size: "1280x720" });
    expect(response.status).toBe(200);
    expect(response.headers.get("x-new-api-other-ratios")).toBe('{"seconds":8,"size":1}');
    const text = await response.text();
    const id = /task_[A-Za-z0-9]{32}/.exec(text)?.[0];
    expect(text).toBe(
      `{"id":"${id}","task_id":"${id}","object":"video","model":"sora-2","status":"","progress":0,"created_at":1772323200,"seconds":"8","size":"1280x720"}`,
    );
    expect(problemsWith("VideoResponse", JSON.parse(text), "sora")).toEqual([]);
    expect(bench.sandbox.ledger.entries).toMatchObject([
      { taskId: id, provider: "sora", operation: "createVideo", model: "sora-2", amount: 175_000 },
    ]);
  });

  it("is answered with queued where newer builds do", async () => {
    const response = await createSoraBench({ createStatus: "queued" }).create();
    await expect(response.json()).resolves.toMatchObject({ status: "queued" });
  });

  it("is answered with all of OpenAI's members where the vendor's object comes through", async () => {
    const body = await (await createSoraBench({ soraDetail: "vendor" }).create()).json();
    expect(body).toEqual({
      id: expect.stringMatching(/^video_\d{24}$/),
      status: "queued",
      progress: 0,
      completed_at: null,
      expires_at: null,
      remixed_from_video_id: null,
      error: null,
      object: "video",
      created_at: 1772323200,
      model: "sora-2",
      prompt: "A tram",
      seconds: "4",
      size: "720x1280",
    });
    expect(problemsWith("VideoResponse", body, "sora")).toEqual([]);
  });

  it("may be a form with the first frame as a file", async () => {
    const bench = createSoraBench();
    const { sandbox } = bench;
    const form = new FormData();
    form.set("model", "sora-2-pro");
    form.set("prompt", "A boat");
    form.set("seconds", "8");
    form.set("size", "1280x720");
    form.set("input_reference", new Blob(["png"], { type: "image/png" }), "first.png");
    const response = await sandbox.fetch(`${sandbox.baseUrl}/v1/videos`, {
      method: "POST",
      headers: { Authorization: `Bearer ${sandbox.apiKey}` },
      body: form,
    });
    expect(response.status).toBe(200);
    expect(sandbox.tasks.all).toMatchObject([
      {
        provider: "sora",
        model: "sora-2-pro",
        input: { prompt: "A boat", input_reference: { name: "first.png", type: "image/png" } },
      },
    ]);
  });

  it.each([
    ["sora-2", "1792x1024"],
    ["sora-2", "1x1"],
    ["sora-2-pro", "1080x1920"],
  ])("is refused where %s does not make %s", async (model, size) => {
    const bench = createSoraBench();
    const response = await bench.create({ model, size });
    expect(response.status).toBe(400);
    await expect(response.json()).resolves.toMatchObject({ code: "invalid_size", data: null });
    expect(bench.sandbox.ledger.entries).toEqual([]);
  });

  it.each([{ prompt: " " }, { seconds: 8 }])("is refused with %j", async (input) => {
    const response = await createSoraBench().create(input);
    expect(response.status).toBe(400);
    await expect(response.json()).resolves.toMatchObject({ code: "invalid_request" });
  });
});

describe("a remix", () => {
  it("has model, length and size of the original, and names it by the vendor's id", async () => {
    const bench = createSoraBench();
    const original = await bench.finished({ model: "sora-2-pro", seconds: "8", size: "1792x1024" });
    const response = await remix(bench, original);
    expect(response.status).toBe(200);
    const { id } = (await response.json()) as { id: string };
    await bench.clock.advance(20_000);
    const video = await bench.read(id);
    expect(video).toMatchObject({
      status: "completed",
      model: "sora-2-pro",
      prompt: "At night",
      seconds: "8",
      size: "1792x1024",
      remixed_from_video_id: expect.stringMatching(/^video_/),
    });
    expect(problemsWith("VideoResponse", video, "sora")).toEqual([]);
    expect(bench.sandbox.ledger.charges).toHaveLength(2);
    expect(bench.sandbox.tasks.get(id)?.input).toEqual({ prompt: "At night" });
  });

  it("of a remix has what the first original has", async () => {
    const bench = createSoraBench({ soraDetail: "vendor" });
    const original = await bench.finished({ size: "1280x720" });
    const { id } = (await (await remix(bench, original)).json()) as { id: string };
    await bench.clock.advance(20_000);
    const second = await (await remix(bench, id)).json();
    expect(second).toMatchObject({ size: "1280x720", remixed_from_video_id: id });
  });

  it("is refused where there is no original, or none that is completed", async () => {
    const bench = createSoraBench();
    const unknown = await remix(bench, "task_x");
    expect(unknown.status).toBe(400);
    await expect(unknown.json()).resolves.toEqual({
      code: "task_not_exist",
      message: "task_origin_not_exist",
      data: null,
    });
    const running = await remix(bench, await bench.made());
    expect(running.status).toBe(400);
    await expect(running.json()).resolves.toMatchObject({ code: "fail_to_fetch_task" });
    expect(bench.sandbox.ledger.entries).toHaveLength(1);
  });
});
