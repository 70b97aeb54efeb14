import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readKlingTask, readTaskId } from "../src/lifecycle.js";

const link = "https://files.example/out/850312052190720044.mp4?Expires=1&Signature=a";
const watermarked = "https://files.example/out/850312052190720044-watermark.mp4";
const reason = "Failure to pass the risk control system";

/** Kling's own answer (its reference, section 6), with times in milliseconds. */
const native = (data: object, code = 0): object => ({
  code,
  message: "SUCCEED",
  request_id: "Rq8sVtL2aHcAAAAAAB10Rw",
  data: {
    task_id: "850312047711236162",
    task_status_msg: "",
    task_info: { external_task_id: "order-1881" },
    created_at: 1_795_306_200_000,
    updated_at: 1_795_306_215_000,
    ...data,
  },
});

const nativeVideos = (...videos: object[]): object =>
  native({ task_status: "succeed", task_result: { videos } });

const video = { id: "850312052190720044", url: link, duration: "8.1" };

/** The gateway's record of a task, with times in seconds and Kling's own answer inside. */
const envelope = (data: object): Record<string, unknown> => ({
  code: "success",
  message: "",
  data: {
    id: 1042,
    created_at: 1_772_095_783,
    updated_at: 1_772_095_801,
    task_id: "task_QhsRYpMj41sFhMaK875USMC4wAjftfZr",
    platform: "50",
    quota: 175_000,
    action: "generate",
    fail_reason: "",
    submit_time: 1_772_095_783,
    start_time: 0,
    finish_time: 0,
    properties: { input: "", upstream_model_name: "kling-v3", origin_model_name: "kling-v3" },
    ...data,
  },
});

/** The gateway's short form. */
const short = (data: object): Record<string, unknown> => ({
  code: "success",
  message: "",
  data: { error: null, format: "mp4", metadata: null, task_id: "task_1", url: "", ...data },
});

/** The gateway's video object, as at `/v1/videos/{id}`. */
const videoObject = (data: object): Record<string, unknown> => ({
  id: "task_1",
  object: "video",
  model: "",
  progress: 0,
  created_at: 1_795_306_200_000,
  completed_at: 1_795_306_215_000,
  ...data,
});

describe("a task that is under way", () => {
  test.each<[string, object, string, number | undefined]>([
    [
      "not yet started",
      envelope({ status: "NOT_START", progress: "0%", data: native({ task_status: "submitted" }) }),
      "queued",
      0,
    ],
    [
      "submitted",
      envelope({
        status: "SUBMITTED",
        progress: "10%",
        data: native({ task_status: "submitted" }),
      }),
      "queued",
      0.1,
    ],
    ["queued", envelope({ status: "QUEUED", progress: "20%" }), "queued", 0.2],
    [
      "in progress",
      envelope({
        status: "IN_PROGRESS",
        progress: "30%",
        data: native({ task_status: "processing" }),
      }),
      "running",
      0.3,
    ],
    ["unknown", envelope({ status: "UNKNOWN", progress: "30%" }), "running", 0.3],
    ["of no status", envelope({ progress: "30%" }), "running", 0.3],
    ["of an empty status", envelope({ status: "", progress: "" }), "running", undefined],
    ["of a status that is null", envelope({ status: null, progress: null }), "running", undefined],
    ["of a word nobody knows", envelope({ status: "ALMOST", progress: "99%" }), "running", 0.99],
    ["in a short form, queued", short({ status: "queued" }), "queued", undefined],
    ["in a short form, processing", short({ status: "processing" }), "running", undefined],
    ["a video object, empty", videoObject({ status: "" }), "running", 0],
    ["a video object, unknown", videoObject({ status: "unknown" }), "running", 0],
    ["a video object, queued", videoObject({ status: "queued", progress: 10 }), "queued", 0.1],
    [
      "a video object, in progress",
      videoObject({ status: "in_progress", progress: 30 }),
      "running",
      0.3,
    ],
    ["Kling's own, submitted", native({ task_status: "submitted" }), "queued", undefined],
    ["Kling's own, processing", native({ task_status: "processing" }), "running", undefined],
    ["an empty envelope", { code: "success", data: null }, "running", undefined],
    ["nothing", {}, "running", undefined],
    [
      "a list",
      { code: 0, message: "SUCCEED", data: [{ task_status: "succeed" }] },
      "running",
      undefined,
    ],
  ])("is read from an answer that is %s", (_, answer, status, progress) => {
    expect(readKlingTask(answer as never)).toEqual({
      status,
      progress,
      videos: [],
      error: undefined,
      raw: answer,
    });
  });

  test("has no video, even where a link stands in the answer", () => {
    const answer = envelope({ status: "IN_PROGRESS", result_url: link, data: nativeVideos(video) });
    expect(readKlingTask(answer)).toMatchObject({ status: "running", videos: [] });
  });

  test("is not ended by another word beside the gateway's own", () => {
    const answer = short({ status: "processing", task_status: "succeed", url: link });
    expect(readKlingTask(answer)).toMatchObject({ status: "running", videos: [] });
  });

  test("is not ended by Kling's own word while the gateway says otherwise", () => {
    const answer = envelope({ status: "IN_PROGRESS", data: native({ task_status: "failed" }) });
    expect(readKlingTask(answer)).toMatchObject({ status: "running", error: undefined });
  });
});

