import { describe, expect, it } from "vitest";
import { IMAGE_TO_VIDEO, INPUT, createBench } from "../bench.js";
import { problemsWith } from "../spec-schema.js";

const { image: _image, ...TEXT_INPUT } = INPUT;

describe("creating a task", () => {
  it.each([
    ["text2video", "/kling/v1/videos/text2video", TEXT_INPUT],
    ["image2video", IMAGE_TO_VIDEO, INPUT],
  ])("answers %s with the gateway's video object", async (_name, path, input) => {
    const bench = createBench();
    const response = await bench.call("POST", path, input);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.get("x-new-api-other-ratios")).toBe("{}");
    const text = await response.text();
    const id = /task_[A-Za-z0-9]{32}/.exec(text)?.[0];
    // As text, because the order of the members is fixed too.
    expect(text).toBe(
      `{"id":"${id}","task_id":"${id}","object":"video","model":"kling-v3","status":"","progress":0,"created_at":1772323200}`,
    );
    expect(problemsWith("KlingTaskResponse", JSON.parse(text))).toEqual([]);
  });

  it("says queued where newer builds do", async () => {
    const response = await createBench({ createStatus: "queued" }).create();
    await expect(response.json()).resolves.toMatchObject({ status: "queued" });
  });

  it("makes and charges another task each time: nothing makes two calls one", async () => {
    const bench = createBench();
    const input = { external_task_id: "order-1" };
    const ids = [await bench.create(input), await bench.create(input)].map(
      async (response) => ((await response.json()) as { id: string }).id,
    );
    expect(new Set(await Promise.all(ids)).size).toBe(2);
    expect(bench.sandbox.ledger.entries).toHaveLength(2);
  });
});
