import { describe, expect, it } from "vitest";
import { IMAGE_TO_VIDEO, INPUT, createBench } from "../bench.js";

const bench = createBench();

async function refusal(body: unknown, init: RequestInit = {}) {
  const response = await bench.call("POST", IMAGE_TO_VIDEO, body, init);
  return { status: response.status, body: await response.json() };
}

const middleware = (message: string, code = "") => ({
  error: {
    message: expect.stringMatching(
      new RegExp(String.raw`^${message}.* \(request id: [A-Za-z0-9]{39}\)$`),
    ),
    type: "new_api_error",
    code,
  },
});

describe("the model", () => {
  it.each([
    ["is missing", { prompt: "A fox" }],
    ["is empty", { ...INPUT, model_name: "" }],
  ])("%s: 400", async (_name, input) => {
    const expected = { status: 400, body: middleware("Model name not specified") };
    await expect(refusal(input)).resolves.toEqual(expected);
  });

  it("is a number: 400", async () => {
    const expected = { status: 400, body: middleware("Invalid request: model is not a string") };
    await expect(refusal({ ...INPUT, model_name: 3 })).resolves.toEqual(expected);
  });

  it("is unknown: 503, and never 404", async () => {
    const body = middleware("No available channel for model kling-v9", "model_not_found");
    const expected = { status: 503, body };
    await expect(refusal({ ...INPUT, model_name: "kling-v9" })).resolves.toEqual(expected);
  });

  it("is looked for before anything else in the body", async () => {
    expect((await refusal({ model_name: "kling-v9" })).status).toBe(503);
  });

  it("may stand in `model` when the spec's own name says the same", async () => {
    const response = await bench.create({ model: "kling-v3" });
    await expect(response.json()).resolves.toMatchObject({ model: "kling-v3" });
  });

  it("is served when the options name it, and only then", async () => {
    const own = createBench({ models: ["kling-v9"] });
    expect((await own.create({ model_name: "kling-v9" })).status).toBe(200);
    expect((await own.create()).status).toBe(503);
  });
});

describe("the body", () => {
  it("is broken JSON: 400", async () => {
    const init = { body: "{", headers: { "Content-Type": "application/json" } };
    const expected = { status: 400, body: middleware("Invalid request: ") };
    await expect(refusal(undefined, init)).resolves.toEqual(expected);
  });

  it("is no object: 400", async () => {
    await expect(refusal("text")).resolves.toMatchObject({ status: 400 });
  });

  it("is not read when it is not labelled as JSON", async () => {
    const init = { headers: { "Content-Type": "text/plain" } };
    const expected = { status: 400, body: middleware("Model name not specified") };
    await expect(refusal(INPUT, init)).resolves.toEqual(expected);
  });

  it("is read when more follows the media type", async () => {
    const init = { headers: { "Content-Type": "application/json; charset=utf-8" } };
    expect((await bench.create({}, init)).status).toBe(200);
  });
});

describe("the fields", () => {
  const { image: _image, ...withoutImage } = INPUT;

  it.each([
    ["no prompt", { ...INPUT, prompt: undefined }, "prompt is required"],
    ["a blank prompt", { ...INPUT, prompt: "  " }, "prompt is required"],
    ["seconds as a number", { ...INPUT, seconds: 5 }, "seconds must be string"],
    ["a duration as a number", { ...INPUT, duration: 5 }, "duration must be string"],
    [
      "an unknown duration",
      { ...INPUT, duration: "60" },
      "duration must be equal to one of the allowed values: 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15",
    ],
    [
      "an unknown aspect ratio",
      { ...INPUT, aspect_ratio: "4:3" },
      "aspect_ratio must be equal to one of the allowed values: 16:9, 9:16, 1:1",
    ],
    ["a cfg_scale above 1", { ...INPUT, cfg_scale: 2 }, "cfg_scale must be <= 1"],
    [
      "a voice without its id",
      { ...INPUT, voice_list: [{}] },
      "voice_list.0 must have required property 'voice_id'",
    ],
    ["no picture", withoutImage, "the body must have required property 'image_tail'"],
    [
      "a prompt that is too long",
      { ...INPUT, prompt: "x".repeat(2501) },
      "prompt must NOT have more than 2500 characters",
    ],
  ])("are refused with %s", async (_name, input, message) => {
    const expected = { status: 400, body: { code: "invalid_request", message, data: null } };
    await expect(refusal(input)).resolves.toEqual(expected);
  });

  it.each([
    ["an end frame alone", { ...withoutImage, image_tail: "https://example.com/last.png" }],
    ["everything the docs show", { ...INPUT, duration: "5", mode: "std", aspect_ratio: "16:9" }],
    ["a field nobody knows", { ...INPUT, brand_new: true }],
  ])("are taken with %s", async (_name, input) => {
    expect((await bench.call("POST", IMAGE_TO_VIDEO, input)).status).toBe(200);
  });

  it("cost nothing when they are refused", async () => {
    const own = createBench();
    await own.create({ prompt: "" });
    expect(own.sandbox.ledger.entries).toEqual([]);
    expect(own.sandbox.tasks.all).toEqual([]);
  });
});

describe("the quota", () => {
  const code = "insufficient_user_quota";

  it("is charged up to its end, and then refused with 403 in the body of the task layer", async () => {
    const own = createBench({ quota: 500_000 });
    const statuses = [];
    for (let count = 0; count < 2; count += 1) statuses.push((await own.create()).status);
    expect(statuses).toEqual([200, 200]);
    const refused = await own.create();
    expect(refused.status).toBe(403);
    await expect(refused.json()).resolves.toMatchObject({ code, data: null });
    expect(own.sandbox.ledger.total).toBe(350_000);
  });

  it("is refused in the other body when asked for", async () => {
    const own = createBench({ quota: 0, quotaShape: "relay" });
    const refused = await own.create();
    expect(refused.status).toBe(403);
    await expect(refused.json()).resolves.toMatchObject({ error: { code, param: "" } });
  });

  it("is checked after the fields", async () => {
    const own = createBench({ quota: 0 });
    expect((await own.create({ prompt: "" })).status).toBe(400);
  });
});