describe("a task that has succeeded", () => {
  const whole = { url: link, watermarkUrl: undefined, durationSeconds: 8.1 };

  test.each<[string, object, object[]]>([
    [
      "the gateway's link",
      envelope({ status: "SUCCESS", progress: "100%", result_url: link }),
      [{ ...whole, durationSeconds: undefined }],
    ],
    [
      "the gateway's link before Kling's",
      envelope({
        status: "SUCCESS",
        result_url: link,
        data: nativeVideos({ ...video, url: "https://other.example/b.mp4" }),
      }),
      [whole],
    ],
    [
      "Kling's link where the gateway has none",
      envelope({ status: "SUCCESS", data: nativeVideos(video) }),
      [whole],
    ],
    [
      "Kling's link where the gateway's is empty",
      envelope({ status: "SUCCESS", result_url: "", data: nativeVideos(video) }),
      [whole],
    ],
    [
      "Kling's link where the gateway's is no link",
      envelope({ status: "SUCCESS", result_url: "done", data: nativeVideos(video) }),
      [whole],
    ],
    [
      "a watermarked copy",
      envelope({
        status: "SUCCESS",
        result_url: link,
        data: nativeVideos({ ...video, watermark_url: watermarked }),
      }),
      [{ ...whole, watermarkUrl: watermarked }],
    ],
    [
      "several files",
      envelope({
        status: "SUCCESS",
        result_url: link,
        data: nativeVideos(video, { url: watermarked, duration: 3 }),
      }),
      [whole, { url: watermarked, watermarkUrl: undefined, durationSeconds: 3 }],
    ],
    [
      "files of which one has no link",
      envelope({
        status: "SUCCESS",
        result_url: link,
        data: nativeVideos(video, { url: "" }, null as never),
      }),
      [whole],
    ],
    ["no link at all", envelope({ status: "SUCCESS" }), []],
    [
      "a short form",
      short({ status: "succeeded", url: link, metadata: { duration: 8.1 } }),
      [whole],
    ],
    [
      "a video object",
      videoObject({ status: "completed", progress: 100, seconds: "8.1", metadata: { url: link } }),
      [whole],
    ],
    ["Kling's own envelope", nativeVideos({ ...video }), [whole]],
    [
      "Kling's own words without an envelope",
      { task_id: "8", task_status: "succeed", task_result: { videos: [video] } },
      [whole],
    ],
    [
      "the newer word",
      native({ task_status: "succeeded", task_result: { videos: [video] } }),
      [whole],
    ],
    [
      "a result of another shape",
      native({ task_status: "succeed", task_result: { videos: "none" } }),
      [],
    ],
  ])("is read from %s", (_, answer, videos) => {
    expect(readKlingTask(answer as never)).toEqual({
      status: "succeeded",
      progress: 1,
      videos,
      error: undefined,
      raw: answer,
    });
  });
});

describe("a task that has failed", () => {
  test.each<[string, object, { message: string; code?: string }]>([
    [
      "the gateway's reason, which its link repeats",
      envelope({ status: "FAILURE", progress: "100%", fail_reason: reason, result_url: reason }),
      { message: reason },
    ],
    [
      "a link in the reason's place",
      envelope({ status: "FAILURE", fail_reason: "", result_url: link }),
      { message: "" },
    ],
    [
      "Kling's reason",
      envelope({
        status: "FAILURE",
        data: native({ task_status: "failed", task_status_msg: reason }),
      }),
      { message: reason },
    ],
    ["no reason", envelope({ status: "FAILURE" }), { message: "" }],
    [
      "a short form",
      short({ status: "failed", error: { code: "", message: reason } }),
      { message: reason },
    ],
    [
      "a short form with a code",
      short({ status: "failed", error: { code: 1301, message: reason } }),
      { message: reason, code: "1301" },
    ],
    ["an error that is a text", short({ status: "failed", error: reason }), { message: reason }],
    [
      "an error of another shape",
      short({ status: "failed", error: { message: {}, code: { toString: 1 } } }),
      { message: "" },
    ],
    [
      "a video object",
      videoObject({ status: "failed", error: { message: reason, code: "" } }),
      { message: reason },
    ],
    ["a video object of an older build", videoObject({ status: "failed" }), { message: "" }],
    [
      "Kling's own envelope",
      native({ task_status: "failed", task_status_msg: reason }),
      { message: reason },
    ],
  ])("is read from %s, and has no video", (_, answer, error) => {
    const state = readKlingTask(answer as never);
    expect(state).toMatchObject({ status: "failed", videos: [], raw: answer });
    expect(state.error).toEqual({ code: undefined, ...error });
  });

  test.each(["cancelled", "canceled", "expired"])("or is %s has ended too", (status) => {
    const state = readKlingTask(short({ status }));
    expect(state).toMatchObject({ status: status.replace("canceled", "cancelled"), videos: [] });
    expect(state.error).toEqual({ message: "", code: undefined });
  });
});

test("no answer of any shape makes the reader throw, or a video out of nothing", () => {
  const members = [
    "status",
    "task_status",
    "progress",
    "data",
    "error",
    "task_result",
    "url",
    "result_url",
  ];
  const { answer } = fc.letrec((tie) => ({
    answer: fc.dictionary(fc.constantFrom(...members), tie("member"), { maxKeys: 6 }),
    member: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom("SUCCESS", "succeed", "failed", "", "ALMOST", link, reason, 0, 30, null),
      fc.jsonValue({ maxDepth: 1 }),
      tie("answer"),
    ),
  }));
  const property = fc.property(answer, (each) => {
    const { status, videos, error, progress = 0 } = readKlingTask(each);
    expect(status === "succeeded" || videos.length === 0).toBe(true);
    expect(videos.every(({ url }) => /^https?:/.test(url))).toBe(true);
    expect(error === undefined || !["queued", "running", "succeeded"].includes(status)).toBe(true);
    expect(progress >= 0 && progress <= 1).toBe(true);
  });
  expect(() => fc.assert(property, { seed: 20_261_122, numRuns: 2_000 })).not.toThrow();
});

describe("the task's id in a create answer", () => {
  test.each<[string, object, unknown]>([
    ["both names", { id: "task_1", task_id: "task_1", object: "video", status: "" }, "task_1"],
    ["the older name", { task_id: "task_1" }, "task_1"],
    ["two names that differ", { id: "video_1", task_id: "task_1" }, "task_1"],
    ["the newer name", { id: "task_1", task_id: "" }, "task_1"],
    ["Kling's own envelope", native({ task_status: "submitted" }), "850312047711236162"],
    [
      "an envelope in whose record `id` is another number",
      envelope({}),
      "task_QhsRYpMj41sFhMaK875USMC4wAjftfZr",
    ],
    [
      "an error with a good status",
      { code: "fail_to_fetch_task", message: "no", data: null },
      undefined,
    ],
    ["nothing", {}, undefined],
  ])("is found under %s", (_, answer, id) => {
    expect(readTaskId(answer as never)).toBe(id);
  });
});
